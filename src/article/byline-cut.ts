import { splitNames } from '../language/names.ts';
import type { CreditRole } from '../model/article.ts';
import type { Span } from '../model/text.ts';
import { COLLECTIVE_BYLINES, PERSON_WORDS, RANKS, REPORT_WORDS, WORK_WORDS } from './byline-roles.ts';

/** A piece of a byline as cut by its role words and separators; offsets in the byline's text. */
export type BylinePiece = Span &
  (
    | { readonly is: 'separator'; readonly text: string }
    /** Names, or something that is none. */
    | { readonly is: 'piece'; readonly text: string }
    | {
        readonly is: 'person';
        readonly role: CreditRole;
        readonly rank: string;
        readonly affiliation: string;
        /** The word as written, without the affiliation. */
        readonly text: string;
      }
    /** A body of people that signs as one, such as 本报评论员. */
    | { readonly is: 'collective'; readonly text: string }
    /** `leads` when a colon or slash binds the word to the names after it. */
    | {
        readonly is: 'work';
        readonly roles: readonly CreditRole[];
        readonly leads: boolean;
        readonly text: string;
      }
    | { readonly is: 'report'; readonly roles: readonly CreditRole[]; readonly text: string }
  );

const LATIN_WORD = String.raw`\p{Lu}[\p{Script=Latin}.'’-]{0,30}`;
/** Latin names of several words, separators, and what stands between separators. */
const CHUNKS = new RegExp(
  String.raw`(?<![^\s、，,；;])${LATIN_WORD}(?: ${LATIN_WORD}){1,4}(?![^\s、，,；;])|[^\s、，,；;]+|[\s、，,；;]+`,
  'gu',
);

const PERSON = new RegExp(
  String.raw`((?:${RANKS.join('|')}|驻\p{Script=Han}{1,3}?){0,4})(${alternatives(PERSON_WORDS)})[：:]?`,
  'u',
);
const REPORT = new RegExp(`(?:${alternatives(REPORT_WORDS)})[：:]?$`);
const TWO_WORKS = /^(?:图文|文图)$/;
const WORK = `(?:图文|文图|${alternatives(WORK_WORDS)})`;
const WORKS = `${WORK}(?:[/／]${WORK}){0,3}`;
const WORK_ALONE = new RegExp(`^(${WORKS})([：:]?)$`);
const WORK_BEFORE = new RegExp(`^(${WORKS})[：:/／](.+)$`, 's');
const WORK_AFTER = new RegExp(`^(.+?)[/／](${WORKS})$`, 's');
const LONG_WORD = /^(?:摄影|整理|编译|翻译|作者|撰文|执笔|编辑|责编|责任编辑|供图|绘图|制图|采写)/;
const WORD_AT_END = /(?:摄|供图|整理|编译|翻译|摄影|绘图|制图|采写)$/;

/** Cuts a byline into separators, role words and the pieces between them, in order and without gaps. */
export function cutByline(text: string): readonly BylinePiece[] {
  const pieces: BylinePiece[] = [];
  for (const match of text.matchAll(CHUNKS)) {
    const chunk = match[0];
    const start = match.index;
    if (COLLECTIVE_BYLINES.has(chunk))
      pieces.push({ is: 'collective', text: chunk, start, end: start + chunk.length });
    else if (/^[\s、，,；;]/.test(chunk))
      pieces.push({ is: 'separator', text: chunk, start, end: start + chunk.length });
    else cutChunk(chunk, start, pieces);
  }
  return pieces;
}

/** Cuts what stands between two separators. A word for a person may stand anywhere in it. */
function cutChunk(chunk: string, start: number, pieces: BylinePiece[]): void {
  let rest = chunk;
  let at = start;
  for (let match = PERSON.exec(rest); match !== null; match = PERSON.exec(rest)) {
    const [whole, rank = '', word = ''] = match;
    const before = rest.slice(0, match.index);
    const namesBefore = before !== '' && standsAsNames(before, pieces);
    if (namesBefore) cutNames(before, at, pieces);
    const end = at + match.index + whole.length;
    const role = PERSON_WORDS.get(word) ?? 'reporter';
    const affiliation = namesBefore ? '' : before;
    const wordStart = affiliation === '' ? at + match.index : at;
    pieces.push({ is: 'person', role, rank, affiliation, text: rank + word, start: wordStart, end });
    rest = rest.slice(match.index + whole.length);
    at = end;
  }
  if (rest !== '') cutNames(rest, at, pieces);
}

/** True when what stands before a word for a person belongs to the credit before: 记者邢云通讯员…, 记者 邢云通讯员…. */
function standsAsNames(text: string, pieces: readonly BylinePiece[]): boolean {
  if (pieces.at(-1)?.is === 'person') return true;
  return pieces.some((it) => it.is !== 'separator') && isNames(text);
}

/** Cuts words for work and 报道 off the edges of names. */
function cutNames(text: string, at: number, pieces: BylinePiece[]): void {
  const report = REPORT.exec(text);
  if (report !== null) {
    if (report.index > 0) cutNames(text.slice(0, report.index), at, pieces);
    const word = report[0].replace(/[：:]$/, '');
    const roles = REPORT_WORDS.get(word) ?? [];
    pieces.push({ is: 'report', roles, text: word, start: at + report.index, end: at + text.length });
    return;
  }
  const { work, leads, rest } = workIn(text);
  const piece = { is: 'piece', text: rest } as const;
  const roles = rolesOf(work);
  const afterWork = at + text.length - rest.length;
  if (work === '') pieces.push({ ...piece, start: at, end: at + text.length });
  else if (rest === '')
    pieces.push({ is: 'work', roles, leads, text: work, start: at, end: at + text.length });
  else if (leads) {
    pieces.push({ is: 'work', roles, leads, text: work, start: at, end: afterWork });
    cutNames(rest, afterWork, pieces);
  } else {
    const end = at + rest.length;
    pieces.push({ ...piece, start: at, end });
    pieces.push({ is: 'work', roles, leads, text: work, start: end, end: at + text.length });
  }
}

/** The words for work at one edge of a text, and what is left of it. */
function workIn(text: string): { readonly work: string; readonly leads: boolean; readonly rest: string } {
  const [, alone, colon] = WORK_ALONE.exec(text) ?? [];
  if (alone !== undefined) return { work: alone, leads: colon !== '', rest: '' };
  const [, before, named] = WORK_BEFORE.exec(text) ?? [];
  if (before !== undefined && named !== undefined) return { work: before, leads: true, rest: named };
  const [, names, after] = WORK_AFTER.exec(text) ?? [];
  if (names !== undefined && after !== undefined) return { work: after, leads: false, rest: names };
  const first = LONG_WORD.exec(text)?.[0] ?? '';
  if (first !== '' && isNames(text.slice(first.length)))
    return { work: first, leads: true, rest: text.slice(first.length) };
  const last = WORD_AT_END.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - last.length);
  return last !== '' && isNames(rest)
    ? { work: last, leads: false, rest }
    : { work: '', leads: false, rest: text };
}

function isNames(text: string): boolean {
  return text !== '' && splitNames(text) !== null;
}

/** The roles that words for work name, in the order written. */
function rolesOf(work: string): readonly CreditRole[] {
  const words = work.split(/[/／]/).flatMap((word) => (TWO_WORKS.test(word) ? [...word] : [word]));
  return [...new Set(words.flatMap((word) => WORK_WORDS.get(word) ?? []))];
}

/** The keys of a table as a pattern, longer ones first. */
function alternatives(words: ReadonlyMap<string, unknown>): string {
  return [...words.keys()].sort((one, other) => other.length - one.length).join('|');
}
