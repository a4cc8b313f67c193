import { maskedText } from '../language/passages.ts';
import type { Article, Passage } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type {
  ArticleRule,
  DraftRule,
  Report,
  Rule,
  RuleContext,
  SuppressionRule,
  TextRule,
} from '../rules/rule.ts';
import type { CheckSettings } from './check-draft.ts';
import { findingMaker } from './finding-of.ts';
import { bitOf, markPassages, type PassagesHolding } from './passage-marks.ts';
import { severityOf } from './severity.ts';
import { applySuppressions, suppressionsOf } from './suppressions.ts';

/**
 * What the rules of a draft, a text or an article find in an article, suppressed findings among them, in no order.
 * `scopes` are the kinds of rules that are asked.
 */
export function findingsIn(
  article: Article,
  settings: CheckSettings,
  scopes: readonly Rule['scope'][] = ['draft', 'text', 'article'],
): readonly Finding[] {
  const published = article.date ?? settings.issueDate;
  const context: RuleContext = { ...settings, article, published };
  const findingOf = findingMaker(article.draft, settings);
  const findings: Finding[] = [];
  const asking: Asking = {
    context,
    problems: problemKindsOf(article),
    passagesHolding: markPassages(article.passages),
    take: (rule, report) => findings.push(findingOf(rule, report)),
  };
  const { ofDraft, ofArticle, ofText } = directoryOf(settings);
  if (scopes.includes('draft')) askOfWhole(ofDraft, asking);
  // Text that did not decode is not copy: findings in it would be noise.
  if (!article.draft.editable) return findings;
  if (scopes.includes('article')) askOfWhole(ofArticle, asking);
  if (scopes.includes('text')) askOfPassages(ofText, asking);
  return findings;
}

/** What is at hand when the rules are asked about an article. */
interface Asking {
  readonly context: RuleContext;
  /** The kinds of the problems that reading the draft, the article and its bylines met. */
  readonly problems: readonly string[];
  readonly passagesHolding: PassagesHolding;
  readonly take: (rule: Rule, report: Report) => void;
}

function problemKindsOf({ draft, problems, bylines }: Article): readonly string[] {
  const met = [...draft.problems, ...problems, ...bylines.flatMap((it) => it.problems)];
  return met.map((it) => it.kind);
}

/** Asks rules of the whole draft or article, but for those that have nothing to look at in it. */
function askOfWhole(rules: readonly (DraftRule | ArticleRule)[], asking: Asking): void {
  const { context, problems, passagesHolding, take } = asking;
  for (const rule of rules) {
    if (rule.problems !== undefined && !problems.some((it) => rule.problems?.includes(it))) continue;
    if (rule.marks !== undefined && passagesHolding(rule.marks) === 0) continue;
    const reports = rule.scope === 'draft' ? rule.check(context.article.draft, context) : rule.check(context);
    for (const report of reports) take(rule, report);
  }
}

/**
 * Asks text rules about the passages that may hold what they look for. Passage by passage: what one rule learns of a text
 * is still at hand for the next. Loops, for they run some thousand times an article.
 */
function askOfPassages(rules: readonly TextRule[], asking: Asking): void {
  const { draft, passages } = asking.context.article;
  const asked: TextRule[] = [];
  const bits: number[] = [];
  for (const rule of rules) {
    const held = rule.marks === undefined ? EVERYWHERE : asking.passagesHolding(rule.marks);
    if (held !== 0) bits[asked.push(rule) - 1] = held;
  }
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage;
    if (isMisread(draft, passage)) continue;
    for (let at = 0; at < asked.length; at++) {
      if (((bits[at] as number) & bitOf(index)) !== 0) askOfPassage(asked[at] as TextRule, passage, asking);
    }
  }
}

function askOfPassage(rule: TextRule, passage: Passage, { context, take }: Asking): void {
  if (!reads(rule, passage)) return;
  const text = maskedText(passage, rule.sees);
  if (rule.looksFor !== undefined && !rule.looksFor.test(text)) return;
  for (const report of rule.check(text, passage, context)) take(rule, report);
}

/** The bits of all passages. */
const EVERYWHERE = -1;

function reads({ roles }: TextRule, { role }: Passage): boolean {
  return roles === undefined ? role !== 'code' : roles.includes(role);
}

/** What is found out once about the rules of a run. */
interface RuleDirectory {
  /** The rules that the newsroom has not switched off. */
  readonly ofDraft: readonly DraftRule[];
  readonly ofArticle: readonly ArticleRule[];
  readonly ofText: readonly TextRule[];
  readonly aboutSuppressions: readonly SuppressionRule[];
  readonly codesByName: ReadonlyMap<string, string>;
  /** Codes and names of all rules. */
  readonly known: ReadonlySet<string>;
}

const directories = new WeakMap<CheckSettings, RuleDirectory>();

function directoryOf(settings: CheckSettings): RuleDirectory {
  const known = directories.get(settings);
  if (known !== undefined) return known;
  const { rules, newsroom } = settings;
  const inForce = rules.filter((it) => severityOf(it, newsroom) !== null);
  const codesByName = new Map(rules.map((rule) => [rule.name, rule.code]));
  const directory: RuleDirectory = {
    ofText: inForce.filter((it) => it.scope === 'text'),
    ofDraft: inForce.filter((it) => it.scope === 'draft'),
    ofArticle: inForce.filter((it) => it.scope === 'article'),
    aboutSuppressions: inForce.filter((it) => it.scope === 'suppression'),
    codesByName,
    known: new Set([...codesByName.values(), ...codesByName.keys()]),
  };
  directories.set(settings, directory);
  return directory;
}

/**
 * The findings to report of an article: in order of position, without those that the editor suppressed, with those
 * about suppressions. `found` are the findings of all rules; rules of an issue are among them when it was checked
 * together with others.
 */
export function settledFindings(
  article: Article,
  found: readonly Finding[],
  settings: CheckSettings,
  { together }: { readonly together: boolean },
): readonly Finding[] {
  const { codesByName, known, aboutSuppressions } = directoryOf(settings);
  const { kept, used } = applySuppressions(found, suppressionsOf(article, codesByName));
  // A suppression of a rule that was not asked may well be needed.
  const asked = together
    ? used
    : used.filter((it) => !it.suppression.codes.some((code) => isOfIssue(code, settings)));
  const findingOf = findingMaker(article.draft, settings);
  const told = aboutSuppressions.flatMap((rule) =>
    [...rule.check(asked, known)].map((report) => findingOf(rule, report)),
  );
  return inOrder([...kept, ...told]);
}

function isOfIssue(code: string, { rules }: CheckSettings): boolean {
  return rules.some((rule) => rule.code === code && rule.scope === 'issue');
}

/** Findings of one text in order of position; equal fingerprints get an ordinal, so that each keeps its own. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return numberRepeats([...findings].sort(byPosition));
}

/** A field's text that the copy slip's own problems cover: how it is written comes before what it says. */
function isMisread({ problems, bodyStart }: Draft, { span }: Passage): boolean {
  if (span.end > bodyStart) return false;
  return problems.some(
    (it) => it.kind.startsWith('copy-slip') && it.span.start < span.end && it.span.end > span.start,
  );
}

function byPosition(one: Finding, other: Finding): number {
  return (
    one.range.start.offset - other.range.start.offset ||
    one.range.end.offset - other.range.end.offset ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}

function numberRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
