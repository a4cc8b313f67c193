import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Imported } from '../../src/import/import-copy.ts';
import { importReceived, receivedText } from './support.ts';

/** Runs of each property; CAIBIAN_IMPORT_RUNS=10000 by hand after a change of the reader or the writer. */
const RUNS = Number(process.env.CAIBIAN_IMPORT_RUNS ?? 300);

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const PAGES = path.join(import.meta.dirname, 'pages');
const REAL_PAGE = readFileSync(path.join(REPOSITORY, 'articles/raw/page-2015-11.txt'), 'utf8');

/** Lines of real and written pages, blank ones too: what shuffled pages are made of. */
const LINES = [
  ...REAL_PAGE.split('\n'),
  ...readdirSync(PAGES)
    .filter((it) => !it.endsWith('.md'))
    .flatMap((it) => readFileSync(path.join(PAGES, it, 'page.txt'), 'utf8').split('\n')),
];

/** A line as it is, cut in two at some place, or with the next one run into it. */
const cutLine = fc
  .tuple(fc.constantFrom(...LINES), fc.constantFrom('whole', 'cut', 'cut-with-blank', 'joined'), fc.nat())
  .map(([line, how, at]) => {
    const characters = [...line];
    const place = characters.length === 0 ? 0 : at % characters.length;
    const [left, right] = [characters.slice(0, place).join(''), characters.slice(place).join('')];
    if (how === 'whole') return `${line}\n`;
    if (how === 'joined') return line;
    return how === 'cut' ? `${left}\n${right}\n` : `${left}\n\n${right}\n`;
  });

const shuffledPage = fc.array(cutLine, { minLength: 1, maxLength: 40 }).map((it) => it.join(''));

/** What Markdown, YAML and HTML would take for their own, among ordinary copy. */
const hostileLine = fc.string({
  unit: fc.constantFrom(
    ...[
      '*',
      '_',
      '#',
      '>',
      '|',
      '<',
      '!',
      '[',
      ']',
      '(',
      ')',
      '&',
      ';',
      '\\',
      '`',
      '-',
      '+',
      '1',
      '.',
      ':',
      '~',
      '=',
    ],
    ...[
      '---',
      '<!--',
      '-->',
      '<b>',
      '&amp;',
      '{{',
      '%}',
      '　',
      ' ',
      '\t',
      '"',
      "'",
      '“',
      '”',
      '。',
      '，',
      '县',
      '妇',
      '联',
      '𬭎',
      '\u0000',
      '\u001b',
      '\u200b',
    ],
  ),
  maxLength: 24,
});

describe('importing keeps every character', () => {
  it('of shuffled, cut and joined pages', async () => {
    await fc.assert(
      fc.asyncProperty(shuffledPage, async (text) => {
        fc.pre(text.trim() !== '');
        const imported = await importReceived(receivedText(text));
        expect(lost(text, imported)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('of lines full of markup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileLine, { minLength: 1, maxLength: 12 }), async (lines) => {
        const text = lines.join('\n');
        fc.pre(!/^\s*---/.test(text));
        const controls = [...text.replace(/[^\u0000\u001b]/g, '')].length;
        // A file that holds more of them is no text.
        fc.pre(controls < 3);
        // The proof is part of every import: it reads the drafts again and throws where a character is missing.
        const imported = await importReceived(receivedText(text));
        expect(imported.report.notes.filter((it) => it.kind === 'control-character')).toHaveLength(controls);
        expect(lost(text, imported)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('and is the same each time', async () => {
    expect(await importReceived(receivedText(REAL_PAGE))).toEqual(
      await importReceived(receivedText(REAL_PAGE)),
    );
  });
});

/** Letters and digits that stand more often in the source than in drafts, asides and notes together. */
function lost(source: string, { drafts, report }: Imported): readonly string[] {
  const kept = [...drafts.map((it) => it.text), ...report.asides.map((it) => it.text)].join('\n');
  const had = counted(kept);
  return [...counted(source)]
    .filter(([letter, count]) => (had.get(letter) ?? 0) < count)
    .map(([letter]) => letter);
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/[\p{L}\p{N}\p{P}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}
