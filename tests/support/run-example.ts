import { type CheckedDraft, type CheckSettings, checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraft, readDraftText } from '../../src/draft/read-draft.ts';
import type { Draft } from '../../src/model/draft.ts';
import type { Language } from '../../src/model/localised.ts';
import { rules } from '../../src/rules/registry.ts';
import type { ExampleSetting, Rule } from '../../src/rules/rule.ts';
import { newsroomWith } from './newsroom.ts';

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
): Promise<CheckedDraft> {
  const checked = checkDraft(await readExample(copy, given), { ...settingsFor(rule, given), language });
  return { ...checked, findings: checked.findings.filter((finding) => finding.rule === rule.code) };
}

function readExample(copy: string, given: ExampleSetting): Promise<Draft> {
  const format = given.plain === true ? 'plain' : 'markdown';
  const options = { path: 'example.md', format } as const;
  return given.bytes === undefined
    ? readDraftText(wholeDraft(copy, given), options)
    : readDraft(Buffer.from(given.bytes, 'hex'), options);
}

/** The example's text after the rule's own fixes, whatever their grade. */
export async function fixExample(rule: Rule, copy: string, given: ExampleSetting = {}): Promise<string> {
  const checked = await checkExample(rule, copy, given);
  const fixed = await fixDraft(checked, settingsFor(rule, given), ['safe', 'review']);
  return fixed.checked.draft.text;
}

/** The source text of every finding. */
export function foundTexts({ draft, findings }: CheckedDraft): readonly string[] {
  return findings.map(({ range }) => draft.text.slice(range.start.offset, range.end.offset));
}

function settingsFor(rule: Rule, given: ExampleSetting): CheckSettings {
  return {
    rules: rule.scope === 'suppression' ? rules : [rule],
    newsroom: newsroomWith(given.staff ?? null),
    language: 'zh',
    issueDate: null,
  };
}
