import * as path from 'node:path';
import { isSafePath } from '../article/safe-names.ts';
import type { Article } from '../model/article.ts';
import type { PageModel } from '../model/page.ts';
import type { Files } from '../platform/platform.ts';
import type { IssueFile } from './issue-file.ts';

/** The pictures of an issue that lie beside its drafts. */
export interface FoundPictures {
  /** Pictures to stand beside the pages, at the path that drafts name them by; each once. */
  readonly files: readonly IssueFile[];
  /** Paths, as drafts name them, that are not there or lead out of the issue's folder. */
  readonly missing: readonly string[];
}

/** Reads the pictures that articles show from the issue's folder. Addresses on the web are left where they are. */
export function findPictures(files: Files, folder: string, articles: readonly Article[]): FoundPictures {
  const named = articles.flatMap((article) => article.pictures.map((picture) => picture.src));
  const beside = [...new Set(named)].filter((src) => isSafePath(src) && !/^https?:/i.test(src)).sort();
  const found = beside.map((src) => ({
    src,
    file: PICTURE.test(src) ? fileInside(files, folder, src) : null,
  }));
  return {
    files: found.flatMap(({ src, file }) =>
      file === null ? [] : [{ path: decoded(src), content: files.read(file) }],
    ),
    missing: found.flatMap(({ src, file }) => (file === null ? [src] : [])),
  };
}

/** Kinds of file that a page shows as a picture; others could take the place of a page. */
const PICTURE = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * Absolute path of a file that a draft or a manifest names by a path below its folder; null when there is none, when the
 * path climbs out, or when a link leads out of the folder.
 */
export function fileInside(files: Files, folder: string, src: string): string | null {
  if (!isSafePath(src)) return null;
  const file = [src, decoded(src)]
    .map((name) => path.join(folder, name))
    .find((it) => files.kindOf(it) === 'file');
  if (file === undefined) return null;
  const inside = path.relative(files.resolveLinks(folder), files.resolveLinks(file));
  return inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

/** A path as Markdown writes it, with its percent signs undone: `a%20b.png` is the file `a b.png`. */
function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/**
 * The pictures of pages, to stand beside files that show them; each once. They are those that the pages print, so a PDF
 * advert is the picture drawn from it.
 */
export function pagePictureFiles(pages: readonly PageModel[]): readonly IssueFile[] {
  const files = pages.flatMap(({ pictures }) =>
    pictures.map(({ src, bytes }) => ({ path: decoded(src), content: bytes })),
  );
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
