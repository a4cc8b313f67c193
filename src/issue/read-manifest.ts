import * as path from 'node:path';
import { isNode, parseDocument } from 'yaml';
import { parseCivilDate } from '../language/civil-date.ts';
import { lineStartsOf } from '../language/positions.ts';
import type { Issue, IssuePage, ManifestSource } from '../model/issue.ts';
import { readUtf8File } from '../newsroom/read-utf8-file.ts';
import { yamlData } from '../newsroom/read-yaml-file.ts';
import { entryOf, textAt } from '../newsroom/register-entries.ts';
import type { Files } from '../platform/platform.ts';
import { checkReferences } from './manifest/check-references.ts';
import { checkFixedPlaces } from './manifest/fixed-places.ts';
import { manifestError } from './manifest/manifest-error.ts';
import { readPage } from './manifest/read-page.ts';

/** An issue with the drafts it is made of. */
export interface IssueManifest {
  readonly issue: Issue;
  readonly source: ManifestSource;
  /** Absolute paths of the drafts, in page order, each once. */
  readonly drafts: readonly string[];
}

/** The keys of the manifest itself. */
export const ISSUE_KEYS = ['date', 'issueNumber', 'pages'] as const;

/**
 * Reads issue.yaml. Articles are named by file, relative to the manifest and never outside its folder; the
 * ending .md or .markdown may be left out. `shown` is what people call the file. Throws a UsageError that names the
 * entry at fault.
 */
export function readManifest(files: Files, file: string, shown: string = path.basename(file)): IssueManifest {
  const source = manifestSource(shown, readUtf8File(files, file));
  const issue = readIssue(source);
  return { issue, source, drafts: draftFiles(files, issue.pages, path.dirname(file)) };
}

/** The issue that a manifest tells, its articles named as written. Throws a UsageError that names the entry at fault. */
export function readIssue(source: ManifestSource): Issue {
  const data = yamlData(source.text, path.basename(source.path), 'failsafe');
  const entry = entryOf(data, { zh: '期次文件有误', en: 'issue manifest' }, ISSUE_KEYS);
  const date = parseCivilDate(String(entry.values.date));
  if (date === null)
    throw manifestError({ zh: 'date 应是日期，如 2015-11-12', en: 'date must be a date such as 2015-11-12' });
  const listed = entry.values.pages;
  if (!Array.isArray(listed) || listed.length === 0)
    throw manifestError({ zh: 'pages 应列出至少一个版', en: 'pages must list at least one page' });
  const pages = listed.map((page: unknown, index) => readPage(page, index + 1));
  refuseUnprintable(pages);
  checkReferences(pages);
  for (const page of pages) checkFixedPlaces(page);
  return { date, issueNumber: textAt(entry, 'issueNumber') ?? null, pages };
}

/** A manifest's text for findings about it. */
export function manifestSource(shown: string, text: string): ManifestSource {
  const document = parseDocument(text, { schema: 'failsafe' });
  return {
    path: shown,
    text,
    lineStarts: lineStartsOf(text),
    editable: false,
    spanOf: (keys) => {
      for (let length = keys.length; length > 0; length--) {
        const node = document.getIn(keys.slice(0, length), true);
        if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] };
      }
      return { start: 0, end: Math.min(text.length, (lineStartsOf(text)[1] ?? text.length + 1) - 1) };
    },
  };
}

/** Throws for a page number that is given twice, and for an issue without a single article. */
function refuseUnprintable(pages: readonly IssuePage[]): void {
  const numbers = pages.map((page) => page.pageNumber);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined)
    throw manifestError({ zh: `版次 ${twice} 写了两次`, en: `page ${twice} is listed twice` });
  if (pages.every((page) => page.articles.length === 0))
    throw manifestError({ zh: '没有稿件', en: 'no article is listed' });
}

function draftFiles(files: Files, pages: readonly IssuePage[], folder: string): readonly string[] {
  const slugs = pages.flatMap((page) => page.articles);
  // On many systems two names that differ in case only are one file.
  const names = slugs.map((slug) => slug.normalize('NFC').toLowerCase());
  const twice = slugs.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice !== undefined)
    throw manifestError({ zh: `稿件 ${twice} 排了两次`, en: `article ${twice} is listed twice` });
  return slugs.map((slug) => {
    const [file, other] = [path.join(folder, `${slug}.md`), path.join(folder, `${slug}.markdown`)];
    return files.kindOf(file) === null && files.kindOf(other) === 'file' ? other : file;
  });
}
