import { writeScalar } from './write-value.ts';

/** One field of a copy slip to be written. */
export interface NewField {
  readonly key: string;
  /** Text, a list of texts, or the parts of a field such as `series`; null for one that is still to be filled in. */
  readonly value: string | readonly string[] | Readonly<Record<string, string | number>> | null;
}

/** What a field that must be filled in says instead of a value; it stands in a comment. */
const TO_FILL = '待填';

/**
 * The front matter of a new draft, both fences and the line end after them included. A field without a value becomes a
 * comment (`# date: 待填`): nothing is invented. Read again, every value is the text that was given, on one line.
 */
export function writeCopySlip(fields: readonly NewField[]): string {
  return ['---', ...fields.flatMap(linesOf), '---', ''].join('\n');
}

const READS_AS_OTHER = /^(?:[-+]?[\d._]+|0[xo][\da-f]+|true|false|yes|no|on|off|null|~)$/i;

function linesOf({ key, value }: NewField): readonly string[] {
  if (value === null) return [`# ${key}: ${TO_FILL}`];
  if (typeof value === 'string') return [`${key}: ${scalar(value)}`];
  if (isList(value)) return [`${key}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  return [`${key}:`, ...Object.entries(value).map(([part, text]) => `  ${part}: ${scalar(text)}`)];
}

/** Text that other programs would read as a number or a truth value is quoted. */
function scalar(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return writeScalar(value, READS_AS_OTHER.test(value) ? 'single' : 'plain');
}

function isList(value: Exclude<NewField['value'], string | null>): value is readonly string[] {
  return Array.isArray(value);
}
