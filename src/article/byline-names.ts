import { isHan } from '../language/characters.ts';
import { isHanOnly, isPlausibleName, isSurname, splitNames } from '../language/names.ts';
import { NAME_LOOKALIKES } from '../language/surnames-lookalikes.ts';
import type { Span } from '../model/text.ts';
import type { BylinePiece } from './byline-cut.ts';
import { ORGANISATION_ENDINGS } from './byline-roles.ts';
import { DATELINE_PLACES } from './dateline-words.ts';

/** A name and its place in the byline's text. */
export interface FoundName extends Span {
  readonly name: string;
}

/** What a piece between role words turned out to be. */
export type BylineToken =
  | Exclude<BylinePiece, { readonly is: 'piece' }>
  | (Span & { readonly is: 'names'; readonly names: readonly FoundName[] })
  | (Span & { readonly is: 'organisation'; readonly text: string })
  | (Span & { readonly is: 'place'; readonly text: string })
  | (Span & { readonly is: 'unknown'; readonly text: string });

/** What tells names from other words. */
export interface NameKnowledge {
  readonly known: ReadonlySet<string>;
  /** True where only a name can stand: then two to four Han are one, whatever the surname. */
  readonly lenient: boolean;
}

const PLACEHOLDER = /^[×xXＸ＊*]{1,4}$/;
const LATIN_WORD = /^[A-ZÀ-Þ][A-Za-zÀ-ž.'’-]{0,30}$/;

/** Tells what each piece of a byline is. Names that a space parts (李　旦, John Smith) are put together first. */
export function nameTokens(pieces: readonly BylinePiece[], knowledge: NameKnowledge): readonly BylineToken[] {
  const tokens: BylineToken[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.is !== 'piece') {
      tokens.push(piece);
      continue;
    }
    const spread = spreadNames(pieces, index, knowledge);
    const parted = spread === null ? partedName(pieces, index, piece.text) : null;
    if (spread !== null) {
      tokens.push(spread.token);
      index = spread.last;
    } else if (parted === null) tokens.push(...tokensOf(piece, reportFollows(pieces, index), knowledge));
    else {
      tokens.push(namesToken([parted.name], piece.start, parted.end));
      index = parted.last;
    }
  }
  return tokens;
}

/** The longest run of single characters that is looked at for names. */
const LONGEST_SPREAD = 12;

/**
 * Three or more single Han parted by spaces: names that were each spread to an equal width (谭 剑 苏 晓 洲). Names
 * when there is only one way to part them, `unknown` otherwise; null when there is no such run.
 */
function spreadNames(
  pieces: readonly BylinePiece[],
  index: number,
  { known }: NameKnowledge,
): { readonly token: BylineToken; readonly last: number } | null {
  const run: BylinePiece[] = [];
  let last = index;
  for (let at = index; isSpreadCharacter(pieces[at]); at += 2) {
    run.push(...pieces.slice(at, at + 1));
    last = at;
    if (!/^[ 　]+$/.test(pieces[at + 1]?.text ?? '')) break;
  }
  const [first] = run;
  const end = run.at(-1)?.end;
  if (run.length < 3 || first === undefined || end === undefined) return null;
  const ways = run.length > LONGEST_SPREAD ? [] : waysToPart(run, known);
  const certain = ways.length === 1 ? ways[0] : ways.find((way) => way.every(({ name }) => known.has(name)));
  const place = { start: first.start, end };
  if (certain !== undefined) return { token: { is: 'names', names: certain, ...place }, last };
  return { token: { is: 'unknown', text: run.map((it) => it.text).join(' '), ...place }, last };
}

function isSpreadCharacter(piece: BylinePiece | undefined): boolean {
  return piece?.is === 'piece' && isOneHan(piece.text);
}

