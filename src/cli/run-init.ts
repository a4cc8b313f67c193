import * as path from 'node:path';
import { parseCivilDate } from '../language/civil-date.ts';
import { visible } from '../language/visible.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Localised } from '../model/localised.ts';
import { UsageError } from '../model/usage-error.ts';
import { FileError, type Files } from '../platform/platform.ts';
import { realInside } from '../platform/replace-inside.ts';
import { askPerson, dialogueOf, type Question } from './ask.ts';
import { shownPath } from './find-drafts.ts';
import { type NewsroomFile, newsroomFiles, type Paper } from './newsroom-files.ts';
import type { CommonFlags, Session } from './session.ts';

/** Flags of `caibian init`. */
export interface InitFlags extends CommonFlags {
  readonly name?: string;
  readonly region?: string;
  readonly date: string;
  readonly yes?: boolean;
}

/** The paper's name where nobody gave one: plainly an example. */
const STANDARD_NAME = '示例日报';
/** Code points. */
const LONGEST_NAME = 40;

/** Makes a newsroom folder: all of its files, or, when one of them is there already, none. */
export async function runInit(session: Session, asked: string, flags: InitFlags): Promise<void> {
  const folder = path.resolve(session.platform.workingFolder, asked);
  refuseFile(session, folder);
  const paper = await paperOf(session, flags);
  if (paper === null) return;
  const made = await newsroomFiles(session.platform, paper);
  refuseCollisions(session, folder, made);
  createAll(session, folder, made);
  printNext(session, folder, made.length, paper.date);
}

/** What the flags tell of the paper, and a person when there is one to ask; null when that person broke off. */
async function paperOf(session: Session, flags: InitFlags): Promise<Paper | null> {
  const date = dateOf(flags.date);
  for (const key of ['name', 'region'] as const) refuseBadName(`--${key}`, flags[key]);
  const dialogue = dialogueOf(session, flags.yes);
  const title = { zh: '新建编辑部', en: 'A new newsroom' };
  const open = QUESTIONS.filter(({ key }) => flags[key] === undefined);
  const answers = dialogue === null ? {} : await askPerson(session, dialogue, title, open);
  if (answers === null) return null;
  const name = flags.name ?? answers.name ?? STANDARD_NAME;
  const region = flags.region ?? answers.region ?? '';
  return { name: name.trim(), region: region === '' ? null : region.trim(), date };
}

const QUESTIONS: readonly Question<'name' | 'region'>[] = [
  {
    key: 'name',
    message: { zh: '报名', en: 'Name of the paper' },
    standard: STANDARD_NAME,
    faultOf: badName,
  },
  {
    key: 'region',
    message: {
      zh: '所在的省、自治区、直辖市，如“湖南省”（回车跳过）',
      en: 'Province, such as 湖南省 (Enter to skip)',
    },
    faultOf: badName,
  },
];

function badName(text: string): Localised | null {
  if (
    text.trim() !== '' &&
    [...text].length <= LONGEST_NAME &&
    !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)
  )
    return null;
  return {
    zh: `应是一行文字，最多 ${LONGEST_NAME} 字，不含控制字符`,
    en: `one line of at most ${LONGEST_NAME} characters, without control characters`,
  };
}

function refuseBadName(flag: string, text: string | undefined): void {
  const fault = text === undefined ? null : badName(text);
  if (fault === null) return;
  throw new UsageError({ zh: `${flag} 的值不行：${fault.zh}。`, en: `bad value for ${flag}: ${fault.en}.` });
}

function dateOf(flag: string): CivilDate {
  const date = parseCivilDate(flag);
  if (date !== null) return date;
  throw new UsageError({
    zh: `--date 的值“${flag}”不是日期，应写作 2015-11-12。`,
    en: `--date "${flag}" is not a date; write 2015-11-12.`,
  });
}

