import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIndex } from '../../src/fonts/cache-index.ts';
import { openFontCache } from '../../src/fonts/font-cache.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { INSTALL_FOLDER } from '../support/fonts.ts';

const { files } = nodePlatform(INSTALL_FOLDER);
const STORY = Buffer.from('早稻刚上岸');
let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'caibian-cache-'));
});
afterEach(() => rmSync(home, { recursive: true }));

describe('the cache of fonts', () => {
  it('gives back what an earlier run kept', () => {
    open().put('facts-1', STORY);
    expect(open().get('facts-1')).toEqual(STORY);
    expect(open().get('facts-2')).toBeNull();
  });

  it.each([
    ['a byte was changed', (file: string) => writeFileSync(file, readFileSync(file).fill(7, 40, 41))],
    ['the end is missing', (file: string) => truncateSync(file, 36)],
    ['it is empty', (file: string) => truncateSync(file, 0)],
  ])('does not trust an entry of which %s', (_, damage) => {
    open().put('facts-1', STORY);
    damage(path.join(folder(), 'facts-1.bin'));
    expect(open().get('facts-1')).toBeNull();
    open().put('facts-1', STORY);
    expect(open().get('facts-1')).toEqual(STORY);
  });

  it('keeps nothing where there is no cache folder', () => {
    const cache = openFontCache({ files, environment: {} });
    cache.put('facts-1', STORY);
    expect(cache.get('facts-1')).toBeNull();
  });

  it('keeps nothing where it cannot write, and goes on', () => {
    const file = path.join(home, 'file');
    writeFileSync(file, '');
    const cache = openFontCache({ files, environment: { XDG_CACHE_HOME: file } });
    cache.put('facts-1', STORY);
    expect(cache.get('facts-1')).toBeNull();
  });

  it('goes on when its list is damaged', () => {
    open().put('facts-1', STORY);
    writeFileSync(path.join(folder(), 'index.txt'), '../../etc/passwd 1\n\0\0\nfacts-1 x\n');
    open().put('facts-2', STORY);
    expect(readFileSync(path.join(folder(), 'index.txt'), 'utf8')).toBe(`facts-2 ${STORY.length}\n`);
  });
});

describe('the list of what is kept', () => {
  it('lets go of what was used longest ago when there is no room', () => {
    const save = (name: string, used: readonly string[]) =>
      readIndex(files, home).save([{ name, size: 40 }], used, 100);
    expect(save('a', ['a'])).toEqual([]);
    expect(save('b', ['b'])).toEqual([]);
    // a was used in this run, b was not.
    expect(save('c', ['a', 'c'])).toEqual(['b']);
    expect(save('d', ['d'])).toEqual(['a']);
  });
});

describe('fonts with a cache', () => {
  const faces = { sans: ['noto-sans-sc-400'] };

  it('are the same as without, also when all that was kept is damaged', async () => {
    const without = await useFonts({});
    const first = await useFonts({ XDG_CACHE_HOME: home });
    const second = await useFonts({ XDG_CACHE_HOME: home });
    const kept = readdirSync(folder()).filter((name) => name.endsWith('.bin'));
    expect(kept.map((name) => name.replace(/-.*/, '')).sort()).toEqual(['facts1', 'font', 'sfnt', 'woff2']);
    for (const name of kept)
      truncateSync(path.join(folder(), name), statSync(path.join(folder(), name)).size - 5);
    const third = await useFonts({ XDG_CACHE_HOME: home });
    for (const other of [first, second, third]) expect(other).toEqual(without);
  });

  async function useFonts(environment: Record<string, string>) {
    const places = { files, installFolder: INSTALL_FOLDER, root: INSTALL_FOLDER, environment };
    const { typefaces, subset, familyOf } = await openFonts(places, faces);
    return {
      dash: typefaces.sans?.dashPair,
      advances: [...'国A—·'].map((it) => typefaces.sans?.advance(it.codePointAt(0) ?? 0)),
      family: familyOf('noto-sans-sc-400'),
      cut: Buffer.from(await subset('noto-sans-sc-400', '国A', 'woff2')).toString('hex'),
    };
  }
});

function open() {
  return openFontCache({ files, environment: { XDG_CACHE_HOME: home } });
}

function folder(): string {
  return path.join(home, 'caibian/fonts');
}
