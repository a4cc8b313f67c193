import fc from 'fast-check';
import { type ComposedPage, composePages, type PagesInput } from '../../src/issue/compose-pages.ts';
import type { Article } from '../../src/model/article.ts';
import type { AdvertPlan, IssuePage, StoryPlan } from '../../src/model/issue.ts';
import type { PagePicture } from '../../src/model/page.ts';
import { pagePlan, storyPlan } from '../../src/model/page-plan.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { articleNamed, REAL_PAGE } from '../support/made-pages.ts';
import { plainCompositor } from '../support/typefaces.ts';

/** Sentences of the real page of 2015. */
const SENTENCES = await realSentences();

async function realSentences(): Promise<readonly string[]> {
  const articles = await Promise.all(REAL_PAGE.map((slug) => articleNamed(slug)));
  const texts = articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ kind, passages }) => (kind === 'paragraph' ? passages.map(({ text }) => text) : [])),
  );
  return texts.flatMap((text) => text.match(/[^。！？]{4,}[。！？]”?/g) ?? []).map((it) => it.trim());
}

/** A story as it is drawn by lot. */
export interface RandomStory {
  readonly copy: string;
  /** Pixels of its picture; null for none. */
  readonly picture: { readonly width: number; readonly height: number } | null;
  readonly wish: Partial<Pick<StoryPlan, 'boxed' | 'span' | 'mayCut'>>;
  /** Whether it is the sidebar of the story before. */
  readonly isSidebar: boolean;
}

/** Two pages: the lead of the first may go on on the second. */
export interface RandomIssue {
  readonly front: boolean;
  readonly mayJump: boolean;
  readonly pages: readonly {
    readonly stories: readonly RandomStory[];
    readonly adverts: readonly Pick<AdvertPlan, 'span' | 'rows' | 'at' | 'isHole'>[];
  }[];
}

const sentence = fc.constantFrom(...SENTENCES);
const phrase = sentence.map((it) => it.replace(/[，。、；：“”《》（）！？\s]/g, ''));
const words = (least: number, most: number) =>
  fc.tuple(phrase, fc.integer({ min: least, max: most })).map(([it, length]) => it.slice(0, length));

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join(''));
const subhead = words(4, 12).map((it) => `## ${it}`);
const list = fc
  .array(sentence, { minLength: 2, maxLength: 4 })
  .map((all) => all.map((it) => `- ${it}`).join('\n'));
const verse = fc.array(words(5, 9), { minLength: 2, maxLength: 6 }).map((all) => all.join('\\\n'));
const quotation = paragraph.map((it) => `> ${it}`);
const table = fc
  .tuple(
    words(2, 5),
    words(2, 8),
    fc.array(fc.tuple(words(2, 9), fc.nat(90_000)), { minLength: 1, maxLength: 7 }),
  )
  .map(([one, other, rows]) =>
    [`| ${one} | ${other} |`, '| --- | --- |', ...rows.map(([name, count]) => `| ${name} | ${count} |`)].join(
      '\n',
    ),
  );
const block = fc.oneof(
  { arbitrary: paragraph, weight: 8 },
  { arbitrary: fc.tuple(subhead, paragraph).map((both) => both.join('\n\n')), weight: 2 },
  ...[list, verse, quotation, table].map((arbitrary) => ({ arbitrary, weight: 1 })),
);

const picture = fc.option(
  fc.record({ width: fc.integer({ min: 300, max: 4000 }), height: fc.integer({ min: 300, max: 4000 }) }),
  { freq: 1 },
);

/** A story before it is cut to its share of the page. */
interface LongStory {
  readonly fields: Readonly<Record<string, string | null>>;
  readonly body: readonly string[];
  readonly picture: RandomStory['picture'];
  readonly wish: RandomStory['wish'];
  /** How much of the page it wants, beside others. */
  readonly weight: number;
}

const longStory: fc.Arbitrary<LongStory> = fc.record({
  fields: fc.record({
    headline: words(6, 24),
    kicker: fc.option(words(6, 16)),
    deck: fc.option(words(8, 30)),
  }),
  body: fc
    .tuple(paragraph, fc.array(block, { minLength: 24, maxLength: 24 }))
    .map(([first, rest]) => [first, ...rest]),
  picture,
  wish: fc.oneof(
    { arbitrary: fc.constant({}), weight: 4 },
    { arbitrary: fc.record({ boxed: fc.constant(true) }), weight: 1 },
    { arbitrary: fc.record({ span: fc.integer({ min: 2, max: 5 }) }), weight: 1 },
    { arbitrary: fc.record({ mayCut: fc.integer({ min: 1, max: 2 }) }), weight: 1 },
  ),
  weight: fc.integer({ min: 1, max: 6 }),
});

/** Lines of type that a head and a picture take the room of, about, and characters of a line. */
const ROOM = { head: 18, picture: 60, characters: 12.5 };

/** Stories cut so that together they about fill so many lines of type. */
function sharesOf(stories: readonly LongStory[], lines: number): readonly RandomStory[] {
  const taken = stories.reduce((sum, it) => sum + ROOM.head + (it.picture === null ? 0 : ROOM.picture), 0);
  const weights = stories.reduce((sum, { weight }) => sum + weight, 0);
  return stories.map(({ fields, body, picture: shown, wish, weight }) => {
    const characters = (Math.max(40, lines - taken) * ROOM.characters * weight) / weights;
    const copy = draftOf(fields, beginningOf(body, characters), shown !== null);
    return { copy, picture: shown, wish, isSidebar: false };
  });
}

