import type { Colour } from '../../model/page-style.ts';

/**
 * Ink as light, for screens: `#rrggbb`. Each light is what cyan, magenta or yellow leaves of it, less what black takes
 * of that: red = 255 (1 - C) (1 - K). No profile of a press is known here, so none is pretended: pure black is #000000.
 */
export function screenColour([cyan, magenta, yellow, black]: Colour): string {
  return `#${[cyan, magenta, yellow].map((ink) => twoDigits(255 * left(ink) * left(black))).join('')}`;
}

/** Part of the light that so many per cent of an ink leave. */
function left(ink: number): number {
  return 1 - Math.min(100, Math.max(0, ink)) / 100;
}

function twoDigits(light: number): string {
  return Math.round(light).toString(16).padStart(2, '0');
}
