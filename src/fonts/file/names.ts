import { type Tables, tableOf } from './tables.ts';

/** What a font calls itself; empty where it does not say. */
export interface FontNames {
  /** The family that groups all weights: Noto Serif CJK SC. */
  readonly family: string;
  /** Regular, Bold. */
  readonly style: string;
  /** Without spaces: NotoSerifCJKsc-Regular. */
  readonly postScript: string;
  /** Families in all languages and of both kinds, to find a font by. */
  readonly families: readonly string[];
}

/** Ids of names: https://learn.microsoft.com/typography/opentype/spec/name */
const [FAMILY, STYLE, POST_SCRIPT, WHOLE_FAMILY, WHOLE_STYLE] = [1, 2, 6, 16, 17];
const ENGLISH = 0x409;

interface NameRecord {
  readonly id: number;
  readonly language: number;
  readonly text: string;
}

/** The names in a font, English ones first. @throws UnreadableFont when it has no table of names. */
export function namesOf(tables: Tables): FontNames {
  const records = recordsOf(tableOf(tables, 'name', 6));
  const first = (...ids: readonly number[]) =>
    ids.flatMap((id) => records.filter((record) => record.id === id))[0]?.text ?? '';
  const families = records.filter(({ id }) => id === FAMILY || id === WHOLE_FAMILY).map(({ text }) => text);
  return {
    family: first(WHOLE_FAMILY, FAMILY),
    style: first(WHOLE_STYLE, STYLE),
    postScript: first(POST_SCRIPT),
    families: [...new Set(families)],
  };
}

/** Names for Windows, which all fonts of today have: UTF-16. */
function recordsOf(table: Buffer): readonly NameRecord[] {
  const texts = table.readUInt16BE(4);
  const records: NameRecord[] = [];
  for (let at = 6; at + 12 <= table.length && records.length < table.readUInt16BE(2); at += 12) {
    const [platform, language, id] = [0, 4, 6].map((offset) => table.readUInt16BE(at + offset));
    const start = texts + table.readUInt16BE(at + 10);
    const bytes = table.subarray(start, start + (table.readUInt16BE(at + 8) & ~1));
    const text = platform === 3 ? new TextDecoder('utf-16be').decode(bytes) : '';
    records.push({ id: text === '' ? -1 : (id ?? -1), language: language ?? 0, text });
  }
  return records.sort((one, other) => Number(other.language === ENGLISH) - Number(one.language === ENGLISH));
}
