import type { CivilDate } from './civil-date.ts';
import type { Severity } from './finding.ts';
import type { Span } from './text.ts';

/** The paper that publishes: printed in outputs and used by rules. Every key may be absent. */
export interface Publication {
  readonly name?: string;
  /** The opening words of the paper's own reports, e.g. 今日女报/凤网讯. */
  readonly staffDateline?: string;
  readonly region?: string;
  readonly baseUrl?: string;
  readonly cn?: string;
  readonly sponsor?: string;
  readonly publisher?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly printer?: string;
  readonly price?: string;
}

/** What a newsroom says of one rule: off, or the severity it is to have. */
export type RuleSetting = 'off' | Severity;

/** `check` in caibian.yaml. */
export interface CheckConfig {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Findings at or above this level make the exit code 1. */
  readonly failOn: Severity | 'never';
  /** A news event older than this many days before publication is stale. */
  readonly staleDays: number;
  /** A sentence, a lede, a paragraph or half a headline with more characters (code points) is too long. */
  readonly maxSentence: number;
  readonly maxLede: number;
  readonly maxParagraph: number;
  readonly maxHeadline: number;
}

/** Which segmenter cuts the words. Never chosen silently: editors and CI must agree. */
export type SegmenterName = 'jieba-rs' | 'nodejieba';

/** `caibian.yaml` with defaults filled in; paths are absolute. */
export interface Config {
  /** The folder of caibian.yaml; the working folder when there is none. */
  readonly root: string;
  /** Path of caibian.yaml, or null. */
  readonly file: string | null;
  readonly publication: Publication;
  readonly articles: readonly string[];
  readonly desk: string;
  /** The newsroom's own templates, searched before the built-in ones. */
  readonly templates: string | null;
  readonly check: CheckConfig;
  readonly segmenter: SegmenterName;
  /** The page style (templates/print/<name>.yaml) of pages that name none. */
  readonly style: string;
  /** The newsroom's own fonts for faces of the page style, by face: the first that has a character draws it. */
  readonly fonts: Readonly<Record<string, readonly string[]>>;
  readonly print: PrintConfig;
}

/** What the press wants to know. */
export interface PrintConfig {
  /** Absolute path of the press's ICC profile (CMYK), which PDFs then carry; absent for none. */
  readonly outputProfile?: string;
}

/** The profile of a printing condition, as a PDF's output intent. */
export interface OutputProfile {
  /** An ICC profile for CMYK. */
  readonly bytes: Uint8Array;
  /** What the profile calls itself; the file's name when it does not tell. */
  readonly description: string;
}

/** A person on the newsroom's staff register. */
export interface StaffMember {
  readonly name: string;
  readonly role?: string;
}

/** A word or wording that the desk does not want, from terms.yaml. */
export interface DeskTerm {
  /** The word, or the pattern as written. */
  readonly term: string;
  readonly isPattern: boolean;
  /** All places of it in a text; those in excepted phrases among them. */
  readonly find: (text: string) => readonly Span[];
  /** What to write instead; null when the desk says no more than that it is wrong. */
  readonly replacement: string | null;
  /** Why, in the desk's words; empty when it does not say. */
  readonly why: string;
  /** Phrases that hold the term and are right. */
  readonly except: readonly string[];
  /** Words of which one must stand in the same passage; always when empty. */
  readonly near: readonly string[];
  /** Sentences in which it must be found, and in which it must not. */
  readonly matches: readonly string[];
  readonly allows: readonly string[];
  readonly owner: string | null;
  readonly source: string | null;
  /** The day on which the desk looks at the entry again. */
  readonly reviewBy: CivilDate | null;
  /** A pilot is told as advice, whatever its severity. */
  readonly state: 'pilot' | 'active';
  readonly severity: Severity;
}

/** Occasions on which one of several titles is used: diplomatic (外事), of the party (党务), of the army (军务). */
export type Occasion = '外事' | '党务' | '军务';

/** A title of a person, with the days on which it is in force; absent ends are open. */
export interface PersonTitle {
  /** As it stands before the name, e.g. 省妇联主席. */
  readonly title: string;
  readonly from?: CivilDate;
  /** The last day. */
  readonly to?: CivilDate;
  /** The occasions it is kept for; fit for all when absent. */
  readonly occasion?: Occasion;
}

/** A person on the register of people in the news (desk/people.yaml). */
export interface Person {
  readonly name: string;
  readonly titles: readonly PersonTitle[];
  /** Place in lists of officials, 1 the first; absent for those who are not ranked. */
  readonly rank?: number;
  /** Other right names: pen names, names at birth. */
  readonly aliases: readonly string[];
  /** Spellings that were printed and are wrong. */
  readonly wrong: readonly string[];
}

/** A name that an organisation no longer bears. */
export interface FormerName {
  readonly name: string;
  /** The last day on which it was right. */
  readonly until: CivilDate;
}

/** A body on the register of organisations (desk/organisations.yaml). */
export interface Organisation {
  /** The full name. */
  readonly name: string;
  readonly short: readonly string[];
  readonly former: readonly FormerName[];
  /** Forms that were printed and are wrong. */
  readonly wrong: readonly string[];
}

/** An instalment of a series that has appeared. */
export interface PublishedPart {
  readonly part: number;
  /** Null when the register does not tell. */
  readonly date: CivilDate | null;
}

/** A series that the paper runs, from series.yaml. */
export interface DeskSeries {
  readonly name: string;
  /** How many instalments are planned; null when that is open. */
  readonly total: number | null;
  readonly parts: readonly PublishedPart[];
  /** The instalment that comes next; null when it is the one after the last that has appeared. */
  readonly next: number | null;
}

/** Words of one meaning (desk/thesaurus.yaml). */
export interface ThesaurusEntry {
  /** The form that is printed as a keyword: 中华全国妇女联合会. */
  readonly preferred: string;
  /** The other forms: 全国妇联. */
  readonly forms: readonly string[];
}

/** A word that speaks for a topic (desk/topics.yaml), beside the built-in ones. */
export interface TopicWord {
  readonly word: string;
  /** Code of the IPTC Media Topic. */
  readonly topic: string;
  /** How much one mention says; 0 takes a built-in word away. */
  readonly weight: number;
}

/** The newsroom's registers (desk/). A register that is absent is null: rules that need it stay silent. */
export interface Desk {
  readonly staff: readonly StaffMember[] | null;
  readonly terms: readonly DeskTerm[];
  readonly series: readonly DeskSeries[];
  /** Names of the standing columns; null when there is no register. */
  readonly rubrics: readonly string[] | null;
  /** Dictionary words for the segmenter. */
  readonly words: readonly string[];
  /** Words never to be offered as keywords, beside the built-in ones. */
  readonly stopWords: readonly string[];
  /** People in the news; empty when there is no register of them. */
  readonly people: readonly Person[];
  /** Empty when there is no register of them. */
  readonly organisations: readonly Organisation[];
  /** Empty when there is no thesaurus. */
  readonly thesaurus: readonly ThesaurusEntry[];
  readonly topicWords: readonly TopicWord[];
}

/** Everything a newsroom sets. */
export interface Newsroom {
  readonly config: Config;
  readonly desk: Desk;
}
