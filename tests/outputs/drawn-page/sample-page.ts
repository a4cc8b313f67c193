import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakParagraph } from '../../../src/compose/lines/break-paragraph.ts';
import type { FaceSpan } from '../../../src/compose/lines/face-span.ts';
import { pageLine } from '../../../src/compose/page/page-line.ts';
import { rounded, roundedRect } from '../../../src/compose/page/rounded.ts';
import type {
  PageBlock,
  PageFont,
  PageLine,
  PageModel,
  PageText,
  PageTextRole,
  Rect,
} from '../../../src/model/page.ts';
import type { Colour } from '../../../src/model/page-style.ts';
import type { Typefaces } from '../../../src/model/typeface.ts';
import { articleOf } from '../context.ts';
import { PAGE_OF_2015 } from '../sample-issue.ts';
import { samplePicture } from './sample-picture.ts';

const POINTS = 72 / 25.4;
const BLACK: Colour = [0, 0, 0, 100];
const GREY: Colour = [0, 0, 0, 60];
const RED: Colour = [0, 100, 100, 10];
const SIZE = 9;
const LEADING = 12;
const MEASURE = 14;
const COLUMN = MEASURE * SIZE;
const STEP = COLUMN + 1.75 * SIZE;
const ROWS = 84;
const TYPE_AREA: Rect = { x: rounded(15.25 * POINTS), y: 36, width: 693, height: ROWS * LEADING };
const PICTURE = 'tupian/妇联 座谈会.png';
/** Grid lines of the picture in the second column, its cutline among them. */
const PICTURE_ROWS = 11;

/** A tabloid page of two real stories, with everything a page may show: made by hand, to draw it in all outputs. */
export async function samplePage(typefaces: Typefaces): Promise<PageModel> {
  const lead = await bodyOf('fulian-xinmeiti', typefaces);
  const second = await bodyOf('loudi-pinpai', typefaces);
  const blocks = [
    folio(typefaces),
    leadStory(lead, typefaces),
    secondStory(second, typefaces),
    advert(typefaces),
  ];
  return {
    name: 'A02',
    pageNumber: 'A02',
    pageName: '妇联新闻',
    date: '2015-11-12' as PageModel['date'],
    publication: '今日女报',
    sheet: {
      width: rounded(275 * POINTS),
      height: rounded(390 * POINTS),
      bleed: rounded(3 * POINTS),
      cropMarks: false,
    },
    typeArea: TYPE_AREA,
    grid: { columns: 5, rows: ROWS, leading: LEADING, columnWidth: COLUMN, gutter: STEP - COLUMN },
    blocks,
    hotAreas: blocks.flatMap(({ slug, rect }) => (slug === null ? [] : [{ slug, rects: [rect] }])),
    fonts: fontsOf(blocks),
    pictures: [samplePicture(PICTURE)],
  };
}

/** A paragraph of a body, broken. */
interface SetParagraph {
  readonly role: PageTextRole;
  readonly paragraph: number;
  readonly lines: ReturnType<typeof breakParagraph>;
  readonly faces: readonly FaceSpan[];
}

async function bodyOf(slug: string, typefaces: Typefaces): Promise<readonly SetParagraph[]> {
  const { blocks } = await articleOf(readFileSync(join(PAGE_OF_2015, `${slug}.md`), 'utf8'), `${slug}.md`);
  const passages = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'subhead' ? block.passages : [],
  );
  return passages.map(({ role, text }, paragraph) => {
    const isSubhead = role === 'subhead';
    const faces = isSubhead ? [span(text.length, 'sansBold', typefaces)] : bodyFaces(text, typefaces);
    const indent = isSubhead ? 0 : 2;
    const lines = breakParagraph(text, {
      measure: MEASURE,
      indent,
      profile: 'press',
      hangingMarks: true,
      faces,
    });
    return { role: isSubhead ? 'subhead' : 'paragraph', paragraph, lines, faces };
  });
}

/** The opening words in sans; two characters emphasised and in red. */
function bodyFaces(text: string, typefaces: Typefaces): readonly FaceSpan[] {
  const opening = text.startsWith('今日女报/凤网讯') ? text.indexOf('）') + 1 : 0;
  const stressed = text.indexOf('互联网');
  const body = typefaces.serif;
  if (body === undefined) throw new Error('no face serif');
  const faces: FaceSpan[] = opening > 0 ? [span(opening, 'sansBold', typefaces)] : [];
  if (stressed > opening) {
    faces.push({ end: stressed, typeface: body });
    faces.push({ end: stressed + 3, typeface: body, emphasised: true, colour: RED });
  }
  return [...faces, { end: text.length, typeface: body }];
}

