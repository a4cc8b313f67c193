import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionsModule } from '../../../scripts/generate-divisions.ts';
import { DIVISIONS } from '../../../src/language/places/divisions.generated.ts';
import {
  allDivisions,
  divisionsCalled,
  divisionsNamed,
  divisionsOn,
  liesIn,
  statusOn,
  successorOf,
} from '../../../src/language/places/divisions.ts';
import type { CivilDate } from '../../../src/model/civil-date.ts';

const day = (text: string) => text as CivilDate;
const of2015 = divisionsOn(day('2015-11-12'));
const of2022 = divisionsOn(day('2022-06-01'));
const names = (divisions: readonly { readonly code: string; readonly name: string }[]) =>
  divisions.map((it) => it.code + it.name);

describe('the generated divisions', () => {
  it('are what the generator makes of its packages', () => {
    const file = new URL('../../../src/language/places/divisions.generated.ts', import.meta.url);
    expect(divisionsModule()).toBe(readFileSync(file, 'utf8'));
  });

  it('are compact, in order of code, and each of them is read', () => {
    expect(Buffer.byteLength(DIVISIONS)).toBeLessThan(150_000);
    const codes = allDivisions().map((it) => it.code);
    expect(codes).toEqual([...codes].sort());
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(allDivisions().filter((it) => !/^\p{Script=Han}{2,16}$/u.test(it.name))).toEqual([]);
  });

  it('hold 34 provinces on every day', () => {
    for (const on of ['2003-01-01', '2015-11-12', '2024-01-01']) {
      const provinces = allDivisions().filter((it) => it.level === 'province');
      expect(provinces.filter((it) => statusOn(it, day(on)) === 'exists').length, on).toBe(34);
    }
  });
});

describe('the divisions of a day', () => {
  it('know 祁阳 as a county of 永州 in 2015 and as a city after 2021', () => {
    const [county] = of2015.called('祁阳');
    expect(names(of2015.called('祁阳'))).toEqual(['431121祁阳县']);
    expect(county && names(of2015.above(county))).toEqual(['430000湖南省', '431100永州市']);
    expect(names(of2022.called('祁阳'))).toEqual(['431181祁阳市']);
    expect(names(of2022.named('祁阳县'))).toEqual([]);
  });

  it('know 邵阳 as a city and as a county in it', () => {
    expect(names(of2015.called('邵阳'))).toEqual(['430500邵阳市', '430523邵阳县']);
    const [city, county] = of2015.called('邵阳');
    expect(city && county && liesIn(county, city)).toBe(true);
  });

  it('list all places of one name', () => {
    expect(names(of2015.named('鼓楼区'))).toEqual([
      '320106鼓楼区',
      '320302鼓楼区',
      '350102鼓楼区',
      '410204鼓楼区',
    ]);
    expect(names(of2015.called('朝阳'))).toEqual([
      '211300朝阳市',
      '110105朝阳区',
      '211321朝阳县',
      '220104朝阳区',
    ]);
  });

  it('know short forms of autonomous divisions', () => {
    expect(names(of2015.named('湘西州'))).toEqual(['433100湘西土家族苗族自治州']);
    expect(names(of2015.named('江华县'))).toEqual(['431129江华瑶族自治县']);
    expect(names(of2015.called('内蒙古'))).toEqual(['150000内蒙古自治区']);
    expect(of2015.named('河南县')).toEqual([]);
  });

  it.each([
    ['襄樊市', '2010-06-01', 'exists'],
    ['襄樊市', '2011-06-01', 'unsure'],
    ['襄樊市', '2012-01-01', 'gone'],
    ['襄阳市', '2009-01-01', 'not yet'],
    ['宣武区', '2015-11-12', 'gone'],
    ['思茅市', '2015-11-12', 'gone'],
    ['祁阳市', '2015-11-12', 'not yet'],
    ['祁阳市', '2020-10-01', 'unsure'],
    ['祁阳市', '2021-03-01', 'exists'],
    ['宁乡县', '1998-01-01', 'unsure'],
  ] as const)('tell of %s on %s: %s', (name, on, status) => {
    const told = new Set(divisionsNamed(name).map((it) => statusOn(it, day(on))));
    expect([...told]).toEqual([status]);
  });

  it.each([
    ['宣武区', '西城区'],
    ['株洲县', '渌口区'],
    ['襄樊市', '襄阳市'],
    ['宁乡县', '宁乡市'],
    ['望城县', '望城区'],
  ])('tell what %s became: %s', (name, successor) => {
    const [division] = divisionsNamed(name);
    expect(division && successorOf(division)?.name).toBe(successor);
  });

  it('tell nothing of what has no name', () => {
    for (const word of ['', '市', '全省', '__proto__', 'constructor']) {
      expect(divisionsNamed(word)).toEqual([]);
      expect(divisionsCalled(word)).toEqual([]);
    }
  });
});
