import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { readDraft } from '../../src/draft/read-draft.ts';
import type { Finding } from '../../src/model/finding.ts';
import { settingsWith } from '../support/check-settings.ts';
import { REAL_PAGE } from '../support/real-page.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/**
 * Stories of many genres and the edited real page: all is right in them, so that every finding is a false alarm. The
 * sample issue's other pages were mended with caibian at hand, and prove less.
 */
const files = globSync(['tests/clean-copy/*.md', ...REAL_PAGE], { cwd: REPOSITORY, absolute: true }).sort();

/** What is true of the real page and stays: questions for its editor. */
const TRUE_FINDINGS = [
  'xiangtan-yuyingshi.md DT007 10月26日',
  'qiyang-liushouertong.md PL001 邵阳',
  'loudi-pinpai.md NU016 占29%',
  'loudi-pinpai.md NU016 占比22%',
];

/** Advice that an editor can read while a cup of tea cools: findings in 10,000 characters. */
const MOST_ADVICE = 6;

describe('clean copy', () => {
  const told: { readonly finding: Finding; readonly line: string }[] = [];
  let characters = 0;

  beforeAll(async () => {
    const settings = settingsWith();
    for (const file of files) {
      const draft = await readDraft(readFileSync(file), { path: path.basename(file) });
      characters += [...draft.text.slice(draft.bodyStart).replace(/\s/g, '')].length;
      for (const finding of checkDraft(draft, settings).findings) {
        const { start, end } = finding.range;
        const found = draft.text.slice(start.offset, end.offset);
        told.push({ finding, line: `${finding.path} ${finding.rule} ${found}` });
      }
    }
  });

  const linesOf = (...severities: readonly Finding['severity'][]) =>
    told.filter((it) => severities.includes(it.finding.severity)).map((it) => it.line);

  it('is of more than 40 stories and 30,000 characters', () => {
    expect(files.length).toBeGreaterThan(45);
    expect(characters).toBeGreaterThan(30_000);
  });

  it('gets at most one false error or warning in 10,000 characters', () => {
    const falseAlarms = linesOf('error', 'warning').filter((it) => !TRUE_FINDINGS.includes(it));
    expect(falseAlarms.length, falseAlarms.join('\n')).toBeLessThanOrEqual(Math.floor(characters / 10_000));
  });

  it('gets advice that is short enough to read', () => {
    const advice = linesOf('advice');
    expect(advice.length, advice.join('\n')).toBeLessThanOrEqual((characters / 10_000) * MOST_ADVICE);
  });
});
