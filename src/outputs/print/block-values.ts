import type { PageBlock, PageImage, PageText } from '../../model/page.ts';
import type { RunLooks } from '../drawn-page/run-looks.ts';
import { NAMELESS, pictureAddress } from '../picture-values.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type BoxValues, boxValues, type TextValues, textValues } from './text-values.ts';

/** A block as templates get it. */
export interface BlockValues {
  readonly id: string;
  readonly kind: string;
  /** The element that says what it is: article, nav, header, footer, section, div. */
  readonly element: string;
  /** What a screen reader calls it; null where its headline says so. */
  readonly label: string | null;
  readonly texts: readonly TextValues[];
  readonly figures: readonly FigureValues[];
}

interface FigureValues {
  /** Null for a picture whose path is not safe to follow. */
  readonly src: string | null;
  readonly alternative: string;
  readonly crop: BoxValues;
  /** The whole picture, from the corner of its crop box. */
  readonly whole: BoxValues;
  readonly words: readonly TextValues[];
}

const ELEMENTS: Readonly<Record<PageBlock['kind'], string>> = {
  nameplate: 'header',
  ear: 'div',
  folio: 'header',
  credits: 'footer',
  refers: 'nav',
  story: 'article',
  briefs: 'article',
  sidebar: 'article',
  advert: 'section',
  hole: 'div',
  mark: 'div',
};

/** Elements that are named by their label. */
const LABELLED: ReadonlySet<string> = new Set(['nav', 'section']);

/** A block's values. */
export function blockValues(block: PageBlock, looks: RunLooks): BlockValues {
  const { figures, others } = figuresOf(block);
  const element = ELEMENTS[block.kind];
  return {
    id: block.id,
    kind: block.kind,
    element,
    label: LABELLED.has(element) && block.label !== '' ? block.label : null,
    texts: drawn(others, looks),
    figures: figures.map((figure) => figureValues(figure, looks)),
  };
}

function figureValues({ image, words }: Figure, looks: RunLooks): FigureValues {
  const { rect, whole } = image;
  return {
    src: pictureAddress(image.src),
    alternative: alternativeOf(image, words),
    crop: boxValues(rect),
    whole: boxValues({ ...whole, x: whole.x - rect.x, y: whole.y - rect.y }),
    words: drawn(words, looks),
  };
}

/** What stands for a picture; a cutline serves those who cannot see it as well. */
function alternativeOf({ alternative }: PageImage, words: readonly PageText[]): string {
  const hasCutline = words.some(({ role }) => role === 'cutline');
  return alternative === '' && !hasCutline ? NAMELESS : alternative;
}

function drawn(texts: readonly PageText[], looks: RunLooks): readonly TextValues[] {
  return texts.flatMap((text) => textValues(text, looks) ?? []);
}
