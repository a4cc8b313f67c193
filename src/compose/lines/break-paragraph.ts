import { chooseLines } from './choose-lines.ts';
import { setLines, shapeForSetting } from './paragraph-setting.ts';
import type { SetLine, SettingOptions } from './set-line.ts';

/**
 * Breaks a paragraph into set lines. Any string can be set: combining marks, selectors and control characters go
 * with the character before them and take no room, lone surrogates take one em, spaces at a break and at both ends
 * are not printed, nothing else is lost. No lines when nothing is printed. A line is never wider than its measure; a
 * word or number is broken only when it is wider than the measure alone, and the rules of line start and end give
 * way only where the measure cannot hold what they bind.
 * @throws UsageError when the measure is not a number or below MINIMUM_MEASURE, in em of the largest face.
 */
export function breakParagraph(text: string, options: SettingOptions): readonly SetLine[] {
  const setting = shapeForSetting(text, options);
  return setting === null ? [] : setLines(setting, chooseLines(setting.search));
}
