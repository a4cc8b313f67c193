import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import type { Dialogue } from '../../src/platform/platform.ts';

/** The folder of this repository, where the built-in templates lie. */
export const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A newsroom in a temporary folder. */
export interface TemporaryNewsroom {
  readonly folder: string;
  /** Text of a file, by path relative to the folder. */
  read(name: string): string;
  readBytes(name: string): Uint8Array;
  write(name: string, content: string | Uint8Array): void;
  /** Relative paths of all files, sorted. */
  list(): readonly string[];
  remove(): void;
}

/** What a run of the command line gave. */
export interface CliRun {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Surroundings of a run; the defaults are a pipe, an empty environment and no input. */
export interface CliSurroundings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly columns?: number;
  readonly showsProgress?: boolean;
  /** A person to ask; nobody is there unless given. */
  readonly dialogue?: Dialogue;
}

/** Makes a newsroom with these files in a new temporary folder. */
export function temporaryNewsroom(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): TemporaryNewsroom {
  const folder = mkdtempSync(path.join(tmpdir(), 'caibian-'));
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    folder,
    write,
    read: (name) => readFileSync(path.join(folder, name), 'utf8'),
    readBytes: (name) => readFileSync(path.join(folder, name)),
    list: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
        .sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Runs caibian in this process, on real files, with a terminal that remembers what was printed. */
export async function runCli(
  newsroom: TemporaryNewsroom,
  argv: readonly string[],
  surroundings: CliSurroundings = {},
): Promise<CliRun> {
  let output = '';
  let errors = '';
  const exitCode = await main({
    argv,
    platform: {
      files: nodePlatform(REPOSITORY).files,
      git: nodePlatform(REPOSITORY).git,
      runProgram: nodePlatform(REPOSITORY).runProgram,
      threads: null,
      installFolder: REPOSITORY,
      workingFolder: newsroom.folder,
      environment: surroundings.environment ?? {},
      terminal: {
        columns: surroundings.columns ?? null,
        coloured: surroundings.columns !== undefined,
        showsProgress: surroundings.showsProgress ?? false,
        print: (printed) => {
          output += typeof printed === 'string' ? printed : Buffer.from(printed).toString('utf8');
        },
        printError: (text) => {
          errors += text;
        },
        readInput: () =>
          typeof surroundings.input === 'string'
            ? new TextEncoder().encode(surroundings.input)
            : (surroundings.input ?? new Uint8Array()),
        dialogue: () => surroundings.dialogue ?? null,
      },
    },
  });
  return { exitCode, output, errors };
}