function beginningOf(body: readonly string[], characters: number): readonly string[] {
  let length = 0;
  return body.filter((it, at) => {
    length += it.length;
    return at === 0 || length <= characters;
  });
}

const brief: fc.Arbitrary<RandomStory> = fc.tuple(words(6, 14), paragraph).map(([headline, body]) => ({
  copy: draftOf({ headline, rubric: '妇联星空', genre: 'brief' }, [body], false),
  ...{ picture: null, wish: {}, isSidebar: false },
}));

const sidebar = fc.tuple(words(4, 10), paragraph).map(
  ([headline, body]): RandomStory => ({
    copy: draftOf({ headline }, [body], false),
    ...{ picture: null, wish: {}, isSidebar: true },
  }),
);

const advert = fc.record({
  span: fc.integer({ min: 1, max: 5 }),
  rows: fc.integer({ min: 6, max: 20 }),
  at: fc.constantFrom<AdvertPlan['at']>(['bottom'], ['bottom', 'left'], ['bottom', 'right']),
  isHole: fc.boolean(),
});

const randomPage = fc
  .record({
    stories: fc.array(longStory, { minLength: 2, maxLength: 5 }),
    sidebars: fc.array(sidebar, { maxLength: 1 }),
    briefs: fc.array(brief, { maxLength: 3 }),
    adverts: fc.array(advert, { maxLength: 1 }),
    fullness: fc.double({ min: 0.85, max: 1.05, noNaN: true }),
  })
  .map(({ stories, sidebars, briefs, adverts, fullness }) => {
    const taken = adverts.reduce((sum, { span, rows }) => sum + span * (rows + 1), 0);
    const lines = (5 * 80 - taken) * fullness - 30 * sidebars.length - 15 * briefs.length;
    const [lead, ...others] = sharesOf(stories, lines);
    return { stories: [...(lead === undefined ? [] : [lead]), ...sidebars, ...others, ...briefs], adverts };
  });

/** Issues of two pages with everything that a draft and a plan may have. */
export const randomIssue: fc.Arbitrary<RandomIssue> = fc.record({
  front: fc.boolean(),
  mayJump: fc.boolean(),
  pages: fc.array(randomPage, { minLength: 2, maxLength: 2 }),
});

function draftOf(
  fields: Readonly<Record<string, string | null>>,
  body: readonly string[],
  hasPicture: boolean,
): string {
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  );
  const images = hasPicture
    ? [
        'images:',
        '  - src: PICTURE',
        '    cutline: 图为活动现场，村里的姐妹们都来了。',
        '    credit: 李旦 摄',
      ]
    : [];
  return [
    '---',
    ...lines,
    'byline: 记者 李旦',
    'date: 2015-11-12',
    ...images,
    '---',
    '',
    body.join('\n\n'),
    '',
  ].join('\n');
}

/** An issue that was made up, with its articles by slug. */
export interface MadeRandomIssue {
  /** What was refused: a story longer than its page; null when nothing was. */
  readonly refused: string | null;
  /** None when the issue was refused. */
  readonly pages: readonly ComposedPage[];
  readonly articles: ReadonlyMap<string, Article>;
}

/** Makes an issue up, with the widths that text is set by without fonts. */
export async function madeIssue(random: RandomIssue): Promise<MadeRandomIssue> {
  const articles = new Map<string, Article>();
  const pictures = new Map<string, PagePicture>();
  for (const [page, { stories }] of random.pages.entries()) {
    for (const [at, it] of stories.entries()) {
      const [slug, src] = [slugOf(page, at), `tupian/${slugOf(page, at)}.png`];
      articles.set(slug, await articleNamed(slug, it.copy.replace('PICTURE', src)));
      if (it.picture !== null)
        pictures.set(src, { src, kind: 'png', bytes: new Uint8Array(), ...it.picture, orientation: 1 });
    }
  }
  const compositor = plainCompositor();
  const pages = random.pages.map((_, at) => pageOf(random, at));
  const input: PagesInput = {
    issue: { date: '2015-11-12' as PagesInput['issue']['date'], issueNumber: null, pages },
    pages,
    ...{ articles, publication: { name: '今日女报' }, pictures },
    compositorOf: () => compositor,
    advertsOf: () => new Map(),
    options: { alternatives: 1, effort: 3_000_000 },
  };
  return { ...composedOrRefused(input), articles };
}

function composedOrRefused(input: PagesInput): Pick<MadeRandomIssue, 'pages' | 'refused'> {
  try {
    return { pages: composePages(input), refused: null };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { pages: [], refused: error.localised.zh };
  }
}

const slugOf = (page: number, story: number): string => `gaojian-${page + 1}-${story + 1}`;
const numberOf = (page: number): string => `A0${page + 1}`;

function pageOf(random: RandomIssue, at: number): IssuePage {
  const { stories, adverts } = random.pages[at] ?? { stories: [], adverts: [] };
  const names = stories.map((_, index) => slugOf(at, index));
  const plans = stories.map(({ wish, isSidebar }, index): StoryPlan => {
    const jumps = random.mayJump && at === 0 && index === 0;
    return {
      ...storyPlan(slugOf(at, index)),
      ...wish,
      mayJump: jumps ? numberOf(1) : null,
      sidebarOf: isSidebar ? slugOf(at, index - 1) : null,
    };
  });
  return {
    pageNumber: numberOf(at),
    ...{ pageName: '综合', articles: names, editor: '李立', proofreader: '张云' },
    plan: {
      ...pagePlan(names, at === 0 && random.front),
      stories: plans,
      adverts: adverts.map((it, index) => ({ ...it, id: String(index + 1), src: null, label: '公益广告' })),
    },
  };
}
