import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { stemOf } from '../../src/language/places/stems.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Article } from '../../src/model/article.ts';
import type { ArticleTags, NamedThing } from '../../src/model/tags.ts';
import type { Copy } from '../../src/tags/copy/copy.ts';
import { cutPassages } from '../../src/tags/copy/cut-passages.ts';
import type { Named } from '../../src/tags/copy/mention.ts';
import { findOrganisations } from '../../src/tags/organisations/find-organisations.ts';
import { findPeople } from '../../src/tags/people/find-people.ts';
import { findPlaces } from '../../src/tags/places/find-places.ts';
import { tagArticle } from '../../src/tags/tag-article.ts';
import type { TagOptions } from '../../src/tags/tag-options.ts';
import { articleOf } from './article-of.ts';

const segmenter = openSegmenter('jieba-rs', ['娄底市妇联 1000 nt', '“6·26”禁毒日', '两微一端 nz']);
const OPTIONS: TagOptions = { region: '湖南省', ownNames: ['今日女报', '凤网'] };

function tagsOf(...body: readonly string[]): ArticleTags {
  return tagArticle(articleOf({ headline: '标题', body }), segmenter, OPTIONS);
}

async function tagsOfDraft(text: string, path: string): Promise<ArticleTags> {
  return tagArticle(readArticle(await readDraftText(text, { path })), segmenter, OPTIONS);
}

const NOTHING: ArticleTags = { keywords: [], people: [], places: [], organisations: [], topics: [] };

const MILLION = 1_000_000;
const RUN = 100_000;
const NAMES = Array.from(
  { length: 5_000 },
  (_, at) => `王${charAt(at % 100)}${charAt(Math.floor(at / 100))}`,
);

/** A Han character that no dictionary word begins with for sure: the names only have to differ. */
function charAt(index: number): string {
  return String.fromCodePoint(0x5b50 + index);
}

describe('tagging gets through', () => {
  it.each([
    ['a million Han characters without a space', '省妇联主席杜亚玲在长沙市召开会议'.repeat(MILLION / 16)],
    ['a million Latin letters without a space', 'Changsha'.repeat(MILLION / 8)],
    ['a million digits', '1'.repeat(MILLION)],
    ['a run of one surname', '王'.repeat(RUN)],
    ['a run of surnames', '王李张刘欧阳'.repeat(RUN / 6)],
    ['a run of 、', '、'.repeat(RUN)],
    ['a list of surnames', '王、'.repeat(RUN / 2)],
    ['a list of one name', '王芳、'.repeat(RUN / 3)],
    ['open brackets', '（'.repeat(RUN)],
    ['closed brackets', '（）'.repeat(RUN / 2)],
    ['brackets with roles', '（记者'.repeat(RUN / 3)],
    ['interpuncts', '阿·'.repeat(RUN / 2)],
    ['interpuncts alone', '·'.repeat(RUN)],
    ['quotation marks', '“'.repeat(RUN)],
    ['one end of places', '市'.repeat(RUN)],
    ['one end of bodies', '委员会'.repeat(RUN / 3)],
    ['one place', '中国'.repeat(RUN / 2)],
    ['traditional text', '臺灣國語教學，婦聯主席強調男女平等。'.repeat(RUN / 18)],
    ['rare characters outside the basic plane', '王𬭎'.repeat(RUN / 3)],
    ['ends of places', '市县区'.repeat(RUN / 3)],
    ['ends of bodies', '委员会局'.repeat(RUN / 4)],
    ['bodies without an end', '湖南省长沙市人民政府办公室'.repeat(RUN / 13)],
    ['lone surrogates', '\ud83d王芳\ude00'.repeat(RUN / 4)],
    ['NUL', '\0主席\0'.repeat(RUN / 4)],
    ['emoji of many parts', '👨‍👩‍👧‍👦主席'.repeat(RUN / 13)],
  ])('%s', (_, text) => {
    expect(tagsOf(text).keywords.length).toBeLessThanOrEqual(8);
  });

  it('hundreds of people, each named twice', () => {
    const list = NAMES.map((name) => `主席${name}说`).join('，');
    expect(tagsOf(list, list).people.length).toBeLessThanOrEqual(NAMES.length);
  });

  it('hundreds of paragraphs with a person each', () => {
    const body = NAMES.map((name) => `省妇联主席${name}出席并讲话。`);
    expect(tagsOf(...body).people.length).toBeLessThanOrEqual(NAMES.length);
  });
});

