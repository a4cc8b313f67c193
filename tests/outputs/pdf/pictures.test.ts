import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PagePicture } from '../../../src/model/page.ts';
import { pngChunks } from '../../../src/outputs/pdf/pictures/png-chunks.ts';
import { pngSamples } from '../../../src/outputs/pdf/pictures/png-samples.ts';
import { readPng } from '../../../src/outputs/pdf/pictures/read-png.ts';
import { blockOf, pageOf, pdfOf } from './page.ts';
import { pngOf } from './png.ts';
import { dotsOf, inkCoverage } from './press-tools.ts';

const RED = [255, 0, 0];
const GREEN = [0, 255, 0];
const BLUE = [0, 0, 255];
const WHITE = [255, 255, 255];
const RECT = { x: 100, y: 50, width: 80, height: 80 };

/** Quarters: red at the upper left, green at the upper right, blue at the lower left, white. */
const QUARTERS = pngOf({ width: 2, height: 2, type: 2, samples: [...RED, ...GREEN, ...BLUE, ...WHITE] });

describe('a picture', () => {
  it('stands in its box, cropped, with its colours', async () => {
    const rect = { x: 100, y: 50, width: 40, height: 80 };
    const dotAt = dotsOf(await shown({ bytes: QUARTERS }, rect));
    expect([dotAt(110, 60), dotAt(110, 120)]).toEqual([RED, BLUE]);
    expect([dotAt(150, 60), dotAt(90, 60), dotAt(110, 40)]).toEqual([WHITE, WHITE, WHITE]);
  });

  // The stored picture's upper left (red) and upper right (green) corners, as each turn shows them (EXIF 2.32, 4.6.5).
  it.each([
    [1, 'upper left', 'upper right'],
    [2, 'upper right', 'upper left'],
    [3, 'lower right', 'lower left'],
    [4, 'lower left', 'lower right'],
    [5, 'upper left', 'lower left'],
    [6, 'upper right', 'lower right'],
    [7, 'lower right', 'upper right'],
    [8, 'lower left', 'upper left'],
  ] as const)('is turned as orientation %i asks', async (orientation, red, green) => {
    const dotAt = dotsOf(await shown({ bytes: QUARTERS, orientation }));
    const at = {
      'upper left': [110, 60],
      'upper right': [170, 60],
      'lower left': [110, 120],
      'lower right': [170, 120],
    };
    const [[redX, redY], [greenX, greenY]] = [at[red], at[green]] as [[number, number], [number, number]];
    expect([dotAt(redX, redY), dotAt(greenX, greenY)]).toEqual([RED, GREEN]);
  });

  it.each([
    ['RGB with alpha', { type: 6, samples: [...RED, 255, ...RED, 0, ...BLUE, 0, ...GREEN, 255] }],
    [
      'a palette with alpha',
      { type: 3, palette: [...RED, ...GREEN], transparency: [255, 255, 0], samples: [0, 2, 2, 1] },
    ],
    [
      'one clear colour',
      { type: 2, transparency: [0, 0, 0, 0, 0, 255], samples: [...RED, ...BLUE, ...BLUE, ...GREEN] },
    ],
  ] as const)('shows the ground where a PNG is clear: %s', async (_, png) => {
    const dotAt = dotsOf(await shown({ bytes: pngOf({ width: 2, height: 2, ...png }) }));
    expect([dotAt(110, 60), dotAt(170, 60), dotAt(110, 120), dotAt(170, 120)]).toEqual([
      RED,
      WHITE,
      WHITE,
      GREEN,
    ]);
  });

  it('prints grey with black ink only', async () => {
    const png = pngOf({ width: 2, height: 1, type: 0, samples: [0, 128] });
    for (const pdf of [
      await shown({ bytes: png }),
      await shown({ kind: 'jpeg', bytes: jpegOf('jpeggray', '0.5 setgray') }),
    ]) {
      const { c, m, y, k } = inkCoverage(pdf);
      expect([c, m, y]).toEqual([0, 0, 0]);
      expect(k).toBeGreaterThan(0.05);
    }
  });

  it('keeps the inks of a JPEG in CMYK', async () => {
    const { c, m, y, k } = inkCoverage(
      await shown({ kind: 'jpeg', bytes: jpegOf('jpegcmyk', '1 0 0 0 setcmykcolor') }),
    );
    expect(c).toBeGreaterThan(0.05);
    expect([m, y, k]).toEqual([0, 0, 0]);
  });

  it('that is missing is a crossed box', async () => {
    const page = pageOf([blockOf({ images: [{ src: 'a.jpg', rect: RECT, whole: RECT, alternative: '' }] })]);
    const { c, k } = inkCoverage(await pdfOf(page));
    expect(c).toBe(0);
    expect(k).toBeGreaterThan(0);
  });

  it.each([
    ['text', new TextEncoder().encode('<html>')],
    ['nothing', new Uint8Array()],
    ['cut off', QUARTERS.subarray(0, QUARTERS.length - 30)],
    ['without samples', QUARTERS.subarray(0, 33)],
  ])('that is damaged is named: %s', async (_, bytes) => {
    for (const kind of ['png', 'jpeg'] as const) {
      await expect(shown({ kind, bytes })).rejects.toMatchObject({
        name: 'UsageError',
        localised: { zh: expect.stringContaining('pictures/a') },
      });
    }
  });

  it('has the same bytes in two runs', async () => {
    const png = pngOf({
      width: 2,
      height: 2,
      type: 6,
      samples: [...RED, 255, ...RED, 0, ...BLUE, 0, ...GREEN, 255],
    });
    expect(Buffer.from(await shown({ bytes: png })).equals(await shown({ bytes: png }))).toBe(true);
  });
});

