import type { Token } from '../../language/segment/segmenter.ts';
import type { KeywordKind } from '../../model/tags.ts';
import type { Span } from '../../model/text.ts';
import type { CutPassage } from '../copy/cut-passages.ts';

/** One place where a term stands: offsets into the texts of all passages, put one behind the other. */
export interface Standing extends Span {
  readonly role: CutPassage['role'];
}

/** A word or phrase that may be a keyword. */
export interface Term {
  readonly text: string;
  readonly kind: KeywordKind;
  /** Its words where it stands first; none when it was not read word by word. */
  readonly tokens: readonly Token[];
  /** In order; never empty. */
  readonly standings: readonly Standing[];
  /** True when not always the same character stands before it, nor behind it. */
  readonly isFree: boolean;
  /** Other forms in the article that count for it. */
  readonly forms: readonly string[];
}

/** Where each passage begins when their texts are put one behind the other, a place between each two. */
export function startsOf(passages: readonly CutPassage[]): readonly number[] {
  let start = 0;
  return passages.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}
