import { type CheckedDraft, type CheckSettings, checkDraft } from '../../src/check/check-draft.ts';
import { checkTogether } from '../../src/check/check-together.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraft, readDraftText } from '../../src/draft/read-draft.ts';
import { issueOf } from '../../src/issue/check-issue.ts';
import { manifestSource, readIssue } from '../../src/issue/read-manifest.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Language } from '../../src/model/localised.ts';
import { rules } from '../../src/rules/registry.ts';
import type { ExampleSetting, Rule } from '../../src/rules/rule.ts';
import { settingsWith } from './check-settings.ts';

/** The copy slip that an example without one stands under: nothing is wrong with it. */
export const FAULTLESS_SLIP = '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n';

/** An example's copy as a whole draft. */
export function wholeDraft(copy: string, given: ExampleSetting = {}): string {
  return given.plain === true || given.whole === true || copy.startsWith('---')
    ? copy
    : FAULTLESS_SLIP + copy;
}

/** Checks an example with one rule alone; a rule about suppressions needs the others to have run. */
export async function checkExample(
  rule: Rule,
  copy: string,
  given: ExampleSetting = {},
  language: Language = 'zh',
): Promise<CheckedExample> {
  const settings = { ...settingsFor(rule, given), language };
  if (rule.scope === 'issue') return checkIssueExample(copy, settings);
  const checked = checkDraft(await readExample(copy, given), settings);
  return { ...checked, findings: checked.findings.filter((finding) => finding.rule === rule.code) };
}

/** What was found in an example, with the texts by path that it was found in. */
export interface CheckedExample extends Pick<CheckedDraft, 'draft' | 'article' | 'stories' | 'found'> {
  readonly findings: readonly Finding[];
  readonly texts?: ReadonlyMap<string, string>;
}

/** The files of an issue's example, each below a line `=== path`. */
async function checkIssueExample(copy: string, settings: CheckSettings): Promise<CheckedExample> {
  const parts = copy.split(/^=== (.+)\n/m).slice(1);
  const files = parts.flatMap((path, at) => (at % 2 === 0 ? [{ path, text: parts[at + 1] ?? '' }] : []));
  const sheet = files.find((it) => it.path === 'issue.yaml');
  const manifest = sheet === undefined ? null : manifestSource(sheet.path, sheet.text);
  const drafts: CheckedDraft[] = [];
  for (const { path, text } of files.filter((it) => it !== sheet)) {
    drafts.push(checkDraft(await readDraftText(text, { path }), settings));
  }
  const [page] = drafts;
  // A received page was checked as one already.
  if (page?.draft.format === 'plain')
    return { ...page, texts: new Map(files.map((it) => [it.path, it.text])) };
  const issue = manifest === null ? null : issueOf({ issue: readIssue(manifest) }, drafts);
  const { ofManifest, drafts: settled } = checkTogether(drafts, { issue, manifest }, settings);
  const [first] = settled;
  if (first === undefined) throw new Error('an example of an issue needs a draft');
  const findings = [...ofManifest, ...settled.flatMap((it) => it.findings)];
  return { ...first, findings, texts: new Map(files.map((it) => [it.path, it.text])) };
}

function readExample(copy: string, given: ExampleSetting): Promise<Draft> {
  const format = given.plain === true ? 'plain' : 'markdown';
  const options = { path: given.plain === true ? 'example.txt' : 'example.md', format } as const;
  return given.bytes === undefined
    ? readDraftText(wholeDraft(copy, given), options)
    : readDraft(Buffer.from(given.bytes, 'hex'), options);
}

/** The example's text after the rule's own fixes, whatever their grade. */
export async function fixExample(rule: Rule, copy: string, given: ExampleSetting = {}): Promise<string> {
  const settings = settingsFor(rule, given);
  const checked = checkDraft(await readExample(copy, given), settings);
  const findings = checked.findings.filter((finding) => finding.rule === rule.code);
  const fixed = await fixDraft({ ...checked, findings }, settings, ['safe', 'review']);
  return fixed.checked.draft.text;
}

/** The source text of every finding. */
export function foundTexts({ draft, findings, texts }: CheckedExample): readonly string[] {
  return findings.map(({ path, range }) =>
    (texts?.get(path) ?? draft.text).slice(range.start.offset, range.end.offset),
  );
}

function settingsFor(rule: Rule, given: ExampleSetting): CheckSettings {
  const plain = settingsWith(given.staff ?? null);
  const { config, desk } = plain.newsroom;
  return {
    ...plain,
    rules: rule.scope === 'suppression' ? rules : [rule],
    newsroom: {
      config: {
        ...config,
        publication: given.publication ?? {},
        check: { ...config.check, ...given.check },
      },
      desk: { ...desk, ...given.desk },
    },
  };
}
