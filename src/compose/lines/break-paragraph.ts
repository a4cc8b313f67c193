import { UsageError } from '../../model/usage-error.ts';
import { chooseLines } from './choose-lines.ts';
import { setLine } from './line-of-fit.ts';
import { MINIMUM_MEASURE, type SetLine, type SettingOptions } from './set-line.ts';
import { shapeParagraph } from './shape-paragraph.ts';
import { TYPE_PROFILES } from './type-profile.ts';

/**
 * Breaks a paragraph into set lines. Any string can be set: combining marks, selectors and control characters go
 * with the character before them and take no room, lone surrogates take one em, spaces at a break and at both ends
 * are not printed, nothing else is lost. No lines when nothing is printed. A line is never wider than its measure; a
 * word or number is broken only when it is wider than the measure alone, and the rules of line start and end give
 * way only where the measure cannot hold what they bind.
 * @throws UsageError when the measure is below MINIMUM_MEASURE or not a number.
 */
export function breakParagraph(text: string, options: SettingOptions): readonly SetLine[] {
  const measure = readMeasure(options.measure);
  const indent = Math.max(0, Math.min(inThousandths(options.indent), measure - MINIMUM_MEASURE * 1000));
  const shaped = shapeParagraph(text, TYPE_PROFILES[options.profile]);
  const fits = chooseLines(shaped, {
    first: measure - indent,
    other: measure,
    mayHang: options.hangingMarks ?? false,
  });
  const justify = (options.justify ?? true) && options.profile !== 'galley';
  return fits.map((fit, at) =>
    setLine(shaped, fit, {
      indent: at === 0 ? indent : 0,
      start: at === 0 ? 0 : fit.start,
      end: fits[at + 1]?.start ?? shaped.count,
      last: at === fits.length - 1,
      justify,
    }),
  );
}

function readMeasure(measure: number): number {
  if (measure >= MINIMUM_MEASURE && Number.isFinite(measure)) return inThousandths(measure);
  throw new UsageError({
    zh: `栏宽须为不少于${MINIMUM_MEASURE}个字的数，现为“${measure}”`,
    en: `the measure must be a number of at least ${MINIMUM_MEASURE} characters, not ${measure}`,
  });
}

function inThousandths(em: number): number {
  return Math.floor(em * 1000 + 1e-6);
}
