import type { Span } from '../../model/text.ts';
import { lineAt, linesOf } from '../text/lines.ts';
import { COPY_SLIP_LIMITS } from './limits.ts';

/** `exact` is `---`; `tagged` names an engine (`---js`); `misshapen` is indented, or has another length or full-width dashes. */
export type FenceKind = 'exact' | 'tagged' | 'misshapen';

/** The line that opens a copy slip. */
export interface Opening extends Span {
  readonly kind: FenceKind;
  /** What stands after the dashes of a tagged fence; empty otherwise. */
  readonly tag: Span;
  /** Where the slip's own lines begin. */
  readonly inner: number;
}

/** Where a copy slip ends: at a fence, or at the last line that looks like one of its own. */
export interface Closing {
  readonly innerEnd: number;
  readonly bodyStart: number;
  /** The fence and its kind, null when there is none. */
  readonly fence: (Span & { readonly kind: FenceKind }) | null;
}

const EXACT = /^---[ \t]*$/;
const TAGGED = /^---[ \t]*([A-Za-z][\w+.-]*)[ \t]*$/;
const MISSHAPEN = /^(?:--|-{4,40}|[—―–－─]{1,40})[ \t\u3000]*$/;
/** A few blanks before the dashes; more of them, and it is the text of a value. */
const INDENTED = /^[ \t\u3000]{1,3}---[ \t\u3000]*$/;
/** Asked before the classes of Unicode, which take long to make. */
const PLAIN_FIELD = /^[A-Za-z][A-Za-z0-9_-]{0,29}:/;
const FIELD = /^["']?[\p{L}_$][\p{L}\p{N}_$-]{0,29}["']?[ \t]*[:：]/u;
const LATIN_FIELD = /^["']?[A-Za-z]/;
/** A line below which indented lines are text: itself indented, or the key of a block of text. */
const BLOCK = /^[ \t]|[:|>][+\-\d]{0,2}[ \t]*$/;
const CONTINUATION = /^(?:[ \t#\]}?&]|- |-$)/;

/** The opening fence of a draft's copy slip, or null: on the first line, or below a few lines of other text. */
export function findOpening(text: string): Opening | null {
  const first = openingAt(text, 0);
  if (first !== null) return first;
  let seen = 0;
  for (const line of linesOf(text, 0, text.length)) {
    if (seen++ > COPY_SLIP_LIMITS.linesBefore) return null;
    const opening = line.start === 0 ? null : openingAt(text, line.start);
    if (opening !== null && opensFields(text, opening) && findClosing(text, opening).fence !== null) {
      return opening;
    }
  }
  return null;
}

function openingAt(text: string, at: number): Opening | null {
  const line = lineAt(text, at);
  const content = text.slice(line.start, line.end);
  const kind = fenceKindOf(content);
  if (kind === null || line.next === line.end) return null;
  const tag = TAGGED.exec(content)?.[1] ?? '';
  const tagStart = line.start + content.lastIndexOf(tag);
  const opening = { ...line, kind, tag: { start: tagStart, end: tagStart + tag.length }, inner: line.next };
  return isCopySlip(text, opening) ? opening : null;
}

/** A rule across the page is no copy slip: other fences than `---` must be followed by a field or be closed. */
function isCopySlip(text: string, opening: Opening): boolean {
  if (opensFields(text, opening)) return true;
  return opening.kind !== 'misshapen' && findClosing(text, opening).fence?.kind === 'exact';
}

function opensFields(text: string, opening: Opening): boolean {
  for (const line of linesOf(text, opening.inner, text.length)) {
    const content = text.slice(line.start, line.end);
    if (content.trim() !== '' && !content.startsWith('#'))
      return PLAIN_FIELD.test(content) || FIELD.test(content);
  }
  return false;
}

/**
 * Where the copy slip ends. A line that is no field ends it when a blank line stands before: then the closing
 * fence was forgotten, and a later one is a rule across the body. (Not so in a slip for another engine.)
 */
export function findClosing(text: string, opening: Pick<Opening, 'inner' | 'kind'>): Closing {
  let ownEnd = opening.inner;
  let doubt: number | null = null;
  let blank = false;
  let inBlock = false;
  for (const line of linesOf(text, opening.inner, text.length)) {
    const content = text.slice(line.start, line.end);
    const kind = fenceKindOf(content);
    if (kind === 'exact' || (kind === 'misshapen' && !(INDENTED.test(content) && inBlock))) {
      return {
        innerEnd: line.start,
        bodyStart: line.next,
        fence: { start: line.start, end: line.end, kind },
      };
    }
    const isBlank = content.trim() === '';
    const own = CONTINUATION.test(content) || FIELD.test(content);
    if (!isBlank && !own && blank && opening.kind !== 'tagged') break;
    if (!isBlank && (!own || (blank && !LATIN_FIELD.test(content) && FIELD.test(content)))) doubt ??= ownEnd;
    if (!isBlank) {
      ownEnd = line.next;
      inBlock = BLOCK.test(content);
    }
    blank = isBlank;
  }
  const end = doubt ?? ownEnd;
  return { innerEnd: end, bodyStart: end, fence: null };
}

function fenceKindOf(content: string): FenceKind | null {
  if (EXACT.test(content)) return 'exact';
  if (TAGGED.test(content)) return 'tagged';
  return MISSHAPEN.test(content) || INDENTED.test(content) ? 'misshapen' : null;
}
