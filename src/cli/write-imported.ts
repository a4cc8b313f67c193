import * as path from 'node:path';
import type { ImportedDraft } from '../import/import-copy.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { FileError, type Files } from '../platform/platform.ts';
import { realInside } from '../platform/replace-inside.ts';
import { shownPath } from './find-drafts.ts';
import { printNote, type Session } from './session.ts';

interface NewFile {
  readonly file: string;
  readonly content: Uint8Array;
}

/**
 * Writes the drafts of one received file and their pictures, all or none. A file that is there with other bytes is in
 * the way: without `force` a UsageError names it and nothing is written; with it the old file is kept as .bak.
 */
export function writeImported(
  session: Session,
  { config }: Newsroom,
  folder: string,
  drafts: readonly ImportedDraft[],
  force: boolean,
): void {
  const { files } = session.platform;
  // A folder inside the newsroom may not be a link that leads out of it.
  if (folder.startsWith(config.root + path.sep)) realInside(files, config.root, path.join(folder, 'x.md'));
  const all = drafts.flatMap((draft) => filesOf(draft, folder));
  const others = all.filter((it) => !holdsSame(files, it));
  const inTheWay = others.filter((it) => files.kindOf(it.file) !== null);
  if (inTheWay.length > 0 && !force) throw occupied(session, inTheWay);
  for (const it of others) {
    if (files.kindOf(it.file) === null) files.create(it.file, it.content);
    else replaceKeeping(session, it);
  }
}

function filesOf({ slug, text, pictures }: ImportedDraft, folder: string): readonly NewFile[] {
  const draft = { file: path.join(folder, `${slug}.md`), content: new TextEncoder().encode(text) };
  return [draft, ...pictures.map((it) => ({ file: path.join(folder, it.path), content: it.bytes }))];
}

function holdsSame(files: Files, { file, content }: NewFile): boolean {
  return files.kindOf(file) === 'file' && Buffer.compare(files.read(file), content) === 0;
}

/** Copies the old file beside it under the first free name, then replaces it, unless it changed meanwhile. */
function replaceKeeping(session: Session, { file, content }: NewFile): void {
  const { files } = session.platform;
  const before = files.read(file);
  const backup = keep(files, file, before);
  files.replace(file, content, before);
  printNote(session, {
    zh: `${shownPath(session.platform, file)} 已替换，原稿留作 ${path.basename(backup)}。`,
    en: `${shownPath(session.platform, file)} was replaced; the old one is kept as ${path.basename(backup)}.`,
  });
}

function keep(files: Files, file: string, content: Uint8Array): string {
  for (let number = 1; ; number++) {
    const backup = number === 1 ? `${file}.bak` : `${file}.${number}.bak`;
    try {
      files.create(backup, content);
      return backup;
    } catch (error) {
      if (!(error instanceof FileError) || error.kind !== 'exists') throw error;
    }
  }
}

function occupied({ platform }: Session, inTheWay: readonly NewFile[]): UsageError {
  const names = inTheWay.map((it) => shownPath(platform, it.file));
  return new UsageError({
    zh: `已经有 ${names.join('、')}，内容不同，没有覆盖，也没有写入任何稿件；要替换请加 --force（原稿留作 .bak），否则用 -o 换一个文件夹。`,
    en: `${names.join(', ')} exist with other content; nothing was written. Add --force to replace them (kept as .bak), or name another folder with -o.`,
  });
}
