import { beforeAll, describe, expect, it } from 'vitest';
import { loadPinyin, type Pinyin } from '../../../src/language/pinyin.ts';
import type { CivilDate } from '../../../src/model/civil-date.ts';
import type { IndexKind, TagIndex } from '../../../src/model/tag-index.ts';
import type { PlaceLink } from '../../../src/model/tags.ts';
import { buildIndex } from '../../../src/tags/index/build-index.ts';
import type { IndexedArticle, IndexedThing } from '../../../src/tags/index/indexed-thing.ts';
import { joinedNames } from '../../../src/tags/index/joined-names.ts';

let pinyin: Pinyin;

beforeAll(async () => {
  pinyin = await loadPinyin();
});

/** A story of a day and page with things of one kind. */
function story(
  slug: string,
  date: string | null,
  pageNumber: string | null,
  things: readonly IndexedThing[],
): IndexedArticle {
  const none = { people: [], places: [], organisations: [], keywords: [], topics: [] };
  const all = Object.fromEntries(Object.keys(none).map((kind) => [kind, things]));
  return {
    ...{ path: `${slug}.md`, slug, pageNumber, headline: slug },
    date: date as CivilDate | null,
    things: all as IndexedArticle['things'],
  };
}

function named(...names: readonly string[]): readonly IndexedThing[] {
  return names.map((name) => ({ name, mentions: 1 }));
}

function indexOf(
  kind: IndexKind,
  articles: readonly IndexedArticle[],
  register: Parameters<typeof joinedNames>[0] = {},
): TagIndex {
  return buildIndex(kind, articles, { joined: joinedNames(register), pinyin });
}

function namesOf({ entries }: TagIndex): readonly string[] {
  return entries.map((it) => it.name);
}

describe('the order of an index', () => {
  it('is that of a dictionary: by character, its pinyin with tone, so that a surname stays together', () => {
    const index = indexOf('people', [
      story('a', null, null, named('黎明', '李娜', '黎安', '李丽', '厉害', '李安')),
    ]);
    expect(namesOf(index)).toEqual(['黎安', '黎明', '李安', '李丽', '李娜', '厉害']);
  });

  it('reads surnames as surnames, in names of people alone', () => {
    const people = indexOf('people', [
      story('a', null, null, named('单霁翔', '仇和', '曾国藩', '吕布', '卢照邻')),
    ]);
    expect(people.entries.map((it) => it.name + it.letter)).toEqual([
      ...['卢照邻L', '吕布L', '仇和Q', '单霁翔S', '曾国藩Z'],
    ]);
    const words = indexOf('keywords', [story('a', null, null, named('单位', '曾经', '重庆', '长沙'))]);
    expect(words.entries.map((it) => it.name + it.letter)).toEqual(['曾经C', '长沙C', '重庆C', '单位D']);
  });

  it('puts Latin letters before the Han of their letter, digits and the rest after all', () => {
    const index = indexOf('keywords', [
      story('a', null, null, named('3D打印', '鄂州', 'EQ', '①', 'ＡＩ', '阿里', 'Édith')),
    ]);
    expect(index.entries.map((it) => it.name + it.letter)).toEqual([
      ...['ＡＩA', '阿里A', 'ÉdithE', 'EQE', '鄂州E', '①#', '3D打印#'],
    ]);
  });

  it('stands whatever the order of the articles', () => {
    const articles = [
      story('b', '2015-11-12', 'A10', named('李旦')),
      story('a', '2015-11-12', 'A02', named('李旦')),
      story('d', null, null, named('李旦')),
      story('c', '2015-11-05', 'B01', named('李旦')),
    ];
    const [entry] = indexOf('people', articles).entries;
    expect(entry?.appearances.map((it) => it.slug)).toEqual(['c', 'a', 'b', 'd']);
    expect(indexOf('people', [...articles].reverse()).entries).toEqual(indexOf('people', articles).entries);
  });
});

