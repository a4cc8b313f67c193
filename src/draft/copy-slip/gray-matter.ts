import { lineAt, withoutLoneCr } from '../text/lines.ts';
import type { Closing, Opening } from './fences.ts';

/**
 * Lines that gray-matter would not stop at although the slip may end there: blank ones, after which the body
 * may begin, and indented fences, and fences of another length or of full-width dashes.
 */
const DOUBTFUL = /^[ \t]*$|^(?:--|-{4,}|[—―–－─]+|[ \t\u3000]+---)[ \t\u3000]*$/m;

/**
 * Has gray-matter split off a copy slip that opens with exactly `---`; null when the split is in doubt. The only
 * place that knows gray-matter, and fenced in: its JavaScript engine evaluates, so a fence with any tag must
 * not come here; its YAML reader changes values, so it is given one that reads nothing; without options it
 * answers from a cache that forgets errors; its `stringify` is never called.
 */
export async function splitExactly(text: string, opening: Opening): Promise<Closing | null> {
  if (opening.kind !== 'exact') return null;
  const { default: matter } = await import('gray-matter');
  const from = opening.start;
  const file = matter(withoutLoneCr(text.slice(from)), { language: 'yaml', engines: { yaml: () => ({}) } });
  // What gray-matter calls `matter` begins right after the dashes and ends before the closing line's line feed.
  const innerEnd = from + 3 + file.matter.length + 1;
  if (innerEnd >= text.length) return null;
  const fence = lineAt(text, innerEnd);
  const inner = text.slice(opening.inner, innerEnd);
  const closes = /^---[ \t]*$/.test(text.slice(fence.start, fence.end));
  if (!closes || DOUBTFUL.test(withoutLoneCr(inner).replaceAll('\r', '').replace(/\n$/, ''))) return null;
  return { innerEnd, bodyStart: fence.next, fence: { start: fence.start, end: fence.end, kind: 'exact' } };
}
