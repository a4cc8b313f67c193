/** A spreadsheet takes a cell that begins so for a formula, and a name from a draft must never be one. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n\0]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Rows as CSV (RFC 4180: commas, CRLF, doubled quotes). Text that a spreadsheet would compute gets an apostrophe. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = value.toWellFormed();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
