import { FLOW_ITEM, isPlain } from './plain-field.ts';

/** How a value was quoted. */
export type Quoting = 'plain' | 'single' | 'double';

/** What a single-quoted text on one line cannot hold, or no file should hold as it is. */
const MUST_ESCAPE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Tells how the source of a value is quoted. */
export function quotingOf(source: string): Quoting {
  if (source.startsWith("'")) return 'single';
  return source.startsWith('"') ? 'double' : 'plain';
}

/** A text as a YAML scalar on one line, quoted as wished where that can hold it. `inFlow`: inside brackets. */
export function writeScalar(text: string, wished: Quoting, inFlow = false): string {
  const plain = isPlain(text) && !/^ | $/.test(text) && (!inFlow || FLOW_ITEM.test(text));
  if (wished === 'plain' && plain) return text;
  if (MUST_ESCAPE.test(text)) return doubleQuoted(text);
  return wished === 'double' ? doubleQuoted(text) : `'${text.replaceAll("'", "''")}'`;
}

/** A list of texts as a YAML flow list on one line. */
export function writeFlowList(items: readonly string[], wished: Quoting): string {
  return `[${items.map((item) => writeScalar(item, wished, true)).join(', ')}]`;
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(new RegExp(`["\\\\]|${MUST_ESCAPE.source}`, 'gu'), (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return ESCAPES[character] ?? `\\u${code}`;
  });
  return `"${escaped}"`;
}
