import { expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { settingsWith } from '../support/check-settings.ts';

const settings = settingsWith();
const SLIP = '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n';

async function check(body: string) {
  return checkDraft(await readDraftText(SLIP + body, { path: 'a.md', format: 'markdown' }), settings);
}

it('finds nothing in a table that is right', async () => {
  const { findings } = await check(
    '各市州培训情况如下。\n\n| 市州 | 期数 | 完成率 |\n| --- | ---: | :-: |\n| 长沙 | 12 | 97.2% |\n| 娄底，含冷水江 | 1,000 | — |\n',
  );
  expect(findings).toEqual([]);
});

it('fixes a cell and leaves every other byte of the table', async () => {
  const table =
    '|市州  |  主要内容 |\r\n|:-|--:|\r\n| 长沙\\|株洲 |育婴师,养老护理。。。 |\r\n|  | **开班**。|多出\r\n';
  const checked = await check(table);
  expect(checked.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PU001']));
  const { checked: fixed } = await fixDraft(checked, settings, ['safe']);
  expect(fixed.draft.text).toBe(SLIP + table.replace('育婴师,养', '育婴师，养').replace('。。。', '……'));
});
