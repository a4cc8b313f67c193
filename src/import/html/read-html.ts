import { parse, parseFragment } from 'parse5';
import type { Encoding } from '../../model/draft.ts';
import type { ReadingNote, Received, ReceivedLine } from '../../model/received.ts';
import type { Refusal } from '../refusal.ts';
import { proveWritten } from './conserve.ts';
import { findBody } from './find-body.ts';
import { depthOf, type Node } from './nodes.ts';
import { walkHtml } from './walk.ts';

/** A web page as lines, or why it was not read. */
export type HtmlReading = { readonly received: Received } | { readonly refused: Refusal };

/** A page that is longer, or nested deeper, is no story. UTF-16 units; elements. */
const LONGEST = 30_000_000;
const DEEPEST = 400;
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z\d_-]{2,20})/i;
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/g;

/**
 * Reads a web page: its story as lines, what stands beside it (navigation, related links, comments) and what is hidden as
 * notes. Scripts and styles are no text. A fragment that was copied from a page, or made by Word, is story as a whole.
 */
export function readHtml(text: string, path: string, encoding: Encoding | 'big5'): HtmlReading {
  if (text.length > LONGEST) return { refused: TOO_LARGE };
  const controls = controlNotes(text);
  const source = text.replace(CONTROL, '');
  const isPage = /<(?:html|body)[\s>]/i.test(source);
  const root: Node = isPage
    ? parse(source, { sourceCodeLocationInfo: true })
    : parseFragment(source, { sourceCodeLocationInfo: true });
  if (depthOf(root) > DEEPEST) return { refused: TOO_DEEP };
  const inside = isPage ? findBody(root) : null;
  const { lines, notes, written } = walkHtml(root, inside);
  proveWritten(root, written);
  return {
    received: { path, format: 'html', encoding, lines: levelled(lines), notes: [...controls, ...notes] },
  };
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
  const highest = Math.min(...levels);
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
    text: `U+${it[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    inText: false,
  }));
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
