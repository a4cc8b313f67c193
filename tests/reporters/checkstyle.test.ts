import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../src/reporters/checkstyle.ts';
import { CLEAN_RESULT, HOSTILE_RESULT, ONE_FILE, SETTINGS } from './hostile-result.ts';
import { expectValid, schemaNamed, xmlFaults } from './valid-xml.ts';

const SCHEMA = schemaNamed('checkstyle.xsd');

async function reportOf(result = HOSTILE_RESULT): Promise<string> {
  const report = await checkstyle.report(result, SETTINGS);
  await expectValid(report, SCHEMA);
  return report;
}

describe('the Checkstyle report', () => {
  it('is valid for hostile, clean and empty results', async () => {
    expect((await reportOf()).match(/<error /g)?.length).toBe(25);
    expect(await reportOf(CLEAN_RESULT)).toContain('<file name="a.md"/>');
    await reportOf({ files: [], fixed: 0 });
  });

  it('is refused by the validator when it is broken', async () => {
    const report = await checkstyle.report(ONE_FILE, SETTINGS);
    expect(await xmlFaults(report.replace('line="5"', 'line="0"'), SCHEMA)).not.toEqual([]);
  });

  it('gives line, column in code points, severity and rule', async () => {
    const lines = (await reportOf(ONE_FILE)).split('\n').filter((it) => it.includes('<error '));
    expect(lines[0]).toMatch(
      / {4}<error line="5" column="3" severity="error" message="PU001.*" source="caibian\.PU001"\/>/,
    );
    expect(lines.map((it) => /severity="(\w+)"/.exec(it)?.[1])).toEqual([
      'error',
      'info',
      'warning',
      'error',
      'warning',
    ]);
  });
});
