import { damaged, encrypted, tooLarge, unsafe } from './refusals.ts';

/** One file of an archive, as its central directory tells. Sizes in bytes. */
export interface ZipEntry {
  /** Path with forward slashes, proved to stay inside the archive. */
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
}

/** A central directory's record, before its bytes are found. */
interface DirectoryRecord extends Omit<ZipEntry, 'packed'> {
  readonly headerAt: number;
  /** Where the next record begins. */
  readonly next: number;
}

/** Signatures and record lengths: PKWARE APPNOTE 6.3.10, 4.3.7, 4.3.12, 4.3.16. */
const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED_FLAGS = 0x2041;
const ENDLESS = 0xffff;

/** More files than any Word document holds; each picture is one. */
const MOST_ENTRIES = 4096;

/**
 * The files of a zip archive, by its central directory, which Word goes by too. Refuses names that lead out of the
 * archive, names that occur twice, encryption, entries that share bytes, and what is cut short.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const records = directoryOf(view, bytes);
  refuseTwice(records);
  const entries = records.map((record) => ({ record, packed: packedBytes(view, bytes, record) }));
  refuseOverlap(entries.map(({ packed }) => packed));
  return entries.map(({ record, packed }) => ({ ...record, packed }));
}

function directoryOf(view: DataView, bytes: Uint8Array): readonly DirectoryRecord[] {
  const end = endRecordAt(view);
  const count = view.getUint16(end + 10, true);
  if (count === ENDLESS || view.getUint16(end + 4, true) !== 0) throw damaged('zip64');
  if (count > MOST_ENTRIES) throw tooLarge(`${count} 个文件`, `${count} files`);
  const records: DirectoryRecord[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    const record = recordAt(view, bytes, at, end);
    records.push(record);
    at = record.next;
  }
  return records;
}

/** Where the end record begins: the last one that is complete. */
function endRecordAt(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged('ZIP');
}

function recordAt(view: DataView, bytes: Uint8Array, at: number, end: number): DirectoryRecord {
  if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY_RECORD) throw damaged('ZIP');
  const nameEnd = at + DIRECTORY_LENGTH + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > end) throw damaged('ZIP');
  if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAGS) !== 0) throw encrypted();
  return {
    name: safeName(bytes.subarray(at + DIRECTORY_LENGTH, nameEnd)),
    method: methodOf(view.getUint16(at + 10, true)),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
    next,
  };
}

function methodOf(method: number): 'stored' | 'deflated' {
  if (method !== 0 && method !== 8) throw damaged(`ZIP ${method}`);
  return method === 0 ? 'stored' : 'deflated';
}

/** A name that stays inside the archive. One that is no UTF-8 is no part of a document: its letters do not matter. */
function safeName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes);
  const leadsOut = name.split('/').some((step) => step === '..' || step === '.');
  if (leadsOut || /^\/|^[a-z]:|[\\\u0000-\u001f]/i.test(name) || name === '') {
    throw unsafe('里面的文件名指向文件之外', 'a name inside leads out of it');
  }
  return name;
}

/** Part names do not differ by case (ECMA-376 part 2, 6.2.2.3): of two, one program reads this, another that. */
function refuseTwice(records: readonly DirectoryRecord[]): void {
  if (new Set(records.map(({ name }) => name.toLowerCase())).size !== records.length) {
    throw unsafe('里面有重名的文件', 'it holds two files of one name');
  }
}

function packedBytes(view: DataView, bytes: Uint8Array, record: DirectoryRecord): Uint8Array {
  const { headerAt, packedSize, name } = record;
  if (headerAt + LOCAL_LENGTH > bytes.length || view.getUint32(headerAt, true) !== LOCAL_HEADER)
    throw damaged('ZIP');
  const nameAt = headerAt + LOCAL_LENGTH;
  const nameEnd = nameAt + view.getUint16(headerAt + 26, true);
  const start = nameEnd + view.getUint16(headerAt + 28, true);
  if (start + packedSize > bytes.length) throw damaged('ZIP');
  if (safeName(bytes.subarray(nameAt, nameEnd)) !== name) {
    throw unsafe('目录与内容的文件名不符', 'its directory and its content disagree on a name');
  }
  return bytes.subarray(start, start + packedSize);
}

/** Entries that share packed bytes are how a small archive is made to fill a disk. */
function refuseOverlap(packed: readonly Uint8Array[]): void {
  const sorted = packed.filter((it) => it.length > 0).sort((one, other) => one.byteOffset - other.byteOffset);
  let end = 0;
  for (const { byteOffset, length } of sorted) {
    if (byteOffset < end) throw unsafe('里面的文件互相重叠', 'files inside it overlap');
    end = byteOffset + length;
  }
}
