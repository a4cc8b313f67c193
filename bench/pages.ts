import * as path from 'node:path';
import { readArticle } from '../src/article/read-article.ts';
import { templateReader } from '../src/cli/template-reader.ts';
import { layOut } from '../src/compose/makeup/lay-out.ts';
import { LAYOUT_EFFORT } from '../src/compose/makeup/layout-weights.ts';
import { styleWeights } from '../src/compose/makeup/style-weights.ts';
import { pageFrame } from '../src/compose/page/page-frame.ts';
import type { PageInput } from '../src/compose/page/page-input.ts';
import { type PageItem, pageItems } from '../src/compose/page/page-items.ts';
import { pageStories } from '../src/compose/page/page-stories.ts';
import { readDraft } from '../src/draft/read-draft.ts';
import { makePages, type PagesTask } from '../src/issue/make-pages.ts';
import { headlineWords, openStyles } from '../src/issue/open-styles.ts';
import { pagePlan } from '../src/issue/page-plan.ts';
import { readPictures } from '../src/issue/pictures/read-pictures.ts';
import { readManifest } from '../src/issue/read-manifest.ts';
import type { Article } from '../src/model/article.ts';
import type { IssuePage } from '../src/model/issue.ts';
import type { PageModel } from '../src/model/page.ts';
import { loadNewsroom } from '../src/newsroom/load-newsroom.ts';
import { pagePdf } from '../src/outputs/pdf/page-pdf.ts';
import { nodePlatform } from '../src/platform/node.ts';

// What pages of the sample issue take, step by step and warm, in turns; needs a build for the fonts:
// node bench/run.mjs bench/pages.ts

const FOLDER = path.resolve('articles/2015-11-12');
const ROUNDS = 7;
/** Rounds before those that count: code is compiled as it runs. */
const WARMING = 3;
const GOALS = { 8: 50, 12: 1000 } as const;
const PDF_GOAL_MS = 100;
/** Stories of the sample, the longest first on each page. */
const TABLOID = [
  ...['changsha-muyingshi', 'hengyang-jiazheng-xingji', 'guzhang-rewufan', 'dongdongting-xiaotiane'],
  ...['meiqi-zhongdu', 'dongsun-shangshi', 'lidong-jinbu', 'fangxia-shouji'],
  ...['mayang-bingtangcheng', 'xiangyin-yujiasao', 'tiaosheng-caochang', 'liuyang-fangjingdian'],
];
const BROADSHEET = [
  ...['shaping-xiangxiu', 'mayang-bingtangcheng', 'anhua-heicha-hezuoshe', 'xiangyin-yujiasao'],
  ...['shaodong-yexiao', 'chengbu-tongyao', 'tiaosheng-caochang', 'liuyang-fangjingdian'],
  ...['yuhu-huanwuji', 'deng-bi-paizi-yaojin', 'meiqi-zhongdu', 'dongsun-shangshi'],
];

/** A page that is made up again and again, and what each time took, in ms. */
interface Kind {
  readonly name: string;
  readonly stories: 8 | 12;
  readonly input: PageInput;
  readonly shapes: number[];
  readonly solver: number[];
  found: string;
}

const platform = nodePlatform(path.resolve('.'));
const newsroom = await loadNewsroom(platform, undefined);
const manifest = readManifest(platform.files, path.join(FOLDER, 'issue.yaml'));
const articles = await readArticles();
const readTemplate = templateReader(platform, newsroom.config);
const styles = await openStyles(['tabloid', 'broadsheet'], { newsroom, platform, readTemplate });
const wordsOf = headlineWords(newsroom);
const kinds = [
  kindOf('tabloid', TABLOID, 8),
  kindOf('broadsheet', BROADSHEET, 8),
  kindOf('tabloid', TABLOID, 12),
  kindOf('broadsheet', BROADSHEET, 12),
];
const task: PagesTask = {
  ...{ newsroom, issue: manifest.issue, pages: manifest.issue.pages, articles, folder: FOLDER, platform },
  ...{ readTemplate, style: null, alternatives: 1 },
};
const made = (await makePages(task)).flatMap(({ result, fonts }) =>
  result.pages.map(({ page }) => ({ page, fonts, pdf: [] as number[] })),
);
for (let round = -WARMING; round < ROUNDS; round++) {
  for (const kind of kinds) makeUp(kind, round >= 0);
  for (const { page, fonts, pdf } of made) {
    const taken = await timedAsync(() => pagePdf(page, { fonts, profile: null }));
    if (round >= 0) pdf.push(taken);
  }
}
tellMakeUps();
tellPdfs();

