import { isDeepStrictEqual } from 'node:util';
import type { CopySlipEntry, Draft } from '../../model/draft.ts';
import type { Edit } from '../../model/text.ts';
import { commentsIn } from './comments.ts';
import type { Yaml } from './plain-data.ts';
import { type ReadCopySlip, readCopySlip } from './read-copy-slip.ts';

/**
 * Reads a draft again after an edit of one field: null when that field alone has changed, to the value wanted, no
 * comment is lost, and the body and the problems of the copy slip are the old ones or fewer.
 */
export async function faultOfEdit(
  yaml: Yaml,
  draft: Draft,
  edit: Edit,
  isField: (key: string) => boolean,
  value: string | readonly string[],
): Promise<'comments' | 'unproved' | null> {
  const text = draft.text.slice(0, edit.start) + edit.text + draft.text.slice(edit.end);
  const read = await readCopySlip(text);
  const entries = read.copySlip?.entries ?? [];
  const others = otherFields(draft.copySlip?.entries ?? [], isField);
  const proved =
    isDeepStrictEqual(entries.find((it) => isField(it.key))?.value, value) &&
    isDeepStrictEqual(otherFields(entries, isField), others) &&
    text.slice(read.bodyStart).trimStart() === draft.text.slice(draft.bodyStart).trimStart() &&
    read.problems.length <= draft.problems.filter((it) => it.kind.startsWith('copy-slip')).length;
  if (!proved) return 'unproved';
  const left = commentTexts(yaml, text, read);
  const kept = commentTexts(yaml, draft.text, draft).every((comment) => takeOut(left, comment));
  return kept ? null : 'comments';
}

function otherFields(entries: readonly CopySlipEntry[], isField: (key: string) => boolean) {
  const doubles = entries.filter((it) => isField(it.key)).slice(1);
  return entries
    .filter((it) => !isField(it.key) || doubles.includes(it))
    .map(({ key, value }) => ({ key, value }));
}

function commentTexts(yaml: Yaml, text: string, { copySlip }: Pick<ReadCopySlip, 'copySlip'>): string[] {
  if (copySlip === null) return [];
  const source = text.slice(copySlip.span.start, copySlip.span.end);
  return commentsIn(yaml, source).map(({ start, end }) => source.slice(start, end).trimEnd());
}

/** Takes one text out of a list; false when it is not there. */
function takeOut(texts: string[], text: string): boolean {
  const at = texts.indexOf(text);
  if (at >= 0) texts.splice(at, 1);
  return at >= 0;
}
