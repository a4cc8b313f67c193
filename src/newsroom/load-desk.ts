import * as path from 'node:path';
import { parseWordList, type WordListProblem } from '../language/segment/word-list.ts';
import type { Localised } from '../model/localised.ts';
import type { Config, Desk, StaffMember } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import type { LoadedThesaurus } from './read-thesaurus.ts';
import type { LoadedTopics } from './read-topics.ts';
import { readUtf8File } from './read-utf8-file.ts';

/** The newsroom's registers and notes on what was passed over in them. */
export interface LoadedDesk {
  readonly desk: Desk;
  readonly notes: readonly Localised[];
}

/** Reads the registers of the desk folder. One that is absent is null or empty. */
export async function loadDesk(files: Files, config: Config): Promise<LoadedDesk> {
  const folder = path.resolve(config.root, config.desk);
  const staffFile = path.join(folder, 'staff.yaml');
  const staff = files.kindOf(staffFile) === 'file' ? await readStaff(files, staffFile) : [];
  const words = readWordList(files, path.join(folder, 'words.txt'));
  const stopWords = readWordList(files, path.join(folder, 'stopwords.txt'));
  const register = (name: string) => path.join(folder, name);
  const thesaurus = await thesaurusOf(files, register('thesaurus.yaml'));
  const topics = await topicsOf(files, register('topics.yaml'));
  return {
    desk: {
      // A register that lists nobody has not been filled in yet.
      staff: staff.length > 0 ? staff : null,
      words: words.words,
      stopWords: stopWords.words,
      terms: await entriesOf(
        files,
        register('terms.yaml'),
        async () => (await import('./read-terms.ts')).readTerms,
      ),
      series: await entriesOf(
        files,
        register('series.yaml'),
        async () => (await import('./read-series.ts')).readDeskSeries,
      ),
      rubrics: await rubricsOf(files, register('rubrics.yaml')),
      people: await entriesOf(
        files,
        register('people.yaml'),
        async () => (await import('./read-people.ts')).readPeople,
      ),
      thesaurus: thesaurus.entries,
      topicWords: topics.words,
      organisations: await entriesOf(
        files,
        register('organisations.yaml'),
        async () => (await import('./read-organisations.ts')).readOrganisations,
      ),
    },
    notes: [...words.notes, ...stopWords.notes, ...thesaurus.notes, ...topics.notes],
  };
}

/** The thesaurus; empty when there is none. */
async function thesaurusOf(files: Files, file: string): Promise<LoadedThesaurus> {
  if (files.kindOf(file) !== 'file') return { entries: [], notes: [] };
  const { readThesaurus } = await import('./read-thesaurus.ts');
  return readThesaurus(files, file);
}

/** The words that speak for topics; none when there is no such file. */
async function topicsOf(files: Files, file: string): Promise<LoadedTopics> {
  if (files.kindOf(file) !== 'file') return { words: [], notes: [] };
  const { readTopics } = await import('./read-topics.ts');
  return readTopics(files, file);
}

/** The rubrics register; null when there is none: then no rubric is unknown. */
async function rubricsOf(files: Files, file: string): Promise<Desk['rubrics']> {
  if (files.kindOf(file) !== 'file') return null;
  const { readRubrics } = await import('./read-rubrics.ts');
  return readRubrics(files, file);
}

/**
 * The entries of a register; none when there is no such file. The readers bring the YAML library: a newsroom without
 * registers does not load it.
 */
async function entriesOf<Entry>(
  files: Files,
  file: string,
  read: () => Promise<(files: Files, file: string) => readonly Entry[] | Promise<readonly Entry[]>>,
): Promise<readonly Entry[]> {
  return files.kindOf(file) === 'file' ? (await read())(files, file) : [];
}

/** staff.yaml is a list of names, or of {name, role}. */
async function readStaff(files: Files, file: string): Promise<readonly StaffMember[]> {
  const { readYamlFile } = await import('./read-yaml-file.ts');
  const data = readYamlFile(files, file) ?? [];
  if (!Array.isArray(data)) throw staffError(file, 1);
  return data.map((entry: unknown, index) => staffMember(entry) ?? fail(staffError(file, index + 1)));
}

function staffMember(entry: unknown): StaffMember | null {
  if (typeof entry === 'string') return { name: entry };
  if (typeof entry !== 'object' || entry === null || !('name' in entry)) return null;
  const { name } = entry;
  const role = 'role' in entry ? entry.role : undefined;
  if (typeof name !== 'string' || (role !== undefined && typeof role !== 'string')) return null;
  return role === undefined ? { name } : { name, role };
}

function fail(error: Error): never {
  throw error;
}

function staffError(file: string, entry: number): UsageError {
  const name = path.basename(file);
  return new UsageError({
    zh: `${name} 第 ${entry} 项不对：人员表的每一项应是姓名，或 {name: 姓名, role: 职务}。`,
    en: `${name}, entry ${entry}: each entry is a name, or {name, role}.`,
  });
}

/** A word list with notes on its lines that could not be used; empty when there is no such file. */
function readWordList(files: Files, file: string): { words: readonly string[]; notes: readonly Localised[] } {
  if (files.kindOf(file) !== 'file') return { words: [], notes: [] };
  const { words, problems } = parseWordList(readUtf8File(files, file), path.basename(file));
  return { words, notes: problems.map(noteOf) };
}

function noteOf({ path: name, line, message }: WordListProblem): Localised {
  return { zh: `${name} 第 ${line} 行：${message.zh}`, en: `${name}, line ${line}: ${message.en}` };
}
