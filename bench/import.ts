import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Measured, measureInTurns, type NodeRun, peakMemoryOf } from './measure.ts';

/** Pages in one run, and in the small run that memory is compared with. */
export const IMPORT_PAGES = 1_000;
export const FEW_PAGES = 100;
export const IMPORT_ROUNDS = 5;

/** What importing received pages takes. */
export interface MeasuredImport {
  readonly node: Measured;
  /** Loading the dictionary and finding no page: what one page is measured against. */
  readonly tag: Measured;
  readonly one: Measured;
  readonly many: Measured;
  readonly pagesPerSecond: number;
  /** Most memory at once, MB, of the few pages and of all. */
  readonly fewMb: number;
  readonly manyMb: number;
}

/** Imports one page cold, and a folder of pages in one run: the real page and the written ones in turn. */
export function measureImport(page: string): MeasuredImport {
  const folder = mkdtempSync(join(tmpdir(), 'caibian-bench-'));
  try {
    writePages(page, join(folder, 'many'), IMPORT_PAGES);
    writePages(page, join(folder, 'few'), FEW_PAGES);
    const one = run('import one page, cold', folder, resolve('articles/raw/page-2015-11.txt'));
    const many = run(`import ${IMPORT_PAGES} pages`, folder, 'many');
    const tag: NodeRun = {
      name: 'tag one.md (loads the dictionary)',
      params: [
        resolve('bin/caibian.js'),
        'tag',
        '--no-cache',
        resolve('articles/2015-11-12/chenzhou-lianyihui.md'),
      ],
      workingFolder: folder,
    };
    const [node, tagged, first, all] = measureInTurns(
      [{ name: 'node -e 0', params: ['-e', '0'], workingFolder: '.' }, tag, one, many],
      IMPORT_ROUNDS,
    );
    if (node === undefined || tagged === undefined || first === undefined || all === undefined)
      throw new Error('a run is missing');
    return {
      node,
      tag: tagged,
      one: first,
      many: all,
      pagesPerSecond: IMPORT_PAGES / (all.medianMs / 1000),
      fewMb: peakMemoryOf(run('few', folder, 'few')),
      manyMb: peakMemoryOf(many),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every draft is written anew in each round. */
function run(name: string, folder: string, source: string): NodeRun {
  const out = join(folder, 'out');
  return {
    name,
    params: [resolve('bin/caibian.js'), 'import', source, '-o', out, '--force'],
    workingFolder: folder,
    prepare: () => rmSync(out, { recursive: true, force: true }),
  };
}

/** Pages that differ in their numbers, so that no two drafts are the same. */
function writePages(page: string, folder: string, count: number): void {
  mkdirSync(folder);
  const written = readdirSync('tests/import/pages').filter((it) => !it.endsWith('.md'));
  const sources = [
    page,
    ...written.map((it) => readFileSync(join('tests/import/pages', it, 'page.txt'), 'utf8')),
  ];
  for (let number = 0; number < count; number++) {
    const source = sources[number % sources.length] ?? '';
    writeFileSync(
      join(folder, `${String(number).padStart(4, '0')}.txt`),
      source.replaceAll('。', `${number}。`),
    );
  }
}
