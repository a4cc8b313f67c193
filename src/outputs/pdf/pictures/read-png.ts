import { type PngChunks, pngChunks } from './png-chunks.ts';
import { CHANNELS, checkSamples, pngSamples } from './png-samples.ts';
import type { StoredPicture } from './stored-picture.ts';

/** A PNG: stored as it is where a PDF can, else unpacked and its alpha split off. Throws a DamagedPicture. */
export function readPng(bytes: Uint8Array): StoredPicture {
  const png = pngChunks(bytes);
  const hasAlpha = png.type === 4 || png.type === 6 || (png.type === 3 && png.transparency !== null);
  return hasAlpha || png.interlaced ? unpackedPng(png) : packedPng(png);
}

const STORED = { profile: null, alpha: null, inverted: false } as const;

function packedPng(png: PngChunks): StoredPicture {
  const { width, height, bits } = png;
  // A PDF that holds damaged rows shows nothing, and nobody is told.
  checkSamples(png);
  return {
    ...STORED,
    width,
    height,
    bits,
    space: png.type === 3 ? { palette: png.palette } : spaceOf(png),
    packed: { filter: 'FlateDecode', colours: CHANNELS[png.type] },
    bytes: png.packed,
    clear: clearSamples(png),
  };
}

function unpackedPng(png: PngChunks): StoredPicture {
  const { width, height } = png;
  const samples = pngSamples(png);
  const colours = png.type === 3 ? 3 : CHANNELS[png.type] - (png.type >= 4 ? 1 : 0);
  const scale = png.type === 3 || png.bits >= 8 ? 1 : 255 / ((1 << png.bits) - 1);
  const channels = CHANNELS[png.type];
  const sampleOf = (pixel: number, colour: number) => {
    const sample = samples[pixel * channels + (png.type === 3 ? 0 : colour)] ?? 0;
    return png.type === 3 ? (png.palette[sample * 3 + colour] ?? 0) : sample * scale;
  };
  const bytes = new Uint8Array(width * height * colours);
  for (let at = 0; at < bytes.length; at++) bytes[at] = sampleOf(Math.floor(at / colours), at % colours);
  return {
    ...STORED,
    width,
    height,
    bits: 8,
    space: spaceOf(png),
    packed: null,
    bytes,
    alpha: alphaOf(png, samples),
    clear: png.bits === 16 ? null : (clearSamples(png)?.map((value) => value * scale) ?? null),
  };
}

/** One byte a pixel; null when the PNG covers all of its room. */
function alphaOf(png: PngChunks, samples: Uint8Array): Uint8Array | null {
  const { transparency, type } = png;
  const pixels = png.width * png.height;
  if (type === 3 && transparency !== null) {
    return Uint8Array.from({ length: pixels }, (_, pixel) => transparency[samples[pixel] ?? 0] ?? 255);
  }
  if (type !== 4 && type !== 6) return null;
  const channels = CHANNELS[type];
  return Uint8Array.from({ length: pixels }, (_, pixel) => samples[pixel * channels + channels - 1] ?? 255);
}

/** The one grey or colour that tRNS calls clear, as ranges; null for none. */
function clearSamples({ type, transparency }: PngChunks): readonly number[] | null {
  if (transparency === null || (type !== 0 && type !== 2)) return null;
  const view = new DataView(transparency.buffer, transparency.byteOffset, transparency.length);
  const values = Array.from({ length: Math.floor(transparency.length / 2) }, (_, at) =>
    view.getUint16(at * 2),
  );
  return values.length === CHANNELS[type] ? values.flatMap((value) => [value, value]) : null;
}

function spaceOf({ type }: PngChunks): 'DeviceGray' | 'DeviceRGB' {
  return type === 0 || type === 4 ? 'DeviceGray' : 'DeviceRGB';
}
