import type { Localised } from './localised.ts';

/** Ink in per cent: cyan, magenta, yellow, black. */
export type Colour = readonly [number, number, number, number];

/** How a kind of text looks. */
export interface TextLook {
  /** A face of the style. */
  readonly face: string;
  /** Points. */
  readonly size: number;
  /** A colour of the style. */
  readonly colour: string;
  /** Where lines that do not fill the measure stand. */
  readonly align: 'start' | 'centre' | 'end';
  /** Room that a line takes, in em of its size: lines of display type are put on whole grid lines together. */
  readonly room: number;
}

/** How a rule (线) is drawn. */
export interface RuleLook {
  /** Points. */
  readonly width: number;
  readonly colour: string;
}

/** Headlines of stories of one rank: the lead, the second, the others. */
export interface HeadlineBand {
  readonly face: string;
  readonly colour: string;
  readonly align: 'start' | 'centre';
  /** Points, best first; a story takes one of them. Those of a later band are smaller. */
  readonly sizes: readonly number[];
  /** Lines that a headline may take. */
  readonly mostLines: number;
  /** Columns that a story of the rank may span. */
  readonly fewestColumns: number;
  readonly mostColumns: number;
}

/** The kinds of text that a style gives a look. */
export const TEXT_LOOKS = [
  'paragraph',
  'dateline',
  'strong',
  'subhead',
  'kicker',
  'deck',
  'byline',
  'placeTag',
  'rubric',
  'series',
  'briefHeadline',
  'table',
  'cutline',
  'photoCredit',
  'jumpLine',
  'continuedLine',
  'folio',
  'pageName',
  'pageNumber',
  'credits',
  'nameplate',
  'issueLine',
  'ear',
  'referHead',
  'refer',
  'advert',
  'mark',
] as const;

/** One of them. */
export type TextLookName = (typeof TEXT_LOOKS)[number];

/**
 * How the pages of a paper look (templates/print/*.yaml). Sheets are in mm, type in pt, columns in em (characters) of
 * the body, heights in grid lines.
 */
export interface PageStyle {
  /** File name without ending: tabloid. */
  readonly name: string;
  readonly title: Localised;
  readonly sheet: {
    readonly width: number;
    readonly height: number;
    /** Beyond the trim on all sides; 0 for none. */
    readonly bleed: number;
    readonly cropMarks: boolean;
  };
  readonly typeArea: {
    /** Standard columns (基本栏). */
    readonly columns: number;
    /** Em a line. */
    readonly measure: number;
    /** Em between columns. */
    readonly gutter: number;
    /**
     * Grid lines for stories and adverts of a page with a folio line, its own lines not among them. A page with the
     * nameplate has as many fewer as that takes more than the folio line: the whole is equally high.
     */
    readonly rows: number;
    /** From the sheet's top to the folio line or the nameplate. */
    readonly top: number;
  };
  readonly body: {
    /** Points. */
    readonly size: number;
    /** Points from base line to base line: the grid. */
    readonly leading: number;
    /** Whether ，。、 may hang. */
    readonly hangingMarks: boolean;
    /** Em between a Han character and a letter or digit: 0 to 0.25. */
    readonly latinSpace: number;
  };
  /** Fonts of each face: the first that has a character draws it. Names of bundled fonts, families of the system, paths. */
  readonly faces: Readonly<Record<string, readonly string[]>>;
  readonly colours: Readonly<Record<string, Colour>>;
  readonly looks: Readonly<Record<TextLookName, TextLook>>;
  /** The lead story's first; the last one is for all that follow. */
  readonly headlines: readonly HeadlineBand[];
  readonly display: {
    /** Room that a line of a headline takes, in em of its size. */
    readonly headlineRoom: number;
    /** Between kicker, headline, deck and byline, in em of the body. */
    readonly air: number;
  };
  readonly rules: {
    /** Between the columns of neighbouring stories; null for none. */
    readonly column: RuleLook | null;
    /** Between stories that stand one above the other; null for none. */
    readonly story: RuleLook | null;
    /** Around rubric boxes, sidebars and adverts. */
    readonly box: RuleLook;
    /** Under the folio line and the nameplate. */
    readonly folio: RuleLook;
  };
  /** Colour behind a sidebar or rubric box; null for none. */
  readonly tint: string | null;
  readonly furniture: {
    /** Grid lines of the folio line, the empty one below it among them. */
    readonly folioRows: number;
    /** Grid lines of the nameplate with the issue's line, the empty one below among them. */
    readonly nameplateRows: number;
    /** Standard columns beside the nameplate that an ear takes; 0 for none. */
    readonly earColumns: number;
    /** Most refers (导读) on a front page; 0 for none. */
    readonly mostRefers: number;
    /** Grid lines of page credits at the foot; 0 to have them in the folio line. */
    readonly creditRows: number;
  };
  readonly pictures: {
    /** Dots per inch below which a picture is too coarse for this paper. */
    readonly leastResolution: number;
    /** Part of a picture's height that may be cropped to fit: 0.15. */
    readonly mostCropped: number;
  };
  /** Grid lines between a story and the next one below it. */
  readonly storyGap: number;
  /** How much a reason against a layout counts: 1 as the make-up means it, 2 twice as much, 0 not at all. */
  readonly weights: Readonly<Record<MakeupReason, number>>;
}

/** Reasons against a layout that a designer may weigh. */
export const MAKEUP_REASONS = ['priority', 'tombstone', 'pictureAtAdvert', 'narrow', 'flat'] as const;

/** One of them. */
export type MakeupReason = (typeof MAKEUP_REASONS)[number];
