import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeDraftText } from '../../../src/draft/encoding/encode.ts';
import { readDraft } from '../../../src/draft/read-draft.ts';
import type { Encoding } from '../../../src/model/draft.ts';

const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];
const LINE_ENDS = ['\n', '\r\n', '\r'];
const CHARACTERS = [
  '杜',
  '亚',
  '玲',
  '，',
  '“',
  '”',
  '　',
  '𬭎',
  '䶮',
  '㛃',
  'E',
  'Q',
  ' ',
  '：',
  '1',
  '€',
  '·',
];

describe('encodeDraftText', () => {
  it('gives the bytes of an unchanged draft back, in every encoding and with every line end', async () => {
    const lines = fc.array(fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ENCODINGS),
        fc.constantFrom(...LINE_ENDS),
        fc.boolean(),
        lines,
        async (encoding, lineEnd, byteOrderMark, content) => {
          const text = content.map((line) => line.join('')).join(lineEnd);
          const bytes = encodeDraftText(text, { encoding, byteOrderMark });
          const draft = await readDraft(bytes ?? new Uint8Array(), { path: 'a.md', encoding });
          expect(draft).toMatchObject({ text, encoding, byteOrderMark, editable: true });
          expect(encodeDraftText(draft.text, draft)).toEqual(bytes);
        },
      ),
      { numRuns: 400, seed: 20151112 },
    );
  });

  it('finds the encoding of a whole sentence by itself', async () => {
    const text = '---\r\n主题: 杜亚玲：要用互联网思维\r\n---\r\n11月6日，湖南省妇联开展了头脑风暴。\r\n';
    for (const encoding of ENCODINGS) {
      const bytes = encodeDraftText(text, { encoding, byteOrderMark: false }) ?? new Uint8Array();
      expect(await readDraft(bytes, { path: 'a.md' })).toMatchObject({ encoding, text });
    }
  });

  it('keeps a lone surrogate of UTF-16 and refuses to put one into other encodings', async () => {
    const text = '杜\ud800玲，11月6日。\n';
    const bytes = encodeDraftText(text, { encoding: 'utf-16le', byteOrderMark: true }) ?? new Uint8Array();
    const draft = await readDraft(bytes, { path: 'a.md' });
    expect(draft.text).toBe(text);
    expect(draft.problems).toEqual([
      { kind: 'lone-surrogate', span: { start: 1, end: 2 }, values: { character: 'U+D800' } },
    ]);
    expect(encodeDraftText(text, { encoding: 'utf-8', byteOrderMark: false })).toBeNull();
    expect(encodeDraftText(text, { encoding: 'gb18030', byteOrderMark: false })).toBeNull();
  });
});