function refuseFile(session: Session, folder: string): void {
  if (session.platform.files.kindOf(folder) !== 'file') return;
  const shown = shownPath(session.platform, folder);
  throw new UsageError({
    zh: `${shown} 是文件，不是文件夹，不能在里面建编辑部。`,
    en: `${shown} is a file, not a folder; a newsroom cannot be made in it.`,
  });
}

/** Throws a UsageError that lists what stands in the way, before anything is written. */
function refuseCollisions(session: Session, folder: string, made: readonly NewsroomFile[]): void {
  const { files } = session.platform;
  const taken = new Set(made.map((file) => obstacleTo(files, folder, file.path)).filter((it) => it !== null));
  if (taken.size === 0) return;
  const list = [...taken].map((file) => shownPath(session.platform, path.join(folder, file)));
  throw new UsageError({
    zh: `已经有了 ${list.join('、')}，什么也没有写。请移走它们，或换一个文件夹。`,
    en: `${list.join(', ')} exist already; nothing was written. Move them away, or name another folder.`,
  });
}

/** The file, or the file in place of a folder above it, that is in the way of a new one; null when nothing is. */
function obstacleTo(files: Files, folder: string, name: string): string | null {
  realInside(files, files.resolveLinks(folder), path.join(folder, name));
  if (files.kindOf(path.join(folder, name)) !== null) return name;
  for (let above = path.posix.dirname(name); above !== '.'; above = path.posix.dirname(above)) {
    if (files.kindOf(path.join(folder, above)) === 'file') return above;
  }
  return null;
}

/** Creates all files; when one cannot be, those that were created are removed again. */
function createAll(session: Session, folder: string, made: readonly NewsroomFile[]): void {
  const { files } = session.platform;
  const created: string[] = [];
  try {
    for (const { path: name, content, mode } of made) {
      const file = path.join(folder, name);
      files.create(file, content, mode ?? undefined);
      created.push(file);
    }
  } catch (error) {
    for (const file of created) files.remove(file);
    throw error instanceof FileError ? unwritable(session, folder, error) : error;
  }
}

/** What was created was removed again, so a full disk or a name taken meanwhile leave nothing either. */
function unwritable(session: Session, folder: string, error: FileError): Error {
  if (error.kind === 'full' || error.kind === 'exists') return error;
  const shown = shownPath(session.platform, folder);
  return new UsageError({
    zh: `${shown} 不能写入，没有建成编辑部。请检查文件夹的权限，或换一个文件夹。`,
    en: `${shown} cannot be written to; no newsroom was made. Check its permissions, or name another folder.`,
  });
}

function printNext(session: Session, folder: string, count: number, date: CivilDate): void {
  const { language, platform } = session;
  const shown = shownPath(platform, folder);
  const done =
    language === 'zh'
      ? `编辑部建好了：${shown}，${count} 个文件，里面有一篇虚构的示例稿件。接着试试：`
      : `The newsroom is made: ${shown}, ${count} files, with an invented sample story. Next:`;
  const next = [
    ...(shown === '.' ? [] : [`cd ${forShell(shown)}`]),
    'caibian check',
    `caibian build articles/${date}/issue.yaml`,
    hookCommand(platform.files, folder),
  ];
  const lines = [done, ...next.map((it) => `  ${it}`)];
  platform.terminal.print(lines.map((it) => `${visible(it)}\n`).join(''));
}

/** How to switch the commit hook on: the path counts from the top of the repository. */
function hookCommand(files: Files, folder: string): string {
  for (let top = folder; ; top = path.dirname(top)) {
    if (files.kindOf(path.join(top, '.git')) !== null) {
      const hooks = path.relative(top, path.join(folder, '.githooks')).split(path.sep).join('/');
      return `git config core.hooksPath ${forShell(hooks)}`;
    }
    if (top === path.dirname(top)) return 'git init && git config core.hooksPath .githooks';
  }
}

/** A path as it can be pasted into a shell. */
function forShell(text: string): string {
  return /^[\p{L}\p{N}_./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
