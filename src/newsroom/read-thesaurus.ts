import type { Localised } from '../model/localised.ts';
import type { ThesaurusEntry } from '../model/newsroom.ts';
import type { Files } from '../platform/platform.ts';
import { type RegisterEntry, readEntries, requiredText, textsAt } from './register-entries.ts';

const KEYS = ['word', 'forms'];

/** The words of the thesaurus, with notes on the forms that were passed over. */
export interface LoadedThesaurus {
  readonly entries: readonly ThesaurusEntry[];
  readonly notes: readonly Localised[];
}

/** What a text already is in the thesaurus. */
interface Known {
  readonly preferred: string;
  readonly entry: RegisterEntry;
}

/**
 * thesaurus.yaml: words with their other forms. A form that says the same twice, is another entry's word or form, or is the
 * word itself is passed over with a note that names both entries, and the rest is used: the first entry counts. Throws a
 * UsageError for an entry that cannot be read.
 */
export function readThesaurus(files: Files, file: string): LoadedThesaurus {
  const entries = readEntries(files, file, KEYS, ['word']);
  const words = new Map<string, Known>();
  const notes: Localised[] = [];
  const kept = entries.filter((entry) => {
    const preferred = requiredText(entry, 'word');
    const first = words.get(preferred);
    if (first === undefined) words.set(preferred, { preferred, entry });
    else notes.push(twice(preferred, entry, first.entry));
    return first === undefined;
  });
  const forms = new Map<string, Known>();
  const read = kept.map((entry) => readEntry(entry, words, forms, notes));
  return { entries: read.filter((it) => it.forms.length > 0), notes };
}

function readEntry(
  entry: RegisterEntry,
  words: ReadonlyMap<string, Known>,
  forms: Map<string, Known>,
  notes: Localised[],
): ThesaurusEntry {
  const preferred = requiredText(entry, 'word');
  const own = textsAt(entry, 'forms').filter((form) => {
    const known = words.get(form) ?? forms.get(form);
    if (known === undefined) forms.set(form, { preferred, entry });
    else notes.push(conflict(form, entry, known));
    return known === undefined;
  });
  return { preferred, forms: own };
}

function twice(word: string, entry: RegisterEntry, first: RegisterEntry): Localised {
  return {
    zh: `${entry.place.zh}：“${word}”在 ${first.place.zh}已有，此项未采用；请并成一项。`,
    en: `${entry.place.en}: "${word}" stands in ${first.place.en} already; this entry was not used. Merge them.`,
  };
}

function conflict(form: string, entry: RegisterEntry, known: Known): Localised {
  if (known.entry === entry) {
    return {
      zh: `${entry.place.zh}：“${form}”写了两次，只算一次；请删去一处。`,
      en: `${entry.place.en}: "${form}" is written twice and counts once; remove one.`,
    };
  }
  const isWord = form === known.preferred;
  return {
    zh: `${entry.place.zh}：“${form}”在 ${known.entry.place.zh}${isWord ? '是规范词' : `已归入“${known.preferred}”`}，这里未采用；一个词只能归入一项。`,
    en: `${entry.place.en}: "${form}" ${isWord ? 'is the word of' : 'is a form in'} ${known.entry.place.en}; it was not used here. A form belongs to one entry.`,
  };
}