function span(end: number, face: string, typefaces: Typefaces): FaceSpan {
  const typeface = typefaces[face];
  if (typeface === undefined) throw new Error(`no face ${face}`);
  return { end, typeface };
}

/** A text in one line of a face. */
function oneLine(
  text: string,
  face: string,
  size: number,
  place: { readonly rect: Rect; readonly colour?: Colour },
  typefaces: Typefaces,
): PageLine {
  const faces = [span(text.length, face, typefaces)];
  const [line] = breakParagraph(text, { measure: 200, indent: 0, profile: 'press', justify: false, faces });
  if (line === undefined) throw new Error('nothing is printed');
  return pageLine(
    { line, faces },
    { rect: place.rect, x: place.rect.x, size, colour: place.colour ?? BLACK },
  );
}

function textOf(role: PageTextRole, slug: string | null, lines: readonly PageLine[]): PageText {
  return { role, slug, paragraph: null, continued: false, lines, link: null };
}

function folio(typefaces: Typefaces): PageBlock {
  const rect = { ...TYPE_AREA, y: TYPE_AREA.y, height: 24 };
  const y = rect.y + rect.height;
  const day = oneLine('今日女报　2015年11月12日　星期四', 'serif', 8.5, { rect }, typefaces);
  const number = oneLine(
    'A02',
    'sansBlack',
    18,
    { rect: { ...rect, x: rect.x + 650, width: 43 } },
    typefaces,
  );
  const to = { x: rect.x + rect.width, y };
  return {
    ...blockAt('folio', 'folio', null, 'A02', rect),
    texts: [textOf('folio', null, [day]), textOf('folio', null, [number])],
    rules: [{ from: { x: rect.x, y }, to, width: 0.75, colour: BLACK }],
  };
}

function leadStory(body: readonly SetParagraph[], typefaces: Typefaces): PageBlock {
  const slug = 'fulian-xinmeiti';
  const rect = { ...TYPE_AREA, y: TYPE_AREA.y + 3 * LEADING, height: 38 * LEADING };
  const rowAt = (row: number, rows: number) => ({
    ...rect,
    y: rect.y + row * LEADING,
    height: rows * LEADING,
  });
  const kicker = oneLine('省妇联系统新媒体建设座谈会召开——', 'sans', 13, { rect: rowAt(0, 2) }, typefaces);
  const headline = oneLine(
    '杜亚玲：要用互联网思维推进妇联工作',
    'serifBlack',
    38,
    { rect: rowAt(2, 4) },
    typefaces,
  );
  const lengths = [31, 31 - PICTURE_ROWS, 31, 31, 31];
  const tops = lengths.map((length) => rect.y + (38 - length) * LEADING);
  const crop = { x: rect.x + STEP, y: rect.y + 7 * LEADING, width: COLUMN, height: 9 * LEADING };
  const whole = { x: crop.x - 9, y: crop.y - 6, width: crop.width + 18, height: crop.height + 12 };
  const words = { ...crop, y: crop.y + crop.height, height: LEADING };
  const cutline = oneLine('座谈会现场。', 'kai', 7.5, { rect: words }, typefaces);
  const right = { ...words, x: words.x + 84, width: words.width - 84 };
  const credit = oneLine('李旦　摄', 'sans', 7, { rect: right, colour: GREY }, typefaces);
  return {
    ...blockAt(`story-${slug}`, 'story', slug, '杜亚玲：要用互联网思维推进妇联工作', rect),
    texts: [
      textOf('kicker', slug, [kicker]),
      textOf('headline', slug, [headline]),
      ...columnTexts(body, slug, { tops, lengths }),
      textOf('cutline', slug, [cutline]),
      textOf('photoCredit', slug, [credit]),
    ],
    images: [
      {
        src: PICTURE,
        rect: roundedRect(crop),
        whole: roundedRect(whole),
        alternative: '座谈会现场，与会者在发言',
      },
    ],
    rules: columnRules(rect, 7),
  };
}

