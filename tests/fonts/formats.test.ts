import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packWoff2 } from '../../src/fonts/file/pack-woff2.ts';
import type { FontStore } from '../../src/fonts/font-store.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import {
  collectionOf,
  INSTALL_FOLDER,
  SYSTEM_COLLECTION,
  smallOpenType,
  smallTrueType,
} from '../support/fonts.ts';

const { files } = nodePlatform(INSTALL_FOLDER);
let root: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'caibian-fonts-'));
  mkdirSync(path.join(root, 'fonts'));
  const serif = await smallTrueType('noto-serif-sc-400', '采编报Ai——');
  const sans = await smallTrueType('noto-sans-sc-900', '采编黑Ai——');
  writeFileSync(path.join(root, 'fonts/song.ttf'), serif);
  writeFileSync(path.join(root, 'fonts/song.woff2'), packWoff2(serif));
  writeFileSync(path.join(root, 'fonts/both.ttc'), collectionOf([serif, sans]));
  writeFileSync(path.join(root, 'fonts/song.otf'), await smallOpenType('采编报Ai——'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a font in a file', () => {
  it.each(['fonts/song.ttf', 'fonts/song.woff2', 'fonts/song.otf'])('is read from %s', async (file) => {
    const { typefaces } = await open(file);
    expect(typefaces.face?.advance(codeOf('采'))).toBe(1000);
    expect(typefaces.face?.advance(codeOf('i'))).toBeLessThan(400);
    expect(typefaces.face?.advance(codeOf('印'))).toBeNull();
    expect(typefaces.face?.fontOf(codeOf('报'))).toBe(file);
  });

  it('is read from an absolute path', async () => {
    const file = path.join(root, 'fonts/song.ttf');
    expect((await open(file)).typefaces.face?.fontOf(codeOf('报'))).toBe(file);
  });

  it.each([
    ['fonts/both.ttc#0', '报', '黑'],
    ['fonts/both.ttc#1', '黑', '报'],
    ['fonts/both.ttc#NotoSansSCThin-Black', '黑', '报'],
  ])('is chosen in a collection: %s', async (name, has, lacks) => {
    const { typefaces } = await open(name);
    expect(typefaces.face?.fontOf(codeOf(has))).toBe(name);
    expect(typefaces.face?.fontOf(codeOf(lacks))).toBeNull();
  });

  it('must be chosen in a collection', async () => {
    const message = await messageOf('fonts/both.ttc');
    expect(message).toContain('both.ttc');
    expect(message).toContain('#1 #NotoSansSCThin-Black');
    expect(await messageOf('fonts/both.ttc#2')).toContain('#0 #');
  });

  it('is missed by name', async () => {
    const message = await messageOf('fonts/hei.ttf');
    expect(message).toContain(path.join(root, 'fonts/hei.ttf'));
    expect(message).toContain('“face”');
  });
});

describe('a font of the system', () => {
  it('is found by family and style, of several in a collection', async () => {
    const regular = await open('Noto Serif CJK SC');
    const bold = await open('Noto Serif CJK SC:Bold');
    expect(regular.familyOf('Noto Serif CJK SC')).toBe('Noto Serif CJK SC');
    expect(regular.typefaces.face?.dashPair).not.toBe(bold.typefaces.face?.dashPair);
    expect(bold.typefaces.face?.advance(codeOf('龘'))).toBe(1000);
  });

  it('is found in the own folder of the user before all others', async () => {
    const own = path.join(root, 'home/.fonts/报社');
    mkdirSync(own, { recursive: true });
    cpSync(path.join(root, 'fonts/song.ttf'), path.join(own, 'a.ttf'));
    const name = 'Noto Serif SC ExtraLight';
    const { typefaces } = await open(name, { HOME: path.join(root, 'home') });
    expect(typefaces.face?.fontOf(codeOf('报'))).toBe(name);
    expect(typefaces.face?.fontOf(codeOf('印'))).toBeNull();
  });

  it('is missed with the names of what there is', async () => {
    const message = await messageOf('方正小标宋:Bold');
    expect(message).toContain('方正小标宋:Bold');
    expect(message).toContain('noto-serif-sc-400');
  });

  it('is cut from its collection with its joined dash', async () => {
    const name = `${SYSTEM_COLLECTION}#NotoSerifCJKsc-Regular`;
    const fonts = await open(name);
    expect(fonts.typefaces.face?.dashPair).toBeGreaterThan(1600);
    const cut = await fonts.subset(name, '采编——', 'sfnt');
    expect(Buffer.from(cut).toString('latin1', 0, 4)).toBe('OTTO');
    expect(cut.length).toBeLessThan(10_000);
  });
});

it('a face must have a font', async () => {
  await expect(
    openFonts({ files, installFolder: INSTALL_FOLDER, root, environment: {} }, { kai: [] }),
  ).rejects.toThrow(/face kai .* no font/);
});

async function open(name: string, environment: Record<string, string> = {}): Promise<FontStore> {
  return openFonts({ files, installFolder: INSTALL_FOLDER, root, environment }, { face: [name] });
}

async function messageOf(name: string): Promise<string> {
  const failure: unknown = await open(name).catch((cause: unknown) => cause);
  if (!(failure instanceof UsageError)) throw new Error('no usage error', { cause: failure });
  return failure.localised.zh;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
