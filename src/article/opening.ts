import { isPlausibleName } from '../language/names.ts';
import { SINGLE_SURNAMES } from '../language/surnames.ts';
import type { Dateline } from '../model/article.ts';
import type { Problem } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import { type ParsedByline, parseByline, parseCertainByline } from './byline.ts';
import { isOrganisation } from './byline-names.ts';
import { ORNAMENTS } from './byline-roles.ts';
import { parseDateline } from './dateline.ts';
import { DATELINE_PLACES } from './dateline-words.ts';

/** A byline and the stretch it fills, brackets included; offsets in the paragraph's text. */
export interface PlacedByline extends ParsedByline, Span {}

/** What a paragraph opens or closes with; offsets in its text. */
export interface Opening {
  readonly dateline: Dateline | null;
  readonly byline: PlacedByline | null;
}

/** A bracket with what stands in it, at the beginning of a text. No byline is longer. */
const BRACKET = /^[（(]([^（()）]{2,120})[）)]/;
const CLOSING_BRACKET = /[（(]([^（()）]{2,120})[）)][。.]?\s*$/;
const ROLE_WORD = /参与采写|参与采访|记者|通讯员|实习生|报道员|评论员|撰稿人|作者|摄影|撰文|整理|编译/;
/** Where a byline without brackets may end: before a space, a mark or the end. */
const STOP = /[\s：:，,。]|$/g;
/** A full stop, not a closing quotation mark: behind that may stand whom the quotation is from. */
const CLOSING_NAME = /[。！？][（(](\p{Script=Han}{2,4})[）)]\s*$/u;
/** The hundred commonest surnames: with a rarer one a bracket may hold another word (连载, 全文完). */
const COMMON_SURNAMES: ReadonlySet<string> = new Set([...SINGLE_SURNAMES].slice(0, 100));
const LONGEST_OPEN = 60;
/** White space and the ornaments a page sets before a byline. */
const LEAD = new RegExp(`^[\\s${ORNAMENTS}]+`);
/** A paragraph that is longer is no byline. UTF-16 units. */
const LONGEST_ALONE = 120;

/**
 * Reads the dateline and the byline that a paragraph opens with: 今日女报/凤网讯（记者李旦）, 本报讯 记者 李旦 报道,
 * （记者唐天喜 通讯员刘小文）, 记者傅亚雨沈阳报道. Null for what is not there.
 */
export function readOpening(text: string, knownNames: readonly string[] = []): Opening {
  const lead = leadingSpace(text);
  const found = parseDateline(text.slice(lead));
  const dateline = found === null ? null : shiftedDateline(found, lead);
  const afterDateline = dateline?.span.end ?? 0;
  const start = afterDateline + leadingSpace(text.slice(afterDateline));
  const byline = bracketedByline(text, start, dateline !== null, knownNames);
  return { dateline, byline: byline ?? openByline(text, start, dateline !== null, knownNames) };
}

/**
 * Reads a paragraph that is nothing but a byline, with or without brackets and on one or more lines
 * (今日女报/凤网记者 李旦⏎通讯员 赵巧燕). Null when it is anything else.
 */
export function readBylineParagraph(text: string, knownNames: readonly string[] = []): PlacedByline | null {
  const start = leadingSpace(text);
  const whole = text.slice(start).trimEnd();
  if (whole.length > LONGEST_ALONE || !/\S/.test(whole)) return null;
  const inner = BRACKET.exec(whole);
  if (inner !== null && inner[0].length === whole.length)
    return bracketedByline(text, start, false, knownNames);
  const parsed = parseCertainByline(whole, knownNames);
  return parsed === null ? null : placed(parsed, start, start, start + whole.length);
}

/** Reads what stands in brackets at the end of a paragraph: （记者 李旦）, （作者：张三）, （本报洛杉矶11月2日电）. */
export function readClosing(text: string, knownNames: readonly string[] = []): Opening {
  const match = CLOSING_BRACKET.exec(text.slice(-140));
  const start = text.length - Math.min(140, text.length) + (match?.index ?? 0);
  const inner = match?.[1] ?? '';
  const found = parseDateline(inner);
  const isWhole = found !== null && found.span.end === inner.trimEnd().length;
  const dateline = isWhole ? shiftedDateline(found, start + 1) : null;
  const starts = /^\s*(?:[^\s，。]{0,12}(?:记者|通讯员|实习生)|作者|撰文|整理|编译|参与采[写访])/.test(inner);
  const byline = starts ? bracketedByline(text, start, false, knownNames) : null;
  return { dateline, byline: byline !== null && byline.credits.length > 0 ? byline : null };
}

