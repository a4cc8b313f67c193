import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NewField, writeCopySlip } from '../../../src/draft/copy-slip/write-slip.ts';
import { readDraftText } from '../../../src/draft/read-draft.ts';

/** What the copy slip of a text says, by key. */
async function readBack(text: string): Promise<Readonly<Record<string, unknown>>> {
  const draft = await readDraftText(text, { path: 'a.md' });
  expect(draft.problems.filter(({ kind }) => kind.startsWith('copy-slip'))).toEqual([]);
  return Object.fromEntries((draft.copySlip?.entries ?? []).map(({ key, value }) => [key, value]));
}

/** Marks that mean something to YAML or to the reader of copy slips, among real words. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...': # - --- ... ? , [ ] { } & * ! | > \' " % @ ` ~ \\ = <<'.split(' ')),
      fc.constantFrom('：', '　', ' ', '\t', '\n', '\r\n', '\u0000', '\u001B', '\u2028', '\uFEFF', '\uD83D'),
      fc.constantFrom('headline:', '- 一是', '“育婴师”', '2015-11-31', '0123', 'null', '𬭎', 'true', '#1'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('writeCopySlip', () => {
  it('writes plain text, lists, parts, and a line to fill in', () => {
    const fields: readonly NewField[] = [
      { key: 'headline', value: null },
      { key: 'date', value: '2015-11-12' },
      { key: 'series', value: { name: '田野观察', part: '5' } },
      { key: 'keywords', value: ['妇联', '新媒体'] },
    ];
    expect(writeCopySlip(fields)).toBe(
      "---\n# headline: 待填\ndate: 2015-11-12\nseries:\n  name: 田野观察\n  part: '5'\nkeywords:\n  - 妇联\n  - 新媒体\n---\n",
    );
  });

  it('reads back as what was given, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (one, two, three) => {
        const values = { headline: one, keywords: [two, three], series: { name: three, part: two } };
        const fields = Object.entries(values).map(([key, value]) => ({ key, value }));
        expect(await readBack(`${writeCopySlip(fields)}\n正文。\n`)).toEqual(values);
      }),
      { numRuns: 1_500 },
    );
  });

  it('says nothing in a slip that is all to be filled in', async () => {
    const text = `${writeCopySlip([{ key: 'headline', value: null }])}\n正文。\n`;
    expect(await readBack(text)).toEqual({});
    const draft = await readDraftText(text, { path: 'a.md' });
    expect(text.slice(draft.bodyStart)).toBe('\n正文。\n');
  });
});
