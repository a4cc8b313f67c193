import type { Finding } from '../model/finding.ts';
import type { SourceText } from '../model/text.ts';
import type { IssueContext } from '../rules/rule.ts';
import { inOrder, settledFindings } from './check-article.ts';
import type { CheckedDraft, CheckSettings } from './check-draft.ts';
import { type FindingMaker, findingMaker } from './finding-of.ts';
import { severityOf } from './severity.ts';

/** What is checked together: the articles of an issue, or the stories of a received page. */
export type CheckedTogether = Pick<IssueContext, 'articles' | 'issue' | 'manifest'>;

/** What the rules of an issue find in its texts, in no order. */
export function issueFindings(together: CheckedTogether, settings: CheckSettings): readonly Finding[] {
  const published = together.issue?.date ?? together.articles[0]?.date ?? settings.issueDate;
  const context: IssueContext = { ...settings, ...together, published };
  const makers = new Map<SourceText, FindingMaker>();
  const makerFor = (source: SourceText) => {
    const maker = makers.get(source) ?? findingMaker(source, settings);
    makers.set(source, maker);
    return maker;
  };
  return settings.rules.flatMap((rule) => {
    if (rule.scope !== 'issue' || severityOf(rule, settings.newsroom) === null) return [];
    return [...rule.check(context)].map((report) => makerFor(report.source)(rule, report));
  });
}

/** An issue with all that was found in it. */
export interface CheckedTexts<Checked extends CheckedDraft> {
  /** The drafts, each with its share of what was found in them together. */
  readonly drafts: readonly Checked[];
  /** What was found in the manifest, in order of position. */
  readonly ofManifest: readonly Finding[];
}

/** Checks the drafts of an issue together, after each was checked by itself. */
export function checkTogether<Checked extends CheckedDraft>(
  drafts: readonly Checked[],
  { issue, manifest }: Pick<CheckedTogether, 'issue' | 'manifest'>,
  settings: CheckSettings,
): CheckedTexts<Checked> {
  const articles = drafts.flatMap((it) => it.stories);
  const found = byPath(issueFindings({ articles, issue, manifest }, settings));
  const withShare = drafts.map((checked) => {
    const share = found.get(checked.draft.path) ?? [];
    const all = [...checked.found, ...share];
    return {
      ...checked,
      found: all,
      findings: settledFindings(checked.article, all, settings, { together: true }),
    };
  });
  return { drafts: withShare, ofManifest: inOrder(found.get(manifest?.path ?? '') ?? []) };
}

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const paths = new Map<string, Finding[]>();
  for (const finding of findings) {
    const listed = paths.get(finding.path);
    if (listed === undefined) paths.set(finding.path, [finding]);
    else listed.push(finding);
  }
  return paths;
}
