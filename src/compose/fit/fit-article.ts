import type { FitDepth, FitReport } from '../../model/fit-report.ts';
import { countCharacters } from '../copyfit.ts';
import { type BodyAt, charactersFrom, emptyRows, type FitSetting, fitText, oversetRows } from './fit-text.ts';
import { galleyColumns, paragraphLines } from './galley-columns.ts';
import { leastDepth } from './least-depth.ts';
import { lengthen, missingCharacters } from './lengthen.ts';
import { shorten } from './shorten.ts';

/** What a body is fitted into, and the grid's leading in mm. */
export interface FitTask extends FitSetting {
  readonly path: string;
  readonly lineHeight: number;
}

/**
 * How a body runs in the columns it is to stand in, and what would make it fit (凑版).
 * @throws UsageError when the measure is too narrow to set anything.
 */
export function fitArticle(bodyAt: BodyAt, task: FitTask): FitReport {
  const { path, lineHeight, ...setting } = task;
  const { measure, profile, hanging, span, depth } = setting;
  const texts = bodyAt(measure);
  const text = fitText(texts, setting);
  const { rows, filling } = text;
  const over = oversetRows(text);
  const under = over > 0 ? 0 : emptyRows(text);
  const fits = over === 0 && under < span;
  return {
    ...{ path, measure, profile, hanging, span },
    characters: texts.reduce((sum, it) => sum + countCharacters(it.text), 0),
    lines: rows.filter(({ line }) => line !== null).length,
    depth: depthOf(leastDepth(rows, span), lineHeight),
    room: depth === null ? null : depthOf(depth, lineHeight),
    ...{ fits, over, under },
    overCharacters: charactersFrom(rows, filling?.overset ?? rows.length),
    underCharacters: under === 0 ? 0 : missingCharacters(text),
    levers: fits ? [] : over > 0 ? shorten(text, bodyAt) : lengthen(text, bodyAt),
    paragraphs: paragraphLines(texts, rows),
    ...galleyColumns(text),
  };
}

function depthOf(rows: number, lineHeight: number): FitDepth {
  return { rows, mm: Math.round(rows * lineHeight * 10) / 10 };
}
