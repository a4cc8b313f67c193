import { breakParagraph } from './lines/break-paragraph.ts';
import { MINIMUM_MEASURE, type ProfileName, type SetLine, type SettingOptions } from './lines/set-line.ts';
import { TEXT_STYLES, type TextKind, type TextStyle } from './text-styles.ts';

/** A part of a story that is set in columns. */
export interface ColumnText {
  readonly kind: TextKind;
  readonly text: string;
  /** Lines that are set already, such as those of a table's row; without them the text is broken at the measure. */
  readonly lines?: readonly SetLine[];
}

/** How lines are set in a column. */
export interface ColumnSetting {
  /** Em (characters) a line. */
  readonly measure: number;
  /** Default `press`. */
  readonly profile?: ProfileName;
  readonly hangingMarks?: boolean;
}

/** One grid line of a story before it is divided into columns. */
export interface GalleyRow {
  /** Null for an empty grid line. */
  readonly line: SetLine | null;
  readonly kind: TextKind;
  /** Index of the text that the line belongs to, or stands before. */
  readonly paragraph: number;
  /** Em from the column's edge to the line's indent. */
  readonly x: number;
  /** How bad it is to begin a column with this row: `never` parts what must stay together, `avoid` leaves a single line. */
  readonly breakBefore: 'free' | 'avoid' | 'never';
}

/** Lines of the longest text that is kept together. */
const LONGEST_WHOLE = 12;

/** A story's lines in one long column (小样), with what is known of breaking it. Texts without a line are left out. */
export function galleyRows(texts: readonly ColumnText[], setting: ColumnSetting): readonly GalleyRow[] {
  const rows: GalleyRow[] = [];
  for (const [paragraph, text] of texts.entries()) {
    rows.push(...rowsOfText(text, paragraph, setting, rows.at(-1)?.kind ?? null));
  }
  return rows;
}

/** The rows of one text: the empty lines before it, unless nothing stands above, then its own. */
function rowsOfText(
  { kind, text, lines: set }: ColumnText,
  paragraph: number,
  setting: ColumnSetting,
  above: TextKind | null,
): readonly GalleyRow[] {
  const style = TEXT_STYLES[kind];
  const lines = set ?? linesOf(text, style, setting);
  const opening = above !== null && TEXT_STYLES[above].keepsWithNext ? 'never' : 'free';
  const blanks = above === null || lines.length === 0 ? 0 : blanksBetween(above, kind);
  const empty: GalleyRow = { line: null, kind, paragraph, x: 0, breakBefore: opening };
  const printed = lines.map((line, at): GalleyRow => {
    const first = blanks > 0 ? 'never' : opening;
    const breakBefore = at === 0 ? first : breakInside(style, at, lines.length);
    return { line, kind, paragraph, x: startOf(line, style, setting.measure), breakBefore };
  });
  return [...new Array<GalleyRow>(blanks).fill(empty), ...printed];
}

function blanksBetween(above: TextKind, kind: TextKind): number {
  return kind === 'tableRow' ? 0 : Math.max(TEXT_STYLES[above].linesAfter, TEXT_STYLES[kind].linesBefore);
}

/** A single line of a paragraph at a column's foot or head is avoided (孤行). */
function breakInside(style: TextStyle, at: number, count: number): GalleyRow['breakBefore'] {
  if (style.keepsWithNext) return 'never';
  if (style.keepsTogether && count <= LONGEST_WHOLE) return 'never';
  return at === 1 || at === count - 1 ? 'avoid' : 'free';
}

function linesOf(text: string, style: TextStyle, setting: ColumnSetting): readonly SetLine[] {
  const options = {
    measure: setting.measure,
    indent: style.indent,
    turnover: style.turnover,
    profile: setting.profile ?? 'press',
    hangingMarks: setting.hangingMarks ?? false,
    justify: style.align === 'justify',
  };
  const lines = breakParagraph(text, options);
  if (style.align !== 'centre' || lines.length < 2) return lines;
  const halves = linesByHalves(text, options);
  return halves !== null && halves.length <= lines.length ? halves : balancedLines(text, options, lines);
}

/**
 * The lines of a text that breaks first at its full-width spaces, where the halves of a subhead part by sense; null
 * when it has none.
 */
function linesByHalves(text: string, options: SettingOptions): readonly SetLine[] | null {
  const halves = text.split(/(?<=\u3000)(?=[^\u3000])/);
  if (halves.length < 2) return null;
  let from = 0;
  return halves.flatMap((half) => {
    const at = from;
    from += half.length;
    return breakParagraph(half, options).map((line) => ({
      ...line,
      start: line.start + at,
      end: line.end + at,
      textStart: line.textStart + at,
      last: line.last && from === text.length,
    }));
  });
}

/** The lines at the narrowest whole measure that takes no more of them: a centred text of even lines. */
function balancedLines(text: string, options: SettingOptions, lines: readonly SetLine[]): readonly SetLine[] {
  const narrowest = Math.max(MINIMUM_MEASURE, options.measure / 2);
  let balanced = lines;
  for (let measure = Math.ceil(options.measure) - 1; measure >= narrowest; measure--) {
    const narrower = breakParagraph(text, { ...options, measure });
    if (narrower.length > lines.length) break;
    balanced = narrower;
  }
  return balanced;
}

function startOf(line: SetLine, style: TextStyle, measure: number): number {
  const rest = Math.max(0, measure - line.indent - line.naturalWidth);
  if (style.align === 'centre') return rest / 2;
  return style.align === 'right' ? rest : 0;
}
