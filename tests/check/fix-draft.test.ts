import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { applyEdits, mergeEdits } from '../../src/check/edits.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { substanceOf } from '../../src/check/proof.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import type { Edit } from '../../src/model/text.ts';
import { halfWidthMark } from '../../src/rules/punctuation/half-width-mark.ts';
import { reportIn } from '../../src/rules/report.ts';
import type { TextRule } from '../../src/rules/rule.ts';
import { settingsWith } from '../support/check-settings.ts';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';

const SEED = 20151112;
const settings = settingsWith();

async function check(text: string, using = settings) {
  return checkDraft(await readDraftText(text, { path: 'a.md', format: 'markdown' }), using);
}

/** Pieces of copy that rules and fixes care about, and markup that they must not harm. */
const piece = fc.constantFrom(
  ...[
    '会议召开',
    '省妇联',
    '，',
    ',',
    '。',
    '.',
    '...',
    '。。。',
    '“',
    '”',
    '、',
    '《',
    '》',
    '(',
    ')',
    '（',
    '）',
  ],
  ...['11月6日', '2015年', '1,000', '19:30', 'WHO', ' ', '　', '**', '*', '`a, b`', '\n\n', '\n', '\r\n\r\n'],
  ...[
    '——',
    '--',
    '·',
    '・',
    '[链接](http://a.cn/b?c,d)',
    '<b>',
    '&amp;',
    '\\*',
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
  ],
  ...[
    '记者 李旦',
    '(记者李旦)',
    '𬭎',
    '\u0000',
    '<!-- caibian-ignore PU001: 试 -->\n\n',
    '!',
    '？？？？',
    '"',
    "'",
  ],
);
const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('fixing', () => {
  it('settles, keeps every letter and digit in order, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { checked, refused } = await fixDraft(await check(CLEAN_DRAFT + text), settings);
        expect(refused).toBeNull();
        expect(substanceOf(checked.draft.text)).toBe(substanceOf(CLEAN_DRAFT + text));
        const again = await fixDraft(checked, settings);
        expect(again.fixed).toEqual([]);
        expect(again.checked.draft.text).toBe(checked.draft.text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('gives findings inside the draft, in order, and edits inside the draft', async () => {
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const { draft, findings } = await check(CLEAN_DRAFT + text);
        const starts = findings.map((finding) => finding.range.start.offset);
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
        for (const { range, fix } of findings) {
          expect(range.start.offset).toBeLessThanOrEqual(range.end.offset);
          expect(range.end.offset).toBeLessThanOrEqual(draft.text.length);
          for (const edit of fix?.edits ?? []) expect(edit.end).toBeLessThanOrEqual(draft.text.length);
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('refuses a fix that would lose a character, and leaves the draft as it was', async () => {
    const losing: TextRule = {
      ...halfWidthMark,
      marks: '席',
      *check(text, passage) {
        const at = text.indexOf('席');
        if (at >= 0) {
          const message = { zh: '删字', en: 'drops a character' };
          yield reportIn(passage, { start: at, end: at + 1, replacement: '', message });
        }
      },
    };
    const using = { ...settings, rules: [losing] };
    const result = await fixDraft(await check(CLEAN_DRAFT, using), using);
    expect(result).toMatchObject({ refused: 'characters-changed', fixed: [] });
    expect(result.checked.draft.text).toBe(CLEAN_DRAFT);
  });

  it('gives up on rules that undo each other', async () => {
    const flipping: TextRule = {
      ...halfWidthMark,
      marks: ',，',
      *check(text, passage) {
        const at = text.search(/[，,]/);
        const replacement = text[at] === ',' ? '，' : ',';
        const message = { zh: '来回改', en: 'flips' };
        if (at >= 0) yield reportIn(passage, { start: at, end: at + 1, replacement, message });
      },
    };
    const using = { ...settings, rules: [flipping] };
    const result = await fixDraft(await check(CLEAN_DRAFT, using), using);
    expect(result).toMatchObject({ refused: 'unsettled', fixed: [] });
    expect(result.checked.draft.text).toBe(CLEAN_DRAFT);
  });

  it('touches only what was found', async () => {
    const { checked } = await fixDraft(await check(FLAWED_DRAFT), settings);
    expect(checked.draft.text).toBe(CLEAN_DRAFT.replace('讲话。', '讲话！'));
  });
});

describe('merging edits', () => {
  const text = '一二三四五六七八九十'.repeat(3);
  const edit: fc.Arbitrary<Edit> = fc
    .tuple(fc.nat(text.length), fc.nat(3), fc.constantFrom('', '，', '。。'))
    .map(([start, length, replacement]) => ({
      start,
      end: Math.min(text.length, start + length),
      text: replacement,
    }));

  it('keeps all text outside the edits, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { maxLength: 6 }), (groups) => {
        const merged = mergeEdits(groups.filter((group) => group.length < 2 || !overlap(group)));
        const kept: string[] = [];
        let at = 0;
        for (const { start, end } of merged) {
          expect(start).toBeGreaterThanOrEqual(at);
          kept.push(text.slice(at, start));
          at = end;
        }
        kept.push(text.slice(at));
        const result = applyEdits(text, merged);
        expect(result.replace(/[，。]/g, '')).toBe(kept.join(''));
      }),
      { seed: SEED },
    );
  });

  it('takes a group whole or not at all', () => {
    const bracketPair = [
      { start: 2, end: 3, text: '（' },
      { start: 6, end: 7, text: '）' },
    ];
    const inTheWay = [{ start: 6, end: 7, text: '，' }];
    expect(mergeEdits([inTheWay, bracketPair])).toEqual(inTheWay);
    expect(mergeEdits([bracketPair, inTheWay])).toEqual(bracketPair);
  });
});

function overlap([one, other]: readonly Edit[]): boolean {
  if (one === undefined || other === undefined) return false;
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}
