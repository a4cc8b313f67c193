import type { FormerName, Organisation } from '../model/newsroom.ts';
import type { Files } from '../platform/platform.ts';
import {
  dayAt,
  entriesAt,
  type RegisterEntry,
  readEntries,
  refuseDoubles,
  registerError,
  requiredText,
  textsAt,
} from './register-entries.ts';

const KEYS = ['name', 'short', 'former', 'wrong'];
const FORMER_KEYS = ['name', 'until'];

/**
 * organisations.yaml: bodies with their short, former and wrong names. Throws a UsageError that names the entry and the
 * cure for an unknown key, a former name without a day, and a name entered twice.
 */
export function readOrganisations(files: Files, file: string): readonly Organisation[] {
  const entries = readEntries(files, file, KEYS);
  const bodies = entries.map((entry) => ({ entry, body: bodyOf(entry) }));
  refuseDoubles(
    bodies.flatMap(({ entry, body: { name, short, former, wrong } }) =>
      [name, ...short, ...former.map((it) => it.name), ...wrong].map((text) => [text, entry] as const),
    ),
  );
  return bodies.map(({ body }) => body);
}

function bodyOf(entry: RegisterEntry): Organisation {
  return {
    name: requiredText(entry, 'name'),
    short: textsAt(entry, 'short'),
    former: entriesAt(entry, 'former', FORMER_KEYS).map(formerOf),
    wrong: textsAt(entry, 'wrong'),
  };
}

function formerOf(entry: RegisterEntry): FormerName {
  const until = dayAt(entry, 'until');
  if (until !== undefined) return { name: requiredText(entry, 'name'), until };
  throw registerError(entry.place, {
    zh: '缺少 until，请写上这个旧名用到哪一天，如 until: 2014-12-31',
    en: 'lacks until: write the last day of this name, e.g. until: 2014-12-31',
  });
}
