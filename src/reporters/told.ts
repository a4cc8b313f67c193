import type { Finding } from '../model/finding.ts';

/** A finding's message and, after an arrow, its hint: for formats that have one field for both. */
export function toldOf({ message, hint }: Finding): string {
  return hint === undefined ? message : `${message} → ${hint}`;
}
