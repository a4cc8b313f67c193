import type { RootContent } from 'mdast';
import type { CivilDate } from './civil-date.ts';
import type { Draft, Problem, ProtectedRange } from './draft.ts';
import type { Span } from './text.ts';

/** The part a passage plays in an article. */
export type PassageRole =
  | 'headline'
  | 'kicker'
  | 'deck'
  | 'summary'
  | 'subhead'
  | 'paragraph'
  | 'listItem'
  | 'tableCell'
  | 'cutline'
  | 'code';

/** A stretch of a passage's text that stands in the source letter for letter. */
export interface TextRun {
  /** Offset in the passage's text. */
  readonly at: number;
  /** Offset in the draft's text. */
  readonly source: number;
  readonly length: number;
}

/** Running text as a reader sees it, with the way back to the source. */
export interface Passage {
  readonly role: PassageRole;
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** The source that the passage was read from, markup included. */
  readonly span: Span;
  /** Protected ranges, as offsets in `text`. */
  readonly protectedRanges: readonly ProtectedRange[];
}

/** What a credited person did. */
export type CreditRole =
  | 'reporter'
  | 'contributor'
  | 'intern'
  | 'photographer'
  | 'illustrator'
  | 'writer'
  | 'compiler'
  | 'translator'
  | 'editor';

/** One person in a byline. */
export interface Credit {
  readonly role: CreditRole;
  /** Rank of a reporter or contributor as written: 首席, 见习, 实习, 特约, 特派, 驻京, 本报. */
  readonly rank?: string;
  readonly name: string;
  readonly affiliation?: string;
  /** Source of the name. */
  readonly span: Span;
}

/** Where a byline was read, and whom it credits. */
export interface Byline {
  readonly from: 'field' | 'body';
  readonly credits: readonly Credit[];
  /** The whole byline, brackets included when it has any. */
  readonly span: Span;
  readonly text: string;
  /** What could not be understood: kind is the offence, span its place. */
  readonly problems: readonly Problem[];
}

/** How a dateline was sent: by the paper's own staff (讯), by wire (电), as a special dispatch (专电). */
export type DatelineForm = 'staff' | 'wire' | 'special';

/** The opening words that tell where, when and by whom a report was filed (电头, 讯头). */
export interface Dateline {
  readonly form: DatelineForm;
  /** The agency or paper as written, e.g. 新华社, 今日女报/凤网, 本报. */
  readonly agency: string;
  readonly place: string | null;
  /** Month and day as written; the year comes from the day of publication. */
  readonly date: { readonly month: number; readonly day: number; readonly span: Span } | null;
  /** True for agency copy that the paper cut (据新华社…电). */
  readonly cut: boolean;
  /** True when agency, place and date do not stand in this order. */
  readonly disordered: boolean;
  readonly span: Span;
}

/** A series the article belongs to. `part` is null when the number could not be read. */
export interface Series {
  readonly name: string;
  readonly part: number | null;
}

/** A picture with its words. */
export interface Picture {
  readonly src: string;
  readonly cutline: string;
  readonly credit: string;
  readonly alternative: string;
  readonly span: Span;
}

/** Kinds of block in a body. */
export type BlockKind =
  | 'paragraph'
  | 'subhead'
  | 'quotation'
  | 'list'
  | 'table'
  | 'picture'
  | 'code'
  | 'html'
  | 'break';

/** A table's cells as passages. Rows are as the draft has them: one may be shorter or longer than another. */
export interface Table {
  /** A cell without text has an empty passage. */
  readonly header: readonly Passage[];
  readonly rows: readonly (readonly Passage[])[];
}

/** One block of the body, in order. */
export interface Block {
  readonly kind: BlockKind;
  readonly node: RootContent;
  readonly span: Span;
  /** The block's running text; several for a list, a quotation or a table, none for a picture or a break. */
  readonly passages: readonly Passage[];
  /** The cells of a block that is a table; those with text are the block's passages too. Null for other blocks. */
  readonly table: Table | null;
  readonly picture: Picture | null;
}

/** The kinds of journalism an article may be. */
export type Genre =
  | 'news'
  | 'brief'
  | 'feature'
  | 'commentary'
  | 'interview'
  | 'literary'
  | 'notice'
  | 'photo';

/** The tags that an editor stored in the copy slip, as written there; empty where there are none. */
export interface StoredTags {
  readonly keywords: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  /** Labels of topics or their codes. */
  readonly topics: readonly string[];
}

/** A draft that has been understood. Fields that are absent are null or empty, never guessed. */
export interface Article extends StoredTags {
  readonly draft: Draft;
  /** Stable id: the field `id`, else date and slug. */
  readonly id: string;
  /** File name without ending: the article's name in outputs. Always a safe single path segment. */
  readonly slug: string;
  readonly headline: Passage | null;
  readonly kicker: Passage | null;
  readonly deck: Passage | null;
  readonly summary: Passage | null;
  readonly date: CivilDate | null;
  readonly pageNumber: string | null;
  readonly rubric: string | null;
  readonly placeTag: string | null;
  readonly series: Series | null;
  readonly genre: Genre | null;
  readonly source: string | null;
  readonly editor: string | null;
  readonly proofreader: string | null;
  /** The byline of the copy slip, and the one that opens the body; either may be missing. */
  readonly fieldByline: Byline | null;
  readonly bodyByline: Byline | null;
  /** Every byline found: the copy slip's first, then the body's in order. Received pages hold several stories. */
  readonly bylines: readonly Byline[];
  /** Credits to print: the copy slip's, else the body's. */
  readonly credits: readonly Credit[];
  readonly dateline: Dateline | null;
  readonly pictures: readonly Picture[];
  readonly blocks: readonly Block[];
  /** All running text in reading order: headlines, then blocks, then cutlines. */
  readonly passages: readonly Passage[];
  /** Where each known field's value stands in the source, by English field name. */
  readonly fieldSpans: Readonly<Record<string, Span>>;
  /** Unknown, missing, ill-typed or impossible fields. */
  readonly problems: readonly Problem[];
  /** Rules the copy slip switches off for this draft (`check: {ignore: [...]}`). */
  readonly ignoredRules: readonly { readonly code: string; readonly span: Span }[];
}
