import { countCharacters } from '../copyfit.ts';
import { type ColumnText, type GalleyRow, galleyRows } from '../galley-rows.ts';
import type { ProfileName } from '../lines/set-line.ts';
import { type Filling, fillColumns } from './fill-columns.ts';

/** The texts of a body for a measure in em: rows of tables are set at it already. */
export type BodyAt = (measure: number) => readonly ColumnText[];

/** The columns that a body is to stand in. */
export interface FitSetting {
  /** Em (characters) a line. */
  readonly measure: number;
  readonly profile: Exclude<ProfileName, 'galley'>;
  readonly hanging: boolean;
  /** Columns. */
  readonly span: number;
  /** Grid lines in each; null when any depth will do. */
  readonly depth: number | null;
}

/** A body in one long column, with where it would stand in the room that is given. */
export interface FitText {
  readonly texts: readonly ColumnText[];
  readonly setting: FitSetting;
  readonly rows: readonly GalleyRow[];
  /** Null without a depth. */
  readonly filling: Filling | null;
}

/** Sets the texts of a body. Throws a UsageError when the measure is too narrow. */
export function fitText(texts: readonly ColumnText[], setting: FitSetting): FitText {
  const { measure, profile, hanging } = setting;
  return fitRows(texts, galleyRows(texts, { measure, profile, hangingMarks: hanging }), setting);
}

/** The same for rows that are set already. */
export function fitRows(
  texts: readonly ColumnText[],
  rows: readonly GalleyRow[],
  setting: FitSetting,
): FitText {
  const { span, depth } = setting;
  return { texts, setting, rows, filling: depth === null ? null : fillColumns(rows, span, depth) };
}

/** Grid lines that stand in no column; 0 without a depth. */
export function oversetRows({ rows, filling }: FitText): number {
  return filling === null ? 0 : rows.length - filling.overset;
}

/** Grid lines of the room that stay empty; 0 without a depth. */
export function emptyRows({ filling }: FitText): number {
  return filling?.empty ?? 0;
}

/** Grid lines that a text takes in its room and beyond it; those of one long column without a depth. */
export function takenRows({ rows, setting: { span, depth }, filling }: FitText): number {
  if (filling === null || depth === null) return rows.length;
  return span * depth - filling.empty + rows.length - filling.overset;
}

/** Characters in the lines from a row on. */
export function charactersFrom(rows: readonly GalleyRow[], first: number): number {
  return rows.slice(first).reduce((sum, { line }) => sum + countCharacters(line?.text ?? ''), 0);
}

/** For each text of a body which running paragraph it is, from 1; null for subheads, bylines and tables. */
export function paragraphNumbers(texts: readonly ColumnText[]): readonly (number | null)[] {
  let count = 0;
  return texts.map(({ kind }) => (isRunning(kind) ? ++count : null));
}

function isRunning(kind: ColumnText['kind']): boolean {
  return kind === 'paragraph' || kind === 'quotation' || kind === 'listItem';
}
