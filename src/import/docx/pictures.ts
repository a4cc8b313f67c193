import type { ReceivedPicture } from '../../model/received.ts';
import { type Archive, MOST_PICTURE } from './archive.ts';
import type { Relationships } from './relationships.ts';

/** Collects the pictures of the running text. */
export interface PictureList {
  /** Adds a picture by its relationship. Gives its place in {@link all}, or the words for a note when it cannot be had. */
  readonly add: (
    id: string,
    relationships: Relationships,
    alternative: string,
  ) => number | { readonly leftOut: string };
  readonly all: () => readonly ReceivedPicture[];
}

const LONGEST_NAME = 80;

/** A new list of the pictures of an archive. Nothing outside the archive is ever fetched. */
export function pictureList(archive: Archive): PictureList {
  const pictures: ReceivedPicture[] = [];
  const nameOfPart = new Map<string, string>();
  const add: PictureList['add'] = (id, relationships, alternative) => {
    const relationship = relationships.get(id);
    if (relationship === undefined) return { leftOut: alternative.trim() === '' ? id : alternative };
    const { target, external } = relationship;
    if (external && !/^https?:\/\//i.test(target)) return { leftOut: target };
    const bytes = external ? null : archive.read(target, MOST_PICTURE);
    if (!external && bytes === null) return { leftOut: target };
    pictures.push({ source: external ? target : nameFor(target, nameOfPart), bytes, alternative });
    return pictures.length - 1;
  };
  return { add, all: () => pictures };
}

/** A file name for a part: its own, unless another part took it. Safe in every file system. */
function nameFor(part: string, nameOfPart: Map<string, string>): string {
  const known = nameOfPart.get(part);
  if (known !== undefined) return known;
  const own = safeFileName(part.slice(part.lastIndexOf('/') + 1));
  const taken = new Set([...nameOfPart.values()].map((it) => it.toLowerCase()));
  const at = own.includes('.') ? own.lastIndexOf('.') : own.length;
  let name = own;
  for (let count = 2; taken.has(name.toLowerCase()); count++)
    name = `${own.slice(0, at)}-${count}${own.slice(at)}`;
  nameOfPart.set(part, name);
  return name;
}

function safeFileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^[.-]+/, '');
  return safe === '' ? 'picture' : safe.slice(-LONGEST_NAME);
}
