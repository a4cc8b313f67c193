import type { PlannedPlace } from '../../model/issue.ts';
import type { PageEdge } from '../../model/layout.ts';
import type { Localised } from '../../model/localised.ts';
import { entryOf, type RegisterEntry, registerError } from '../../newsroom/register-entries.ts';
import { placeInside } from './manifest-error.ts';
import { requiredCountAt } from './plan-values.ts';

/** Words for the edges of a page. */
const EDGES: Readonly<Record<string, PageEdge>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  上: 'top',
  下: 'bottom',
  左: 'left',
  右: 'right',
};

/** More columns and grid lines than any page has. */
const MOST_COLUMNS = 16;
const MOST_ROWS = 500;

/**
 * Where `at` puts something: words for edges (`bottom right`, 右下) or a field of the grid, counted from 1 in the manifest
 * and from 0 here. Null when it is absent. Throws a UsageError for anything else.
 */
export function placeAt(entry: RegisterEntry): PlannedPlace | null {
  const value = entry.values.at ?? '';
  if (value === '') return null;
  if (typeof value === 'string') return edgesOf(value, entry.place);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const field = entryOf(value, placeInside(entry.place, { zh: 'at', en: 'at' }), ['column', 'row']);
    return {
      column: requiredCountAt(field, 'column', MOST_COLUMNS) - 1,
      row: requiredCountAt(field, 'row', MOST_ROWS) - 1,
    };
  }
  throw wrongPlace(entry.place, null);
}

/** Whether a place is a field of the grid. */
export function isField(at: PlannedPlace): at is { readonly column: number; readonly row: number } {
  return 'column' in at;
}

function edgesOf(text: string, place: Localised): readonly PageEdge[] {
  const words =
    text
      .trim()
      .toLowerCase()
      .match(/[a-z]+|[^\sa-z,，、-]/gu) ?? [];
  const edges = words.map((word) => (Object.hasOwn(EDGES, word) ? EDGES[word] : undefined));
  const known = edges.flatMap((edge) => edge ?? []);
  if (known.length === 0 || known.length < edges.length) throw wrongPlace(place, text);
  return [...new Set(known)];
}

function wrongPlace(place: Localised, text: string | null): Error {
  const [zh, en] = text === null ? ['', ''] : [`写作“${text}”，`, ` is "${text}":`];
  return registerError(place, {
    zh: `at ${zh}应是 top、bottom、left、right（上、下、左、右），可以连用，如 bottom right，或 {column: 3, row: 1}`,
    en: `at${en} it is to be top, bottom, left, right, or two of them (bottom right), or {column: 3, row: 1}`,
  });
}
