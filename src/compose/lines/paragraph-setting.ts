import { UsageError } from '../../model/usage-error.ts';
import type { LineSearch } from './candidates.ts';
import { lineSearch } from './choose-lines.ts';
import type { LineFit } from './fit-line.ts';
import { setLine } from './line-of-fit.ts';
import { MINIMUM_MEASURE, type SetLine, type SettingOptions } from './set-line.ts';
import { shapeParagraph } from './shape-paragraph.ts';
import { TYPE_PROFILES } from './type-profile.ts';

/** A paragraph that is shaped and ready to be broken. */
export interface ParagraphSetting {
  readonly search: LineSearch;
  /** Thousandths of an em. */
  readonly indent: number;
  readonly turnover: number;
  readonly justify: boolean;
}

/**
 * Shapes a paragraph for a setting; null when nothing is printed.
 * @throws UsageError when the measure is not a number or below MINIMUM_MEASURE, in em of the largest face.
 */
export function shapeForSetting(text: string, options: SettingOptions): ParagraphSetting | null {
  const least = leastMeasure(options);
  const measure = readMeasure(options.measure, least);
  const most = measure - inThousandths(least);
  const [indent = 0, turnover = 0] = [options.indent, options.turnover ?? 0].map((em) =>
    Math.max(0, Math.min(inThousandths(em), most)),
  );
  const shaped = shapeParagraph(
    text,
    TYPE_PROFILES[options.profile],
    options.faces,
    inThousandths(options.latinSpace ?? 0),
  );
  const search = lineSearch(shaped, {
    first: measure - indent,
    other: measure - turnover,
    mayHang: options.hangingMarks ?? false,
  });
  if (search === null) return null;
  return { search, indent, turnover, justify: (options.justify ?? true) && options.profile !== 'galley' };
}

/** The lines that were chosen, as data for outputs. */
export function setLines(setting: ParagraphSetting, fits: readonly LineFit[]): readonly SetLine[] {
  const { search, indent, turnover, justify } = setting;
  return fits.map((fit, at) =>
    setLine(search.shaped, fit, {
      indent: at === 0 ? indent : turnover,
      start: at === 0 ? 0 : fit.start,
      end: fits[at + 1]?.start ?? search.shaped.count,
      last: at === fits.length - 1,
      justify,
    }),
  );
}

/** Room for a character and the mark that may not leave it, in the largest size. */
function leastMeasure({ faces = [] }: SettingOptions): number {
  return MINIMUM_MEASURE * Math.max(1, ...faces.map(({ scale = 1 }) => scale));
}

function readMeasure(measure: number, least: number): number {
  if (measure >= least && Number.isFinite(measure)) return inThousandths(measure);
  throw new UsageError({
    zh: `栏宽须为不少于${least}个字的数，现为“${measure}”`,
    en: `the measure must be a number of at least ${least} characters, not ${measure}`,
  });
}

function inThousandths(em: number): number {
  return Math.floor(em * 1000 + 1e-6);
}
