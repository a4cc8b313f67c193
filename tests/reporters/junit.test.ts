import { describe, expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { CLEAN_RESULT, HOSTILE_RESULT, ONE_FILE, SETTINGS } from './hostile-result.ts';
import { expectValid, schemaNamed, xmlFaults } from './valid-xml.ts';

const SCHEMA = schemaNamed('junit.xsd');

async function reportOf(result = HOSTILE_RESULT, settings = SETTINGS): Promise<string> {
  const report = await junit.report(result, settings);
  await expectValid(report, SCHEMA);
  return report;
}

describe('the JUnit report', () => {
  it('is valid for hostile, clean and empty results', async () => {
    await reportOf();
    await reportOf({ files: [], fixed: 0 });
    expect(await reportOf(CLEAN_RESULT)).toContain('<testcase name="check" classname="a.md" time="0"/>');
  });

  it('is refused by the validator when it is broken', async () => {
    const report = await junit.report(ONE_FILE, SETTINGS);
    expect(await xmlFaults(report.replace('classname', 'class'), SCHEMA)).not.toEqual([]);
    expect(await xmlFaults(report.replace('改为', '\u0001'), SCHEMA)).not.toEqual([]);
  });

  it('fails the cases that fail the run, and lets the others pass with their words', async () => {
    const report = await reportOf(ONE_FILE);
    expect(report).toContain('<testsuites name="caibian" tests="5" failures="2" errors="0">');
    expect(report.match(/<failure /g)?.length).toBe(2);
    expect(report.match(/<system-out>/g)?.length).toBe(3);
    const all = await reportOf(ONE_FILE, { ...SETTINGS, failOn: 'advice' });
    expect(all.match(/<failure /g)?.length).toBe(5);
    expect(await reportOf(ONE_FILE, { ...SETTINGS, failOn: 'never' })).not.toContain('<failure');
  });

  it('tells place, copy and authority of a failure', async () => {
    expect(await reportOf(ONE_FILE)).toContain('稿件/甲.md:5:3\n会议,\nGB/T 15834—2011 4.1</failure>');
  });

  it('has no two cases of one name in a draft', async () => {
    const names = [...(await reportOf(ONE_FILE)).matchAll(/<testcase name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(5);
  });
});