/** Each thing is another one, so that no table of things stays small. */
describe('tagging gets through thousands of', () => {
  const things = (write: (name: string) => string) => NAMES.map((name) => write(name.slice(1)));

  it.each([
    ['villages', things((name) => `湖南省祁阳县${name}镇${name}村`)],
    ['bodies', things((name) => `湖南${name}有限公司`)],
    [
      'bodies with a short form',
      things((name) => `湖南${name}有限公司（以下简称“${name}公司”）和${name}公司`),
    ],
    ['foreign names and their last parts', things((name) => `总统约翰·${name}说，${name}表示`)],
    ['bylines', NAMES.map((name) => `今日女报/凤网讯（记者${name}）省妇联昨日召开会议`)],
    ['titles of works', things((name) => `《${name}在长沙市》“湖南省娄底市妇联”`)],
  ])('%s, in one paragraph and in as many', async (_, texts) => {
    for (const text of [texts.join('，'), texts.join('。\n\n')]) {
      expect((await tagsOfDraft(text, 'a.txt')).keywords.length).toBeLessThanOrEqual(8);
    }
  });
});

describe('tagging finds nothing where there is nothing', () => {
  it.each([
    ['an empty draft', ''],
    ['a copy slip alone', '---\ndate: 2015-11-12\n---\n'],
    ['only markup', '# \n\n- \n- \n\n> \n\n***\n\n| | |\n| --- | --- |\n| | |\n\n![](a.png)\n'],
    ['only marks', '……——！？“”（）《》、，。'],
    ['code', '```\n省妇联主席杜亚玲\n```\n'],
  ])('%s', async (_, text) => {
    expect(await tagsOfDraft(text, 'a.md')).toEqual(NOTHING);
  });

  it('an article without a headline and a body', () => {
    expect(tagArticle({ ...articleOf({ headline: '', body: [] }), headline: null }, segmenter)).toEqual(
      NOTHING,
    );
  });
});

describe('tagging reads', () => {
  it('an article without a headline', async () => {
    const { people } = await tagsOfDraft(
      '---\ndate: 2015-11-12\n---\n省妇联主席杜亚玲出席并讲话。\n',
      'a.md',
    );
    expect(people.map((it) => it.name)).toEqual(['杜亚玲']);
  });

  it.each([
    ['in a given name', '省妇联主席王𬭎出席并讲话。', '王𬭎'],
    ['at the end of a name of three', '县委书记李小㛃主持会议。', '李小㛃'],
    ['before an emoji', '省妇联主席周䶮😀出席。', '周䶮'],
  ])('a rare character %s, whole', (_, text, name) => {
    expect(tagsOf(text).people.map((it) => it.name)).toEqual([name]);
  });

  it('beside NUL and lone surrogates as if they were marks', () => {
    const { people } = tagsOf('\0省妇联主席杜亚玲\ud83d出席。\udc00');
    expect(people.map((it) => it.name)).toEqual(['杜亚玲']);
  });

  it('traditional text without inventing people', () => {
    const names = ['婦聯主席強調男女平等。', '臺灣國語教學，與會人員進行討論。'].flatMap(
      (text) => tagsOf(text).people,
    );
    expect(names).toEqual([]);
  });
});

const NASTY = fc.constantFrom(
  ...[
    '省妇联',
    '湖南省',
    '主席',
    '杜亚玲',
    '王',
    '欧阳',
    '在',
    '·',
    '和',
    '娄底市',
    '娄底',
    '市',
    '、',
    '29%',
    '\0',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '𬭎',
    '说',
    '新媒体',
    '（',
    '）',
    '记者',
    '通讯员',
    '今日女报',
    '讯',
    '电',
    '，',
    '。',
  ],
  ...['两微一端', '“6·26”禁毒日', '委员会', '局', '郴州：', '阿卜杜拉', '👨‍👩', '臺灣', '\u0301', ' ', '　'],
);
const TEXT = fc.oneof(fc.string({ unit: NASTY }), fc.string({ unit: 'binary' }));
const BODY = fc.array(TEXT, { maxLength: 4 });

