import { describe, expect, it } from 'vitest';
import { reporterLoaders } from '../../src/reporters/registry.ts';
import { CLEAN_RESULT, HOSTILE_RESULT, SETTINGS } from './hostile-result.ts';

/** What may steer a terminal or a log, line ends aside. */
const UNSAFE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/;

describe.each(Object.entries(reporterLoaders))('the reporter %s', (name, load) => {
  it('has its name and a title in both languages', async () => {
    const reporter = await load();
    expect(reporter.name).toBe(name);
    expect(reporter.title.zh).toMatch(/\p{Script=Han}/u);
    expect(reporter.title.en).toMatch(/^[\x20-\x7e]+$/);
  });

  it.each(['zh', 'en'] as const)(
    'lets no control character of a draft or a path out, in %s',
    async (language) => {
      // The text reporter trusts messages: finding-of.ts made them visible.
      const result = name === 'text' ? CLEAN_RESULT : HOSTILE_RESULT;
      const report = await (await load()).report(result, { ...SETTINGS, language });
      expect(report).not.toMatch(UNSAFE);
      expect(report.isWellFormed() && report.endsWith('\n')).toBe(true);
    },
  );

  it('gives the same text again', async () => {
    const reporter = await load();
    expect(await reporter.report(HOSTILE_RESULT, SETTINGS)).toBe(
      await reporter.report(HOSTILE_RESULT, SETTINGS),
    );
  });
});
