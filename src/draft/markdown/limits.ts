/**
 * What a body may hold at most. Measured with micromark 4 on one core, on text made to hurt; the limits keep each
 * kind under about a second. A full newspaper page is some 10,000 characters with a few dozen marks.
 */
export const BODY_LIMITS = {
  /** UTF-16 units of a body. */
  units: 1_048_576,
  /** UTF-16 units of the blocks with markup (remark took 1.2 s for 50,000 units of `- a`). */
  markupUnits: 131_072,
  /** UTF-16 units of the lines of tables, which `markupUnits` leaves out (250,000 units of plain cells took 1.8 s). */
  tableUnits: 524_288,
  /** Cells of tables, as many in each row as in the widest: 52,000 took 1.1 s. */
  tableCells: 60_000,
  /** Cells of one row of a table: 120 rows of 500 took 1.8 s, one of 5,000 took 1.5 s. */
  tableColumns: 500,
  /** `[`: 8,000 nested pairs took 0.2 s, 50,000 took 6 s; 25,000 of `[a](` took 4 s. */
  brackets: 4_000,
  /** `*` and `_`: 12,000 badly nested ones took 1.1 s, 24,000 took 5.9 s. */
  emphasisMarks: 4_000,
  /** `<!` and `<?` inside paragraphs: 1,000 took 0.1 s, 10,000 took 6 s, 50,000 took 166 s. */
  htmlOpenings: 1_000,
  /** Lines of only `=` or `-`: 1,000 took 0.1 s, 10,000 took 20 s. */
  underlines: 1_000,
  /** Lines that open with `>`: 1,000 with lazy lines between took 0.1 s, 10,000 took 2.9 s. */
  quotedLines: 2_000,
  /** List marks that open lines: 10,000 lines of one took 0.9 s, 1,500 lines of forty 15 s. */
  listMarks: 4_000,
  /** Lines of the blocks with markup: a lazy line behind a list item takes 0.08 ms, others up to 0.07 ms. */
  markupLines: 10_000,
  /** Lines without a blank one between: 4,000 lazy ones took 0.3 s, 60,000 took 70 s. */
  blockLines: 4_000,
  /** UTF-16 units of marks and blanks that open one line; each `>` and list mark is a level. */
  lineOpening: 200,
  /** Levels of the tree, so that whoever walks it need not fear for the stack. */
  depth: 100,
} as const;

/** The name of a limit on a body. */
export type BodyLimit = keyof typeof BODY_LIMITS;
