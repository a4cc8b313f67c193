import { describe, expect, it } from 'vitest';
import { chainsOf, placesIn } from '../../../src/language/places/place-mentions.ts';

const mentioned = (text: string) =>
  placesIn(text).mentions.map((it) => (it.certain ? it.name : `?${it.name}`));

describe('the places of a text', () => {
  it.each([
    ['近日，永州市祁阳县召开推进会议。', ['永州市', '祁阳县']],
    ['客人来自湖南长沙市。', ['湖南', '长沙市']],
    ['吉林省吉林市、乐山市市中区', ['吉林省', '吉林市', '乐山市', '?市中区']],
    ['在湘西土家族苗族自治州和湘西州', ['湘西土家族苗族自治州', '湘西州']],
    ['新疆维吾尔自治区巴音郭楞蒙古自治州', ['新疆维吾尔自治区', '巴音郭楞蒙古自治州']],
  ])('names divisions in full: %s', (text, names) => {
    expect(mentioned(text)).toEqual(names);
  });

  it.each([
    '中山路和南京路、长安街的商场',
    '长沙市场供应充足，祁阳市民购销两旺',
    '全省各市州、县市区的代表',
    '在大城市和小县城之间',
    '这个区域的省级单位',
    '内蒙古省际通道',
  ])('leaves other words alone: %s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('is not sure of names that may end a longer word', () => {
    expect(mentioned('湘西山区的孩子们')).toEqual(['?西山区']);
    expect(mentioned('这里是老城区')).toEqual(['?老城区']);
  });

  it('joins names that follow each other', () => {
    const { mentions } = placesIn('湖南省永州市祁阳县、长沙市的代表');
    expect(chainsOf(mentions).map((chain) => chain.map((it) => it.name))).toEqual([
      ['湖南省', '永州市', '祁阳县'],
    ]);
  });

  it('takes time linear in the text', () => {
    for (const piece of ['市', '省市', '永州市', '自治县', '在阳市']) {
      expect(placesIn(piece.repeat(20_000)).unknown.length).toBeLessThanOrEqual(40_000);
    }
  });
});
