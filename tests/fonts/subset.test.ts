import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import * as fontkit from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/fonts/file/tables.ts';
import { unpackFont } from '../../src/fonts/file/unpack-font.ts';
import type { FontStore } from '../../src/fonts/font-store.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { SUBSET_VERSION } from '../../src/fonts/subset-font.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { withBrowser } from '../support/chromium.ts';
import { INSTALL_FOLDER } from '../support/fonts.ts';

const TEXT = '本报讯——早稻刚上岸，种粮户就把湿谷送进了“粮食银行”……AVATo';
const FACES = {
  serif: ['noto-serif-sc-400'],
  serifBlack: ['noto-serif-sc-900'],
  sansBold: ['noto-sans-sc-700'],
  kai: ['lxgw-wenkai-500'],
};
const IDS = Object.values(FACES).map(([id]) => id as string);
const { files } = nodePlatform(INSTALL_FOLDER);
let cache: string;
let fonts: FontStore;

beforeAll(async () => {
  cache = mkdtempSync(path.join(tmpdir(), 'caibian-fonts-'));
  fonts = await open({ XDG_CACHE_HOME: cache });
});
afterAll(() => rmSync(cache, { recursive: true }));

describe('a cut font', () => {
  it.each(IDS)('holds its characters and no more: %s', async (id) => {
    const wanted = [...new Set(TEXT)].map((it) => it.codePointAt(0) ?? 0);
    expect((await cut(id, TEXT)).characters).toEqual(wanted.toSorted(rising));
  });

  it('has the same bytes for the same characters, in any order and from any run', async () => {
    const again = await open({});
    const backwards = [...TEXT].reverse().join('') + TEXT;
    for (const format of ['sfnt', 'woff2'] as const) {
      const one = await fonts.subset('noto-serif-sc-400', TEXT, format);
      const other = await again.subset('noto-serif-sc-400', backwards, format);
      expect(Buffer.from(one).equals(other)).toBe(true);
    }
  });

  it('has neither kerning nor hinting', async () => {
    const tables = tablesOf(Buffer.from(await fonts.subset('noto-serif-sc-400', TEXT, 'sfnt')));
    for (const tag of ['GPOS', 'kern', 'prep', 'fpgm', 'cvt ']) expect(tables.has(tag)).toBe(false);
    const { shape } = await cut('noto-sans-sc-700', TEXT);
    const apart = [...'AVATo'].map((it) => shape(it).advance).reduce((sum, advance) => sum + advance);
    expect(shape('AVATo').advance).toBe(apart);
  });

  it('is the same font as woff2', async () => {
    const packed = Buffer.from(await fonts.subset('noto-sans-sc-700', TEXT, 'woff2'));
    const font = tablesOf(await unpackFont(packed, null));
    const plain = tablesOf(Buffer.from(await fonts.subset('noto-sans-sc-700', TEXT, 'sfnt')));
    for (const [tag, table] of plain) if (tag !== 'head') expect(font.get(tag)?.equals(table)).toBe(true);
  });

  it('lacks no character: what the font has not is named', async () => {
    const failure: unknown = await fonts
      .subset('noto-serif-sc-400', '■国⑤', 'sfnt')
      .catch((cause: unknown) => cause);
    if (!(failure instanceof UsageError)) throw new Error('no usage error', { cause: failure });
    for (const named of ['noto-serif-sc-400', '■ U+25A0', '⑤ U+2464']) {
      expect(failure.localised.zh).toContain(named);
      expect(failure.localised.en).toContain(named);
    }
    expect(failure.localised.en).not.toContain('国');
  });

  it('is none of a font that the style does not name', async () => {
    await expect(fonts.subset('noto-serif-sc-700', '国', 'sfnt')).rejects.toThrow(UsageError);
  });
});

describe('the dash', () => {
  it.each(Object.entries(FACES))('is as wide in fontkit as the face says: %s', async (face, [id]) => {
    const { shape } = await cut(id as string, TEXT);
    expect(shape('——').advance).toBe(fonts.typefaces[face]?.dashPair);
    expect(shape('稻——早').advance).toBe(2000 + (fonts.typefaces[face]?.dashPair ?? 0));
  });

  it('is one stroke in Noto', async () => {
    const { shape } = await cut('noto-serif-sc-400', TEXT);
    expect(shape('——').glyphs).toBe(1);
    expect(shape('——').advance).toBeGreaterThan(1600);
    expect(shape('——').advance).toBeLessThan(1800);
  });

  it('is as wide in a browser', async () => {
    const widths = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.setContent(await pageOfDashes());
      await page.evaluate(() => document.fonts.ready);
      return page.$$eval('span', (spans) => spans.map((span) => span.getBoundingClientRect().width));
    });
    const expected = Object.keys(FACES).map((face) => fonts.typefaces[face]?.dashPair ?? 0);
    expect(widths.length).toBe(expected.length);
    widths.forEach((width, index) => {
      // At 1000 px an em, a pixel is a thousandth.
      expect(Math.abs(width - (expected[index] ?? 0))).toBeLessThan(1);
    });
  });
});

it('cut fonts of another subset-font are not used', () => {
  const text = readFileSync(path.join(INSTALL_FOLDER, 'package.json'), 'utf8');
  const { devDependencies } = JSON.parse(text) as { devDependencies: Record<string, string> };
  expect(SUBSET_VERSION).toMatch(
    new RegExp(`^\\d+-${devDependencies['subset-font']?.replaceAll('.', '\\.')}$`),
  );
});

async function pageOfDashes(): Promise<string> {
  const styles = IDS.map(async (id) => {
    const bytes = Buffer.from(await fonts.subset(id, TEXT, 'woff2'));
    return `@font-face { font-family: ${id}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) }`;
  });
  const spans = IDS.map((id) => `<p><span style="font: 1000px ${id}">——</span></p>`);
  return `<style>${(await Promise.all(styles)).join('\n')}</style>${spans.join('')}`;
}

async function cut(id: string, characters: string) {
  const font = fontkit.create(Buffer.from(await fonts.subset(id, characters, 'sfnt')));
  const shape = (text: string) => {
    const { glyphs, positions } = font.layout(text);
    return { glyphs: glyphs.length, advance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  };
  // U+FFFF is no character: it ends the table.
  return { characters: font.characterSet.filter((code) => code !== 0xffff).toSorted(rising), shape };
}

async function open(environment: Record<string, string>): Promise<FontStore> {
  return openFonts({ files, installFolder: INSTALL_FOLDER, root: INSTALL_FOLDER, environment }, FACES);
}

function rising(one: number, other: number): number {
  return one - other;
}
