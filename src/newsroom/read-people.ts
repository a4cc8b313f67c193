import type { Occasion, Person, PersonTitle } from '../model/newsroom.ts';
import type { Files } from '../platform/platform.ts';
import {
  dayAt,
  entriesAt,
  type RegisterEntry,
  readEntries,
  refuseDoubles,
  registerError,
  requiredText,
  textAt,
  textsAt,
} from './register-entries.ts';

const KEYS = ['name', 'titles', 'rank', 'aliases', 'wrong'];
const TITLE_KEYS = ['title', 'from', 'to', 'occasion'];
const OCCASIONS: readonly Occasion[] = ['外事', '党务', '军务'];

/**
 * people.yaml: the people in the news with their titles. Throws a UsageError that names the entry and the cure for an
 * unknown key, a day that does not exist or runs backwards, a rank that is no number, and a name entered twice.
 */
export function readPeople(files: Files, file: string): readonly Person[] {
  const entries = readEntries(files, file, KEYS);
  const people = entries.map((entry) => ({ entry, person: personOf(entry) }));
  refuseDoubles(
    people.flatMap(({ entry, person: { name, aliases, wrong } }) =>
      [name, ...aliases, ...wrong].map((text) => [text, entry] as const),
    ),
  );
  return people.map(({ person }) => person);
}

function personOf(entry: RegisterEntry): Person {
  const rank = rankOf(entry);
  return {
    name: requiredText(entry, 'name'),
    titles: entriesAt(entry, 'titles', TITLE_KEYS).map(titleOf),
    ...(rank === undefined ? {} : { rank }),
    aliases: textsAt(entry, 'aliases'),
    wrong: textsAt(entry, 'wrong'),
  };
}

function rankOf(entry: RegisterEntry): number | undefined {
  const text = textAt(entry, 'rank');
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw registerError(entry.place, {
    zh: `rank 写作“${text}”，应是从 1 起的整数，1 排在最前`,
    en: `rank is "${text}": it is to be a whole number, 1 for the first`,
  });
}

function titleOf(entry: RegisterEntry): PersonTitle {
  const [from, to, occasion] = [dayAt(entry, 'from'), dayAt(entry, 'to'), occasionOf(entry)];
  if (from !== undefined && to !== undefined && to < from) {
    throw registerError(entry.place, {
      zh: `to（${to}）早于 from（${from}），请改正`,
      en: `to (${to}) is before from (${from}); put it right`,
    });
  }
  return {
    title: requiredText(entry, 'title'),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(occasion === undefined ? {} : { occasion }),
  };
}

function occasionOf(entry: RegisterEntry): Occasion | undefined {
  const text = textAt(entry, 'occasion');
  const occasion = OCCASIONS.find((it) => it === text);
  if (text === undefined || occasion !== undefined) return occasion;
  throw registerError(entry.place, {
    zh: `occasion 写作“${text}”，可用的值：${OCCASIONS.join('、')}`,
    en: `occasion is "${text}", one of ${OCCASIONS.join(', ')} is meant`,
  });
}
