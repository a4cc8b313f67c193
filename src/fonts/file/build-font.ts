import { DIRECTORY_ENTRY, DIRECTORY_HEAD, type Tables } from './tables.ts';

/** A font file of its own with these tables; `signature` is the first four bytes. Checksums are left at 0: nobody reads them. */
export function buildFont(signature: number, tables: Tables): Buffer {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const head = headOf(signature, sorted.length);
  const parts: Buffer[] = [head];
  let at = head.length;
  sorted.forEach(([tag, table], index) => {
    const entry = DIRECTORY_HEAD + index * DIRECTORY_ENTRY;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    // Each table starts at a multiple of four bytes.
    parts.push(table, Buffer.alloc(-table.length & 3));
    at += table.length + (-table.length & 3);
  });
  return Buffer.concat(parts);
}

function headOf(signature: number, count: number): Buffer {
  const head = Buffer.alloc(DIRECTORY_HEAD + count * DIRECTORY_ENTRY);
  const log = Math.floor(Math.log2(Math.max(1, count)));
  head.writeUInt32BE(signature, 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 << log, 6);
  head.writeUInt16BE(log, 8);
  head.writeUInt16BE(count * 16 - (16 << log), 10);
  return head;
}
