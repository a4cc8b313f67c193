import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { rules } from '../../src/rules/registry.ts';
import {
  CLEAN_RESULT,
  FIXED_TEXT,
  HOSTILE_PATHS,
  HOSTILE_RESULT,
  HOSTILE_TEXT,
  ONE_FILE,
  SETTINGS,
} from './hostile-result.ts';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

// The published schema's pattern of a language is no regular expression under the flag u.
const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

async function logOf(result = HOSTILE_RESULT, settings = SETTINGS) {
  const log = JSON.parse(await sarif.report(result, settings));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

describe('the SARIF log', () => {
  it('is valid for hostile, clean and empty results, in both languages', async () => {
    await logOf();
    await logOf(HOSTILE_RESULT, { ...SETTINGS, language: 'en' });
    expect((await logOf(CLEAN_RESULT)).results).toEqual([]);
    expect((await logOf({ files: [], fixed: 0 })).artifacts).toEqual([]);
  });

  it('is refused by the validator when it is broken', async () => {
    const log = JSON.parse(await sarif.report(ONE_FILE, SETTINGS));
    delete log.runs[0].results[0].message;
    expect(validate(log)).toBe(false);
  });

  it('describes the rules that found something, by their cards', async () => {
    const { tool, results } = await logOf();
    const ids = tool.driver.rules.map((it: { id: string }) => it.id);
    expect(ids).toEqual(['EN006', 'PU001', 'PU012', 'ST001', 'XX999']);
    const card = rules.find((it) => it.code === 'PU001');
    expect(tool.driver.rules[1]).toMatchObject({
      id: 'PU001',
      name: card?.name,
      shortDescription: { text: card?.title.zh },
      fullDescription: { text: card?.why.zh },
      defaultConfiguration: { level: 'error' },
    });
    expect(tool.driver.rules[1].help.text).toContain(card?.basis.text);
    // GitHub takes no rule without these.
    for (const rule of tool.driver.rules) {
      for (const key of ['shortDescription', 'fullDescription', 'help']) expect(rule[key].text).not.toBe('');
    }
    for (const result of results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
  });

  it('names files by URIs that lead back to them', async () => {
    const { artifacts, originalUriBaseIds } = await logOf();
    expect(Object.keys(originalUriBaseIds)).toEqual(['%SRCROOT%']);
    const paths = artifacts
      .slice(0, 4)
      .map(({ location }: { location: { uri: string; uriBaseId?: string } }) => {
        expect(location.uri).toMatch(/^[\x21-\x7e]+$/);
        const { pathname } = new URL(location.uri, 'file:///root/of/it/');
        return [decodeURIComponent(pathname), location.uriBaseId];
      });
    expect(paths).toEqual([
      [`/root/of/it/${HOSTILE_PATHS[0]}`, '%SRCROOT%'],
      ['/root/of/外面/<b>"\'&amp;@all.md', '%SRCROOT%'],
      ['/C:/盘/甲.md', undefined],
      ['/绝对/乙.md', undefined],
    ]);
    expect(artifacts.map((it: { encoding: string }) => it.encoding)).toContain('GB18030');
  });

  it('gives columns and offsets in code points, which agree', async () => {
    const { results, columnKind } = await logOf(ONE_FILE);
    expect(columnKind).toBe('unicodeCodePoints');
    const points = [...HOSTILE_TEXT];
    const lines = HOSTILE_TEXT.split('\r\n').map((line) => [...line]);
    const found = results.map(({ locations }: { locations: { physicalLocation: { region: Region } }[] }) => {
      const region = locations[0]?.physicalLocation.region as Region;
      const text = points.slice(region.charOffset, region.charOffset + region.charLength).join('');
      if (region.startLine === region.endLine) {
        expect(
          lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1).join(''),
        ).toBe(text);
      }
      return text;
    });
    expect(found).toEqual(['会议,', '"鼓掌".', '段,\r\n末', '𬭎,', '']);
  });

  it('gives fixes that put the text right', async () => {
    const { results } = await logOf(ONE_FILE);
    const replacements = results
      .flatMap((it: { fixes?: { artifactChanges: { replacements: unknown[] }[] }[] }) => it.fixes ?? [])
      .flatMap(
        (it: { artifactChanges: { replacements: unknown[] }[] }) => it.artifactChanges[0]?.replacements ?? [],
      )
      .reverse();
    const points = [...HOSTILE_TEXT];
    for (const { deletedRegion, insertedContent } of replacements)
      points.splice(deletedRegion.charOffset, deletedRegion.charLength, insertedContent?.text ?? '');
    expect(points.join('')).toBe(FIXED_TEXT);
  });

  it('makes no link of copy', async () => {
    const { results } = await logOf(ONE_FILE);
    expect(results[0].message.text).toContain('\\[点](http://x)');
  });

  it('says when a draft could not be read', async () => {
    const { invocations } = await logOf(ONE_FILE, { ...SETTINGS, complete: false });
    expect(invocations).toEqual([{ executionSuccessful: false }]);
  });
});

describe('the help of the rules', () => {
  it.each(rules.map((it) => [it.code, it] as const))('%s says why and on what basis', async (code, rule) => {
    const [file] = ONE_FILE.files;
    const findings = file?.findings.slice(0, 1).map((finding) => ({ ...finding, rule: code })) ?? [];
    const { tool } = await logOf({ files: file === undefined ? [] : [{ ...file, findings }], fixed: 0 });
    const [{ help }] = tool.driver.rules;
    expect(help.text).toContain(rule.why.zh);
    expect(help.text).toContain(rule.basis.text);
    expect(help.markdown.split('```').length % 2).toBe(1);
  });
});
