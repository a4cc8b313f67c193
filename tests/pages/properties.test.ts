import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MadePage } from '../../src/compose/page/compose-page.ts';
import { NOT_AT_LINE_END, NOT_AT_LINE_START } from '../../src/language/characters.ts';
import type { PageBlock, PageLine, PageModel, PageTextRole, Rect } from '../../src/model/page.ts';
import { closeUp, endOfBody, printedWords } from './printed-words.ts';
import { type MadeRandomIssue, madeIssue, type RandomIssue, randomIssue } from './random-issues.ts';

/** Texts that run through columns on the grid. */
const BODY: ReadonlySet<PageTextRole> = new Set([
  ...(['paragraph', 'quotation', 'listItem', 'verse', 'subhead', 'table'] as const),
]);
const STORIES: ReadonlySet<PageBlock['kind']> = new Set(['story', 'briefs', 'sidebar']);
/** Points that positions may be off, as they are rounded to thousandths. */
const ROUNDING = 0.01;

const known = new WeakMap<RandomIssue, Promise<MadeRandomIssue>>();

/** Each issue is made up once for all that is asked of it. */
function made(random: RandomIssue): Promise<MadeRandomIssue> {
  const issue = known.get(random) ?? madeIssue(random);
  known.set(random, issue);
  return issue;
}

const SAMPLES = fc.sample(randomIssue, { numRuns: 24, seed: 20151112 });

/** The best make-up or the best suggestion of each page; none where there is neither. */
async function bestPages(random: RandomIssue): Promise<readonly MadePage[]> {
  const { pages } = await made(random);
  return pages.flatMap(({ result: { pages: fitting, suggestions } }) => fitting[0] ?? suggestions[0] ?? []);
}

const linesOf = (block: PageBlock): readonly PageLine[] => block.texts.flatMap(({ lines }) => lines);
const textOf = ({ runs }: PageLine): string => runs.map(({ text }) => text).join('');

function isInside({ x, y, width, height }: Rect, outer: Rect): boolean {
  return (
    x >= outer.x - ROUNDING &&
    y >= outer.y - ROUNDING &&
    x + width <= outer.x + outer.width + ROUNDING &&
    y + height <= outer.y + outer.height + ROUNDING
  );
}

function overlap(one: Rect, other: Rect): boolean {
  return (
    one.x < other.x + other.width - ROUNDING &&
    other.x < one.x + one.width - ROUNDING &&
    one.y < other.y + other.height - ROUNDING &&
    other.y < one.y + one.height - ROUNDING
  );
}

describe.each(SAMPLES.map((random, at) => [at + 1, random] as const))('random issue %i', (_, random) => {
  it('has no line wider than its measure, and none that begins or ends as it must not', async () => {
    for (const { page } of await bestPages(random)) page.blocks.forEach(checkLines);
  });

  it('keeps blocks apart and in the type area, and what they show inside them and apart', async () => {
    for (const { page } of await bestPages(random)) checkPlaces(page);
  });

  it('has body type on the grid', async () => {
    for (const { page } of await bestPages(random)) {
      for (const block of page.blocks.filter(({ kind }) => STORIES.has(kind))) {
        for (const { lines } of block.texts.filter(({ role }) => BODY.has(role)))
          for (const { rect } of lines) {
            const row = (rect.y - block.rect.y) / page.grid.leading;
            expect(Math.abs(row - Math.round(row)), block.id).toBeLessThan(0.001);
          }
      }
    }
  });

  it('fills its columns, and all of the page', async () => {
    for (const { page, stories, layout } of await bestPages(random)) {
      const { columns, rows } = page.grid;
      const fields = layout.placements.reduce((sum, { shape }) => sum + shape.columns * shape.rows, 0);
      expect(fields).toBe(columns * (rows + 1));
      for (const { id, setting } of stories.filter((it) => it.setting.change === null))
        expect(setting.body.slack, id).toBeLessThan(Math.max(2, setting.columns.lefts.length));
    }
  });

  it('prints all characters of every story once and in order, but for what it says is left out', async () => {
    const { articles } = await made(random);
    const pages = await bestPages(random);
    if (pages.length < random.pages.length) return;
    for (const slug of articles.keys()) checkWords(slug, pages, articles);
  });

  it('is the same when it is made again', async () => {
    const again = await madeIssue(random);
    const models = ({ pages }: MadeRandomIssue) =>
      pages.map(({ result }) => [...result.pages, ...result.suggestions].map(({ page }) => page));
    expect(JSON.stringify(models(again))).toBe(JSON.stringify(models(await made(random))));
  });
});

