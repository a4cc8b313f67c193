import { isSpace, joinsPrevious } from '../../language/characters.ts';
import { isFullWidth } from '../../language/widths.ts';
import type { Typeface } from '../../model/typeface.ts';

const EM = 1000;
/** Letters of all scripts and the interpunct stand before; marks and signs after. */
const FIRST_MARK = 0x2000;
/** No character takes more: the narrowest measure holds it. */
const WIDEST = 2 * EM;
const SPACE = 0x20;

/**
 * What a code point takes in a face, in thousandths of an em of its size: 1 em for Han and full-width marks whatever
 * the font says (LXGW WenKai draws “ ” at 350), the font's own advance for all others, 1 em where no font has it.
 */
export function faceAdvance(typeface: Typeface, codePoint: number): number {
  if (joinsPrevious(codePoint)) return 0;
  if (codePoint === 0x3000 || isBoxed(codePoint)) return EM;
  return Math.min(WIDEST, typeface.advance(isSpace(codePoint) ? SPACE : codePoint) ?? EM);
}

/** Whether a code point is set in a box of 1 em whatever its font says. */
export function isBoxed(codePoint: number): boolean {
  return codePoint >= FIRST_MARK && isFullWidth(codePoint);
}
