import type { Encoding } from '../../model/draft.ts';
import type { ReadingNote, Received, ReceivedLine } from '../../model/received.ts';
import type { Refusal } from '../refusal.ts';
import { proveWritten } from './conserve.ts';
import { findBody } from './find-body.ts';
import { depthOf } from './nodes.ts';
import { parsePage } from './parse-page.ts';
import { walkHtml } from './walk.ts';

/** A web page as lines, or why it was not read. */
export type HtmlReading = { readonly received: Received } | { readonly refused: Refusal };

/** A page that is longer, or nested deeper, is no story. UTF-16 units; elements. */
const LONGEST = 30_000_000;
const DEEPEST = 400;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z\d_-]{2,20})/i;
/** Control characters, also as entities. Of 128 to 159 HTML reads most entities as the letters of Windows. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|&#(?:0{0,20}(?:[1-8]|11|1[4-9]|2\d|3[01]|127|129|141|143|144|157)(?!\d)|x0{0,20}(?:[1-8]|0b|b|0?[ef]|1[\da-f]|7f|81|8d|8f|90|9d)(?![\da-f]));?/gi;

/**
 * Reads a web page: its story as lines, what stands beside it (navigation, related links, comments) and what is hidden as
 * notes. Scripts and styles are no text. A fragment that was copied from a page, or made by Word, is story as a whole.
 */
export function readHtml(text: string, path: string, encoding: Encoding | 'big5'): HtmlReading {
  if (text.length > LONGEST) return { refused: TOO_LARGE };
  const controls = controlNotes(text);
  const source = text.replace(CONTROL, '');
  const isPage = /<(?:html|body)[\s>]/i.test(source);
  const parsed = parsePage(source, isPage);
  if (parsed === null) return { refused: TOO_MANY };
  const { root, swallowed } = parsed;
  if (depthOf(root) > DEEPEST) return { refused: TOO_DEEP };
  const { lines, notes, written } = walkHtml(root, isPage ? findBody(root) : null);
  proveWritten(root, written);
  const allNotes = [...controls, ...notes, ...(swallowed === null ? [] : [swallowed])];
  return { received: { path, format: 'html', encoding, lines: levelled(lines), notes: allNotes } };
}

/** The character set that a page names for itself in its first kilobytes; null when it names none. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return CHARSET.exec(head)?.[1]?.toLowerCase() ?? null;
}

/** A page whose headline is no h1 but opens it as an h2 or h3: its levels are raised until it is 1. */
function levelled(lines: readonly ReceivedLine[]): readonly ReceivedLine[] {
  const first = lines.find((it) => it.form.kind !== 'picture')?.form;
  const levels = lines.flatMap(({ form }) => (form.kind === 'heading' ? [form.level] : []));
  const highest = levels.reduce((one, other) => Math.min(one, other), 6);
  if (first?.kind !== 'heading' || first.level !== highest || highest === 1) return lines;
  return lines.map((line) =>
    line.form.kind === 'heading'
      ? { ...line, form: { kind: 'heading', level: line.form.level - highest + 1 } }
      : line,
  );
}

function controlNotes(text: string): readonly ReadingNote[] {
  return [...text.matchAll(CONTROL)].slice(0, 100).map((it) => ({
    kind: 'control-character',
    number: text.slice(0, it.index).split('\n').length,
    text: `U+${codeOf(it[0]).toString(16).toUpperCase().padStart(4, '0')}`,
    inText: false,
  }));
}

/** The code of a control character that stands as itself or as an entity. */
function codeOf(control: string): number {
  const [, isHex, digits] = /^&#(x?)([\da-f]+)/i.exec(control) ?? [];
  return digits === undefined ? control.charCodeAt(0) : Number.parseInt(digits, isHex === '' ? 10 : 16);
}

const TOO_LARGE: Refusal = {
  kind: 'too-large',
  message: {
    zh: '网页超过 30 MB，没有导入；请只把正文另存为网页或文本。',
    en: 'the page is larger than 30 MB; save its text only.',
  },
};

const TOO_DEEP: Refusal = {
  kind: 'too-deep',
  message: {
    zh: `网页的元素嵌套超过 ${DEEPEST} 层，没有导入；请在浏览器里复制正文，存成文本再导入。`,
    en: `elements are nested more than ${DEEPEST} deep; copy the text from a browser and save it as text.`,
  },
};

const TOO_MANY: Refusal = {
  kind: 'too-many-elements',
  message: {
    zh: '网页里有大量没有关闭的格式标签，读不完，没有导入；请在浏览器里复制正文，存成文本再导入。',
    en: 'too many format tags are never closed; copy the text from a browser and save it as text.',
  },
};
