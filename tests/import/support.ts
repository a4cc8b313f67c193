import { type Imported, type ImportSettings, importCopy } from '../../src/import/import-copy.ts';
import { readText } from '../../src/import/text/read-text.ts';
import { homophoneFinder } from '../../src/language/homophones.ts';
import { loadPinyin } from '../../src/language/pinyin.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Received } from '../../src/model/received.ts';

const segmenter = openSegmenter('jieba-rs', []);
const pinyin = await loadPinyin();
const knowledge = { knownNames: [], segmenter, homophonesOf: homophoneFinder((it) => pinyin.sound(it)) };

/** Imports received copy as the command does; drafts are called story-1, story-2 … */
export function importReceived(
  received: Received,
  settings: Partial<ImportSettings> = {},
): Promise<Imported> {
  let count = 0;
  return importCopy(received, knowledge, {
    split: true,
    date: null,
    pageNumber: null,
    nameDrafts: () => ({ slugFor: () => `story-${++count}`, shownPath: (slug) => `${slug}.md` }),
    ...settings,
  });
}

/** A text as received lines. */
export function receivedText(text: string | Uint8Array): Received {
  const given = typeof text === 'string';
  const reading = readText(
    given ? new TextEncoder().encode(text) : text,
    'page.txt',
    given ? 'utf-8' : 'auto',
  );
  if ('refused' in reading) throw new Error(reading.refused.message.zh);
  return reading.received;
}
