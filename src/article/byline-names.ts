import { isPlausibleName, isSurname, splitNames } from '../language/names.ts';
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

const HAN_WORD = /^\p{Script=Han}{2,4}$/u;
const PLACEHOLDER = /^[×xXＸ＊*]{1,4}$/;
const LONE_HAN = /^\p{Script=Han}$/u;

/** Tells what each piece of a byline is. A name spread by a space to the width of three (李　旦) is one name. */
export function nameTokens(pieces: readonly BylinePiece[], knowledge: NameKnowledge): readonly BylineToken[] {
  const tokens: BylineToken[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.is !== 'piece') {
      tokens.push(piece);
      continue;
    }
    const second = otherHalf(piece.text, pieces[index + 1], pieces[index + 2]);
    if (second !== null) {
      tokens.push(namesToken([piece.text + second.text], piece.start, second.end));
      index += 2;
    } else tokens.push(...tokensOf(piece, reportFollows(pieces, index), knowledge));
  }
  return tokens;
}

/** The given name that a space parts from its surname; null when the piece is not half of a spread name. */
function otherHalf(
  text: string,
  gap: BylinePiece | undefined,
  next: BylinePiece | undefined,
): { readonly text: string; readonly end: number } | null {
  if (!LONE_HAN.test(text) || !isSurname(text)) return null;
  if (gap?.is !== 'separator' || /[^ 　]/.test(gap.text) || next?.is !== 'piece') return null;
  return LONE_HAN.test(next.text) ? next : null;
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
  const acceptable = lenient && HAN_WORD.test(text) && !NAME_LOOKALIKES.has(text);
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
