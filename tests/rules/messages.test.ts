import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/registry.ts';
import { checkExample } from '../support/run-example.ts';

const shown = rules.flatMap((rule) => rule.bad.map((example) => ({ rule, example, code: rule.code })));

describe.each(shown)('the messages of $code on $example.copy', ({ rule, example }) => {
  it.each(['zh', 'en'] as const)('are whole sentences in %s', async (language) => {
    const { findings } = await checkExample(rule, example.copy, example.given, language);
    for (const { message } of findings) {
      expect(message).toMatch(language === 'zh' ? /\p{Script=Han}{2}/u : /[a-z]{2,} [a-z]/);
      expect(message).not.toMatch(/undefined|null|NaN|\$\{/);
    }
  });
});

describe('messages that name what was meant', () => {
  it.each([
    [
      'CS015',
      '---\nheadline: 会\ndate: 2015-11-12\nbylines: 李旦\n---\n',
      '没有“bylines”这个字段，是否为“byline”',
    ],
    ['DT003', '---\nheadline: 会\ndate: 2015/11/2\n---\n', '见报日期写作“2015/11/2”，应为“2015-11-02”'],
    ['DT004', '11月31日开会。', '“11月31日”不存在：11月只有30天'],
    ['DT004', '2015年2月29日开会。', '“2015年2月29日”不存在：2015年2月只有28天'],
    ['DT005', '11月6日（星期四）开会。', '“11月6日”不是星期四：2015年是星期五'],
    ['DL001', '新华社北京电（记者陈特安）开会。', '电头缺日期，应为“新华社＋地点＋月日＋电”'],
    ['SU003', '<!-- caibian-ignore PU01: 照录 -->\n\n会。', '没有规则“PU01”，是否为“PU001”'],
  ])('%s', async (code, copy, message) => {
    const rule = rules.find((it) => it.code === code);
    if (rule === undefined) throw new Error(`no rule ${code}`);
    const { findings } = await checkExample(rule, copy);
    expect(findings.map((finding) => finding.message)).toEqual([message]);
  });
});
