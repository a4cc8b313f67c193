import { maskedText } from '../language/passages.ts';
import type { Article, Passage } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, Rule, RuleContext, SuppressionRule, TextRule } from '../rules/rule.ts';
import type { CheckSettings } from './check-draft.ts';
import { findingMaker } from './finding-of.ts';
import { bitOf, markPassages } from './passage-marks.ts';
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
  const readable = readablePassages(article);
  const passagesHolding = markPassages(readable);
  const findings: Finding[] = [];
  for (const rule of directoryOf(settings).inForce) {
    if (!scopes.includes(rule.scope)) continue;
    const take = (report: Report) => findings.push(findingOf(rule, report));
    if (rule.scope !== 'text') for (const report of reportsOf(rule, context)) take(report);
    else
      readPassages(
        rule,
        readable,
        rule.marks === undefined ? EVERYWHERE : passagesHolding(rule.marks),
        context,
        take,
      );
  }
  return findings;
}

/** Asks a text rule about the passages whose bits are set; a loop, for it runs some thousand times an article. */
function readPassages(
  rule: TextRule,
  passages: readonly Passage[],
  bits: number,
  context: RuleContext,
  take: (report: Report) => void,
): void {
  if (bits === 0) return;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index];
    if (passage === undefined || (bits & bitOf(index)) === 0 || !reads(rule, passage)) continue;
    const text = maskedText(passage, rule.sees);
    if (rule.looksFor !== undefined && !rule.looksFor.test(text)) continue;
    for (const report of rule.check(text, passage, context)) take(report);
  }
}

/** The bits of all passages. */
const EVERYWHERE = -1;

function reads({ roles }: TextRule, { role }: Passage): boolean {
  return roles === undefined ? role !== 'code' : roles.includes(role);
}

/** The passages that text rules may look at. */
function readablePassages({ draft, passages }: Article): readonly Passage[] {
  // Text that did not decode is not copy: findings in it would be noise.
  if (!draft.editable) return [];
  return draft.problems.length === 0 ? passages : passages.filter((it) => !isMisread(draft, it));
}

/** What is found out once about the rules of a run. */
interface RuleDirectory {
  /** The rules that the newsroom has not switched off. */
  readonly inForce: readonly Rule[];
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
    inForce,
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

function reportsOf(rule: Rule, context: RuleContext): Iterable<Report> {
  const { draft } = context.article;
  if (rule.scope === 'draft') return rule.check(draft, context);
  return rule.scope === 'article' && draft.editable ? rule.check(context) : [];
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
