import { readArticle } from '../article/read-article.ts';
import { bodyTexts } from '../compose/fit/body-texts.ts';
import { fitArticle } from '../compose/fit/fit-article.ts';
import { plainCompositor } from '../compose/story/plain-compositor.ts';
import type { WantedEncoding } from '../draft/encoding/detect.ts';
import type { FitReport } from '../model/fit-report.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { readPageStyle } from '../newsroom/page-style/read-page-style.ts';
import { fitReporterLoaders } from '../reporters/fit-report/registry.ts';
import { findDraftsOf } from './check/targets.ts';
import type { DraftPath } from './find-drafts.ts';
import { type FitSettingFlags, fitSettingOf } from './fit/fit-setting.ts';
import { intervals, watchFiles } from './fit/watch-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import { readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, isColoured, type Session } from './session.ts';
import { tellUnreadable } from './tell-unreadable.ts';
import { templateReader } from './template-reader.ts';

/** Flags of `caibian fit`. */
export interface FitFlags extends CommonFlags, FitSettingFlags {
  readonly galley?: boolean;
  readonly watch?: boolean;
  readonly format: keyof typeof fitReporterLoaders;
  readonly encoding: WantedEncoding;
}

/** Fits drafts and prints the report; with `--watch` again at each of the moments when one has changed. */
export async function runFit(
  session: Session,
  paths: readonly string[],
  flags: FitFlags,
  moments: AsyncIterable<void> = intervals(),
): Promise<void> {
  refuseContradictions(flags, paths);
  const newsroom = await openNewsroom(session, flags);
  const places = await findDraftsOf(session, newsroom.config, paths);
  await fitDrafts(session, newsroom, places, flags);
  if (flags.watch !== true) return;
  const { files, terminal } = session.platform;
  const watched = places.map(({ file }) => file);
  await watchFiles(files, watched, moments, async () => {
    terminal.print(terminal.coloured ? CLEARED : '\n');
    session.exitCode = EXIT.clean;
    await fitDrafts(session, newsroom, places, flags);
  });
}

/** Empties a terminal and goes to its top. */
const CLEARED = '\u001B[2J\u001B[H';

function refuseContradictions({ watch, format }: FitFlags, paths: readonly string[]): void {
  if (watch !== true) return;
  if (format !== 'text')
    throw new UsageError({
      zh: '--watch 一遍遍地出结果，只能用 --format text。',
      en: '--watch prints again and again; it goes with --format text alone.',
    });
  if (paths.includes('-'))
    throw new UsageError({
      zh: '标准输入只能读一次，不能和 --watch 同用。',
      en: 'standard input is read once; it does not go with --watch.',
    });
}

async function fitDrafts(
  session: Session,
  newsroom: Newsroom,
  places: readonly DraftPath[],
  flags: FitFlags,
): Promise<void> {
  const { config } = newsroom;
  const style = readPageStyle(templateReader(session.platform, config), config.style, config.fonts);
  const compositor = plainCompositor(style);
  const setting = fitSettingOf(flags, style);
  const knownNames = newsroom.desk.staff?.map((member) => member.name) ?? [];
  const reports: FitReport[] = [];
  const { encoding, quiet } = flags;
  const reading = { encoding, verb: { zh: '凑版', en: 'fitting' }, quiet };
  for await (const { draft, place } of readDrafts(session, places, reading)) {
    if (!draft.editable) {
      tellUnreadable(session, place.shown, { zh: '没有凑版', en: 'was not fitted' });
      continue;
    }
    const article = readArticle(draft, { knownNames });
    const bodyAt = (measure: number) => bodyTexts(article, measure, compositor);
    reports.push(fitArticle(bodyAt, { ...setting, path: place.shown }));
  }
  await printReport(session, reports, flags);
  const fits = reports.every((it) => it.fits);
  if (session.exitCode === EXIT.clean && !fits) session.exitCode = EXIT.findings;
}

async function printReport(session: Session, reports: readonly FitReport[], flags: FitFlags): Promise<void> {
  const report = await fitReporterLoaders[flags.format]();
  const { terminal } = session.platform;
  const settings = {
    language: session.language,
    coloured: isColoured(session, flags),
    quiet: flags.quiet === true,
    galley: flags.galley === true,
    width: terminal.columns ?? 100,
  };
  terminal.print(await report(reports, settings));
}
