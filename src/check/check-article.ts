import { maskedText } from '../language/passages.ts';
import { rangeFinder } from '../language/positions.ts';
import type { Passage } from '../model/article.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import type { Report, Rule, RuleContext } from '../rules/rule.ts';
import { findingOf } from './finding-of.ts';
import { applySuppressions, suppressionsOf } from './suppressions.ts';

/** What to check an article with. */
export interface CheckRequest extends RuleContext {
  readonly rules: readonly Rule[];
  readonly language: Language;
}

/** All findings of the rules in an article, in order of position, without those that the editor suppressed. */
export function checkArticle(request: CheckRequest): readonly Finding[] {
  const active = request.rules.filter((rule) => severityOf(rule, request) !== null);
  const { draft } = request.article;
  const rangeOf = rangeFinder(draft.text, draft.lineStarts);
  const findingsOf = (rule: Rule, reports: Iterable<Report>): readonly Finding[] => {
    const severity = severityOf(rule, request) ?? rule.severity;
    return [...reports].map((it) => findingOf(rule, severity, it, { ...request, draft, rangeOf }));
  };
  const found = active.flatMap((rule) => findingsOf(rule, reportsOf(rule, request)));
  const codesByName = new Map(request.rules.map((rule) => [rule.name, rule.code]));
  const { kept, used } = applySuppressions(found, suppressionsOf(request.article, codesByName));
  const known = new Set([...codesByName.values(), ...codesByName.keys()]);
  const aboutSuppressions = active.flatMap((rule) =>
    rule.scope === 'suppression' ? findingsOf(rule, rule.check(used, known)) : [],
  );
  return numberRepeats([...kept, ...aboutSuppressions].sort(byPosition));
}

/** A rule's severity in this newsroom; null when it is off. */
function severityOf(rule: Rule, request: CheckRequest): Severity | null {
  const setting = request.newsroom.config.check.rules[rule.code];
  if (setting === 'off') return null;
  return setting ?? rule.severity;
}

function* reportsOf(rule: Rule, context: RuleContext): Iterable<Report> {
  const { article } = context;
  if (rule.scope === 'draft') yield* rule.check(article.draft, context);
  // Text that did not decode is not copy: findings in it would be noise.
  if (!article.draft.editable) return;
  if (rule.scope === 'article') yield* rule.check(context);
  if (rule.scope !== 'text') return;
  for (const passage of article.passages) {
    if (isMisread(article.draft, passage)) continue;
    if (rule.roles === undefined ? passage.role === 'code' : !rule.roles.includes(passage.role)) continue;
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

/** Equal fingerprints in one draft get an ordinal, so that each finding keeps its own. */
function numberRepeats(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}