describe('what is one entry', () => {
  it('is a person whatever the title, and the titles are listed with their days', () => {
    const titled = (title: string): IndexedThing => ({ name: '杜亚玲', mentions: 2, title });
    const index = indexOf('people', [
      story('a', '2015-11-12', 'A02', [titled('省妇联主席')]),
      story('b', '2018-02-01', 'A01', [titled('省政协副主席')]),
      story('c', '2015-12-01', 'A03', [titled('省妇联主席')]),
    ]);
    expect(index.entries).toHaveLength(1);
    expect(index.entries[0]?.titles).toEqual([
      { title: '省妇联主席', from: '2015-11-12', to: '2015-12-01' },
      { title: '省政协副主席', from: '2018-02-01', to: '2018-02-01' },
    ]);
  });

  it('joins the aliases that the desk knows, also inside one article', () => {
    const people = [{ name: '周树人', titles: [], aliases: ['鲁迅'], wrong: [] }];
    const index = indexOf(
      'people',
      [story('a', null, null, named('周树人', '鲁迅')), story('b', null, null, named('鲁迅'))],
      {
        people,
      },
    );
    expect(index.entries.map((it) => [it.name, it.forms, it.appearances.map((at) => at.mentions)])).toEqual([
      ['周树人', ['鲁迅'], [2, 1]],
    ]);
    expect(index.byKey.get('鲁迅')?.name).toBe('周树人');
  });

  it('does not join what stands for two', () => {
    const body = (name: string) => ({ name, short: ['省妇联'], former: [], wrong: [] });
    const organisations = [body('湖南省妇女联合会'), body('湖北省妇女联合会')];
    expect(
      namesOf(indexOf('organisations', [story('a', null, null, named('省妇联'))], { organisations })),
    ).toEqual(['省妇联']);
    const people = [
      { name: '王芳', titles: [], aliases: ['李芳'], wrong: [] },
      { name: '李芳', titles: [], aliases: [], wrong: [] },
    ];
    expect(namesOf(indexOf('people', [story('a', null, null, named('王芳', '李芳'))], { people }))).toEqual([
      '李芳',
      '王芳',
    ]);
  });

  it('is a place by its code: one name of two counties is two entries, two names of one county are one', () => {
    const link = (name: string, code: string): PlaceLink => ({ name, code, level: 'county' });
    const gulou = (code: string, city: string): IndexedThing => {
      return { name: '鼓楼区', mentions: 1, code, chain: [link('鼓楼区', code), link(city, '')] };
    };
    const xiangtan = { mentions: 1, code: '430321', chain: [link('湘潭县', '430321')] };
    const index = indexOf('places', [
      story('a', null, null, [gulou('320106', '南京市'), { name: '湘潭', ...xiangtan }]),
      story('b', null, null, [gulou('350102', '福州市'), { name: '湘潭县', ...xiangtan }]),
    ]);
    expect(index.entries.map((it) => it.name + it.code)).toEqual([
      '鼓楼区320106',
      '鼓楼区350102',
      '湘潭县430321',
    ]);
    expect(index.entries[2]?.appearances).toHaveLength(2);
    expect(new Set(index.entries.map((it) => it.anchor)).size).toBe(3);
  });

  it('is a village by the county it lies in', () => {
    const county = (name: string, code: string): PlaceLink => ({ name, code, level: 'county' });
    const village = (...chain: readonly PlaceLink[]): IndexedThing => ({
      name: '石桥村',
      mentions: 1,
      chain,
    });
    const index = indexOf('places', [
      story('a', null, null, [village(county('湘潭县', '430321'))]),
      story('b', null, null, [village(county('祁阳县', '431121'))]),
      story('c', null, null, [village(county('湘潭县', '430321'))]),
    ]);
    expect(index.entries.map((it) => [it.name, it.within, it.appearances.length])).toEqual([
      ['石桥村', ['湘潭县'], 2],
      ['石桥村', ['祁阳县'], 1],
    ]);
  });

  it('is never an author together with somebody in the news', () => {
    const index = indexOf('people', [
      story('a', null, null, [{ name: '李旦', mentions: 0, role: 'reporter' }]),
      story('b', null, null, [
        { name: '李旦', mentions: 0, role: 'reporter' },
        { name: '曹洁', mentions: 0, role: 'intern' },
      ]),
      story('c', null, null, [{ name: '曹洁', mentions: 3 }]),
    ]);
    expect(index.entries.map((it) => [it.name, it.isAuthor])).toEqual([
      ['曹洁', false],
      ['曹洁', true],
      ['李旦', true],
    ]);
    expect(new Set(index.entries.map((it) => it.anchor)).size).toBe(3);
    expect(index.entries.map((it) => it.appearances.map((at) => at.slug).join())).toEqual(['c', 'b', 'a,b']);
    expect(index.byKey.get('曹洁')?.isAuthor).toBe(false);
  });
});

describe('hostile tags', () => {
  it('are listed without failing', () => {
    const names = [
      '\ud800',
      '\u0000',
      ' ',
      '<b>',
      '𬭎',
      'x'.repeat(100_000),
      '一'.repeat(100_000),
      '__proto__',
      '﷽',
    ];
    const index = indexOf('keywords', [
      story('a', null, null, [...named(...names), { name: '', mentions: 1 }]),
    ]);
    expect(index.entries).toHaveLength(names.length);
    expect(new Set(index.entries.map((it) => it.anchor)).size).toBe(names.length);
    for (const { letter } of index.entries) expect(letter).toMatch(/^[A-Z#]$/);
  });
});
