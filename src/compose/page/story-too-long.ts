import type { Shape } from '../../model/layout.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Compositor } from '../story/compositor.ts';
import { storyShapes } from '../story/story-shapes.ts';
import type { PageStory } from './page-stories.ts';

/** Grid lines that no story reaches. */
const ENDLESS = 100_000;

/**
 * Why a story has no shape on a page of so many columns and grid lines: it is longer than the page by more than any
 * suggestion cuts. Null when it would have none on a page without end either.
 */
export function storyTooLong(
  { copy, wish }: PageStory,
  page: { readonly columns: number; readonly rows: number },
  compositor: Compositor,
): UsageError | null {
  const whole = { ...wish, mayCut: 0, mayJump: false };
  const { shapes } = storyShapes(copy, whole, { ...page, rows: ENDLESS }, compositor);
  const gap = compositor.style.storyGap;
  const over = ({ columns, rows }: Shape): number => (rows - gap - page.rows) * columns;
  const [least] = shapes
    .filter(({ change }) => change === null)
    .sort((one, other) => over(one) - over(other));
  if (least === undefined) return null;
  return tooLong({ copy, wish }, { ...least, rows: least.rows - gap }, over(least), page.rows, compositor);
}

function tooLong(
  { copy, wish }: Pick<PageStory, 'copy' | 'wish'>,
  { columns, rows }: Pick<Shape, 'columns' | 'rows'>,
  lines: number,
  pageRows: number,
  { style }: Compositor,
): UsageError {
  const name = copy.head.find(({ role }) => role === 'headline' || role === 'rubric')?.text ?? copy.id;
  const characters = Math.round(lines * style.typeArea.measure);
  const wider = wish.span === null ? { zh: '', en: '' } : { zh: '放宽 span，', en: 'give it a wider span, ' };
  return new UsageError({
    zh: `《${name}》（${copy.id}）排 ${columns} 栏要 ${rows} 行，整版只有 ${pageRows} 行；请删约 ${lines} 行（约 ${characters} 字），或${wider.zh}减图、转版（mayJump）、移到别版。`,
    en: `${name} (${copy.id}) takes ${rows} grid lines over ${columns} columns and the whole page has ${pageRows}; cut about ${lines} lines (${characters} characters), or ${wider.en}take out a picture, let it jump (mayJump) or move it to another page.`,
  });
}
