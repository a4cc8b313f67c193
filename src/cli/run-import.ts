import * as path from 'node:path';
import { isPageNumber } from '../article/safe-names.ts';
import { type Imported, importCopy } from '../import/import-copy.ts';
import type { ReadingKnowledge } from '../import/page/read-page.ts';
import { readReceived } from '../import/read-received.ts';
import { slugFor } from '../import/slug.ts';
import type { ReceivedEncoding } from '../import/text/read-text.ts';
import { parseCivilDate } from '../language/civil-date.ts';
import { homophoneFinder } from '../language/homophones.ts';
import { loadPinyin, type Pinyin } from '../language/pinyin.ts';
import { openSegmenter } from '../language/segment/open-segmenter.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { ImportReport } from '../model/import-report.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Received } from '../model/received.ts';
import { UsageError } from '../model/usage-error.ts';
import { FileError } from '../platform/platform.ts';
import { importReportText } from '../reporters/import-report/text.ts';
import { fileMessage } from './file-messages.ts';
import { type DraftPath, shownPath } from './find-drafts.ts';
import { findReceived, tellPassedOver } from './find-received.ts';
import { addPage, type ImportedIssues, writeManifests } from './imported-issues.ts';
import { openNewsroom } from './open-newsroom.ts';
import { progressOf } from './progress.ts';
import { type CommonFlags, EXIT, isColoured, printNote, type Session } from './session.ts';
import { VERSION } from './version.ts';
import { writeImported } from './write-imported.ts';

/** Flags of `caibian import`. */
export interface ImportFlags extends CommonFlags {
  readonly output?: string;
  readonly split: boolean;
  readonly encoding: ReceivedEncoding;
  readonly date?: string;
  readonly page?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

/** What the files of one run are imported with. */
interface ImportRun {
  readonly session: Session;
  readonly newsroom: Newsroom;
  readonly knowledge: ReadingKnowledge;
  readonly pinyin: Pinyin;
  readonly flags: ImportFlags;
  readonly date: CivilDate | null;
  /** Names given in this run, by folder: two stories never get one name. */
  readonly taken: Map<string, Set<string>>;
  readonly issues: ImportedIssues;
}

/** Imports received files one after the other; one that is refused is told, and the exit code then is 2. */
export async function runImport(
  session: Session,
  paths: readonly string[],
  flags: ImportFlags,
): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const places = await findReceived(session.platform, paths);
  await tellPassedOver(session, paths);
  const run = await startRun(session, newsroom, flags);
  const reports: ImportReport[] = [];
  const progress = progressOf(
    session,
    session.language === 'zh' ? '导入' : 'importing',
    places.length,
    flags.quiet,
  );
  for (const place of places) {
    const report = await importFile(run, place);
    if (report !== null && flags.format === 'json') reports.push(report);
    else if (report !== null) await printReport(run, report);
    progress.step();
  }
  progress.end();
  if (flags.dryRun !== true) writeManifests(session, run.issues);
  if (flags.format === 'json') session.platform.terminal.print(asJson(reports));
}

async function startRun(session: Session, newsroom: Newsroom, flags: ImportFlags): Promise<ImportRun> {
  const date = dateOf(flags);
  const pinyin = await loadPinyin();
  const knowledge: ReadingKnowledge = {
    knownNames: newsroom.desk.staff?.map((member) => member.name) ?? [],
    segmenter: openSegmenter(newsroom.config.segmenter, newsroom.desk.words),
    homophonesOf: homophoneFinder((character) => pinyin.sound(character)),
  };
  return { session, newsroom, knowledge, pinyin, flags, date, taken: new Map(), issues: new Map() };
}

/** The date asked for, else the one that the output folder is named after; null when neither says one. */
function dateOf({ date, output }: ImportFlags): CivilDate | null {
  if (date === undefined) return parseCivilDate(path.basename(output ?? ''));
  const parsed = parseCivilDate(date);
  if (parsed !== null) return parsed;
  throw new UsageError({
    zh: `--date 的值“${date}”不是日期，应写作 2015-11-12。`,
    en: `--date "${date}" is not a date; write 2015-11-12.`,
  });
}

