import { type FoundPhrase, type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import { type PhraseSieve, phraseSieve } from '../../language/phrase-sieve.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { Report } from '../rule.ts';
import { CLAIMS } from './data/claims.ts';
import { CONTEXT_TERMS } from './data/context-terms.ts';
import { PLAIN_TERMS } from './data/plain-terms.ts';
import { SOVEREIGNTY_TERMS } from './data/sovereignty-terms.ts';
import type { DiscouragedTerm } from './discouraged-term-entry.ts';

/** A term of any list; null for a right phrase that holds one and hides it. */
type Entry = DiscouragedTerm | null;

let finder: PhraseFinder<Entry> | null = null;

/** The terms of all lists in a passage, which the rules of all lists ask for. */
const termsOf = new WeakMap<Passage, readonly FoundPhrase<Entry>[]>();

/** A sieve of a list's terms. */
export function termsIn(terms: readonly DiscouragedTerm[]): PhraseSieve {
  return phraseSieve(() => terms.map((it) => it.term));
}

/** The reports of a list's terms in a passage's text, which is masked alike for every list. */
export function* termReports(
  terms: readonly DiscouragedTerm[],
  text: string,
  passage: Passage,
  { passages }: Article,
): Iterable<Report> {
  finder ??= finderOfAll();
  const found = termsOf.get(passage) ?? finder(text);
  termsOf.set(passage, found);
  for (const { start, end, entry } of found) {
    if (entry === null || !terms.includes(entry) || !applies(entry, text, start, end)) continue;
    const { instead, severity, notInArticle, notOfferedIn } = entry;
    if (notInArticle !== undefined && passages.some((it) => notInArticle.test(it.text))) continue;
    const replacement = notOfferedIn?.test(text) === true ? null : instead;
    yield reportIn(passage, {
      start,
      end,
      message: messageOf(entry, replacement),
      ...(severity === undefined ? {} : { severity }),
      ...(replacement === null ? {} : { replacement }),
    });
  }
}

function finderOfAll(): PhraseFinder<Entry> {
  const terms = [...PLAIN_TERMS, ...SOVEREIGNTY_TERMS, ...CONTEXT_TERMS, ...CLAIMS];
  return phraseFinder<Entry>([
    ...terms.map((it): [string, DiscouragedTerm] => [it.term, it]),
    ...terms.flatMap((it) => (it.unless ?? []).map((phrase): [string, null] => [phrase, null])),
  ]);
}

function applies(entry: DiscouragedTerm, text: string, start: number, end: number): boolean {
  const { notAfter = '', notBefore = '', context, notInContext } = entry;
  if (start > 0 && notAfter.includes(text.charAt(start - 1))) return false;
  if (end < text.length && notBefore.includes(text.charAt(end))) return false;
  if (context !== undefined && !context.test(text)) return false;
  return notInContext === undefined || !notInContext.test(text);
}

function messageOf({ term, advice }: DiscouragedTerm, instead: string | null): Localised {
  const zh = instead === null ? `“${term}”应慎用` : `“${term}”应改为“${instead}”`;
  const en = instead === null ? `use "${term}" with care` : `"${term}" should be "${instead}"`;
  return advice === undefined ? { zh, en } : { zh: `${zh}：${advice.zh}`, en: `${en}: ${advice.en}` };
}
