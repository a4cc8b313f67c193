import { parseCivilDate } from '../language/civil-date.ts';
import { loadPinyin } from '../language/pinyin.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { IndexKind, TagIndex } from '../model/tag-index.ts';
import { UsageError } from '../model/usage-error.ts';
import { tagIndexPage } from '../outputs/web/tag-index-values.ts';
import { indexReporterLoaders } from '../reporters/index-report/registry.ts';
import { INDEX_TITLES } from '../reporters/index-report/words.ts';
import { buildIndex } from '../tags/index/build-index.ts';
import { joinedNames } from '../tags/index/joined-names.ts';
import { tagOptionsOf } from '../tags/tag-options.ts';
import { type DaysAsked, indexedDrafts } from './index/indexed-drafts.ts';
import { writeIndex } from './index/write-index.ts';
import { openNewsroom } from './open-newsroom.ts';
import { outputContext } from './output-context.ts';
import { type CommonFlags, printNote, type Session } from './session.ts';
import type { TaggerFlags } from './tag-drafts.ts';

/** Flags of `caibian index`. */
export interface IndexFlags extends CommonFlags, TaggerFlags {
  readonly format: keyof typeof indexReporterLoaders | 'html';
  readonly output?: string;
  /** Whether the file of `output` may be replaced. */
  readonly force?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly bom?: boolean;
}

/** Indexes drafts by one kind of tag, and prints the index or writes it into a file. */
export async function runIndex(
  session: Session,
  kind: IndexKind,
  paths: readonly string[],
  flags: IndexFlags,
): Promise<void> {
  const days = daysOf(flags);
  refuseBom(flags);
  const newsroom = await openNewsroom(session, flags);
  const articles = await indexedDrafts(session, newsroom, paths, { ...flags, ...days });
  const knowledge = { joined: joinedNames(tagOptionsOf(newsroom)), pinyin: await loadPinyin() };
  const index = buildIndex(kind, articles, knowledge);
  const content = await textOf(session, newsroom, index, articles.length, flags);
  if (flags.output === undefined) session.platform.terminal.print(content);
  else {
    writeIndex(session, flags.output, content, flags.force === true);
    tellWritten(session, flags.output, index, articles.length);
  }
  if (articles.length === 0) tellEmpty(session);
}

/** Throws a UsageError for what is no day, and for an end before the beginning. */
function daysOf({ from, to }: IndexFlags): DaysAsked {
  const days = { from: dayOf('--from', from), to: dayOf('--to', to) };
  if (days.from === null || days.to === null || days.from <= days.to) return days;
  throw new UsageError({
    zh: `--from ${from} 晚于 --to ${to}，请对调。`,
    en: `--from ${from} is later than --to ${to}; exchange them.`,
  });
}

function dayOf(flag: string, text: string | undefined): CivilDate | null {
  if (text === undefined) return null;
  const date = parseCivilDate(text);
  if (date !== null) return date;
  throw new UsageError({
    zh: `${flag} 的值“${text}”不是日期，应写作 2015-11-12。`,
    en: `${flag} "${text}" is not a date; write 2015-11-12.`,
  });
}

function refuseBom({ bom, format }: IndexFlags): void {
  if (bom !== true || format === 'csv') return;
  throw new UsageError({
    zh: '--bom 只用于 --format csv。',
    en: '--bom goes with --format csv alone.',
  });
}

async function textOf(
  session: Session,
  newsroom: Newsroom,
  index: TagIndex,
  articles: number,
  { format, bom }: IndexFlags,
): Promise<string> {
  if (format === 'html') {
    return tagIndexPage(index, outputContext(session.platform, newsroom.config, null));
  }
  const report = await indexReporterLoaders[format]();
  return (bom === true ? '\uFEFF' : '') + report(index, { language: session.language, articles });
}

function tellWritten(session: Session, output: string, { kind, entries }: TagIndex, articles: number): void {
  const said = {
    zh: `${INDEX_TITLES[kind].zh}写入 ${output}：共 ${articles} 篇，${entries.length} 条`,
    en: `${INDEX_TITLES[kind].en} written to ${output}: ${articles} articles, ${entries.length} entries`,
  };
  session.platform.terminal.print(`${said[session.language]}\n`);
}

function tellEmpty(session: Session): void {
  printNote(session, {
    zh: '这几天没有稿件，索引是空的。',
    en: 'no draft of these days: the index is empty.',
  });
}
