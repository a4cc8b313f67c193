import { MINIMUM_MEASURE } from '../../compose/lines/set-line.ts';
import type { FitProfile } from '../../model/fit-report.ts';
import type { PageStyle } from '../../model/page-style.ts';
import { UsageError } from '../../model/usage-error.ts';

/** What the command line says of the columns to fit. */
export interface FitSettingFlags {
  readonly measure?: string;
  readonly span: string;
  readonly depth?: string;
  readonly profile: FitProfile;
  readonly hanging?: boolean;
}

/** Millimetres to a point. */
const MM_PER_POINT = 25.4 / 72;
/** More characters than the widest sheet holds in its smallest type, and more grid lines than the tallest. */
const MOST_CHARACTERS = 200;
const MOST_ROWS = 1000;
const MOST_COLUMNS = 100;

/** The columns that flags and settings ask for. Throws a UsageError for one that nothing can be set in. */
export function fitSettingOf(flags: FitSettingFlags, { typeArea, body }: PageStyle) {
  const lineHeight = body.leading * MM_PER_POINT;
  return {
    measure: flags.measure === undefined ? typeArea.measure : measureOf(flags.measure),
    span: spanOf(flags.span),
    depth: flags.depth === undefined ? null : depthOf(flags.depth, lineHeight),
    profile: flags.profile,
    hanging: flags.hanging === true,
    lineHeight,
  };
}

function measureOf(text: string): number {
  const measure = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (measure >= MINIMUM_MEASURE && measure <= MOST_CHARACTERS) return measure;
  throw new UsageError({
    zh: `--measure 的“${text}”不行：每行应是 ${MINIMUM_MEASURE} 到 ${MOST_CHARACTERS} 个字，如 14。`,
    en: `--measure "${text}": a line holds ${MINIMUM_MEASURE} to ${MOST_CHARACTERS} characters, such as 14.`,
  });
}

function spanOf(text: string): number {
  const span = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (span >= 1 && span <= MOST_COLUMNS) return span;
  throw new UsageError({
    zh: `--span 的“${text}”不行：应是 1 到 ${MOST_COLUMNS} 栏。`,
    en: `--span "${text}": give 1 to ${MOST_COLUMNS} columns.`,
  });
}

function depthOf(text: string, lineHeight: number): number {
  const [, number = '', unit] = /^(\d{1,5}(?:\.\d{1,3})?)(mm|毫米|行)?$/.exec(text) ?? [];
  const isLength = unit === 'mm' || unit === '毫米';
  // A hair is added: 42.3 mm are ten lines of 4.2333 mm less 0.03.
  const rows = isLength ? Math.floor(Number(number) / lineHeight + 0.01) : Number(number);
  if (number !== '' && Number.isInteger(rows) && rows >= 1 && rows <= MOST_ROWS) return rows;
  throw new UsageError({
    zh: `--depth 的“${text}”不行：应是 1 到 ${MOST_ROWS} 行，如 60；或毫米，如 40mm，至少一行。`,
    en: `--depth "${text}": give 1 to ${MOST_ROWS} lines, such as 60, or millimetres such as 40mm, a line at least.`,
  });
}
