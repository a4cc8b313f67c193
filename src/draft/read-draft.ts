import { lineStartsOf } from '../language/positions.ts';
import type { Draft, DraftFormat } from '../model/draft.ts';
import { type ReadCopySlip, readCopySlip } from './copy-slip/read-copy-slip.ts';
import { decodeBytes } from './encoding/decode.ts';
import type { WantedEncoding } from './encoding/detect.ts';
import { type ParsedBody, parseBody, rootOf } from './markdown/parse-body.ts';
import { parseLines } from './markdown/parse-lines.ts';
import { type DraftProblem, draftProblem } from './problems.ts';
import { characterProblems } from './text/character-problems.ts';
import { mixedLineEnds } from './text/line-ends.ts';
import { mojibakeProblems } from './text/mojibake.ts';

/** How a draft is to be read. */
export interface ReadOptions {
  /** Path for reports; see {@link Draft.path}. */
  readonly path: string;
  /** Found out from the bytes (`auto`) unless given. */
  readonly encoding?: WantedEncoding;
  /** `plain` for `.txt` and for `-` (standard input) without a copy slip, else `markdown`, unless given. */
  readonly format?: DraftFormat;
}

/** How a draft's text was stored. */
type Storage = Pick<Draft, 'encoding' | 'byteOrderMark'>;

const STORED_AS_UTF8: Storage = { encoding: 'utf-8', byteOrderMark: false };
const NO_COPY_SLIP: ReadCopySlip = { copySlip: null, bodyStart: 0, problems: [] };

/**
 * Reads a file as filed. Never fails on bad copy: what could not be understood is told by the draft's problems,
 * whose kinds are {@link DRAFT_PROBLEM_KINDS}. Bytes that do not decode, or hardly to
 * what was stored, leave the body unread and the draft not editable.
 */
export async function readDraft(bytes: Uint8Array, options: ReadOptions): Promise<Draft> {
  const { text, problem, reversible, ...storage } = decodeBytes(bytes, options.encoding ?? 'auto');
  if (problem !== null) return unreadDraft(text, options, storage, problem);
  const draft = await readText(text, options, storage);
  return reversible ? draft : { ...draft, editable: false };
}

/** Reads a text that is decoded already, as if it were stored in UTF-8 without a byte order mark. */
export function readDraftText(text: string, options: ReadOptions): Promise<Draft> {
  return readText(text, options, STORED_AS_UTF8);
}

async function readText(text: string, options: ReadOptions, storage: Storage): Promise<Draft> {
  const format = formatOf(options, text);
  const lineStarts = lineStartsOf(text);
  const slip = format === 'markdown' ? await readCopySlip(text) : NO_COPY_SLIP;
  const body = await bodyOf(text, slip.bodyStart, lineStarts, format);
  return {
    path: options.path,
    format,
    ...storage,
    text,
    lineStarts,
    copySlip: slip.copySlip,
    bodyStart: slip.bodyStart,
    tree: body.tree,
    problems: sorted([
      ...textProblems(text),
      ...slip.problems,
      ...(body.problem === null ? [] : [body.problem]),
    ]),
    editable: body.problem === null,
  };
}

async function bodyOf(
  text: string,
  from: number,
  lineStarts: readonly number[],
  format: DraftFormat,
): Promise<ParsedBody> {
  if (format === 'markdown') return parseBody(text, from, lineStarts);
  return { tree: rootOf(text, from, lineStarts, parseLines(text, from, lineStarts)), problem: null };
}

function unreadDraft(text: string, options: ReadOptions, storage: Storage, problem: DraftProblem): Draft {
  const lineStarts = lineStartsOf(text);
  return {
    path: options.path,
    format: formatOf(options, text),
    ...storage,
    text,
    lineStarts,
    copySlip: null,
    bodyStart: 0,
    tree: rootOf(text, 0, lineStarts, []),
    problems: [problem],
    editable: false,
  };
}

function formatOf({ format, path }: ReadOptions, text: string): DraftFormat {
  if (format !== undefined) return format;
  const isFiled = path === '-' && BEGINS_WITH_SLIP.test(text) && /\n---[ \t]*\r?$/m.test(text);
  return isReceivedText(path) && !isFiled ? 'plain' : 'markdown';
}

/** A copy slip at the head of a text: a draft that comes by standard input is read as its file would be. */
const BEGINS_WITH_SLIP = /^---[ \t]*\r?\n[\p{L}]{1,20}[ \t]*:[ \t\r\n]/u;

/** True for a path whose file is received text rather than Markdown: .txt, and standard input. */
export function isReceivedText(path: string): boolean {
  return path === '-' || path.toLowerCase().endsWith('.txt');
}

function textProblems(text: string): readonly DraftProblem[] {
  if (text.trim() === '') return [draftProblem('empty-draft', { start: 0, end: 0 })];
  const mixed = mixedLineEnds(text);
  return [...characterProblems(text), ...mojibakeProblems(text), ...(mixed === null ? [] : [mixed])];
}

function sorted(problems: readonly DraftProblem[]): readonly DraftProblem[] {
  return [...problems].sort((one, other) => one.span.start - other.span.start);
}
