import type { Article } from '../../model/article.ts';
import type { IssuePage } from '../../model/issue.ts';
import type { Shape } from '../../model/layout.ts';
import type { Publication } from '../../model/newsroom.ts';
import type { PageModel, PagePicture } from '../../model/page.ts';
import { pagePlan } from '../../model/page-plan.ts';
import type { Compositor } from '../story/compositor.ts';
import { type StoryCopy, storyCopy } from '../story/story-copy.ts';
import { OPEN_WISH, type StorySetting, type StoryWish, storyShapes } from '../story/story-shapes.ts';
import { folioBlock } from './folio-block.ts';
import { gridRect, MILLIMETRE, pageFrame } from './page-frame.ts';
import { pageModel } from './page-model.ts';
import { storyBlock } from './story-block.ts';

/** What a proof is made of. */
export interface ProofInput {
  readonly article: Article;
  readonly publication: Publication;
  readonly compositor: Compositor;
  /** By the path that the draft names. */
  readonly pictures: ReadonlyMap<string, PagePicture>;
}

/** A story is set over no more columns than leave each at least so many grid lines. */
const FEWEST_ROWS = 12;
/** Grid lines that no story reaches. */
const ENDLESS = 100_000;

/** A proof of one story (小样): set in columns on a sheet as high as it needs. */
export function composeProof({ article, publication, compositor, pictures }: ProofInput): PageModel {
  const { style } = compositor;
  const setting = proofSetting(storyCopy(article, pictures), compositor);
  const { folioRows } = style.furniture;
  const rows = Math.max(1, setting.rows);
  const margin = style.typeArea.top * MILLIMETRE;
  const height = (2 * margin + (folioRows + rows) * style.body.leading) / MILLIMETRE;
  const sheet = { ...style.sheet, height, bleed: 0, cropMarks: false };
  const sized = { ...compositor, style: { ...style, sheet, typeArea: { ...style.typeArea, rows } } };
  const frame = pageFrame(sized.style, folioRows);
  const page = proofPage(article);
  const head = { page, date: article.date, issueNumber: null, pages: 1, publication };
  const { x, y, width } = frame.typeArea;
  const folio = folioBlock(head, { x, y, width, height: (folioRows - 1) * style.body.leading }, sized);
  const rect = gridRect(frame, 0, 0, setting.columns.span, rows);
  const blocks = [folio, storyBlock({ setting, rect, style: sized.style })];
  const none = { adverts: new Map(), articles: new Map(), continued: [], refers: [] };
  return {
    ...pageModel(blocks, frame, { ...head, ...none, compositor: sized, pictures }),
    name: article.slug,
  };
}

/** The story over as many columns as its length allows, in the best of its ways that needs no change of copy. */
function proofSetting(copy: StoryCopy, compositor: Compositor): StorySetting {
  const { columns } = compositor.style.typeArea;
  for (let span = columns; span > 1; span--) {
    const setting = settingOver(copy, span, compositor);
    if (setting !== null && bodyRows(setting) >= FEWEST_ROWS) return setting;
  }
  const setting = settingOver(copy, 1, compositor);
  if (setting === null) throw new Error(`${copy.id} cannot be set in one column`);
  return setting;
}

/** The best way to set a story over so many columns; null when its parts cannot be divided so. */
function settingOver(copy: StoryCopy, span: number, compositor: Compositor): StorySetting | null {
  const { columns } = compositor.style.typeArea;
  const { shapes, settingOf } = storyShapes(copy, proofWish(span), { columns, rows: ENDLESS }, compositor);
  const fitting = shapes.filter(({ change }) => change === null);
  const [best] = fitting.sort((one: Shape, other: Shape) => one.cost - other.cost);
  return best === undefined ? null : settingOf(best.key);
}

function bodyRows({ rows, head }: StorySetting): number {
  return rows - head.rows;
}

/** Wider stories have the headlines of higher ranks. */
function proofWish(span: number): StoryWish {
  const rank = Math.max(1, LEAD_SPAN - span + 1);
  return { ...OPEN_WISH, rank, span };
}

/** Columns from which on a proof's headline is a lead's. */
const LEAD_SPAN = 4;

/** The page that a proof says it is for. */
function proofPage({ slug, pageNumber, editor, proofreader }: Article): IssuePage {
  return {
    pageNumber: pageNumber ?? '',
    pageName: null,
    articles: [slug],
    editor,
    proofreader,
    plan: pagePlan([slug], false),
  };
}
