import { crc32, deflateSync } from 'node:zlib';
import type { PagePicture } from '../../../src/model/page.ts';

const WIDTH = 96;
const HEIGHT = 80;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG of three flat tints, so that a crop shows. None is dark: poppler shows black ink as a dark grey, but no picture so. */
export function samplePicture(src: string): PagePicture {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) => Buffer.concat([Buffer.from([0]), row(y)]));
  const data = deflateSync(Buffer.concat(rows));
  const bytes = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { src, kind: 'png', bytes: new Uint8Array(bytes), width: WIDTH, height: HEIGHT, orientation: 1 };
}

function row(y: number): Buffer {
  const colour = (x: number) =>
    y > HEIGHT * 0.75 ? [230, 120, 120] : x < WIDTH / 2 ? [170, 180, 200] : [210, 220, 230];
  return Buffer.from(Array.from({ length: WIDTH }, (_, x) => colour(x)).flat());
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
