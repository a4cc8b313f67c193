import { nearestWord } from '../../language/edit-distance.ts';
import type { Localised } from '../../model/localised.ts';
import type { UsageError } from '../../model/usage-error.ts';

/** Says what is wrong with a style, where; `keys` lead to the value. */
export type RefuseStyle = (keys: readonly PropertyKey[], what: Localised) => UsageError;

/** The part of a zod issue that a message needs. */
export interface StyleIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
  readonly expected?: unknown;
  readonly input?: unknown;
}

/** The error of a value with the wrong shape; `known` are the keys that may stand beside an unknown one. */
export function shapeError(issue: StyleIssue, known: readonly string[], refuse: RefuseStyle): UsageError {
  const unknown = issue.keys?.[0];
  if (unknown !== undefined) return refuse([...issue.path, unknown], unknownKey(unknown, known));
  return refuse(issue.path, wrongValue(issue));
}

function unknownKey(unknown: string, known: readonly string[]): Localised {
  const nearest = nearestWord(unknown, known);
  return nearest === null
    ? { zh: `不认识这个键，可用的有 ${known.join('、')}`, en: `unknown key; known are ${known.join(', ')}` }
    : { zh: `不认识这个键，是不是 ${nearest}？`, en: `unknown key; did you mean ${nearest}?` };
}

function wrongValue(issue: StyleIssue): Localised {
  if (issue.values !== undefined) {
    const values = issue.values.map(String);
    return { zh: `应是 ${values.join('、')} 之一`, en: `must be one of ${values.join(', ')}` };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfBounds(issue);
  return EXPECTED[String(issue.expected)] ?? { zh: '值不对', en: 'has a bad value' };
}

function outOfBounds({ code, minimum, maximum, origin }: StyleIssue): Localised {
  const least = code === 'too_small';
  const bound = String(least ? minimum : maximum);
  if (origin === 'array')
    return least
      ? { zh: `至少要有 ${bound} 项`, en: `needs at least ${bound} items` }
      : { zh: `最多 ${bound} 项`, en: `may have at most ${bound} items` };
  if (origin === 'string')
    return least
      ? { zh: '不能空着', en: 'must not be empty' }
      : { zh: `最多 ${bound} 个字符`, en: `may have at most ${bound} characters` };
  return least
    ? { zh: `太小，应不小于 ${bound}`, en: `is too small; the least is ${bound}` }
    : { zh: `太大，应不大于 ${bound}`, en: `is too large; the most is ${bound}` };
}

/** What a key needs, by the name of its type. */
const EXPECTED: Readonly<Record<string, Localised>> = {
  number: { zh: '应是数字', en: 'must be a number' },
  int: { zh: '应是整数', en: 'must be a whole number' },
  string: { zh: '应是文字', en: 'must be text' },
  boolean: { zh: '应是 true 或 false', en: 'must be true or false' },
  array: { zh: '应是列表，如 [40, 36]', en: 'must be a list such as [40, 36]' },
  tuple: {
    zh: '应是青、品、黄、黑四个百分数，如 [0, 100, 100, 10]',
    en: 'must be four per cents such as [0, 100, 100, 10]',
  },
  object: { zh: '应是“键: 值”', en: 'must be "key: value"' },
  record: { zh: '应是“键: 值”', en: 'must be "key: value"' },
};
