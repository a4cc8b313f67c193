import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFault } from '../../../src/issue/pictures/picture-header.ts';
import { readHeader } from '../../../src/issue/pictures/read-header.ts';
import { exifSegment, type JpegName, jpeg, withSegments } from '../../support/jpeg.ts';
import { png } from '../../support/png.ts';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const JPEGS: readonly JpegName[] = ['grey', 'rgb', 'cmyk', 'progressive'];

/** A JPEG whose frame says this size and precision. */
function jpegOf({ width = 48, height = 32, bits = 8, marker = 0xc0 }): Uint8Array {
  const bytes = Buffer.from(jpeg('rgb'));
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes[frame + 1] = marker;
  bytes[frame + 4] = bits;
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** A picture whose size the header lies about: its pixels stay as they are. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(png({ width: 1, height: 1 }));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('the header of a JPEG', () => {
  it.each([
    ['grey', 'grey', false],
    ['rgb', 'rgb', false],
    ['cmyk', 'cmyk', false],
    ['progressive', 'rgb', true],
  ] as const)('tells size and colour of a real %s one', (name, colour, isInterlaced) => {
    expect(readHeader(jpeg(name))).toEqual({
      kind: 'jpeg',
      width: 48,
      height: 32,
      orientation: 1,
      colour,
      bits: 8,
      hasAlpha: false,
      isInterlaced,
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('tells orientation %i in both byte orders', (orientation) => {
    for (const order of ['little', 'big'] as const) {
      const bytes = withSegments(jpeg('rgb'), exifSegment(orientation, order));
      expect(readHeader(bytes)).toMatchObject({ orientation, width: 48, height: 32 });
    }
  });

  it('takes an orientation that is none, or cut short, for upright', () => {
    const whole = exifSegment(6, 'big');
    for (const segment of [exifSegment(0, 'big'), exifSegment(9, 'little')])
      expect(readHeader(withSegments(jpeg('rgb'), segment))).toMatchObject({ orientation: 1 });
    for (let length = 6; length < whole.length - 4; length++) {
      const cut = Buffer.from(whole.subarray(0, length));
      cut.writeUInt16BE(length - 2, 2);
      const reading = readHeader(withSegments(jpeg('rgb'), cut));
      expect(reading).toMatchObject({ kind: 'jpeg' });
    }
  });

  it('passes over XMP, which stands in the same kind of segment', () => {
    const xmp = latin1('http://ns.adobe.com/xap/1.0/\0<x/>');
    const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0, xmp.length + 2]), xmp]);
    const bytes = withSegments(jpeg('rgb'), exifSegment(8, 'little'), segment);
    expect(readHeader(bytes)).toMatchObject({ orientation: 8 });
  });

  it.each([
    ['cut in its tables', jpeg('rgb').subarray(0, 40), 'truncated'],
    ['cut in its pixels', jpeg('rgb').subarray(0, jpeg('rgb').length - 20), 'truncated'],
    ['of its first two bytes', jpeg('rgb').subarray(0, 2), 'truncated'],
    [
      'with a length that lies',
      withSegments(jpeg('rgb'), Uint8Array.of(0xff, 0xe0, 0xff, 0xff)),
      'truncated',
    ],
    ['with a length below its own', withSegments(jpeg('rgb'), Uint8Array.of(0xff, 0xe0, 0, 1)), 'broken'],
    ['without a marker where one must be', withSegments(jpeg('rgb'), Uint8Array.of(1, 2)), 'broken'],
    ['that ends before its pixels', withSegments(jpeg('rgb'), Uint8Array.of(0xff, 0xd9)), 'truncated'],
    ['of no width', jpegOf({ width: 0 }), 'noSize'],
    ['whose height comes later', jpegOf({ height: 0 }), 'noSize'],
    ['of 12 bits', jpegOf({ bits: 12 }), 'unsupported'],
    ['without loss', jpegOf({ marker: 0xc3 }), 'unsupported'],
    ['in arithmetic code', jpegOf({ marker: 0xc9 }), 'unsupported'],
  ])('is refused: one %s', (_, bytes, fault) => {
    expect(readHeader(bytes)).toEqual({ fault });
  });
});

describe('the header of a PNG', () => {
  it.each([
    [0, 'grey', false],
    [2, 'rgb', false],
    [4, 'grey', true],
    [6, 'rgb', true],
  ] as const)('tells size and colour of type %i', (colourType, colour, hasAlpha) => {
    expect(readHeader(png({ width: 30, height: 20, colourType }))).toEqual({
      kind: 'png',
      width: 30,
      height: 20,
      orientation: 1,
      colour,
      bits: 8,
      hasAlpha,
      isInterlaced: false,
    });
  });

  it('tells palettes, single transparent colours and interlace', () => {
    const palette = ['PLTE', Uint8Array.of(255, 0, 0)] as const;
    const indexed = png({ width: 2, height: 2, colourType: 3, chunks: [palette] });
    expect(readHeader(indexed)).toMatchObject({ colour: 'rgb', hasAlpha: false });
    const seen = png({ width: 2, height: 2, colourType: 3, chunks: [palette, ['tRNS', Uint8Array.of(0)]] });
    expect(readHeader(seen)).toMatchObject({ hasAlpha: true });
    expect(readHeader(png({ width: 1, height: 1, interlaced: true }))).toMatchObject({ isInterlaced: true });
  });

  it('is the size that poppler gives a PDF drawn at 300 dpi', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'caibian-png-'));
    writeFileSync(path.join(folder, 'p.ps'), '%!PS\n<</PageSize [72 36]>> setpagedevice showpage\n');
    const pdf = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=p.pdf', 'p.ps'];
    expect(spawnSync('gs', pdf, { cwd: folder }).status).toBe(0);
    const drawn = spawnSync('pdftoppm', ['-png', '-r', '300', '-singlefile', 'p.pdf'], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(readHeader(drawn.stdout)).toMatchObject({ kind: 'png', width: 300, height: 150 });
  });

  it.each([
    ['cut in its header', png({ width: 2, height: 2 }).subarray(0, 30), 'truncated'],
    ['cut in its pixels', png({ width: 2, height: 2 }).subarray(0, 50), 'truncated'],
    ['without an end', png({ width: 2, height: 2 }).subarray(0, -12), 'truncated'],
    ['of no width', pngOf(0, 2), 'noSize'],
    ['without its palette', png({ width: 2, height: 2, colourType: 3 }), 'broken'],
    [
      'spoilt by a conversion of line ends',
      png({ width: 2, height: 2 }).filter((it) => it !== 0x0d),
      'broken',
    ],
  ])('is refused: one %s', (_, bytes, fault) => {
    expect(readHeader(bytes)).toEqual({ fault });
  });
});

