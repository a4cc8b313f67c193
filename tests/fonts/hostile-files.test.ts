import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf } from '../../src/fonts/facts/font-facts.ts';
import { unpackFont } from '../../src/fonts/file/unpack-font.ts';
import { UnreadableFont } from '../../src/fonts/file/unreadable-font.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { UsageError } from '../../src/model/usage-error.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { collectionOf, INSTALL_FOLDER, smallTrueType, withTable } from '../support/fonts.ts';

const { files } = nodePlatform(INSTALL_FOLDER);
let root: string;
let font: Buffer;
let woff2: Buffer;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'caibian-fonts-'));
  font = await smallTrueType('noto-serif-sc-400', '采编报——A');
  woff2 = readFileSync(path.join(INSTALL_FOLDER, 'dist/fonts/noto-serif-sc-400.woff2'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a file that is no font', () => {
  it.each([
    ['a story', Buffer.from('本报讯（记者 邓秋实）早稻刚上岸。\n'.repeat(50))],
    ['nothing', Buffer.alloc(0)],
    ['woff', Buffer.from('wOFF\0\x01\0\0')],
  ])('is told with its name and face: %s', async (_, bytes) => {
    const message = await messageOf(bytes);
    expect(message).toContain('song.ttf');
    expect(message).toContain('“serif”');
  });
});

describe('a font that was cut off', () => {
  it.each([0.1, 0.5, 0.99])('is told: TrueType at %f', async (part) => {
    expect(await messageOf(font.subarray(0, font.length * part))).toMatch(/不完整|不是字体/);
  });

  it.each([0.00001, 0.5, 0.99])('is told: woff2 at %f', async (part) => {
    expect(await messageOf(woff2.subarray(0, woff2.length * part))).toContain('不完整');
  });

  it('is told: a collection', async () => {
    const bytes = collectionOf([font, font]);
    expect(await messageOf(bytes.subarray(0, 60), '#0')).toContain('不完整');
  });
});

describe('a font that lies about its size', () => {
  it('is not unpacked: the whole', async () => {
    const bytes = Buffer.from(woff2);
    bytes.writeUInt32BE(0xf0000000, 16);
    expect(await messageOf(bytes)).toContain('超过');
  });

  it('is not unpacked: a table', async () => {
    const bytes = Buffer.from(woff2);
    // The first entry: known tag, then its size as 0x8f 0xff 0xff 0xff 0x7f, which is 4 GB.
    Buffer.from([0x8f, 0xff, 0xff, 0xff, 0x7f]).copy(bytes, 49);
    expect(await messageOf(bytes)).toMatch(/超过|不完整/);
  });

  it('is not read: tables that share bytes', async () => {
    const size = 30 << 20;
    const bytes = Buffer.concat([font, Buffer.alloc(size)]);
    for (let entry = 12; entry < 12 + 5 * 16; entry += 16) bytes.writeUInt32BE(size, entry + 12);
    expect(await messageOf(bytes)).toContain('超过');
  });

  it('is not read: characters without end', async () => {
    const groups = 40_000;
    const cmap = Buffer.alloc(28 + groups * 12);
    cmap.writeUInt16BE(1, 2);
    cmap.writeUInt16BE(3, 4);
    cmap.writeUInt16BE(10, 6);
    cmap.writeUInt32BE(12, 8);
    cmap.writeUInt16BE(12, 12);
    cmap.writeUInt32BE(groups, 24);
    for (let at = 28; at < cmap.length; at += 12) cmap.writeUInt32BE(0x10ffff, at + 4);
    expect(await messageOf(withTable(font, 'cmap', cmap))).toContain('字符表');
  });
});

it('a font with any byte changed is read or refused', async () => {
  const change = fc.record({ at: fc.nat({ max: font.length - 1 }), byte: fc.nat({ max: 255 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const bytes = Buffer.from(font);
      for (const { at, byte } of changes) bytes[at] = byte;
      const outcome = await unpackFont(bytes, null)
        .then(factsOf)
        .catch((cause: unknown) => cause);
      return !(outcome instanceof Error) || outcome instanceof UnreadableFont;
    }),
    { numRuns: 150 },
  );
});

async function messageOf(bytes: Buffer, face = ''): Promise<string> {
  writeFileSync(path.join(root, 'song.ttf'), bytes);
  const places = { files, installFolder: INSTALL_FOLDER, root, environment: {} };
  const failure: unknown = await openFonts(places, { serif: [`song.ttf${face}`] }).catch(
    (cause: unknown) => cause,
  );
  if (!(failure instanceof UsageError)) throw new Error('no usage error', { cause: failure });
  return failure.localised.zh;
}