/**
 * Reads a name alone in brackets behind the last full stop of an article: …齐声鼓掌。（李旦）. It credits a writer. Null
 * unless it is a name of the staff register, or has a common surname and is no place and no ending such as 连载.
 */
export function readClosingName(text: string, knownNames: readonly string[] = []): PlacedByline | null {
  const name = CLOSING_NAME.exec(text.slice(-12))?.[1];
  if (name === undefined || !(knownNames.includes(name) || isCertainName(name))) return null;
  const end = text.trimEnd().length;
  const start = end - name.length - 2;
  const span = { start: start + 1, end: end - 1 };
  return {
    credits: [{ role: 'writer', name, span }],
    problems: bracketProblems(text, start, end),
    start,
    end,
  };
}

function isCertainName(text: string): boolean {
  const common = COMMON_SURNAMES.has(text.charAt(0)) && isPlausibleName(text);
  return common && !DATELINE_PLACES.has(text) && !isOrganisation(text);
}

/** A byline in brackets. After a dateline it may lack a role; elsewhere a bracket without one is no byline. */
function bracketedByline(
  text: string,
  start: number,
  afterDateline: boolean,
  knownNames: readonly string[],
): PlacedByline | null {
  const match = BRACKET.exec(text.slice(start, start + 130));
  const inner = match?.[1];
  if (match === null || inner === undefined) return null;
  const parsed = parseByline(inner, { knownNames });
  const isByline = ROLE_WORD.test(inner)
    ? parsed.credits.length > 0 || afterDateline
    : afterDateline && namesOnly(parsed);
  if (!isByline) return null;
  const end = start + match[0].length;
  const found = placed(parsed, start + 1, start, end);
  return { ...found, problems: [...bracketProblems(text, start, end), ...found.problems] };
}

function namesOnly({ credits, problems }: ParsedByline): boolean {
  return credits.length > 0 && problems.every((it) => it.kind === 'name-without-role');
}

/** A byline without brackets: certain, and ended by 报道 unless a dateline stands before it. */
function openByline(
  text: string,
  start: number,
  afterDateline: boolean,
  knownNames: readonly string[],
): PlacedByline | null {
  const head = text.slice(start, start + LONGEST_OPEN);
  if (!ROLE_WORD.test(head.slice(0, 20))) return null;
  const stops = [...head.matchAll(STOP)].map((it) => it.index).filter((it) => it > 0);
  for (const stop of stops.slice(0, 12).reverse()) {
    const words = head.slice(0, stop).trimEnd();
    if (!afterDateline && !words.endsWith('报道')) continue;
    const parsed = parseCertainByline(words, knownNames);
    if (parsed !== null) return placed(parsed, start, start, start + words.length);
  }
  return null;
}

/** Each half-width bracket around a byline. */
function bracketProblems(text: string, start: number, end: number): Problem[] {
  return [start, end - 1]
    .filter((at) => /[()]/.test(text.charAt(at)))
    .map((at) => ({
      kind: 'half-width-parenthesis',
      span: { start: at, end: at + 1 },
      values: { mark: text.charAt(at) },
    }));
}

/** A byline whose offsets count from `at`, as part of the paragraph. */
function placed(parsed: ParsedByline, at: number, start: number, end: number): PlacedByline {
  const credits = parsed.credits.map((it) => ({ ...it, span: shifted(it.span, at) }));
  const problems = parsed.problems.map((it) => ({ ...it, span: shifted(it.span, at) }));
  return { credits, problems, start, end };
}

function shiftedDateline(dateline: Dateline, by: number): Dateline {
  const date = dateline.date === null ? null : { ...dateline.date, span: shifted(dateline.date.span, by) };
  return { ...dateline, date, span: shifted(dateline.span, by) };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Length of the white space and ornaments that a text begins with. */
function leadingSpace(text: string): number {
  return LEAD.exec(text)?.[0].length ?? 0;
}
