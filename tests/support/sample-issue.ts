import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { runPage } from '../../src/cli/run-page.ts';
import { makePages, type PreparedPage } from '../../src/issue/make-pages.ts';
import type { Article } from '../../src/model/article.ts';
import type { PageModel } from '../../src/model/page.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { REPOSITORY } from './run-cli.ts';

/** Cut fonts are kept between runs: they are made anew when they, or what cuts them, changed. */
const FONT_CACHE = path.join(REPOSITORY, 'node_modules/.cache/caibian-tests');

/** The sample issue's pages, made up with the bundled fonts and written as `caibian page` writes them. */
export interface MadeIssue {
  readonly prepared: readonly PreparedPage[];
  readonly articles: ReadonlyMap<string, Article>;
  /** The best make-up of a page. */
  pageOf(pageNumber: string): PageModel;
  /** Absolute path of a file, and its bytes. */
  fileOf(name: string): string;
  read(name: string): Uint8Array;
  remove(): void;
}

/** Makes the pages of the sample issue, or one of them, and their files. */
export async function madeSampleIssue(to: string, pageNumber: string | null = null): Promise<MadeIssue> {
  const folder = mkdtempSync(path.join(tmpdir(), 'caibian-issue-'));
  let prepared: readonly PreparedPage[] = [];
  let articles: ReadonlyMap<string, Article> = new Map();
  const said: string[] = [];
  const session = { platform: platformSaying(said), language: 'zh' as const, exitCode: 0 };
  const target = { issue: 'articles/2015-11-12/issue.yaml', pageNumber };
  await runPage(session, target, { to, output: folder, format: 'text', cache: false }, async (task) => {
    prepared = await makePages(task);
    articles = task.articles;
    return prepared;
  });
  if (session.exitCode !== 0) throw new Error(said.join(''));
  const fileOf = (name: string) => path.join(folder, name);
  return {
    ...{ prepared, articles, fileOf },
    pageOf: (asked) => bestOf(prepared, asked),
    read: (name) => readFileSync(fileOf(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function platformSaying(said: string[]) {
  return {
    ...nodePlatform(REPOSITORY),
    workingFolder: REPOSITORY,
    environment: { XDG_CACHE_HOME: FONT_CACHE },
    terminal: {
      ...{ columns: null, coloured: false, showsProgress: false, dialogue: () => null },
      print: (text: string | Uint8Array) => void said.push(String(text)),
      printError: (text: string) => void said.push(text),
      readInput: () => new Uint8Array(),
    },
  };
}

function bestOf(prepared: readonly PreparedPage[], pageNumber: string): PageModel {
  const best = prepared.find(({ page }) => page.pageNumber === pageNumber)?.result.pages[0];
  if (best === undefined) throw new Error(`${pageNumber} does not fit`);
  return best.page;
}
