import type { PhraseSieve } from '../language/phrase-sieve.ts';
import type { Words } from '../language/segment/words.ts';
import type { Article, Passage, PassageRole } from '../model/article.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Draft, ProtectedKind } from '../model/draft.ts';
import type { Severity } from '../model/finding.ts';
import type { Issue, ManifestSource } from '../model/issue.ts';
import type { Localised } from '../model/localised.ts';
import type { CheckConfig, Desk, Newsroom, Publication, StaffMember } from '../model/newsroom.ts';
import type { UsedSuppression } from '../model/suppression.ts';
import type { Edit, SourceText, Span } from '../model/text.ts';

/** The authority behind a rule. */
export interface Basis {
  /** Standard and clause, or `报社惯例` for house style. */
  readonly text: string;
  /** True when the norm was read in its source. */
  readonly verified: boolean;
  /** True when the text found is certainly wrong, whatever the norm: only then may an unverified rule be an error. */
  readonly certain?: boolean;
}

/** Copy that shows a rule at work. It is the rule's test and its page in the reference. */
export interface BadExample {
  /**
   * A whole draft when it begins with `---` or the setting says so, else a body under a faultless copy slip. For a
   * rule of an issue: the files of the issue, each below a line `=== path`; issue.yaml may be among them, else the
   * drafts are taken as one page.
   */
  readonly copy: string;
  /** The text of every finding, in order. */
  readonly found: readonly string[];
  /** The copy after the fix; required of rules with a fix grade other than `none`. */
  readonly fixed?: string;
  readonly given?: ExampleSetting;
}

/** What an example takes for granted beside its copy. */
export interface ExampleSetting {
  readonly staff?: readonly StaffMember[];
  /** Other registers of the desk. */
  readonly desk?: Partial<Desk>;
  readonly publication?: Publication;
  /** Settings of `check` in caibian.yaml. */
  readonly check?: Partial<CheckConfig>;
  /** Received text rather than Markdown. */
  readonly plain?: boolean;
  /** The copy is a whole draft although it does not begin with a fence. */
  readonly whole?: boolean;
  /** The file's bytes in hexadecimal, where text cannot show them; the copy then describes the file. */
  readonly bytes?: string;
}

/** Copy on which the rule must stay silent. */
export interface GoodExample {
  readonly copy: string;
  readonly given?: ExampleSetting;
}

/** What a rule says of one place, in source offsets. */
export interface Report {
  readonly span: Span;
  readonly message: Localised;
  readonly hint?: Localised;
  /** Where the desk gave this one finding another severity than the rule has. */
  readonly severity?: Severity;
  /** Edits that put it right; their grade is the rule's. */
  readonly edits?: readonly Edit[];
}

/** What a rule may look at, whatever it checks. */
interface Surroundings {
  readonly newsroom: Newsroom;
  /** Day of publication: the article's or the issue's own, else `--issue-date`; null when unknown. */
  readonly published: CivilDate | null;
  /** The words of a text. For rules whose card says `words`: loading the dictionary takes 0.2 s. */
  readonly words: Words;
}

/** What a rule of one article may look at. */
export interface RuleContext extends Surroundings {
  readonly article: Article;
}

/** What a rule of an issue may look at. */
export interface IssueContext extends Surroundings {
  /** In page order: those of the manifest, or the stories of one received page. */
  readonly articles: readonly Article[];
  /** The issue as its manifest tells, with articles by slug; null for a received page. */
  readonly issue: Issue | null;
  /** The manifest's text, for findings about it; null when there is none. */
  readonly manifest: ManifestSource | null;
}

/** What a rule of an issue says of one place of one of its texts: a draft (`article.draft`) or the manifest. */
export interface IssueReport extends Report {
  readonly source: SourceText;
}

/** What all rules say of themselves. */
interface RuleCard {
  /** Two capital letters for the group and three digits; never reused. */
  readonly code: string;
  /** The offence, in kebab case. */
  readonly name: string;
  readonly title: Localised;
  readonly why: Localised;
  readonly basis: Basis;
  readonly severity: Severity;
  readonly fix: 'safe' | 'review' | 'none';
  /** True for a rule that asks for the words of a text (`context.words`). */
  readonly words?: boolean;
  readonly bad: readonly BadExample[];
  readonly good: readonly GoodExample[];
  /** Look-alikes: copy that resembles the offence and is right. */
  readonly allows: readonly GoodExample[];
}

/** What a rule of a whole draft or article must have before it, else it is not asked: most copy has nothing for it. */
interface WholeCard extends RuleCard {
  /** Kinds of problems met in reading the draft, the article or a byline, of which there must be one. */
  readonly problems?: readonly string[];
  /** Characters of which the article's passages must hold at least one. */
  readonly marks?: string;
}

/** A rule that reads how the draft was filed: its bytes, its copy slip. It runs on damaged drafts too. */
export interface DraftRule extends WholeCard {
  readonly scope: 'draft';
  check(draft: Draft, context: RuleContext): Iterable<Report>;
}

/** A rule that reads one passage at a time. */
export interface TextRule extends RuleCard {
  readonly scope: 'text';
  /** The roles it reads; all but code when absent. */
  readonly roles?: readonly PassageRole[];
  /**
   * Characters of which a passage must hold at least one for the rule to find anything; others are passed over, which
   * costs next to nothing. All passages when absent.
   */
  readonly marks?: string;
  /**
   * A pattern, neither global nor sticky, or a sieve of phrases, without which a (masked) text holds no offence: the rule
   * is not asked about others, which spares it most of its work.
   */
  readonly looksFor?: RegExp | PhraseSieve;
  /** The protected kinds it wants to see; the others are masked. */
  readonly sees?: readonly ProtectedKind[];
  /** `text` is the passage's text with protected ranges masked, same length as the passage's text. */
  check(text: string, passage: Passage, context: RuleContext): Iterable<Report>;
}

/** A rule that reads the whole article. */
export interface ArticleRule extends WholeCard {
  readonly scope: 'article';
  check(context: RuleContext): Iterable<Report>;
}

/** A rule that reads all articles of an issue together. */
export interface IssueRule extends RuleCard {
  readonly scope: 'issue';
  check(context: IssueContext): Iterable<IssueReport>;
}

/** A rule about suppressions, asked when all other rules have run. */
export interface SuppressionRule extends RuleCard {
  readonly scope: 'suppression';
  /** `known` are the codes and names of all rules. */
  check(used: readonly UsedSuppression[], known: ReadonlySet<string>): Iterable<Report>;
}

export type Rule = DraftRule | TextRule | ArticleRule | IssueRule | SuppressionRule;
