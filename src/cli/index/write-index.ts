import * as path from 'node:path';
import { bytesOf } from '../../issue/write-files.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Session } from '../session.ts';

/** The formats of an index. */
export type IndexFormat = 'text' | 'json' | 'csv' | 'html';

/** How a file begins that an earlier run may have written. */
const BEGINNINGS: Readonly<Record<IndexFormat, RegExp>> = {
  text: /^(?:(?:人物|地点|机构|关键词|主题)索引（|Index of )/,
  json: /^\{\s*"version": 1,\s*"index":/,
  csv: /^\uFEFF?letter,name,code,within,forms,title,role,date,page,headline,path,mentions\r\n/,
  html: /^<!DOCTYPE html>[\s\S]{0,4000}<body>\s*(?:<header class="folio">[\s\S]{0,2000}<\/header>\s*)?<main class="tag-index">/,
};

/** Writes an index. Throws a UsageError rather than put it in the place of anything but an earlier index. */
export function writeIndex(
  { platform: { files, workingFolder } }: Session,
  output: string,
  format: IndexFormat,
  content: string,
): void {
  const file = path.resolve(workingFolder, output);
  const before = files.kindOf(file) === 'folder' ? null : bytesOf(files, file);
  if (before !== null && !isIndex(before, format)) {
    throw new UsageError({
      zh: `${output} 已经有了，不像是以前的 ${format} 索引，没有顶替；请用 -o 另写一个文件名。`,
      en: `${output} exists and does not look like an earlier index in ${format}; name another file with -o.`,
    });
  }
  files.replace(file, new TextEncoder().encode(content), before ?? undefined);
}

function isIndex(bytes: Uint8Array, format: IndexFormat): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text === '' || BEGINNINGS[format].test(text.replace(/<style>[\s\S]*?<\/style>/, ''));
}
