import { zlibSync } from 'fflate';
import type { UnwrittenObject } from './pdfkit-insides.ts';

/**
 * Lets an object of the file pack its stream with fflate. Node's zlib packs differently on other processors, and the
 * same page must give the same bytes everywhere.
 */
export function packedObject(object: UnwrittenObject): void {
  object.compress = false;
  const write = object.finalize;
  object.finalize = () => {
    if (isPackable(object)) pack(object);
    write.call(object);
  };
}

/** Metadata stay readable: programs look for them in the bytes. */
function isPackable({ data, buffer }: UnwrittenObject): boolean {
  return buffer.length > 0 && data.Filter === undefined && data.Type !== 'Metadata';
}

function pack(object: UnwrittenObject): void {
  object.buffer = [zlibSync(Buffer.concat(object.buffer), { level: 6 })];
  object.data.Filter = 'FlateDecode';
}