function pageNumberOf({ page }: ImportFlags): string | null {
  if (page === undefined || isPageNumber(page)) return page ?? null;
  throw new UsageError({
    zh: `--page 的值“${page}”不是版次，应像 A02。`,
    en: `--page "${page}" is no page number; write it like A02.`,
  });
}

/** Imports one file; null, after that was told, when it was refused. */
async function importFile(run: ImportRun, place: DraftPath): Promise<ImportReport | null> {
  const { session, flags } = run;
  try {
    const { files, terminal } = session.platform;
    const bytes = place.file === '-' ? terminal.readInput() : files.read(place.file);
    const reading = await readReceived(bytes, place.shown, flags.encoding);
    if ('refused' in reading) {
      const { zh, en } = reading.refused.message;
      printNote(session, { zh: `${place.shown}：${zh}`, en: `${place.shown}: ${en}` });
      session.exitCode = EXIT.notDone;
      return null;
    }
    return await importReceived(run, reading.received);
  } catch (error) {
    if (error instanceof UsageError) printNote(session, error.localised);
    else if (error instanceof FileError)
      printNote(session, fileMessage(error, shownPath(session.platform, error.path)));
    else throw error;
    session.exitCode = EXIT.notDone;
    return null;
  }
}

async function importReceived(run: ImportRun, received: Received): Promise<ImportReport> {
  const { session, flags, pinyin, knowledge, date } = run;
  let folder = '';
  const imported = await importCopy(received, knowledge, {
    split: flags.split,
    date,
    pageNumber: pageNumberOf(flags),
    nameDrafts(pageDate) {
      folder = folderFor(run, received.path, date ?? pageDate);
      const taken = takenIn(run, folder);
      return {
        slugFor(headline) {
          const slug = slugFor(headline, { pinyin, segmenter: knowledge.segmenter }, taken);
          taken.add(slug);
          return slug;
        },
        shownPath: (slug) => shownPath(session.platform, path.join(folder, `${slug}.md`)),
      };
    },
  });
  refuseEmpty(received, imported);
  if (flags.dryRun !== true) {
    writeImported(session, run.newsroom, folder, imported.drafts, flags.force === true);
    addPage(run.issues, folder, imported.report);
  }
  return imported.report;
}

/** The folder asked for, else that of the issue. Throws a UsageError when there is no date to name it. */
function folderFor({ session, newsroom, flags }: ImportRun, source: string, date: string | null): string {
  const { platform } = session;
  if (flags.output !== undefined) return path.resolve(platform.workingFolder, flags.output);
  if (date !== null)
    return path.resolve(newsroom.config.root, newsroom.config.articles[0] ?? 'articles', date);
  throw new UsageError({
    zh: `${source} 没有印出日期，不知道放进哪一期；请用 --date 写明见报日期，或用 -o 写明文件夹。`,
    en: `${source} names no date, so its issue is unknown; give --date, or a folder with -o.`,
  });
}

function takenIn({ taken }: ImportRun, folder: string): Set<string> {
  const names = taken.get(folder) ?? new Set<string>();
  taken.set(folder, names);
  return names;
}

function refuseEmpty({ path: source }: Received, { drafts }: Imported): void {
  if (drafts.length > 0) return;
  throw new UsageError({
    zh: `${source} 里没有稿件的文字，没有导入。`,
    en: `${source} holds no text of a story; nothing was imported.`,
  });
}

async function printReport({ session, flags }: ImportRun, report: ImportReport): Promise<void> {
  const settings = { language: session.language, coloured: isColoured(session, flags) };
  const text = await importReportText(report, settings);
  session.platform.terminal.print(
    flags.quiet === true ? `${report.stories.map((it) => it.path).join('\n')}\n` : text,
  );
}

function asJson(files: readonly ImportReport[]): string {
  const tool = { name: 'caibian', version: VERSION };
  return `${JSON.stringify({ version: 1, tool, files }, null, 2)}\n`;
}
