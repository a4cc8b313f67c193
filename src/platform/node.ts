import * as fs from 'node:fs';
import * as path from 'node:path';
import { isatty } from 'node:tty';
import {
  FileError,
  type FileErrorKind,
  type Files,
  type GitResult,
  type Platform,
  type ProgramResult,
  type Terminal,
} from './platform.ts';
import { threadsOf } from './threads.ts';

/** The machine that the process runs on; `installFolder` is where caibian itself lies. */
export function nodePlatform(installFolder: string): Platform {
  return {
    installFolder,
    files: nodeFiles,
    terminal: nodeTerminal(),
    workingFolder: process.cwd(),
    environment: process.env,
    git,
    runProgram,
    threads: threadsOf(installFolder),
  };
}

/** Most bytes of git's output: more than all copy of a paper's year. */
const MOST_OUTPUT = 1 << 30;

function git(command: readonly string[], folder: string): GitResult | null {
  // Not imported: no other command starts a program, and loading the module takes long.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, status, stdout, stderr } = spawnSync('git', command, {
    cwd: folder,
    maxBuffer: MOST_OUTPUT,
  });
  if (error !== undefined) return null;
  return { status: status ?? 1, output: stdout, errors: stderr.toString() };
}

function runProgram(
  program: 'pdftoppm',
  command: readonly string[],
  input: Uint8Array,
): ProgramResult | null {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { error, status, stdout, stderr } = spawnSync(program, command, { input, maxBuffer: MOST_OUTPUT });
  if (error !== undefined) return null;
  return { status: status ?? 1, output: stdout, errors: stderr.toString() };
}

const KINDS: Readonly<Record<string, FileErrorKind>> = {
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EEXIST: 'exists',
};

const nodeFiles: Files = {
  read: (file) => attempt(file, () => fs.readFileSync(file)),
  kindOf(file) {
    const stats = attempt(file, () => statsOf(file));
    if (stats === undefined) return null;
    return stats.isDirectory() ? 'folder' : 'file';
  },
  find,
  resolveLinks,
  replace,
  create,
  remove: (file) => attempt(file, () => fs.unlinkSync(file)),
};

/** Runs a file operation; a failure becomes a FileError of the right kind. */
function attempt<T>(file: string, operation: () => T): T {
  try {
    return operation();
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    throw new FileError(KINDS[code] ?? 'other', file, cause);
  }
}

/** Undefined when there is nothing, also because a file stands where a folder would have to. */
function statsOf(file: string): fs.Stats | undefined {
  try {
    return fs.statSync(file, { throwIfNoEntry: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw cause;
  }
}

async function find(patterns: readonly string[], folder: string): Promise<readonly string[]> {
  // Loaded here: most commands name their files and need no glob.
  const { globSync } = await import('tinyglobby');
  const found = attempt(folder, () =>
    globSync([...patterns], { cwd: folder, absolute: true, caseSensitiveMatch: false }),
  );
  return found.map((file) => path.normalize(file)).sort();
}

function resolveLinks(file: string): string {
  if (fs.existsSync(file)) return attempt(file, () => fs.realpathSync(file));
  const parent = path.dirname(file);
  return parent === file ? file : path.join(resolveLinks(parent), path.basename(file));
}

function replace(file: string, content: Uint8Array, expected?: Uint8Array): void {
  attempt(file, () => {
    makeFolder(path.dirname(file));
    const beside = besideOf(file);
    try {
      writeAndFlush(beside, content, modeOf(file));
      if (expected !== undefined && !holds(file, expected)) throw new FileError('changed', file);
      fs.renameSync(beside, file);
    } catch (cause) {
      fs.rmSync(beside, { force: true });
      throw cause;
    }
  });
}

/** A hard link, unlike a rename, refuses a name that is taken. */
function create(file: string, content: Uint8Array, mode?: number): void {
  attempt(file, () => {
    makeFolder(path.dirname(file));
    const beside = besideOf(file);
    try {
      writeAndFlush(beside, content, mode);
      fs.linkSync(beside, file);
    } finally {
      fs.rmSync(beside, { force: true });
    }
  });
}

/** A name in the same folder that nobody else uses. */
function besideOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${uniqueEnding()}.tmp`);
}

/** Process and nanosecond; opening with `wx` refuses the name if it should be taken all the same. */
function uniqueEnding(): string {
  return `${process.pid}-${process.hrtime.bigint().toString(36)}`;
}

/** Makes a folder and those above it. One by one: node's own recursion never ends where the system refuses (/proc). */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    fs.mkdirSync(folder);
  } catch (cause) {
    // Another process may have made it meanwhile.
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  }
}

function writeAndFlush(file: string, content: Uint8Array, mode: number | undefined): void {
  const descriptor = fs.openSync(file, 'wx', mode);
  try {
    fs.writeFileSync(descriptor, content);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
}

function modeOf(file: string): number | undefined {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : stats.mode & 0o777;
}

function holds(file: string, expected: Uint8Array): boolean {
  return fs.existsSync(file) && fs.readFileSync(file).equals(expected);
}

/** Most runs say nothing on the error stream, which takes time to open. When it is closed, there is nobody to tell. */
function printError(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined);
  process.stderr.write(text);
}

function nodeTerminal(): Terminal {
  return {
    columns: process.stdout.isTTY === true ? (process.stdout.columns ?? 80) : null,
    coloured: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    showsProgress: isatty(2),
    print: (output) => void process.stdout.write(output),
    printError,
    readInput: () => fs.readFileSync(0),
    dialogue: () => (isatty(0) && isatty(1) ? { input: process.stdin, output: process.stdout } : null),
  };
}
