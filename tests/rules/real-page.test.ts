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

  it.each([
    ['WD004', 11, '与\n\n情', '“与情”有误，应为“舆情”'],
    ['PL001', 40, '邵阳', '地名题是“邵阳”，正文写的却是“永州市祁阳县”'],
    ['WD003', 56, '报价互帮', '“报价互帮”不成词语，读音与“保驾护航”相近，是否写错'],
    [
      'OR001',
      33,
      '郴州市女领导联谊会',
      '“郴州市女领导联谊会”与“郴州市女领导干部联谊会”是不是同一个机构，全称应一致',
    ],
    ['PU017', 17, ',', '“三点要求”提起下文，后面的“,”应为“：”'],
    ['NU016', 91, '占29%', '“占29%”没有交代基数：占什么的百分之几'],
    ['NU016', 91, '占比22%', '“占比22%”没有交代基数：占什么的百分之几'],
    ['GR010', 43, '和', '“和”把名词与后面的动词并列，应删去，或在“和”后补出与之并列的词'],
    [
      'ST007',
      26,
      '女领导干部联谊会召开\n2015年年会',
      '标题拆成两行，应为一行“女领导干部联谊会召开2015年年会”',
    ],
    [
      'ST007',
      62,
      '统筹城乡,\n参与经济建设能力不断增强',
      '小标题拆成两行，应为一行“统筹城乡　参与经济建设能力不断增强”',
    ],
    [
      'ST007',
      71,
      '重点培养,\n参与社会管理水平不断提高',
      '小标题拆成两行，应为一行“重点培养　参与社会管理水平不断提高”',
    ],
    [
      'ST007',
      80,
      '多方联动,\n妇女权益得到有效维护',
      '小标题拆成两行，应为一行“多方联动　妇女权益得到有效维护”',
    ],
    [
      'ST007',
      93,
      '倡导文明,\n妇女发展环境更加和谐',
      '小标题拆成两行，应为一行“倡导文明　妇女发展环境更加和谐”',
    ],
    ['NU001', 67, '23695.3万元', '“23695.3万元”已满一亿，宜写作“2.36953亿元”'],
    ['NU002', 67, '76000人', '同类数字别处用“万”，此处“76000人”宜写作“7.6万人”'],
    ['NU014', 67, '18.23万', '“人数18.23万”缺少量词或单位，应写作“18.23万人”或“18.23万人次”'],
    ['NU015', 67, '人数9708人', '“人数9708人”里“人数”与“人”重复，宜改写，如“9708名妇女”“9708人”'],
    ['GR006', 83, '了', '词义重复，写“成为”即可'],
    ['GR004', 29, '做', '“所做的贡献”与“所作”用字不一，应统一为“作”'],
    ['PU018', 7, '互联网+', '“互联网+”在本文别处加了引号，这里没有，应一致'],
    ['PU019', 38, '精准扶贫·巾帼同行', '活动主题“精准扶贫·巾帼同行”没有加引号'],
    [
      'PU021',
      31,
      '主题为《把握新常态 巾帼立新功 为实现郴州跨越发展做出更大贡献》',
      '报告、讲话的题目应说“题为”，不说“主题为”',
    ],
    ['NM005', 31, '王郁芳教授', '职务应在姓名之前：“教授王郁芳”'],
  ])('has %s found at line %i: %s', (rule, line, found, message) => {
    const texts = checked.findings
      .filter((it) => it.rule === rule && it.range.start.line === line)
      .map((it) => [page.slice(it.range.start.offset, it.range.end.offset), it.message]);
    expect(texts).toContainEqual([found, message]);
  });

  it('asks whether two names that are nearly one are two people, as they are', () => {
    const names = checked.findings.filter((it) => /杜亚[玲眉]/.test(it.message));
    expect(names.map((it) => [it.severity, it.rule, it.range.start.line])).toEqual([['advice', 'NM001', 21]]);
  });

  it('comes out of --fix with exactly these marks changed', async () => {
    const { checked: fixed, refused } = await fixDraft(checked, settings);
    const right = [...page].map((it, at) => (needlessCommas.includes(at) ? '' : (FULL_WIDTH[it] ?? it)));
    expect(refused).toBeNull();
    expect(fixed.draft.text).toBe(right.join(''));
  });
});
