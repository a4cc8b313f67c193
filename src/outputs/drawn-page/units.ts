/** A length in points as a number of millimetres: a point is 1/72 inch, as in CSS and PDF. */
export function inMillimetres(points: number): number {
  return rounded((points * 25.4) / 72, 4);
}

/** A number with so many decimals at most, without minus zero. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor || 0;
}
