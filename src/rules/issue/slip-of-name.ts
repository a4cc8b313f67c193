import { editDistance } from '../../language/edit-distance.ts';
import { printedText } from '../../language/likeness.ts';
import { CONTRASTING_CHARACTERS } from './data/contrasting-characters.ts';

/** Two wrong characters may be slips in a long name, in a short one they make another. Letters. */
const LONG_NAME = 10;
const SHORT_NAME = 3;

/**
 * Whether a name is a registered one with other marks, or with a letter or two wrong. Names that differ in a number or in
 * a direction are names of their own.
 */
export function isSlipOf(name: string, registered: string): boolean {
  const [written, meant] = [printedText(name), printedText(registered)];
  if (written === meant) return true;
  if (meant.length < SHORT_NAME || Math.abs(written.length - meant.length) > 2) return false;
  if (contrastsOf(written) !== contrastsOf(meant)) return false;
  return editDistance(written, meant) <= (meant.length >= LONG_NAME ? 2 : 1);
}

function contrastsOf(name: string): string {
  return [...name].filter((it) => CONTRASTING_CHARACTERS.includes(it)).join('');
}
