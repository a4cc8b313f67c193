import { rdformatSchema } from '@umbrelladocs/rdformat-validator';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { rdjson } from '../../src/reporters/rdjson.ts';
import {
  CLEAN_RESULT,
  FIXED_TEXT,
  HOSTILE_RESULT,
  HOSTILE_TEXT,
  ONE_FILE,
  SETTINGS,
} from './hostile-result.ts';

interface Range {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

interface Diagnostic {
  readonly location: { readonly path: string; readonly range: Range };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
}

const validate = new Ajv({ strict: false }).compile(rdformatSchema);

async function diagnosticsOf(result = HOSTILE_RESULT): Promise<readonly Diagnostic[]> {
  const report = JSON.parse(await rdjson.report(result, SETTINGS));
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  return report.diagnostics;
}

/** The offset in UTF-8 bytes of a line and a byte column. */
function byteOffset({ line, column }: Range['start']): number {
  const before = HOSTILE_TEXT.split('\r\n')
    .slice(0, line - 1)
    .map((it) => `${it}\r\n`)
    .join('');
  return Buffer.byteLength(before) + column - 1;
}

describe('the reviewdog report', () => {
  it('is valid for hostile and clean results', async () => {
    expect((await diagnosticsOf()).length).toBe(25);
    expect(await diagnosticsOf(CLEAN_RESULT)).toEqual([]);
  });

  it('is refused by the validator when it is broken', async () => {
    const report = JSON.parse(await rdjson.report(ONE_FILE, SETTINGS));
    delete report.diagnostics[0].message;
    expect(validate(report)).toBe(false);
  });

  it('counts columns in bytes of UTF-8, from 1, the end outside', async () => {
    const diagnostics = await diagnosticsOf(ONE_FILE);
    const bytes = Buffer.from(HOSTILE_TEXT);
    expect(diagnostics[0]?.location.range.start).toEqual({ line: 5, column: 9 });
    expect(
      diagnostics.map(({ location: { range } }) =>
        bytes.subarray(byteOffset(range.start), byteOffset(range.end)).toString(),
      ),
    ).toEqual(['会议,', '"鼓掌".', '段,\r\n末', '𬭎,', '']);
  });

  it('makes one suggestion of a fix, and the suggestions put the text right', async () => {
    const suggestions = (await diagnosticsOf(ONE_FILE)).map((it) => it.suggestions ?? []);
    expect(suggestions.map((it) => it.length)).toEqual([1, 1, 1, 1, 0]);
    expect(suggestions[1]?.[0]?.text).toBe('“鼓掌”。');
    const fixed = suggestions.flat().reduceRight((bytes, { range, text }) => {
      const [start, end] = [byteOffset(range.start), byteOffset(range.end)];
      return Buffer.concat([bytes.subarray(0, start), Buffer.from(text), bytes.subarray(end)]);
    }, Buffer.from(HOSTILE_TEXT));
    expect(fixed.toString()).toBe(FIXED_TEXT);
  });
});
