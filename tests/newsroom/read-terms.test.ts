import { afterEach, describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/language/linear-pattern.ts';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom | null = null;

afterEach(() => newsroom?.remove());

function newsroomWithTerms(terms: string, copy = ''): TemporaryNewsroom {
  newsroom = temporaryNewsroom({
    'caibian.yaml': '',
    'desk/terms.yaml': terms,
    'articles/a.md': `${CLEAN_DRAFT}\n${copy}\n`,
  });
  return newsroom;
}

describe('desk/terms.yaml', () => {
  it('makes findings of the severity and with the replacement that the desk gave', async () => {
    const terms = '- term: 残疾人士\n  replacement: 残疾人\n  severity: error\n  why: 依据本报规定。\n';
    const folder = newsroomWithTerms(terms, '活动邀请残疾人士参加。');
    const run = await runCli(folder, ['check', 'articles/a.md', '--format', 'json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.output).findings).toMatchObject([
      {
        rule: 'DK001',
        severity: 'error',
        message: '本报不用“残疾人士”，应为“残疾人”',
        hint: '依据本报规定。',
      },
    ]);
  });

  it('takes patterns, exceptions and words that must be near', async () => {
    const terms = '- pattern: 第[0-9]+届全会\n  near: [中央]\n  except: [第18届全会精神]\n';
    const copy = '中央第17届全会和第18届全会精神。\n\n本会第3届全会召开。';
    const run = await runCli(newsroomWithTerms(terms, copy), ['check', 'articles/a.md', '--format', 'json']);
    expect(JSON.parse(run.output).findings.map((it: { message: string }) => it.message)).toEqual([
      '本报不用“第17届全会”',
    ]);
  });

  it('tells a pilot as advice, and that it is one', async () => {
    const run = await runCli(
      newsroomWithTerms('- {term: 靓丽, replacement: 亮丽, state: pilot}\n', '风景靓丽。'),
      ['check', 'articles/a.md'],
    );
    expect(run.output).toContain('advice DK001 本报不用“靓丽”，应为“亮丽”（试行）');
  });

  it.each([
    ['term: 甲\n', '：应是一个列表，每一项以“- term: ”开头'],
    ['- 甲\n', '第 1 项：应写成“term: 值”的形式'],
    ['- {replacement: 乙}\n', '第 1 项：缺少 term，请补上'],
    ['- {term: 甲}\n- {term: 甲, replacment: 乙}\n', '第 2 项：不认识的键 replacment，是不是 replacement？'],
    ['- {term: 甲, pattern: 乙}\n', '第 1 项（甲）：term 和 pattern 只能写一项'],
    ['- {term: 甲, state: off}\n', '第 1 项（甲）：state 写作“off”，可用的有 active、pilot'],
    ['- {term: 甲, reviewBy: 2026-02-30}\n', '第 1 项（甲）：reviewBy 写作“2026-02-30”，应是存在的日期'],
    ['- {term: 甲, except: [[1]]}\n', '第 1 项（甲）：except 的第 1 个不是文字'],
    ["- {pattern: '(甲)\\1'}\n", 'pattern 不能用'],
    ["- {pattern: '甲(?=乙)'}\n", '回溯引用、前后断言会拖慢检查'],
    ["- {pattern: '甲*'}\n", '第 1 项（甲*）：pattern 会匹配空文本'],
    ["- {pattern: '甲{900}乙{900}丙{900}'}\n", 'pattern 太大'],
  ])('refuses %j', async (terms, message) => {
    const run = await runCli(newsroomWithTerms(terms), ['check']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('terms.yaml');
    expect(run.errors).toContain(message);
  });
});

describe('a pattern of the desk', () => {
  it('that would make a backtracking engine explode is matched in steps linear in the text', () => {
    const compiled = compilePattern('(a|a|aa)+[b]');
    if (!('find' in compiled)) throw new Error('refused');
    // A backtracking engine would take 2^5000 steps.
    expect(compiled.find('a'.repeat(5_000))).toEqual([]);
    expect(compiled.find(`${'a'.repeat(4)}b`)).toEqual([{ start: 0, end: 5 }]);
  });
});

describe('caibian rules test', () => {
  it('passes when every example is as the desk says', async () => {
    const terms = '- {term: 甲, matches: [甲来了。], allows: [乙来了。]}\n';
    const run = await runCli(newsroomWithTerms(terms), ['rules', 'test']);
    expect(run).toEqual({ exitCode: 0, errors: '', output: '共 1 条用语规定、2 个例句：不符 0\n' });
  });

  it('finds in examples what check finds, and no more', async () => {
    const terms = '- {term: 弱势群体, matches: ["他说：“要关心弱势群体。”"]}\n';
    const run = await runCli(newsroomWithTerms(terms), ['rules', 'test', '--format', 'json']);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.output)).toMatchObject({ terms: 1, examples: 1, unproved: [] });
  });

  it('names each example that fails, and terms without any', async () => {
    const terms = '- {term: 甲, matches: [乙来了。], allows: [甲来了。]}\n- {term: 丙}\n';
    const run = await runCli(newsroomWithTerms(terms), ['rules', 'test']);
    expect(run.exitCode).toBe(1);
    expect(run.output.split('\n')).toEqual([
      '“甲”应查出而没有查出：乙来了。',
      '“甲”不该查出而查出了：甲来了。',
      '“丙”没有例句（matches），没有验证',
      '共 2 条用语规定、2 个例句：不符 2',
      '',
    ]);
  });
});

describe('caibian rules try', () => {
  const TERMS = '- {term: 靓丽, state: pilot}\n- {term: 座谈会}\n';

  it('counts what the pilot terms would find in the archive, with the first places', async () => {
    const run = await runCli(newsroomWithTerms(TERMS, '风景靓丽，靓丽。'), [
      'rules',
      'try',
      '--on',
      'articles',
    ]);
    expect(run.exitCode).toBe(0);
    expect(run.output).toBe(
      '靓丽  2 处，1 篇\n    articles/a.md:11:3 风景靓丽，靓丽。\n    articles/a.md:11:6 风景靓丽，靓丽。\n共试算 1 篇稿件\n',
    );
  });

  it('tries a rule that is off, and a term by name', async () => {
    const folder = newsroomWithTerms(TERMS, '妇联“甲”、“乙”来了。');
    folder.write('caibian.yaml', 'check: {rules: {PU002: off}}\n');
    const run = await runCli(folder, ['rules', 'try', 'PU002', '座谈会', '--format', 'json']);
    const { rules } = JSON.parse(run.output);
    expect(rules.map((it: { name: string; findings: number }) => [it.name, it.findings])).toEqual([
      ['PU002 comma-between-quotes', 1],
      ['座谈会', 2],
    ]);
  });

  it.each([
    [['XX999'], '没有规则“XX999”'],
    [[], '没有试行（state: pilot）的词'],
  ])('refuses %j', async (asked, message) => {
    const folder = newsroomWithTerms('- {term: 座谈会}\n');
    const run = await runCli(folder, ['rules', 'try', ...asked]);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain(message);
  });
});