describe('reading PNGs', () => {
  it('undoes each filter', () => {
    const image = fc.record({
      width: fc.integer({ min: 1, max: 9 }),
      height: fc.integer({ min: 1, max: 9 }),
      type: fc.constantFrom(0, 2, 4, 6),
      filter: fc.integer({ min: 0, max: 4 }),
      seed: fc.uint8Array({ minLength: 324, maxLength: 324 }),
    });
    fc.assert(
      fc.property(image, ({ seed, ...png }) => {
        const samples = [...seed.subarray(0, png.width * png.height * { 0: 1, 2: 3, 4: 2, 6: 4 }[png.type])];
        expect([...pngSamples(pngChunks(pngOf({ ...png, samples })))]).toEqual(samples);
      }),
      { numRuns: 60 },
    );
  });

  it('fails in one way only, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.nat(QUARTERS.length - 1), fc.nat(255), (at, byte) => {
        const bytes = Uint8Array.from(QUARTERS);
        bytes[at] = byte;
        try {
          readPng(bytes);
        } catch (error) {
          expect((error as Error).constructor.name).toBe('DamagedPicture');
        }
      }),
    );
  });
});

function shown(
  picture: Partial<PagePicture> & { readonly bytes: Uint8Array },
  rect = RECT,
): Promise<Uint8Array> {
  const src = 'pictures/a';
  const images = [{ src, rect, whole: RECT, alternative: '四色' }];
  const whole = { src, kind: 'png', width: 2, height: 2, orientation: 1, ...picture } as const;
  return pdfOf(pageOf([blockOf({ images })], { pictures: [whole] }));
}

/** A JPEG of 40 × 40 pixels in one colour, as Ghostscript writes it. */
function jpegOf(device: string, colour: string): Uint8Array {
  const words = [
    '-q',
    `-sDEVICE=${device}`,
    '-g40x40',
    '-o',
    '-',
    '-c',
    `${colour} 0 0 40 40 rectfill showpage`,
  ];
  return execFileSync('gs', words, { maxBuffer: 1e7 });
}
