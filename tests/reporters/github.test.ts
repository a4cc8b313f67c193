import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../src/model/finding.ts';
import { github } from '../../src/reporters/github.ts';
import type { CheckResult } from '../../src/reporters/reporter.ts';
import {
  CLEAN_RESULT,
  HOSTILE_PATHS,
  HOSTILE_RESULT,
  hostileFile,
  ONE_FILE,
  SETTINGS,
} from './hostile-result.ts';

interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads a line as the runner of GitHub Actions does (actions/runner, ActionCommand.cs); null when it is no command. */
function readCommand(line: string): Annotation | null {
  const match = /^\s*::(\S+)(?: (.*?))?::(.*)$/s.exec(line);
  if (match === null) return null;
  const [, command = '', list = '', data = ''] = match;
  const undo = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const pairs = list.split(',').filter((it) => it !== '');
  const properties = pairs.map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    return [name, undo(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
  });
  return { command, properties: Object.fromEntries(properties), message: undo(data).replaceAll('%25', '%') };
}

async function linesOf(result: CheckResult, quiet = true): Promise<readonly string[]> {
  const report = await github.report(result, { ...SETTINGS, quiet });
  return report.split('\n').slice(0, -1);
}

async function annotationsOf(result: CheckResult): Promise<readonly Annotation[]> {
  return (await linesOf(result)).map((line) => {
    const command = readCommand(line);
    if (command === null) throw new Error(`no command: ${line}`);
    return command;
  });
}

/** A run with so many findings of each severity, of rules in turn. */
function crowd(
  counts: Readonly<Record<Severity, number>>,
  rules: readonly string[] = ['PU001'],
): CheckResult {
  const file = hostileFile('甲.md');
  const [first] = file.findings as [Finding];
  const findings = Object.entries(counts).flatMap(([severity, count]) =>
    Array.from({ length: count }, (_, index): Finding => {
      const rule = rules[Math.min(index, rules.length * 20 - 1) < 20 ? 0 : 1] ?? 'PU001';
      return { ...first, severity: severity as Severity, rule, message: `第${index}处` };
    }),
  );
  return { files: [{ ...file, findings }], fixed: 0 };
}

describe('the annotations of GitHub Actions', () => {
  it('are what the runner reads back', async () => {
    const annotations = await annotationsOf({ files: [hostileFile(HOSTILE_PATHS[0] ?? '')], fixed: 0 });
    const first = annotations[0];
    expect(annotations.map((it) => it.command)).toEqual(['error', 'error', 'warning', 'warning', 'notice']);
    expect(first?.properties).toEqual({
      file: HOSTILE_PATHS[0],
      line: '5',
      endLine: '5',
      col: '3',
      endColumn: '6',
      title: 'PU001 half-width-mark',
    });
    expect(first?.message).toContain(' |a|b| %0A%3A');
  });

  it('have no columns where a place runs over lines, which the runner would refuse', async () => {
    const warning = (await annotationsOf(ONE_FILE)).find((it) => it.properties.title?.startsWith('ST001'));
    expect(warning?.properties).toEqual({
      file: '稿件/甲.md',
      line: '6',
      endLine: '7',
      title: 'ST001 half-width-mark',
    });
  });

  it('never let copy become a command', async () => {
    for (const line of await linesOf(HOSTILE_RESULT)) expect(line).toMatch(/^::(error|warning|notice) /);
    const commands = (await annotationsOf(HOSTILE_RESULT)).map((it) => it.command);
    expect(new Set(commands)).toEqual(new Set(['error', 'warning', 'notice']));
    for (const { message, properties } of await annotationsOf(ONE_FILE)) {
      expect(message).not.toMatch(/[\r\n]/);
      expect(Object.keys(properties)).not.toContain('');
    }
  });

  it('are at most ten of a level, the note on the rest counted in', async () => {
    const counts = { error: 25, warning: 10, advice: 30 };
    const annotations = await annotationsOf(crowd(counts));
    const shown = (command: string) => annotations.filter((it) => it.command === command).length;
    expect([shown('error'), shown('warning'), shown('notice')]).toEqual([10, 10, 10]);
    expect(annotations[0]?.message).toBe(
      '错误 25（标出 10），警告 10（标出 10），建议 30（标出 9）。GitHub 每一级只显示 10 条标注，全部在本次运行的摘要里。\nPU001 × 65',
    );
  });

  it('are all there while ten of each level are enough', async () => {
    expect((await annotationsOf(crowd({ error: 10, warning: 10, advice: 10 }))).length).toBe(30);
  });

  it('show every rule before they show one again, in order of place', async () => {
    const errors = (
      await annotationsOf(crowd({ error: 25, warning: 0, advice: 0 }, ['PU001', 'BY001']))
    ).filter((it) => it.command === 'error');
    expect(errors.map((it) => it.properties.title?.slice(0, 5))).toEqual([
      ...Array(5).fill('PU001'),
      ...Array(5).fill('BY001'),
    ]);
  });

  it('end with the counts unless quiet', async () => {
    expect(await linesOf(CLEAN_RESULT, false)).toEqual(['共 1 篇稿件：错误 0，警告 0，建议 0']);
    expect(await linesOf(CLEAN_RESULT)).toEqual([]);
  });
});

describe('the summary of the job', () => {
  const summaryOf = (result: CheckResult) => github.jobSummary?.(result, SETTINGS) ?? '';

  it('is a table of all findings, the most serious first', () => {
    const rows = summaryOf(HOSTILE_RESULT)
      .split('\n')
      .filter((it) => it.startsWith('| ') && !it.startsWith('| 级别'));
    expect(rows.length).toBe(25);
    expect(rows.map((it) => it.slice(2, 4))).toEqual([
      ...Array(10).fill('错误'),
      ...Array(10).fill('警告'),
      ...Array(5).fill('建议'),
    ]);
  });

  it('lets copy be text only: every row has four cells, no tag, link or mention', () => {
    for (const row of summaryOf(HOSTILE_RESULT)
      .split('\n')
      .filter((it) => it.startsWith('| '))) {
      const bare = row.replace(/\\[!-/:-@[-`{-~]/g, '');
      expect(bare.split('|').length, row).toBe(6);
      expect(bare).not.toMatch(/[<>[\]`@*_]/);
    }
  });

  it('stays below what GitHub takes', () => {
    const summary = summaryOf(crowd({ error: 30_000, warning: 0, advice: 0 }));
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/另有 \d+ 处没有列出。\n$/);
  });
});