/** Every way to part characters into names; a run is short, so there are few. */
function waysToPart(run: readonly BylinePiece[], known: ReadonlySet<string>): readonly FoundName[][] {
  if (run.length === 0) return [[]];
  return [2, 3, 4].flatMap((length) => {
    const part = run.slice(0, length);
    const name = part.map((it) => it.text).join('');
    const isName = part.length === length && (known.has(name) || isPlausibleName(name));
    if (!isName) return [];
    const found = { name, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
    return waysToPart(run.slice(length), known).map((rest) => [found, ...rest]);
  });
}

/** A name whose parts a space parts, and the index of its last piece. */
interface PartedName {
  readonly name: string;
  readonly end: number;
  readonly last: number;
}

/**
 * The name that begins with a piece and goes on after a space: a surname and a given name of one character each,
 * spread to the width of three, or Latin words. Null when the name does not go on.
 */
function partedName(pieces: readonly BylinePiece[], index: number, text: string): PartedName | null {
  const gap = pieces[index + 1];
  const next = pieces[index + 2];
  if (gap?.is !== 'separator' || next?.is !== 'piece') return null;
  if (isSurname(text) && isOneHan(text) && isOneHan(next.text) && /^[ 　]+$/.test(gap.text)) {
    return { name: text + next.text, end: next.end, last: index + 2 };
  }
  if (gap.text !== ' ' || !LATIN_WORD.test(text) || !LATIN_WORD.test(next.text)) return null;
  const rest = partedName(pieces, index + 2, next.text);
  return {
    name: `${text} ${rest?.name ?? next.text}`,
    end: rest?.end ?? next.end,
    last: rest?.last ?? index + 2,
  };
}

/** Two to four Han: a name where only names can stand. */
function isHanWord(text: string): boolean {
  const characters = [...text];
  return characters.length >= 2 && characters.length <= 4 && isHanOnly(text);
}

function isOneHan(text: string): boolean {
  return [...text].length === 1 && isHan(text.codePointAt(0) ?? 0);
}

function reportFollows(pieces: readonly BylinePiece[], index: number): boolean {
  const next = pieces[index + 1];
  return (next?.is === 'separator' ? pieces[index + 2] : next)?.is === 'report';
}

function tokensOf(
  piece: Span & { readonly text: string },
  beforeReport: boolean,
  knowledge: NameKnowledge,
): readonly BylineToken[] {
  const place = beforeReport ? placeAtEnd(piece.text, knowledge) : '';
  if (place === '') return [tokenOf(piece.text, piece, knowledge)];
  const placeStart = piece.end - place.length;
  const token: BylineToken = { is: 'place', text: place, start: placeStart, end: piece.end };
  if (place === piece.text) return [token];
  const names = piece.text.slice(0, piece.text.length - place.length);
  return [tokenOf(names, { start: piece.start, end: placeStart }, knowledge), token];
}

/** The place that 报道 follows (傅亚雨沈阳报道); empty when there is none. */
function placeAtEnd(text: string, { known }: NameKnowledge): string {
  if (known.has(text)) return '';
  for (const place of DATELINE_PLACES) {
    const names = text.slice(0, text.length - place.length);
    if (text.endsWith(place) && (names === '' || splitNames(names, known) !== null)) return place;
  }
  return '';
}

function tokenOf(text: string, span: Span, { known, lenient }: NameKnowledge): BylineToken {
  if (PLACEHOLDER.test(text)) return namesToken([text], span.start, span.end);
  const names = splitNames(text, known);
  if (isOrganisation(text) && !known.has(text) && (names?.length !== 1 || endsLikeOffice(text))) {
    return { is: 'organisation', text, start: span.start, end: span.end };
  }
  if (names !== null) return namesToken(names, span.start, span.end);
  const acceptable = lenient && isHanWord(text) && !NAME_LOOKALIKES.has(text);
  if (acceptable || isPlausibleName(text)) return namesToken([text], span.start, span.end);
  return { is: 'unknown', text, start: span.start, end: span.end };
}

/** True for what ends like the name of a paper, an office or another body: 今日女报, 省妇联. */
export function isOrganisation(text: string): boolean {
  return [...text].length >= 3 && ORGANISATION_ENDINGS.some((ending) => text.endsWith(ending));
}

/** True for an ending of two characters or more, which no given name has: 文化局, 民政局, 省妇联. */
function endsLikeOffice(text: string): boolean {
  return ORGANISATION_ENDINGS.some((ending) => ending.length >= 2 && text.endsWith(ending));
}

/** Names that fill a stretch without gaps; a single name may be shorter than its stretch (李　旦). */
function namesToken(names: readonly string[], start: number, end: number): BylineToken {
  let at = start;
  const found = names.map((name) => {
    const span = { name, start: at, end: names.length === 1 ? end : at + name.length };
    at = span.end;
    return span;
  });
  return { is: 'names', names: found, start, end };
}
