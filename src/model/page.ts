import type { CivilDate } from './civil-date.ts';
import type { Colour } from './page-style.ts';

/** A rectangle in points from the top left corner of the trimmed sheet. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a text on a page is. */
export type PageTextRole =
  | 'nameplate'
  | 'ear'
  | 'folio'
  | 'credits'
  | 'refer'
  | 'rubric'
  | 'series'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'placeTag'
  | 'byline'
  | 'paragraph'
  | 'quotation'
  | 'listItem'
  | 'verse'
  | 'subhead'
  | 'table'
  | 'cutline'
  | 'photoCredit'
  | 'jumpLine'
  | 'continuedLine'
  | 'advert'
  | 'mark';

/** Characters of a line in one font, size and colour that follow each other at even distances. */
export interface PageRun {
  readonly text: string;
  /** Id of the font that draws it: one of the page's fonts. */
  readonly font: string;
  /** Points. */
  readonly size: number;
  /** Points from the sheet's left edge to the first character's origin. */
  readonly x: number;
  /** Points added after each character; negative where marks are squeezed. */
  readonly tracking: number;
  /** Points from the first character's origin to the last one's end, its tracking not counted. */
  readonly width: number;
  readonly colour: Colour;
  /** Whether a dot stands under every Han character (着重号). */
  readonly emphasised: boolean;
}

/** One line of type. */
export interface PageLine {
  /** Points from the sheet's top to the base line. */
  readonly baseline: number;
  /** The grid lines or the room that the line takes, from column edge to column edge. */
  readonly rect: Rect;
  /** From left to right. */
  readonly runs: readonly PageRun[];
}

/** A text of one role, in lines: a headline, a paragraph or the part of one that stands in a column. */
export interface PageText {
  readonly role: PageTextRole;
  /** The article it belongs to; null for furniture. */
  readonly slug: string | null;
  /** Which paragraph of the article's body it is, from 0; null for the head and others. Parts of one share it. */
  readonly paragraph: number | null;
  /** True where it goes on from the column or page before. */
  readonly continued: boolean;
  readonly lines: readonly PageLine[];
  /** Where a click leads, such as another page's file; null for nowhere. */
  readonly link: PageLink | null;
}

/** Where a refer or jump line leads. */
export interface PageLink {
  /** A page of the issue: A03. */
  readonly pageNumber: string;
  readonly slug: string | null;
}

/** A straight stroke. */
export interface PageRule {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** Points. */
  readonly width: number;
  readonly colour: Colour;
}

/** A box, drawn before text. */
export interface PageBox {
  readonly rect: Rect;
  readonly fill: Colour | null;
  readonly stroke: { readonly width: number; readonly colour: Colour } | null;
}

/** A picture in its crop box. */
export interface PageImage {
  /** Path as the draft or the manifest names it: a key of the page's pictures. */
  readonly src: string;
  /** The crop box: what of the picture lies outside is not shown. */
  readonly rect: Rect;
  /** Where the whole picture would stand; covers `rect`. */
  readonly whole: Rect;
  readonly alternative: string;
}

/** What a block of a page is. */
export type PageBlockKind =
  | 'nameplate'
  | 'ear'
  | 'folio'
  | 'credits'
  | 'refers'
  | 'story'
  | 'briefs'
  | 'sidebar'
  | 'advert'
  | 'hole'
  | 'mark';

/** A part of a page that stands by itself. */
export interface PageBlock {
  /** Unique on the page, fit for an id in HTML: story-fulian-xinmeiti. */
  readonly id: string;
  readonly kind: PageBlockKind;
  /** The article it shows; null for furniture and for briefs, whose texts tell theirs. */
  readonly slug: string | null;
  /** What people call it: the headline, 广告, 导读. */
  readonly label: string;
  /** On the grid, inside the type area; nameplate and folio line stand above it. */
  readonly rect: Rect;
  /** Texts in reading order. */
  readonly texts: readonly PageText[];
  readonly rules: readonly PageRule[];
  readonly boxes: readonly PageBox[];
  readonly images: readonly PageImage[];
}

/** The part of a page that shows an article: the e-paper's hot area. One article may have several. */
export interface HotArea {
  readonly slug: string;
  readonly rects: readonly Rect[];
}

/** A font that a page draws with: `characters` is every character of its runs, each once, sorted by code point. */
export interface PageFont {
  readonly id: string;
  readonly characters: string;
}

/** The bytes of a picture on the page. */
export interface PagePicture {
  readonly src: string;
  readonly kind: 'jpeg' | 'png';
  readonly bytes: Uint8Array;
  /** Pixels, as shown: after the turn that a camera noted. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; 1 is upright. */
  readonly orientation: number;
}

/**
 * A page in exact positions: what every output of a page is drawn from. Lengths are points (1/72 inch), rounded to
 * thousandths, from the top left corner of the trimmed sheet.
 */
export interface PageModel {
  /** Stem of its files' names: the page number, or an article's slug for a proof of one story. */
  readonly name: string;
  readonly pageNumber: string;
  readonly pageName: string | null;
  /** Day of publication; null for a proof of a draft without one. */
  readonly date: CivilDate | null;
  /** Name of the paper; empty when the newsroom does not tell. */
  readonly publication: string;
  readonly sheet: {
    readonly width: number;
    readonly height: number;
    readonly bleed: number;
    readonly cropMarks: boolean;
  };
  readonly typeArea: Rect;
  readonly grid: {
    readonly columns: number;
    readonly rows: number;
    readonly leading: number;
    /** Points. */
    readonly columnWidth: number;
    readonly gutter: number;
  };
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  readonly hotAreas: readonly HotArea[];
  /** Sorted by id. */
  readonly fonts: readonly PageFont[];
  readonly pictures: readonly PagePicture[];
}
