import { afterAll, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, temporaryNewsroom } from '../support/run-cli.ts';

const newsroom = temporaryNewsroom({
  'a.md': CLEAN_DRAFT,
  'empty-folder/readme.txt': '没有稿件',
  'issue.yaml': 'date: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a, missing]\n',
  'twice.yaml': 'date: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a, a.md]\n',
  'outside.yaml': 'date: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [../../etc/passwd]\n',
  'bad-date.yaml': 'date: 2015-11-31\npages:\n  - pageNumber: A01\n    articles: [a]\n',
  'pages.yaml':
    'date: 2015-11-12\npages:\n  - {pageNumber: A01, articles: [a]}\n  - {pageNumber: A01, articles: [b]}\n',
  'nothing.yaml': 'date: 2015-11-12\npages:\n  - {pageNumber: A01, articles: []}\n',
  'bad.config.yaml': 'chek:\n  failOn: error\n',
  'bad-value.config.yaml': 'check:\n  failOn: fatal\n',
  'rule.config.yaml': 'check:\n  rules: {PU999: off}\n',
  'list.config.yaml': 'articles:[a]\n',
  'broken.config.yaml': 'check: [\n',
});

afterAll(() => newsroom.remove());

/** What was typed, and a part of what is said. All of these end with 2 and print nothing on the output. */
const REFUSALS: readonly (readonly [string, string])[] = [
  ['check nowhere.md', '找不到 nowhere.md'],
  ['check empty-folder', 'empty-folder 里没有稿件'],
  ['check no*.md', '没有稿件'],
  ['check --fixx', '不认识的选项 --fixx，是不是 --fix。用 caibian'],
  ['chek', '不认识的命令 chek，是不是 check。用'],
  ['check --format yaml', 'text, json'],
  ['check --issue-date 2015-11-31 a.md', '“2015-11-31”不是日期'],
  ['check --config nowhere.yaml', '找不到 nowhere.yaml'],
  ['check --config bad.config.yaml', '不认识的设置 chek，是不是 check？'],
  ['check --config bad-value.config.yaml', 'check.failOn 值不对，可用的值：error、warning、advice、never'],
  ['check --config broken.config.yaml', 'broken.config.yaml 第'],
  ['check a.md --diff --format json', 'json 报告请用 -o 写进文件'],
  ['check a.md -o a.md', 'a.md 已经有了，不像是以前的报告'],
  ['check a.md -o issue.yaml', 'issue.yaml 已经有了'],
  ['build pages.yaml', '版次 A01 写了两次'],
  ['build nothing.yaml', '没有稿件'],
  ['check --config rule.config.yaml', 'check.rules 里没有规则 PU999'],
  ['check --config list.config.yaml', 'list.config.yaml 读不出设置'],
  ['explain BY999', '没有规则 BY999'],
  ['render a.md --to pdff', '没有“pdff”这种输出'],
  ['render a.md --to web,text', '请用 -o 指明输出文件夹'],
  ['build nowhere.yaml', '找不到 nowhere.yaml'],
  ['build issue.yaml', '找不到 missing.md'],
  ['build twice.yaml', '稿件 a 排了两次'],
  ['build outside.yaml', '只能是同一文件夹里的文件名'],
  ['build bad-date.yaml', 'date 应是日期'],
  ['build', '缺少参数 issue'],
];

describe('what cannot be done', () => {
  it.each(REFUSALS)('caibian %s', async (typed, said) => {
    const before = newsroom.list();
    const run = await runCli(newsroom, typed.split(' '));
    expect(run.errors).toContain(said);
    expect(run.errors).not.toMatch(/\n\s+at /);
    expect(run.output).toBe('');
    expect(run.exitCode).toBe(2);
    expect(newsroom.list()).toEqual(before);
  });
});
