import type { Readable, Writable } from 'node:stream';

/** What the outside world looks like to caibian. One real implementation, one in memory for tests. */
export interface Platform {
  readonly files: Files;
  readonly terminal: Terminal;
  /** Absolute path of the working folder. */
  readonly workingFolder: string;
  /** Absolute path of the folder that caibian is installed in: it holds templates/. */
  readonly installFolder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs git in a folder, without a shell; null when it is not installed. */
  git(command: readonly string[], folder: string): GitResult | null;
  /** Runs one of the programs that draw PDFs, without a shell, with bytes as its input; null when it is not installed. */
  runProgram(program: 'pdftoppm', command: readonly string[], input: Uint8Array): ProgramResult | null;
  /** Other cores; null when there are none to be had. */
  readonly threads: Threads | null;
}

/** Work on other cores. */
export interface Threads {
  /** How many may run at once; at least 2. */
  readonly count: number;
  /** Gives a thread a job, as plain data, and its answer. */
  run(job: unknown): Promise<unknown>;
}

/** What a run of git gave. */
export interface GitResult {
  /** Its exit code. */
  readonly status: number;
  readonly output: Uint8Array;
  readonly errors: string;
}

/** What a run of a program gave. */
export interface ProgramResult {
  readonly status: number;
  readonly output: Uint8Array;
  readonly errors: string;
}

/** Files and folders. Paths are absolute; a failure throws a {@link FileError}. */
export interface Files {
  read(path: string): Uint8Array;
  /** `file`, `folder`, or null when there is nothing. Links are followed. */
  kindOf(path: string): 'file' | 'folder' | 'not-a-folder' | null;
  /** Absolute paths of the files that match glob patterns, sorted by code point. */
  find(patterns: readonly string[], folder: string): Promise<readonly string[]>;
  /** The path with all links resolved; parts that do not exist yet are kept as they are. */
  resolveLinks(path: string): string;
  /**
   * Replaces a file as a whole: writes beside it, flushes to disk, renames. Whoever reads the path sees the old
   * or the new content, never a part. Creates missing folders. When `expected` is given and the file no longer
   * holds these bytes, nothing is written and a FileError of kind `changed` is thrown.
   */
  replace(path: string, content: Uint8Array, expected?: Uint8Array): void;
  /**
   * Makes a file that is not there yet, as a whole; creates missing folders. Throws a FileError of kind `exists` when
   * something stands in its place, even if it came there meanwhile. `mode` is the file's permission bits.
   */
  create(path: string, content: Uint8Array, mode?: number): void;
  /** Removes a file. */
  remove(path: string): void;
}

/** Why a file could not be read or written. */
export type FileErrorKind =
  | 'missing'
  | 'folder'
  | 'not-a-folder'
  | 'denied'
  | 'changed'
  | 'full'
  | 'outside'
  | 'exists'
  | 'other';

/** A failure of the file system, named so that a message can say what to do. */
export class FileError extends Error {
  readonly kind: FileErrorKind;
  readonly path: string;

  constructor(kind: FileErrorKind, path: string, cause?: unknown) {
    super(`${kind}: ${path}`, { cause });
    this.name = 'FileError';
    this.kind = kind;
    this.path = path;
  }
}

/** The terminal: findings and results on the output, progress and errors on the error stream. */
export interface Terminal {
  /** Columns of the output; null when it is not a terminal. */
  readonly columns: number | null;
  /** True when the output is a terminal that may be coloured. */
  readonly coloured: boolean;
  /** True when the error stream is a terminal: progress may be shown. */
  readonly showsProgress: boolean;
  /** Text, or the bytes of a draft in its own encoding. */
  print(output: string | Uint8Array): void;
  printError(text: string): void;
  /** All of standard input as bytes. */
  readInput(): Uint8Array;
  /** Where a person can be asked; null when input or output is no terminal, as in scripts. */
  dialogue(): Dialogue | null;
}

/** The two ends of a talk with a person at a terminal. */
export interface Dialogue {
  readonly input: Readable;
  readonly output: Writable;
}
