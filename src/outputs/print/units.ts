/** Millimetres of a length in pt: a pt is 1/72 inch, as in CSS. */
export function millimetres(points: number): string {
  return decimal((points * 25.4) / 72);
}

/** A number as CSS writes it: at most four decimals, never an exponent, no minus zero. */
export function decimal(value: number): string {
  return String(Math.round(value * 1e4) / 1e4 || 0);
}
