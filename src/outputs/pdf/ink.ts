import type { Colour } from '../../model/page-style.ts';

/** A number as content streams write it: at most three decimals, no exponent. */
export function written(value: number): string {
  const text = (Math.round(value * 1000) / 1000).toString();
  return text === '-0' ? '0' : text;
}

/** Numbers with spaces between. */
export function writtenAll(...values: readonly number[]): string {
  return values.map(written).join(' ');
}

/** The operator that fills in a colour of inks, DeviceCMYK. */
export function fillInk(colour: Colour): string {
  return `${inksOf(colour)} k`;
}

/** The operator that strokes in a colour of inks, DeviceCMYK. */
export function strokeInk(colour: Colour): string {
  return `${inksOf(colour)} K`;
}

function inksOf(colour: Colour): string {
  return writtenAll(...colour.map((part) => part / 100));
}
