import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FontStore } from '../../src/fonts/font-store.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { nodePlatform } from '../../src/platform/node.ts';

const installFolder = path.resolve(import.meta.dirname, '../..');
const { files } = nodePlatform(installFolder);
let cache: string;
let fonts: FontStore;

beforeAll(async () => {
  cache = mkdtempSync(path.join(tmpdir(), 'caibian-fonts-'));
  fonts = await openFonts(
    { files, installFolder, root: installFolder, environment: { XDG_CACHE_HOME: cache } },
    {
      serif: ['noto-serif-sc-400', 'lxgw-wenkai-500'],
      sansBold: ['noto-sans-sc-700', 'lxgw-wenkai-500'],
      kai: ['lxgw-wenkai-500', 'noto-serif-sc-400'],
    },
  );
});
afterAll(() => rmSync(cache, { recursive: true }));

describe('faces of bundled fonts', () => {
  it('set Han characters and marks in squares of one em', () => {
    for (const character of '采编，。：“”…') expect(advanceOf('serif', character)).toBe(1000);
  });

  it('know narrow characters', () => {
    expect(advanceOf('serif', 'i')).toBeLessThan(400);
    expect(advanceOf('sansBold', 'A')).toBeLessThan(800);
  });

  it('take the next font of the chain for what the first lacks', () => {
    expect(fonts.typefaces.serif?.fontOf(codeOf('■'))).toBe('lxgw-wenkai-500');
    expect(fonts.typefaces.serif?.fontOf(codeOf('⑤'))).toBe('lxgw-wenkai-500');
    expect(fonts.typefaces.serif?.fontOf(codeOf('国'))).toBe('noto-serif-sc-400');
    expect(fonts.typefaces.kai?.fontOf(codeOf('国'))).toBe('lxgw-wenkai-500');
  });

  it('have neither font nor advance for what no font has', () => {
    expect(fonts.typefaces.serif?.fontOf(codeOf('𓀀'))).toBeNull();
    expect(fonts.typefaces.serif?.advance(codeOf('𓀀'))).toBeNull();
  });

  it('stand 880 above and 120 below the base line', () => {
    expect(fonts.typefaces.serif).toMatchObject({ ascent: 880, descent: 120 });
  });
});

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function advanceOf(face: string, character: string): number | null {
  return fonts.typefaces[face]?.advance(codeOf(character)) ?? null;
}
