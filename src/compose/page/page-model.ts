import type { PageBlock, PageFont, PageModel, PagePicture } from '../../model/page.ts';
import { spanWidth } from '../story/compositor.ts';
import { hotAreas } from './hot-areas.ts';
import { MILLIMETRE, type PageFrame } from './page-frame.ts';
import type { PageInput } from './page-input.ts';
import { rounded, roundedRect } from './rounded.ts';

/** The blocks of a page with all that outputs need to draw them. */
export function pageModel(
  blocks: readonly PageBlock[],
  frame: PageFrame,
  { page, date, publication, adverts, compositor, pictures }: PageInput,
): PageModel {
  const { sheet, typeArea, body } = compositor.style;
  return {
    name: page.pageNumber,
    pageNumber: page.pageNumber,
    pageName: page.pageName,
    date,
    publication: publication.name ?? '',
    sheet: {
      width: rounded(sheet.width * MILLIMETRE),
      height: rounded(sheet.height * MILLIMETRE),
      bleed: rounded(sheet.bleed * MILLIMETRE),
      cropMarks: sheet.cropMarks,
    },
    typeArea: roundedRect(frame.typeArea),
    grid: {
      columns: typeArea.columns,
      rows: frame.rows,
      leading: body.leading,
      columnWidth: rounded(spanWidth(compositor.style, 1)),
      gutter: rounded(typeArea.gutter * body.size),
    },
    blocks,
    hotAreas: hotAreas(blocks),
    fonts: fontsOf(blocks),
    pictures: picturesOf(blocks, [...pictures.values(), ...adverts.values()]),
  };
}

/** The fonts that blocks are drawn with and every character of each. */
function fontsOf(blocks: readonly PageBlock[]): readonly PageFont[] {
  const characters = new Map<string, Set<string>>();
  for (const { font, text } of runsOf(blocks)) {
    const known = characters.get(font) ?? new Set<string>();
    characters.set(font, known);
    for (const character of text) known.add(character);
  }
  const sorted = [...characters].sort(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([id, set]) => ({ id, characters: [...set].sort(byCodePoint).join('') }));
}

function runsOf(blocks: readonly PageBlock[]) {
  return blocks.flatMap(({ texts }) => texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)));
}

function byCodePoint(one: string, other: string): number {
  return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}

/** The pictures that blocks show, each once. */
function picturesOf(blocks: readonly PageBlock[], known: readonly PagePicture[]): readonly PagePicture[] {
  const shown = new Set(blocks.flatMap(({ images }) => images.map(({ src }) => src)));
  const bySrc = new Map(known.map((picture) => [picture.src, picture]));
  return [...shown].sort().flatMap((src) => bySrc.get(src) ?? []);
}
