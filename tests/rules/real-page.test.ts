import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedDraft, checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { settingsWith } from '../support/check-settings.ts';
import { FULL_WIDTH } from '../support/marks.ts';

/** A page of a newspaper of November 2015 as it was received. */
const page = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');

/** Offsets of every half-width mark of the page: no figure, address or English of the page has one. */
const halfWidthMarks = [...page].flatMap((character, at) => (character in FULL_WIDTH ? [at] : []));

/** Offsets of the two pause marks that stand between quotations. */
const needlessCommas = [page.indexOf('、“雨露计划”'), page.indexOf('、“六一”等')];

const settings = settingsWith();

describe('the page of November 2015, as received', () => {
  let checked: CheckedDraft;
  const offsetsOf = (...codes: readonly string[]) =>
    checked.findings
      .filter((finding) => codes.includes(finding.rule))
      .map((finding) => finding.range.start.offset);

  beforeAll(async () => {
    const draft = await readDraftText(page, { path: 'page-2015-11.txt', format: 'plain' });
    checked = checkDraft(draft, settings);
  });

  it('has 169 half-width marks, counted by hand, and two needless pause marks', () => {
    const counts = Object.keys(FULL_WIDTH).map((mark) => page.split(mark).length - 1);
    expect(counts).toEqual([137, 11, 4, 3, 0, 7, 7]);
    expect(needlessCommas.every((at) => at > 0)).toBe(true);
  });

  it('has each half-width mark found exactly once, the brackets of the four bylines as such', () => {
    expect(offsetsOf('PU001', 'BY001')).toEqual(halfWidthMarks);
    const bylines = ['(记者李旦)', '(通讯员曹洁)', '(通讯员许凯)', '(记者唐天喜 通讯员刘小文)'];
    const brackets = bylines.flatMap((it) => [page.indexOf(it), page.indexOf(it) + it.length - 1]);
    expect(offsetsOf('BY001')).toEqual(brackets);
  });

  it('has both needless pause marks found, and no others', () => {
    expect(offsetsOf('PU002')).toEqual(needlessCommas);
  });

  it('has the five places found where a column break tore a paragraph', () => {
    const torn = ['贯彻落实中央党的\n', '加强与\n', '省妇联官\n', '帮助妇女提高\n', '联合有关部\n'];
    expect(offsetsOf('ST001')).toEqual(torn.map((it) => page.indexOf(it) + it.length - 2));
  });

  it('has the headline and the four subheads found that stand on two lines', () => {
    const broken = ['女领导干部联谊会召开\n', '统筹城乡,\n', '重点培养,\n', '多方联动,\n', '倡导文明,\n'];
    expect(offsetsOf('ST007')).toEqual(broken.map((it) => page.indexOf(it)));
  });

  it('has the third 近年来 and the third 同时 of the report from Loudi found', () => {
    expect(offsetsOf('ST006')).toEqual([
      page.indexOf('近年来娄底市妇联一直努力'),
      page.indexOf('同时,通过表彰和宣传'),
    ]);
  });

  it('has the one county found among the cities that the briefs are tagged with', () => {
    expect(offsetsOf('IS013')).toEqual([page.indexOf('湘潭县:')]);
  });

  it('comes out of --fix with exactly these marks changed', async () => {
    const { checked: fixed, refused } = await fixDraft(checked, settings);
    const right = [...page].map((it, at) => (needlessCommas.includes(at) ? '' : (FULL_WIDTH[it] ?? it)));
    expect(refused).toBeNull();
    expect(fixed.draft.text).toBe(right.join(''));
  });
});
