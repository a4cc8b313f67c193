import type { Root } from 'mdast';
import type { SourceText, Span } from './text.ts';

/** The encodings a draft may be filed in. GBK is read as its superset GB18030. */
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** `markdown` may have a copy slip; `plain` is received text: every line is a paragraph, nothing is markup. */
export type DraftFormat = 'markdown' | 'plain';

/** What a stage noticed about bad copy. A rule of the same subject turns it into a finding with a message. */
export interface Problem {
  readonly kind: string;
  readonly span: Span;
  /** Values for the message, such as the field's name. */
  readonly values: Readonly<Record<string, string>>;
}

/** One field of the copy slip. */
export interface CopySlipEntry {
  /** The key as written, which may be a Chinese alias. */
  readonly key: string;
  readonly keySpan: Span;
  /** Plain data: strings, numbers, booleans, null, arrays and records of these. */
  readonly value: unknown;
  /** Source of the value; an empty span after the colon when there is none. */
  readonly valueSpan: Span;
  /** From the first character of the key to the end of the field's last line, line end included. */
  readonly span: Span;
}

/** The front matter of a draft (稿签). */
export interface CopySlip {
  /** The lines between the two fences, without the fences. */
  readonly span: Span;
  readonly entries: readonly CopySlipEntry[];
}

/** What a protected range protects. */
export type ProtectedKind = 'quotation' | 'title' | 'code' | 'address' | 'html';

/**
 * Text that house rules leave alone unless they ask for its kind. The marks of a quotation or a title stand outside
 * its range: “[…]”, 《[…]》.
 */
export interface ProtectedRange extends Span {
  readonly kind: ProtectedKind;
}

/** A file as it was filed: its text, how it is stored, and what could be read of its structure. */
export interface Draft extends SourceText {
  readonly format: DraftFormat;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  readonly copySlip: CopySlip | null;
  /** Where the body begins. */
  readonly bodyStart: number;
  /** The body as mdast; positions count from the beginning of `text`. */
  readonly tree: Root;
  readonly problems: readonly Problem[];
  /** False when the bytes did not decode or the body was too large to parse. */
  readonly editable: boolean;
}