async function readArticles(): Promise<ReadonlyMap<string, Article>> {
  const knownNames = newsroom.desk.staff?.map(({ name }) => name) ?? [];
  const read = manifest.drafts.map(async (file) => {
    const draft = await readDraft(platform.files.read(file), { path: path.basename(file) });
    return readArticle(draft, { knownNames });
  });
  return new Map((await Promise.all(read)).map((article) => [article.slug, article]));
}

function kindOf(style: string, stories: readonly string[], count: Kind['stories']): Kind {
  const open = styles.get(style);
  if (open === undefined) throw new Error(style);
  const names = stories.slice(0, count);
  const page: IssuePage = {
    ...{ pageNumber: 'A02', pageName: null, articles: names, editor: null, proofreader: null },
    plan: pagePlan(names, false),
  };
  const { pictures } = readPictures(platform.files, FOLDER, page, [...articles.values()], () => null);
  const input: PageInput = {
    ...{ page, date: manifest.issue.date, issueNumber: null, pages: 4, articles, pictures },
    ...{ publication: newsroom.config.publication, adverts: new Map(), refers: [], continued: [] },
    compositor: { style: open.style, typefaces: open.fonts.typefaces, wordsOf },
  };
  return { name: style, stories: count, input, shapes: [], solver: [], found: '' };
}

function makeUp(kind: Kind, counts: boolean): void {
  const { style } = kind.input.compositor;
  const { rows } = pageFrame(style, style.furniture.folioRows);
  let items: readonly PageItem[] = [];
  const shapes = timed(() => {
    items = pageItems(pageStories(kind.input), rows, kind.input);
  });
  const grid = { columns: style.typeArea.columns, rows: rows + style.storyGap };
  const options = { alternatives: 1, effort: LAYOUT_EFFORT, weights: styleWeights(style) };
  const solver = timed(() => {
    const { layouts, steps } = layOut(
      items.map(({ item }) => item),
      grid,
      options,
    );
    kind.found = `${layouts.length > 0 ? 'filled exactly' : 'not filled'}, ${steps} steps`;
  });
  if (!counts) return;
  kind.shapes.push(shapes);
  kind.solver.push(solver);
}

function tellMakeUps(): void {
  const together = kinds.map(({ shapes, solver }) => shapes.map((taken, at) => taken + (solver[at] ?? 0)));
  const first = median(together[0] ?? []);
  for (const [at, { name, stories, shapes, solver, found }] of kinds.entries()) {
    const both = median(together[at] ?? []);
    const goal = `goal of at most ${GOALS[stories]} ms ${both <= GOALS[stories] ? 'met' : 'missed'}`;
    tell(
      `${name}, ${stories} stories: ${ms(both)}, of it shapes ${ms(median(shapes))} and search ${ms(median(solver))}; ${(both / first).toFixed(2)} of the first; ${found}; ${goal}`,
    );
  }
}

function tellPdfs(): void {
  for (const { page, pdf } of made) {
    const taken = median(pdf);
    const goal = `goal of at most ${PDF_GOAL_MS} ms ${taken <= PDF_GOAL_MS ? 'met' : 'missed'}`;
    tell(
      `${page.pageNumber} to PDF, fonts cut before: ${ms(taken)}, ${charactersOf(page)} characters; ${goal}`,
    );
  }
}

function charactersOf({ blocks }: PageModel): number {
  const lines = blocks.flatMap(({ texts }) => texts.flatMap((text) => text.lines));
  return lines.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0);
}

/** Time of the processor in ms, that of collecting garbage among it: other work of the machine does not count. */
function timed(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return sinceStart(start);
}

async function timedAsync(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  return sinceStart(start);
}

function sinceStart(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
