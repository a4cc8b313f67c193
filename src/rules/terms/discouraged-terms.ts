import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { Report } from '../rule.ts';

/** The groups in which news agencies keep their lists. */
export type TermGroup =
  | '时政和社会生活'
  | '法律法规'
  | '民族宗教'
  | '港澳台和领土主权'
  | '国际关系'
  | '广告用语';

/** A term that news does not use, or not in some context. */
export interface DiscouragedTerm {
  readonly term: string;
  /** What to write; null when the sentence decides. */
  readonly instead: string | null;
  readonly group: TermGroup;
  /** Words for people when there is no replacement, or more to say. */
  readonly advice?: { readonly zh: string; readonly en: string };
  /** Phrases that hold the term and are right. */
  readonly unless?: readonly string[];
  /** Characters with which the term's first or last one belongs to another word. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** What the passage must hold, and must not hold, for the term to be wrong. */
  readonly context?: RegExp;
  readonly notInContext?: RegExp;
  /** Where the advice is published. */
  readonly source: string;
  /** Month in which the entry was last looked at, `2026-11`. */
  readonly reviewed: string;
  /** Sentences in which the term must be found, and those in which it must not: the entry's tests. */
  readonly match: readonly string[];
  readonly silent: readonly string[];
}

/** Makes the finder of a list; a right phrase that holds a term hides it. */
export function termFinder(terms: readonly DiscouragedTerm[]): PhraseFinder<DiscouragedTerm | null> {
  return phraseFinder<DiscouragedTerm | null>([
    ...terms.map((it): [string, DiscouragedTerm] => [it.term, it]),
    ...terms.flatMap((it) => (it.unless ?? []).map((phrase): [string, null] => [phrase, null])),
  ]);
}

/** The reports of discouraged terms in a passage's text. */
export function* termReports(
  finder: PhraseFinder<DiscouragedTerm | null>,
  text: string,
  passage: Passage,
): Iterable<Report> {
  for (const { start, end, entry } of finder(text)) {
    if (entry === null || !applies(entry, text, start, end)) continue;
    yield reportIn(passage, {
      start,
      end,
      message: messageOf(entry),
      ...(entry.instead === null ? {} : { replacement: entry.instead }),
    });
  }
}

function applies(entry: DiscouragedTerm, text: string, start: number, end: number): boolean {
  const { notAfter = '', notBefore = '', context, notInContext } = entry;
  if (start > 0 && notAfter.includes(text.charAt(start - 1))) return false;
  if (end < text.length && notBefore.includes(text.charAt(end))) return false;
  if (context !== undefined && !context.test(text)) return false;
  return notInContext === undefined || !notInContext.test(text);
}

function messageOf({ term, instead, advice }: DiscouragedTerm): { readonly zh: string; readonly en: string } {
  const zh = instead === null ? `“${term}”应慎用` : `“${term}”应改为“${instead}”`;
  const en = instead === null ? `use "${term}" with care` : `"${term}" should be "${instead}"`;
  return advice === undefined ? { zh, en } : { zh: `${zh}：${advice.zh}`, en: `${en}: ${advice.en}` };
}
