import { childOf, wordValue, type XmlElement } from './xml.ts';

/** What stands before a paragraph of a list. */
export interface ListMark {
  readonly ordered: boolean;
  /** The number as Word prints it (一、, （2）, 1.2); empty for a bullet. */
  readonly label: string;
  /** True for 1. 2. 3., which a list in Markdown prints too. */
  readonly isPlain: boolean;
}

/** Counts the paragraphs of all lists of a document, in order. */
export interface ListCounter {
  /** The mark of the next paragraph of a list; null for a list that does not exist or prints nothing. */
  readonly next: (id: string, level: number) => ListMark | null;
}

interface Level {
  readonly format: string;
  /** `%1、`: the number of each level in place of its digit. */
  readonly pattern: string;
  readonly start: number;
}

interface List {
  /** Lists of the same kind go on counting. */
  readonly kind: string;
  readonly levels: readonly (Level | null)[];
  readonly restarts: ReadonlySet<number>;
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const HAN_DIGITS = [...'〇一二三四五六七八九'];
const SERIES: Readonly<Record<string, string>> = {
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperRoman: 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ',
  lowerRoman: 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ',
};

/** Reads the numbering part; null for a document without lists. */
export function listCounter(root: XmlElement | null): ListCounter {
  const lists = listsOf(root);
  const counts = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    next: (id, level) => {
      const list = lists.get(id);
      const shape = list?.levels[level];
      if (list === undefined || shape === undefined || shape === null) return null;
      const numbers = counts.get(list.kind) ?? [];
      counts.set(list.kind, numbers);
      const restart = list.restarts.has(level) && !restarted.has(`${id} ${level}`);
      restarted.add(`${id} ${level}`);
      numbers[level] =
        (restart ? null : (numbers[level] ?? null)) === null ? shape.start : (numbers[level] ?? 0) + 1;
      numbers.length = level + 1;
      return markOf(list, shape, numbers);
    },
  };
}

function listsOf(root: XmlElement | null): ReadonlyMap<string, List> {
  const kinds = new Map<string, readonly (Level | null)[]>();
  const lists = new Map<string, List>();
  for (const element of root?.children ?? []) {
    const kind = element.attributes.get('w:abstractNumId');
    if (element.name === 'w:abstractNum' && kind !== undefined) kinds.set(kind, levelsOf(element));
  }
  for (const element of root?.children ?? []) {
    const id = element.attributes.get('w:numId');
    if (element.name !== 'w:num' || id === undefined) continue;
    const kind = wordValue(element, 'w:abstractNumId') ?? '';
    lists.set(id, overridden(element, kind, kinds.get(kind) ?? []));
  }
  return lists;
}

/** A list with what it changes of its kind. */
function overridden(element: XmlElement, kind: string, levels: readonly (Level | null)[]): List {
  const overrides = element.children.filter(({ name }) => name === 'w:lvlOverride');
  const restarts = new Set<number>();
  const changed = LEVELS.map((level) => {
    const override = overrides.find((it) => it.attributes.get('w:ilvl') === String(level));
    const own = override === undefined ? null : levelOf(childOf(override, 'w:lvl'));
    const start = override === undefined ? null : numberOf(wordValue(override, 'w:startOverride'));
    if (start !== null) restarts.add(level);
    const shape = own ?? levels[level] ?? null;
    return shape === null || start === null ? shape : { ...shape, start };
  });
  return { kind, levels: changed, restarts };
}

function levelsOf(element: XmlElement): readonly (Level | null)[] {
  return LEVELS.map((level) =>
    levelOf(
      element.children.find((it) => it.name === 'w:lvl' && it.attributes.get('w:ilvl') === String(level)) ??
        null,
    ),
  );
}

function levelOf(element: XmlElement | null): Level | null {
  if (element === null) return null;
  const format = wordValue(element, 'w:numFmt') ?? 'decimal';
  return {
    format,
    pattern: wordValue(element, 'w:lvlText') ?? '',
    start: numberOf(wordValue(element, 'w:start')) ?? 1,
  };
}

function numberOf(value: string | null): number | null {
  return value !== null && /^\d{1,5}$/.test(value) ? Number(value) : null;
}

function markOf(list: List, shape: Level, numbers: readonly number[]): ListMark | null {
  if (shape.format === 'bullet') return { ordered: false, label: '', isPlain: true };
  const label = shape.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels[at];
    return other === undefined || other === null ? '' : printed(other.format, numbers[at] ?? other.start);
  });
  if (label.trim() === '') return null;
  return { ordered: true, label, isPlain: shape.format === 'decimal' && /^%\d\.?$/.test(shape.pattern) };
}

/** A number in a format of ECMA-376 part 1, 17.18.59; what the table above does not hold, in digits. */
function printed(format: string, number: number): string {
  if (format === 'none') return '';
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCountingThousand|taiwaneseCounting)$/.test(
      format,
    )
  ) {
    return inHan(number);
  }
  return [...(SERIES[format] ?? '')][number - 1] ?? String(number);
}

/** A number up to 99 as it is counted: 十, 十二, 二十; a larger one in digits, which no list of copy reaches. */
function inHan(number: number): string {
  if (number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return HAN_DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : HAN_DIGITS[tens]}十${ones === 0 ? '' : HAN_DIGITS[ones]}`;
}