it('makes up most of the random issues, some as they are and some with a change; refuses what is too long', async () => {
  const issues = await Promise.all(SAMPLES.map(made));
  const results = issues.flatMap(({ pages }) => pages.map(({ result }) => result));
  const refused = issues.flatMap((it) => it.refused ?? []);
  for (const message of refused)
    expect(message).toMatch(/^《.+》（gaojian-\d-\d）排 \d 栏要 \d+ 行，整版只有 \d+ 行；请删约 \d+ 行/);
  expect(refused.length).toBeLessThan(SAMPLES.length / 2);
  expect(results.filter(({ pages }) => pages.length > 0).length).toBeGreaterThan(5);
  expect(results.filter(({ suggestions }) => suggestions.length > 0).length).toBeGreaterThan(5);
});

function checkLines(block: PageBlock): void {
  for (const { role, lines } of block.texts) {
    for (const line of lines) checkWidth(role, line);
    if (!BODY.has(role) || role === 'table') continue;
    for (const line of lines.slice(1))
      expect(NOT_AT_LINE_START, textOf(line)).not.toContain([...textOf(line)][0]);
    for (const line of lines.slice(0, -1))
      expect(NOT_AT_LINE_END, textOf(line)).not.toContain([...textOf(line)].at(-1));
  }
}

function checkWidth(role: PageTextRole, { rect, runs }: PageLine): void {
  const text = textOf({ rect, runs, baseline: 0 });
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return;
  // An opening mark at the start loses its empty half: its origin stands left of the edge, its ink does not.
  expect(first.x, text).toBeGreaterThan(rect.x - first.size / 2 - ROUNDING);
  // Marks of the style's list hang; others lose their empty half, which their advance still counts.
  const hang = /[，。、]$/.test(text)
    ? last.size
    : /[；：？！”’》）〉」』】]$/.test(text)
      ? last.size / 2
      : 0;
  expect(last.x + last.width, `${role} ${text}`).toBeLessThan(
    rect.x + rect.width + (BODY.has(role) ? hang : 0) + ROUNDING,
  );
}

function checkPlaces(page: PageModel): void {
  for (const [at, block] of page.blocks.entries()) {
    expect(isInside(block.rect, page.typeArea), block.id).toBe(true);
    for (const other of page.blocks.slice(at + 1))
      expect(overlap(block.rect, other.rect), `${block.id} ${other.id}`).toBe(false);
    const lines = linesOf(block);
    const shown = [...lines.map(({ rect }) => rect), ...block.images.map(({ rect }) => rect)];
    for (const [index, rect] of shown.entries()) {
      const what = `${block.id} ${lines[index] === undefined ? 'picture' : textOf(lines[index])}`;
      expect(isInside(rect, block.rect), what).toBe(true);
      if (!STORIES.has(block.kind)) continue;
      for (const other of shown.slice(index + 1)) expect(overlap(rect, other), what).toBe(false);
    }
  }
}

/** The texts of an article's body on all pages. */
function wordsOf(slug: string, pages: readonly MadePage[]): string {
  const texts = pages.flatMap(({ page }) => page.blocks.flatMap((block) => block.texts));
  const own = texts.filter(
    (text) => text.slug === slug && text.paragraph !== null && text.role !== 'headline',
  );
  return closeUp(own.flatMap(({ lines }) => lines.map(textOf)).join(''));
}

function checkWords(slug: string, pages: readonly MadePage[], articles: MadeRandomIssue['articles']): void {
  const article = articles.get(slug);
  if (article === undefined) throw new Error(slug);
  const words = wordsOf(slug, pages);
  const { body } = printedWords(article);
  const settings = pages.flatMap(({ stories }) =>
    stories.map(({ setting }) => setting).filter(({ copy }) => copy.slugs.includes(slug)),
  );
  if (settings.length === 0) {
    const dropped = pages.flatMap(({ layout }) => layout.dropped);
    expect(
      dropped.some((id) => id === slug || id.startsWith('briefs-')),
      slug,
    ).toBe(true);
    expect(words).toBe('');
    return;
  }
  const isCut = settings.some(({ change, rest }) => change?.kind === 'cut' || rest === 'cut');
  if (isCut) expect(isBeginning(words, body), slug).toBe(true);
  else expect(endOfBody(words, 0, body), slug).toBe(words.length);
}

/** Whether a text is the first paragraphs of a body, or some rows of a table more. */
function isBeginning(words: string, body: ReturnType<typeof printedWords>['body']): boolean {
  return [...body, null].some((next, count) => {
    const end = endOfBody(words, 0, body.slice(0, count));
    if (end === words.length) return true;
    return end >= 0 && next !== null && next.entries !== null && next.text.length + end > words.length;
  });
}
