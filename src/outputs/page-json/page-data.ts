import { printable } from '../../article/printed/printable.ts';
import type { PageBlock, PageImage, PageLine, PageModel, PageText } from '../../model/page.ts';
import { inMillimetres } from '../drawn-page/units.ts';
import { type Area, areaOf } from './area.ts';

/** Version of the form; a change that breaks a reader raises it, new keys do not. */
const VERSION = 1;

/** A page as data. */
export interface PageData {
  readonly version: number;
  readonly name: string;
  readonly publication: string;
  /** YYYY-MM-DD; null for a proof of a draft without a day. */
  readonly date: string | null;
  readonly pageNumber: string;
  readonly pageName: string | null;
  /** Millimetres: the trimmed sheet, and the bleed beyond it. */
  readonly sheet: { readonly width: number; readonly height: number; readonly bleed: number };
  readonly blocks: readonly BlockData[];
  readonly hotAreas: readonly { readonly article: string; readonly areas: readonly Area[] }[];
}

/** A part of a page that stands by itself. */
interface BlockData {
  readonly id: string;
  readonly kind: string;
  /** Null for furniture, adverts, and briefs, whose texts tell theirs. */
  readonly article: string | null;
  readonly label: string;
  readonly area: Area;
  readonly texts: readonly TextData[];
  readonly pictures: readonly PictureData[];
}

/** A headline, a paragraph or the part of one that stands in a column, line by line. */
interface TextData {
  readonly role: string;
  readonly article: string | null;
  /** Paragraph of the article's body, from 0; null for others. */
  readonly paragraph: number | null;
  readonly continued: boolean;
  readonly lines: readonly string[];
}

interface PictureData {
  readonly src: string;
  readonly alternative: string;
  readonly area: Area;
}

/** A page's data. */
export function pageData(page: PageModel): PageData {
  const { name, publication, date, pageNumber, pageName, sheet } = page;
  return {
    version: VERSION,
    name,
    publication,
    date,
    pageNumber,
    pageName,
    sheet: {
      width: inMillimetres(sheet.width),
      height: inMillimetres(sheet.height),
      bleed: inMillimetres(sheet.bleed),
    },
    blocks: page.blocks.map((block) => blockData(block, page)),
    hotAreas: page.hotAreas.map(({ slug, rects }) => ({
      article: slug,
      areas: rects.map((rect) => areaOf(rect, page)),
    })),
  };
}

function blockData(block: PageBlock, page: PageModel): BlockData {
  return {
    id: block.id,
    kind: block.kind,
    article: block.slug,
    label: printable(block.label),
    area: areaOf(block.rect, page),
    texts: block.texts.map(textData),
    pictures: block.images.map((image) => pictureData(image, page)),
  };
}

function textData({ role, slug, paragraph, continued, lines }: PageText): TextData {
  return { role, article: slug, paragraph, continued, lines: lines.map(lineWords) };
}

function lineWords({ runs }: PageLine): string {
  return printable(runs.map(({ text }) => text).join(''));
}

function pictureData({ src, rect, alternative }: PageImage, page: PageModel): PictureData {
  return { src, alternative: printable(alternative), area: areaOf(rect, page) };
}
