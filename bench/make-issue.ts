import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// A large issue for measuring: the pages of the sample issue again and again, each time under other names.

const SAMPLE = 'articles/2015-11-12';
/** What the sample newsroom's pages are made with. */
const NEWSROOM = ['caibian.yaml', 'desk', 'templates'];
/** Folder of an issue's manifest in its newsroom. */
const ISSUE = join('articles', 'issue');
/** Pages of the sample issue. */
const SAMPLE_PAGES = 4;

/** Writes a newsroom with an issue of `pages` pages, a multiple of four, into a folder; gives its manifest's file. */
export function writeIssue(folder: string, pages: number): string {
  const issue = join(folder, ISSUE);
  mkdirSync(issue, { recursive: true });
  for (const part of NEWSROOM) cpSync(part, join(folder, part), { recursive: true });
  cpSync(join(SAMPLE, 'tupian'), join(issue, 'tupian'), { recursive: true });
  const copies = Array.from({ length: pages / SAMPLE_PAGES }, (_, copy) => copy);
  for (const copy of copies) writeDrafts(issue, copy);
  const manifest = join(issue, 'issue.yaml');
  const [head = '', body = ''] = readFileSync(join(SAMPLE, 'issue.yaml'), 'utf8').split(/(?<=^pages:\n)/m);
  writeFileSync(manifest, head + copies.map((copy) => renamed(body, copy)).join(''));
  return manifest;
}

function writeDrafts(issue: string, copy: number): void {
  for (const slug of slugs()) {
    const text = readFileSync(join(SAMPLE, `${slug}.md`), 'utf8');
    writeFileSync(join(issue, `${slug}${suffix(copy)}.md`), renamed(text, copy));
  }
}

/** Slugs and page numbers of one copy of the sample; only the first is a front page. */
function renamed(text: string, copy: number): string {
  if (copy === 0) return text;
  const known = new RegExp(`(?<![\\w/-])(?:${slugs().join('|')})(?![\\w-])`, 'g');
  return text
    .replace(/^ {4}(?:ear|refers): .*\n/gm, '')
    .replace(known, (slug) => `${slug}${suffix(copy)}`)
    .replace(/\bA(\d\d)\b/g, (_, page: string) => numberOf(Number(page) + copy * SAMPLE_PAGES));
}

function suffix(copy: number): string {
  return copy === 0 ? '' : `-${copy + 1}`;
}

function numberOf(page: number): string {
  return `A${String(page).padStart(2, '0')}`;
}

function slugs(): readonly string[] {
  return readdirSync(SAMPLE).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));
}