describe('other files', () => {
  it.each([
    ['GIF89a\x01\0\x01\0', 'GIF'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'WebP'],
    ['\0\0\0\x1cftypavif', 'AVIF'],
    ['\0\0\0\x1cftypheic', 'HEIC'],
    ['%PDF-1.7\n', 'PDF'],
    ['II*\0\x08\0\0\0', 'TIFF'],
    ['BM\x46\0\0\0\0\0\0\0', 'BMP'],
    ['8BPS\0\x01', 'PSD'],
    ['\xef\xbb\xbf<?xml version="1.0"?><svg/>', 'SVG'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'SVG'],
    ['<html>', 'HTML'],
    ['version https://git-lfs.github.com/spec/v1\n', 'Git LFS'],
  ])('%j are told by name', (text, name) => {
    expect(readHeader(latin1(text))).toEqual({ fault: 'otherKind', name });
  });

  it('are told to be no pictures', () => {
    expect(readHeader(latin1(''))).toEqual({ fault: 'empty' });
    expect(readHeader(latin1('今日女报'))).toEqual({ fault: 'unknown' });
  });
});

describe('reading a header', () => {
  const sane = (bytes: Uint8Array) => {
    const reading = readHeader(bytes);
    if (isFault(reading)) return;
    expect(reading.width).toBeGreaterThan(0);
    expect(reading.height).toBeGreaterThan(0);
    expect(reading.orientation).toBeGreaterThanOrEqual(1);
    expect(reading.orientation).toBeLessThanOrEqual(8);
  };

  it('ends well on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), sane));
    const starts = fc.constantFrom([0xff, 0xd8, 0xff], [...png({ width: 1, height: 1 }).subarray(0, 16)]);
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) =>
        sane(Uint8Array.from([...start, ...rest])),
      ),
    );
  });

  it('ends well on pictures with a byte changed and cut anywhere', () => {
    const pictures = [
      ...JPEGS.map((name) => withSegments(jpeg(name), exifSegment(6, 'little'))),
      png({ width: 3, height: 3, colourType: 6 }),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...pictures), fc.nat(), fc.nat(255), fc.nat(), (whole, at, byte, cut) => {
        const bytes = Uint8Array.from(whole);
        bytes[at % bytes.length] = byte;
        sane(bytes);
        sane(bytes.subarray(0, cut % (bytes.length + 1)));
      }),
      { numRuns: 500 },
    );
  });
});