function secondStory(body: readonly SetParagraph[], typefaces: Typefaces): PageBlock {
  const slug = 'loudi-pinpai';
  const rect = { ...TYPE_AREA, y: TYPE_AREA.y + 42 * LEADING, height: 37 * LEADING };
  const headline = oneLine(
    '娄底市妇联——创品牌　力推性别平等',
    'sansBlack',
    30,
    { rect: { ...rect, height: 3 * LEADING } },
    typefaces,
  );
  const tops = [0, 1, 2, 3, 4].map(() => rect.y + 4 * LEADING);
  const jump = oneLine('（下转A03版）', 'kai', 9, { rect: columnFoot(rect) }, typefaces);
  return {
    ...blockAt(`story-${slug}`, 'sidebar', slug, '娄底市妇联——创品牌　力推性别平等', rect),
    texts: [
      textOf('headline', slug, [headline]),
      ...columnTexts(body, slug, { tops, lengths: [33, 33, 33, 33, 32] }),
      { ...textOf('jumpLine', slug, [jump]), link: { pageNumber: 'A03', slug } },
    ],
    boxes: [
      {
        rect: { ...rect, x: rect.x - 6, y: rect.y - 3, width: rect.width + 12, height: rect.height + 6 },
        fill: [0, 0, 0, 8],
        stroke: { width: 0.5, colour: BLACK },
      },
    ],
  };
}

function columnFoot(rect: Rect): Rect {
  const x = rect.x + 4 * STEP + 60;
  return roundedRect({ x, y: rect.y + rect.height - LEADING, width: COLUMN - 60, height: LEADING });
}

function advert(typefaces: Typefaces): PageBlock {
  const rect = { ...TYPE_AREA, y: TYPE_AREA.y + 80 * LEADING, height: 4 * LEADING };
  const label = oneLine('广告', 'sans', 9, { rect: { ...rect, x: rect.x + 6, height: LEADING } }, typefaces);
  return {
    ...blockAt('advert-1', 'advert', null, '广告', rect),
    texts: [textOf('advert', null, [label])],
    boxes: [{ rect, fill: null, stroke: { width: 0.5, colour: BLACK } }],
  };
}

function blockAt(
  id: string,
  kind: PageBlock['kind'],
  slug: string | null,
  label: string,
  rect: Rect,
): PageBlock {
  return { id, kind, slug, label, rect: roundedRect(rect), texts: [], rules: [], boxes: [], images: [] };
}

function columnRules(rect: Rect, fromRow: number): PageBlock['rules'] {
  return [1, 2, 3, 4].map((column) => {
    const x = rounded(rect.x + column * STEP - (STEP - COLUMN) / 2);
    const [top, bottom] = [rect.y + fromRow * LEADING, rect.y + rect.height];
    return { from: { x, y: top }, to: { x, y: bottom }, width: 0.25, colour: GREY };
  });
}

/** Lines of a body in columns, one text for the part of a paragraph in a column; what does not fit is left out. */
function columnTexts(
  body: readonly SetParagraph[],
  slug: string,
  columns: { readonly tops: readonly number[]; readonly lengths: readonly number[] },
): readonly PageText[] {
  const parts = new Map<string, { readonly text: PageText; readonly lines: PageLine[] }>();
  let [column, row] = [0, 0];
  for (const { role, paragraph, lines, faces } of body) {
    for (const [at, line] of lines.entries()) {
      if (row === columns.lengths[column]) [column, row] = [column + 1, 0];
      const top = columns.tops[column];
      if (top === undefined) break;
      const rect = { x: TYPE_AREA.x + column * STEP, y: top + row * LEADING, width: COLUMN, height: LEADING };
      const key = `${paragraph} ${column}`;
      const text = { ...textOf(role, slug, []), paragraph, continued: at > 0 };
      const part = parts.get(key) ?? { text, lines: [] };
      parts.set(key, part);
      part.lines.push(pageLine({ line, faces }, { rect, x: rect.x, size: SIZE, colour: BLACK }));
      row++;
    }
  }
  return [...parts.values()].map(({ text, lines }) => ({ ...text, lines }));
}

function fontsOf(blocks: readonly PageBlock[]): readonly PageFont[] {
  const runs = blocks.flatMap(({ texts }) =>
    texts.flatMap(({ lines }) => lines.flatMap((line) => line.runs)),
  );
  const ids = [...new Set(runs.map(({ font }) => font))].sort();
  return ids.map((id) => {
    const drawn = runs.filter(({ font }) => font === id).flatMap(({ text }) => Array.from(text));
    return {
      id,
      characters: [...new Set(drawn)]
        .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
        .join(''),
    };
  });
}