/** 全省, 该县, 我市; 湘 for 湖南省 is no part of it either. */
const POINTS_BACK = /^(?:[全该我][省市县区州盟旗]|省会|湘)$/;

/** The article as each finder of names gets it, with what each found. */
function namesIn(article: Article): {
  readonly texts: readonly string[];
  readonly kinds: readonly (readonly Named<NamedThing & { readonly forms?: readonly string[] }>[])[];
} {
  const copy: Copy = { article, passages: cutPassages(article, segmenter), options: OPTIONS };
  const places = findPlaces(copy);
  return {
    texts: copy.passages.map((it) => it.text),
    kinds: [findPeople(copy, segmenter.rarity), places, findOrganisations(copy, places)],
  };
}

describe('in any article', () => {
  it('every mention lies in its passage and is not empty', () => {
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        const { texts, kinds } = namesIn(articleOf({ headline, body }));
        for (const { passage, start, end } of kinds.flat().flatMap((it) => it.mentions)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(texts[passage]?.length ?? -1);
        }
      }),
    );
  });

  it('what stands at a mention of a body is one of its forms', () => {
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        const { texts, kinds } = namesIn(articleOf({ headline, body }));
        for (const { thing, mentions } of kinds[2] ?? []) {
          const forms = [thing.name, ...(thing.forms ?? [])];
          for (const it of mentions) expect(forms).toContain(texts[it.passage]?.slice(it.start, it.end));
        }
      }),
    );
  });

  it('what stands at a mention of a person is of the name, or a surname before an office', () => {
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        const { texts, kinds } = namesIn(articleOf({ headline, body }));
        for (const { thing, mentions } of kinds[0] ?? []) {
          for (const it of mentions) expect(thing.name).toContain(texts[it.passage]?.slice(it.start, it.end));
        }
      }),
    );
  });

  it('what stands at a mention of a place is of its name, or points back to it', () => {
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        const article = articleOf({ headline, body });
        const passages = cutPassages(article, segmenter);
        for (const { thing, mentions } of findPlaces({ article, passages, options: OPTIONS })) {
          for (const { passage, start, end } of mentions) {
            const written = passages[passage]?.text.slice(start, end) ?? '';
            const isNamed = written.includes(stemOf(thing.name)) || thing.name.includes(written);
            expect(isNamed || POINTS_BACK.test(written)).toBe(true);
          }
        }
      }),
    );
  });

  it('names of one kind never overlap', () => {
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        for (const named of namesIn(articleOf({ headline, body })).kinds) {
          const mentions = named
            .flatMap((it) => it.mentions)
            .sort((one, other) => one.passage - other.passage || one.start - other.start);
          for (const [at, next] of mentions.slice(1).entries()) {
            const one = mentions[at];
            expect(one?.passage === next.passage && next.start < (one?.end ?? 0)).toBe(false);
          }
        }
      }),
    );
  });

  it('the same tags are found twice', () => {
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        const article = articleOf({ headline, body });
        const once = tagArticle(article, segmenter, OPTIONS);
        expect(tagArticle(article, segmenter, OPTIONS)).toEqual(once);
      }),
    );
  });

  it('every keyword stands in the text, or is the full name of what does', () => {
    const thesaurus = [{ preferred: '湖南省妇女联合会', forms: ['湖南省妇联', '省妇联'] }];
    fc.assert(
      fc.property(TEXT, BODY, (headline, body) => {
        const text = [headline, ...body].join('\n');
        const options = { ...OPTIONS, thesaurus };
        const tags = tagArticle(articleOf({ headline, body }), segmenter, options);
        const named = new Set([...tags.places, ...tags.organisations].map((it) => it.name));
        for (const { word, reasons } of tags.keywords) {
          const stands = [word, ...reasons.forms].some((form) => text.includes(form));
          expect(stands || named.has(word)).toBe(true);
        }
      }),
    );
  });
});
