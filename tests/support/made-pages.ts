import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import type { MakeUpOptions } from '../../src/compose/page/compose-page.ts';
import type { Compositor } from '../../src/compose/story/compositor.ts';
import { readDraft } from '../../src/draft/read-draft.ts';
import { type ComposedPage, composePages, type PagesInput } from '../../src/issue/compose-pages.ts';
import type { Article } from '../../src/model/article.ts';
import type { AdvertPlan, IssuePage } from '../../src/model/issue.ts';
import type { PagePicture } from '../../src/model/page.ts';
import { pagePlan } from '../../src/model/page-plan.ts';
import { plainCompositor } from './typefaces.ts';

const SAMPLE = path.resolve(import.meta.dirname, '../../articles/2015-11-12');

/** The five drafts of the real page of 2015, as it lists them. */
export const REAL_PAGE = [
  'fulian-xinmeiti',
  'chenzhou-lianyihui',
  'xiangtan-yuyingshi',
  'qiyang-liushouertong',
  'loudi-pinpai',
];

export const MAKE_UP: MakeUpOptions = { alternatives: 1, effort: 5_000_000 };

/** An article of the sample issue, or one of copy. */
export async function articleNamed(slug: string, copy?: string): Promise<Article> {
  const bytes =
    copy === undefined ? readFileSync(path.join(SAMPLE, `${slug}.md`)) : new TextEncoder().encode(copy);
  return readArticle(await readDraft(new Uint8Array(bytes), { path: `${slug}.md` }));
}

/** An advert across so many columns at the foot of a page. */
export function footAdvert(rows: number, span = 5): AdvertPlan {
  return { id: '1', span, rows, at: ['bottom', 'right'], src: null, label: '公益广告', isHole: false };
}

/** What a page of a test is made of beside its articles. */
export interface PageChanges {
  readonly plan?: Partial<IssuePage['plan']>;
  readonly pictures?: ReadonlyMap<string, PagePicture>;
  readonly compositor?: Compositor;
  readonly options?: Partial<MakeUpOptions>;
}

/** A page of articles, made up. */
export function madePage(articles: readonly Article[], changes: PageChanges = {}): ComposedPage {
  const names = articles.map(({ slug }) => slug);
  const page: IssuePage = {
    pageNumber: 'A02',
    pageName: '妇联新闻',
    articles: names,
    editor: '李立',
    proofreader: '张云',
    plan: { ...pagePlan(names, false), ...changes.plan },
  };
  const compositor = changes.compositor ?? plainCompositor();
  const input: PagesInput = {
    issue: { date: '2015-11-12' as PagesInput['issue']['date'], issueNumber: null, pages: [page] },
    pages: [page],
    articles: new Map(articles.map((article) => [article.slug, article])),
    publication: { name: '今日女报' },
    compositorOf: () => compositor,
    pictures: changes.pictures ?? new Map(),
    advertsOf: () => new Map(),
    options: { ...MAKE_UP, ...changes.options },
  };
  const [made] = composePages(input);
  if (made === undefined) throw new Error('no page');
  return made;
}
