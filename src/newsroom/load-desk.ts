import * as path from 'node:path';
import { parseWordList, type WordListProblem } from '../language/segment/word-list.ts';
import type { Localised } from '../model/localised.ts';
import type { Config, Desk, StaffMember } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
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
  const termsFile = path.join(folder, 'terms.yaml');
  const seriesFile = path.join(folder, 'series.yaml');
  const rubricsFile = path.join(folder, 'rubrics.yaml');
  const words = readWordList(files, path.join(folder, 'words.txt'));
  const stopWords = readWordList(files, path.join(folder, 'stopwords.txt'));
  return {
    desk: {
      // A register that lists nobody has not been filled in yet.
      staff: staff.length > 0 ? staff : null,
      terms: files.kindOf(termsFile) === 'file' ? await readTermsFile(files, termsFile) : [],
      series: files.kindOf(seriesFile) === 'file' ? await readSeriesFile(files, seriesFile) : [],
      rubrics: files.kindOf(rubricsFile) === 'file' ? await readRubricsFile(files, rubricsFile) : null,
      words: words.words,
      stopWords: stopWords.words,
    },
    notes: [...words.notes, ...stopWords.notes],
  };
}

async function readTermsFile(files: Files, file: string): Promise<Desk['terms']> {
  const { readTerms } = await import('./read-terms.ts');
  return readTerms(files, file);
}

async function readSeriesFile(files: Files, file: string): Promise<Desk['series']> {
  const { readDeskSeries } = await import('./read-series.ts');
  return readDeskSeries(files, file);
}

async function readRubricsFile(files: Files, file: string): Promise<Desk['rubrics']> {
  const { readRubrics } = await import('./read-rubrics.ts');
  return readRubrics(files, file);
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
