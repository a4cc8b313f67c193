import { array, assert, asyncProperty, boolean, constantFrom } from 'fast-check';
import { expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import type { DraftFormat } from '../../src/model/draft.ts';
import { settingsWith } from '../support/check-settings.ts';
import { FAULTLESS_SLIP } from '../support/run-example.ts';

const settings = settingsWith();

/** What copy is made of where rules look at it: marks of both widths, spaces, Han, letters, figures, odd characters. */
const PIECES = [
  ...',;:?!().…。，、；：？！（）《》〈〉“”‘’"\'·•—-─*_#`&\\|',
  ...[
    ' ',
    '　',
    '\u00a0',
    '\n',
    '\n\n',
    '\t',
    '...',
    '。。。',
    '--',
    '**',
    '、“',
    '”、',
    '（记者 李旦）',
    '本报讯(',
  ],
  ...[
    '妇联',
    '座谈会',
    '應',
    '𪚥',
    '⼈',
    'A',
    'WHO',
    '6',
    '2015',
    '%',
    '\ud800',
    '\u202e',
    '\u0000',
    '<b>',
    '等',
    '的',
  ],
];

const copy = array(constantFrom(...PIECES), { maxLength: 40 });

async function read(text: string, format: DraftFormat) {
  return checkDraft(await readDraftText(text, { path: 'example.md', format }), settings);
}

it('safe fixes of all rules settle, are proved, and leave nothing to fix', async () => {
  const property = asyncProperty(copy, boolean(), async (pieces, plain) => {
    const text = plain ? pieces.join('') : FAULTLESS_SLIP + pieces.join('');
    const { checked, refused } = await fixDraft(await read(text, plain ? 'plain' : 'markdown'), settings);
    expect(refused).toBeNull();
    expect(checked.findings.filter((finding) => finding.fix?.grade === 'safe')).toEqual([]);
  });
  await assert(property, { numRuns: 400 });
});

it('long runs of one mark or character are checked to the end', async () => {
  for (const piece of [
    '（',
    '“',
    '”',
    '》',
    '、“',
    '”、',
    ' ',
    '.',
    '…',
    '**',
    '(',
    '。',
    '應',
    '“應',
    '"',
  ]) {
    const { draft } = await read(`妇联${piece.repeat(2_000)}妇联`, 'plain');
    expect(draft.text.length).toBeGreaterThan(2_000);
  }
});
