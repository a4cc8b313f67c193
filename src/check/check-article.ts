import { maskedText } from '../language/passages.ts';
import type { Article, Passage } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Report, Rule, RuleContext, TextRule } from '../rules/rule.ts';
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
  const passagesHolding = markPassages(article.passages);
  const findings: Finding[] = [];
  for (const rule of rulesInForce(settings)) {
    if (!scopes.includes(rule.scope)) continue;
    for (const report of reportsOf(rule, context, passagesHolding)) findings.push(findingOf(rule, report));
  }
  return findings;
}

/** The rules that the newsroom has not switched off; found once for all drafts of a run. */
function rulesInForce({ rules, newsroom }: CheckSettings): readonly Rule[] {
  if (inForce.rules !== rules || inForce.newsroom !== newsroom) {
    inForce = { rules, newsroom, active: rules.filter((it) => severityOf(it, newsroom) !== null) };
  }
  return inForce.active;
}

let inForce: { rules: readonly Rule[]; newsroom: unknown; active: readonly Rule[] } = {
  rules: [],
  newsroom: null,
  active: [],
};

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
  const codesByName = new Map(settings.rules.map((rule) => [rule.name, rule.code]));
  const { kept, used } = applySuppressions(found, suppressionsOf(article, codesByName));
  const known = new Set([...codesByName.values(), ...codesByName.keys()]);
  const findingOf = findingMaker(article.draft, settings);
  // A suppression of a rule that was not asked may well be needed.
  const asked = together
    ? used
    : used.filter((it) => !it.suppression.codes.some((code) => isOfIssue(code, settings)));
  const aboutSuppressions = settings.rules.flatMap((rule) => {
    if (rule.scope !== 'suppression' || severityOf(rule, settings.newsroom) === null) return [];
    return [...rule.check(asked, known)].map((report) => findingOf(rule, report));
  });
  return inOrder([...kept, ...aboutSuppressions]);
}

function isOfIssue(code: string, { rules }: CheckSettings): boolean {
  return rules.some((rule) => rule.code === code && rule.scope === 'issue');
}

/** Findings of one text in order of position; equal fingerprints get an ordinal, so that each keeps its own. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return numberRepeats([...findings].sort(byPosition));
}

function reportsOf(rule: Rule, context: RuleContext, passagesHolding: PassagesHolding): Iterable<Report> {
  const { draft } = context.article;
  if (rule.scope === 'draft') return rule.check(draft, context);
  // Text that did not decode is not copy: findings in it would be noise.
  if (!draft.editable) return [];
  if (rule.scope === 'article') return rule.check(context);
  if (rule.scope !== 'text') return [];
  const bits = rule.marks === undefined ? -1 : passagesHolding(rule.marks);
  return bits === 0 ? [] : reportsInPassages(rule, context, bits);
}

function* reportsInPassages(rule: TextRule, context: RuleContext, bits: number): Iterable<Report> {
  const { draft, passages } = context.article;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index];
    if (passage === undefined || (bits & bitOf(index)) === 0) continue;
    if (rule.roles === undefined ? passage.role === 'code' : !rule.roles.includes(passage.role)) continue;
    if (isMisread(draft, passage)) continue;
    yield* rule.check(maskedText(passage, rule.sees), passage, context);
  }
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
