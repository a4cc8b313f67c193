import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform } from '../../src/platform/node.ts';
import { FileError } from '../../src/platform/platform.ts';
import { replaceInside } from '../../src/platform/replace-inside.ts';

const { files } = nodePlatform('/');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'caibian-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

function kindOfFailure(operation: () => void): string {
  try {
    operation();
    return 'none';
  } catch (error) {
    return error instanceof FileError ? error.kind : String(error);
  }
}

describe('replacing a file', () => {
  it('writes the whole content, keeps the mode, and leaves nothing beside it', () => {
    const file = path.join(folder, 'mode', '稿.md');
    files.replace(file, bytes('一'));
    chmodSync(file, 0o640);
    files.replace(file, bytes('二'));
    expect(readFileSync(file, 'utf8')).toBe('二');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.dirname(file))).toEqual(['稿.md']);
  });

  it('refuses when the file changed meanwhile', () => {
    const file = path.join(folder, 'changed.md');
    writeFileSync(file, '同事改过的稿');
    expect(kindOfFailure(() => files.replace(file, bytes('新稿'), bytes('读到的稿')))).toBe('changed');
    expect(readFileSync(file, 'utf8')).toBe('同事改过的稿');
  });

  it('refuses when the file was deleted meanwhile', () => {
    const file = path.join(folder, 'deleted.md');
    expect(kindOfFailure(() => files.replace(file, bytes('新稿'), bytes('读到的稿')))).toBe('changed');
    expect(files.kindOf(file)).toBeNull();
  });

  it('names a folder in the way', () => {
    const file = path.join(folder, 'folder.md');
    mkdirSync(file);
    expect(kindOfFailure(() => files.replace(file, bytes('稿')))).toBe('folder');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('follows a link inside the folder and refuses one that leads out', () => {
    const outside = mkdtempSync(path.join(tmpdir(), 'caibian-outside-'));
    writeFileSync(path.join(outside, 'secret'), '原样');
    writeFileSync(path.join(folder, 'target.md'), '旧');
    symlinkSync(path.join(folder, 'target.md'), path.join(folder, 'inside.md'));
    symlinkSync(path.join(outside, 'secret'), path.join(folder, 'outside.md'));
    symlinkSync(outside, path.join(folder, 'outside-folder'));
    replaceInside(files, folder, path.join(folder, 'inside.md'), bytes('新'));
    expect(readFileSync(path.join(folder, 'target.md'), 'utf8')).toBe('新');
    for (const name of ['outside.md', 'outside-folder/new.md', '../escape.md']) {
      expect(kindOfFailure(() => replaceInside(files, folder, path.join(folder, name), bytes('坏')))).toBe(
        'outside',
      );
    }
    expect(readdirSync(outside)).toEqual(['secret']);
    expect(readFileSync(path.join(outside, 'secret'), 'utf8')).toBe('原样');
    rmSync(outside, { recursive: true });
  });
});

describe('a kill at any moment', () => {
  const SIZE = 4 * 1024 * 1024;
  const ROUNDS = 20;

  it('leaves the old or the new file whole', async () => {
    const script = path.join(folder, 'writer.mjs');
    const file = path.join(folder, 'killed.bin');
    const source = path.join(folder, 'writer-source.ts');
    writeFileSync(
      source,
      `import { nodePlatform } from ${JSON.stringify(path.resolve('src/platform/node.ts'))};
       const { files } = nodePlatform('/');
       for (let round = 0; ; round++) {
         files.replace(${JSON.stringify(file)}, new Uint8Array(${SIZE}).fill(round % 250));
         if (round === 0) process.stdout.write('started');
       }`,
    );
    await build({ input: source, platform: 'node', external: ['tinyglobby'], output: { file: script } });
    for (let round = 0; round < ROUNDS; round++) {
      await killWriter(script, round * 3);
      const content = readFileSync(file);
      expect(content.length).toBe(SIZE);
      expect(content.every((byte) => byte === content[0])).toBe(true);
    }
  });
});

/** Starts the writer, and kills it so many milliseconds after its first file stands. */
function killWriter(script: string, delay: number): Promise<void> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    writer.stdout.once('data', () => setTimeout(() => writer.kill('SIGKILL'), delay));
    writer.once('exit', () => resolve());
  });
}
