import * as path from 'node:path';
import { isNode, parseDocument } from 'yaml';
import { parseCivilDate } from '../language/civil-date.ts';
import { lineStartsOf } from '../language/positions.ts';
import type { Issue, IssuePage, ManifestSource } from '../model/issue.ts';
import type { Localised } from '../model/localised.ts';
import { UsageError } from '../model/usage-error.ts';
import { readUtf8File } from '../newsroom/read-utf8-file.ts';
import { yamlData } from '../newsroom/read-yaml-file.ts';
import type { Files } from '../platform/platform.ts';
import { pagePlan } from './page-plan.ts';

/** An issue with the drafts it is made of. */
export interface IssueManifest {
  readonly issue: Issue;
  readonly source: ManifestSource;
  /** Absolute paths of the drafts, in page order, each once. */
  readonly drafts: readonly string[];
}

/** A mapping of the manifest with unknown values. */
type Entries = Readonly<Record<string, unknown>>;

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
  if (!isEntries(data)) throw wrong({ zh: '应写明 date 和 pages', en: 'date and pages are needed' });
  refuseUnknown(data, ['date', 'issueNumber', 'pages'], '');
  const date = typeof data.date === 'string' ? parseCivilDate(data.date) : null;
  if (date === null)
    throw wrong({ zh: 'date 应是日期，如 2015-11-12', en: 'date must be a date such as 2015-11-12' });
  if (!Array.isArray(data.pages) || data.pages.length === 0) {
    throw wrong({ zh: 'pages 应列出至少一个版', en: 'pages must list at least one page' });
  }
  const pages = data.pages.map((page: unknown, index) => readPage(page, index + 1));
  refuseUnprintable(pages);
  return { date, issueNumber: textOf(data.issueNumber), pages };
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
  if (twice !== undefined) throw wrong({ zh: `版次 ${twice} 写了两次`, en: `page ${twice} is listed twice` });
  if (pages.every((page) => page.articles.length === 0))
    throw wrong({ zh: '没有稿件', en: 'no article is listed' });
}

function readPage(page: unknown, number: number): IssuePage {
  const place = { zh: `pages 第 ${number} 项`, en: `pages, entry ${number}` };
  if (!isEntries(page))
    throw wrong({
      zh: `${place.zh}应写明 pageNumber 和 articles`,
      en: `${place.en}: pageNumber and articles are needed`,
    });
  refuseUnknown(page, ['pageNumber', 'pageName', 'articles', 'editor', 'proofreader'], `pages[${number}].`);
  const pageNumber = textOf(page.pageNumber);
  if (pageNumber === null || !/^[A-Z]{0,2}\d{1,3}$/.test(pageNumber)) {
    throw wrong({
      zh: `${place.zh}的 pageNumber 应像 A02`,
      en: `${place.en}: pageNumber must look like A02`,
    });
  }
  const articles: unknown = page.articles;
  if (!Array.isArray(articles) || !articles.every((it): it is string => typeof it === 'string')) {
    throw wrong({
      zh: `${place.zh}的 articles 应是稿件名的列表`,
      en: `${place.en}: articles must be a list of drafts`,
    });
  }
  return {
    pageNumber,
    pageName: textOf(page.pageName),
    articles: articles.map(slugOf),
    editor: textOf(page.editor),
    proofreader: textOf(page.proofreader),
    plan: pagePlan(articles.map(slugOf), /^[A-Z]{0,2}0*1$/.test(pageNumber)),
  };
}

/** The article's name: its file name without ending. A name that leads elsewhere is refused. */
function slugOf(name: string): string {
  const slug = name.replace(/\.(md|markdown)$/, '');
  if (/^[^/\\:*?"<>|\p{Cc}]+$/u.test(slug) && !slug.startsWith('.')) return slug;
  throw wrong({
    zh: `稿件名“${name}”不行：只能是同一文件夹里的文件名`,
    en: `article "${name}" must be a file name in the same folder`,
  });
}

function draftFiles(files: Files, pages: readonly IssuePage[], folder: string): readonly string[] {
  const slugs = pages.flatMap((page) => page.articles);
  // On many systems two names that differ in case only are one file.
  const names = slugs.map((slug) => slug.normalize('NFC').toLowerCase());
  const twice = slugs.find((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice !== undefined)
    throw wrong({ zh: `稿件 ${twice} 排了两次`, en: `article ${twice} is listed twice` });
  return slugs.map((slug) => {
    const [file, other] = [path.join(folder, `${slug}.md`), path.join(folder, `${slug}.markdown`)];
    return files.kindOf(file) === null && files.kindOf(other) === 'file' ? other : file;
  });
}

function isEntries(value: unknown): value is Entries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function refuseUnknown(entries: Entries, known: readonly string[], place: string): void {
  const unknown = Object.keys(entries).find((key) => !known.includes(key));
  if (unknown === undefined) return;
  throw wrong({
    zh: `不认识的项 ${place}${unknown}，可用的有 ${known.join('、')}`,
    en: `unknown entry ${place}${unknown}; known are ${known.join(', ')}`,
  });
}

function wrong(message: Localised): UsageError {
  return new UsageError({ zh: `期次文件有误：${message.zh}。`, en: `issue manifest: ${message.en}.` });
}
