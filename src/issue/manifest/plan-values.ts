import {
  numberAt,
  type RegisterEntry,
  registerError,
  textAt,
  textsAt,
  wordAt,
} from '../../newsroom/register-entries.ts';

/** Whether a key says true; false when it is absent. Throws a UsageError for anything but true and false. */
export function flagAt(entry: RegisterEntry, key: string): boolean {
  return wordAt(entry, key, ['false', 'true']) === 'true';
}

/** The whole number of a key up to `most`; null when it is absent. Throws a UsageError for anything else. */
export function countAt(entry: RegisterEntry, key: string, most: number): number | null {
  const count = numberAt(entry, key);
  if (count === null || count <= most) return count;
  throw registerError(entry.place, {
    zh: `${key} 写作“${count}”，太大了，最多 ${most}`,
    en: `${key} is ${count}: too large, the most is ${most}`,
  });
}

/** As {@link countAt}, for a key that must be there. */
export function requiredCountAt(entry: RegisterEntry, key: string, most: number): number {
  const count = countAt(entry, key, most);
  if (count !== null) return count;
  throw registerError(entry.place, { zh: `缺少 ${key}，请补上`, en: `lacks ${key}; add it` });
}

/** Points of type, 4 to 300, with decimals; null when the key is absent. Throws a UsageError for anything else. */
export function typeSizeAt(entry: RegisterEntry, key: string): number | null {
  const text = textAt(entry, key);
  if (text === undefined) return null;
  const size = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : 0;
  if (size >= 4 && size <= 300) return size;
  throw registerError(entry.place, {
    zh: `${key} 写作“${text}”，应是 4 到 300 的磅数，如 36`,
    en: `${key} is "${text}": it is to be points from 4 to 300, such as 36`,
  });
}

/** The lines of a key that is one text or a list of texts; none when it is absent. Throws a UsageError for anything else. */
export function linesAt(entry: RegisterEntry, key: string): readonly string[] {
  if (typeof entry.values[key] !== 'string') return textsAt(entry, key);
  return (textAt(entry, key) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
