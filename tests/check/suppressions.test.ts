import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { settingsWith } from '../support/check-settings.ts';

const SLIP = '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n';
const FLAWED = '会议召开,大家鼓掌。';

/** Codes and lines of what is found, in order. */
async function found(text: string): Promise<readonly string[]> {
  const draft = await readDraftText(text, { path: 'a.md', format: 'markdown' });
  const settings = settingsWith();
  return checkDraft(draft, settings).findings.map(({ rule, range }) => `${rule}:${range.start.line}`);
}

describe('a suppression', () => {
  it('silences the rule in the next block only', async () => {
    const text = `${SLIP}<!-- caibian-ignore PU001: 引用原文 -->\n\n${FLAWED}\n\n${FLAWED}\n`;
    expect(await found(text)).toEqual(['PU001:11']);
  });

  it('passes over other comments to the next block of copy', async () => {
    const text = `${SLIP}<!-- caibian-ignore PU001: 引用原文 -->\n\n<!-- 存疑：请核实 -->\n\n${FLAWED}\n`;
    expect(await found(text)).toEqual([]);
  });

  it('silences the rule between the ends of a range', async () => {
    const range = `<!-- caibian-ignore-start PU001: 引用原文 -->\n\n${FLAWED}\n\n${FLAWED}\n\n<!-- caibian-ignore-end PU001 -->`;
    expect(await found(`${SLIP}${FLAWED}\n\n${range}\n\n${FLAWED}\n`)).toEqual(['PU001:7', 'PU001:17']);
  });

  it('in the copy slip silences the rule in the whole draft', async () => {
    const slip = SLIP.replace('---\n\n', 'check: {ignore: [PU001]}\n---\n\n');
    expect(await found(`${slip}${FLAWED}\n\n${FLAWED}\n`)).toEqual([]);
  });

  it('leaves other rules alone', async () => {
    const text = `${SLIP}<!-- caibian-ignore PU002: 引用原文 -->\n\n${FLAWED}\n`;
    expect(await found(text)).toEqual(['SU001:7', 'PU001:9']);
  });

  it('of several rules names them all', async () => {
    const text = `${SLIP}<!-- caibian-ignore PU001, PU002: 引用原文 -->\n\n${FLAWED}“阳光”、“雨露”计划。\n`;
    expect(await found(text)).toEqual([]);
  });

  it('takes the names of rules for their codes, also where a range begins with one and ends with the other', async () => {
    const slip = SLIP.replace('---\n\n', 'check: {ignore: [straight-quotes]}\n---\n\n');
    const range = `<!-- caibian-ignore-start half-width-mark: 引用原文 -->\n\n${FLAWED}\n\n<!-- caibian-ignore-end PU001 -->`;
    expect(await found(`${slip}会议主题为"互联网+"。\n\n${range}\n`)).toEqual([]);
  });

  it('that ends before it began is found, unless the range above lacks its end', async () => {
    const end = '<!-- caibian-ignore-end PU002 -->';
    expect(await found(`${SLIP}会议召开。\n\n${end}\n`)).toEqual(['SU005:9']);
    const start = '<!-- caibian-ignore-start PU001: 引用原文 -->';
    expect(await found(`${SLIP}${start}\n\n${FLAWED}\n\n${end}\n`)).toEqual(['SU004:7']);
  });

  it('that silences nothing, names no rule, or gives no reason is found itself', async () => {
    const text = `${SLIP}<!-- caibian-ignore PU001: 留着 -->\n\n会议召开。\n\n<!-- caibian-ignore ZZ999: 留着 -->\n\n会议召开。\n\n<!-- caibian-ignore PU001 -->\n\n${FLAWED}\n`;
    expect(await found(text)).toEqual(['SU001:7', 'SU003:11', 'SU002:15']);
  });
});
