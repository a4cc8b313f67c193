import { isHan } from '../../language/characters.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { MEANT_REPEATS, NEVER_DOUBLED } from './data/doubled-words.ts';

/** Lengths of a phrase that is looked for twice in a row. */
const SHORTEST = 2;
const LONGEST = 8;

/** A phrase that stands twice: where, and the length of one. */
interface Repeat {
  readonly start: number;
  readonly length: number;
}

/** A word or phrase that was typed or pasted twice in a row. */
export const doubledPhrase: TextRule = {
  code: 'GR014',
  name: 'doubled-phrase',
  scope: 'text',
  severity: 'warning',
  fix: 'review',
  basis: { text: '衍文', verified: false },
  title: { zh: '词语重复', en: 'Word or phrase typed twice' },
  why: {
    zh: '改稿、粘贴时常把一个词、一个短语留了两遍。动词重叠（研究研究）和量词重叠（一个一个）不在此列。',
    en: 'Editing and pasting leave a phrase twice in a row; reduplication (研究研究, 一个一个) is right.',
  },
  bad: [
    { copy: '我们我们要用互联网思维推进工作。', found: ['我们我们'], fixed: '我们要用互联网思维推进工作。' },
    {
      copy: '省妇联省妇联召开新媒体建设座谈会。',
      found: ['省妇联省妇联'],
      fixed: '省妇联召开新媒体建设座谈会。',
    },
    {
      copy: '活动由妇女儿童中心妇女儿童中心主办。',
      found: ['妇女儿童中心妇女儿童中心'],
      fixed: '活动由妇女儿童中心主办。',
    },
    { copy: '据了解据了解，培训班免费。', found: ['据了解据了解'], fixed: '据了解，培训班免费。' },
  ],
  good: [{ copy: '我们要用互联网思维推进工作，省妇联召开座谈会。' }],
  allows: [
    { copy: '请大家研究研究、讨论讨论，把好事好好办。' },
    { copy: '一个一个地谈，一步一步地走，一家一家地查。' },
    { copy: '他高兴得哈哈哈哈哈哈笑，孩子们喊加油加油加油。' },
    { copy: '慢慢来慢慢来，人民大学大学生都到了。' },
    { copy: '二〇二〇二〇年级，走走停停，高高兴兴，年年有余。' },
    { copy: '长沙市长沙县妇联；吉林省吉林市妇联。' },
  ],
  *check(text, passage) {
    for (const { start, length } of repeatsIn(text)) {
      const phrase = text.slice(start, start + length);
      yield reportIn(passage, {
        start,
        end: start + 2 * length,
        replacement: phrase,
        message: { zh: `“${phrase}”重复，应删去一个`, en: `"${phrase}" stands twice, remove one` },
      });
    }
  },
};

/** Phrases that stand twice in a row; their offset and length, from left to right, none over another. */
function repeatsIn(text: string): readonly Repeat[] {
  const found: Repeat[] = [];
  for (let length = SHORTEST; length <= LONGEST; length++) {
    // Of the places where a phrase equals the one before it, one in `length` is a multiple of it: the others need no look.
    for (let at = length; at < text.length; at += length) {
      const unit = text.charCodeAt(at);
      if (unit !== text.charCodeAt(at - length) || !isHan(unit)) continue;
      const repeat = repeatAround(text, at, length);
      if (repeat !== null) found.push(repeat);
    }
  }
  const inOrder = found.sort((one, other) => one.start - other.start || one.length - other.length);
  let free = 0;
  return inOrder.filter(({ start, length }) => {
    if (start < free) return false;
    free = start + 2 * length;
    return true;
  });
}

/** The repeat that a place with its equal `length` before it belongs to; null when too little around it is equal. */
function repeatAround(text: string, at: number, length: number): Repeat | null {
  let first = at;
  while (at - first < length && first > length && isEqualBefore(text, first - 1, length)) first--;
  let end = at + 1;
  while (end - first < length && isEqualBefore(text, end, length)) end++;
  const start = first - length;
  return end - first >= length && isSlip(text.slice(start, first), text, start) ? { start, length } : null;
}

function isEqualBefore(text: string, at: number, length: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === text.charCodeAt(at - length) && isHan(unit);
}

function isSlip(phrase: string, text: string, start: number): boolean {
  if ([...phrase].some((it) => MEANT_REPEATS.includes(it))) return false;
  if (phrase.length === SHORTEST) return NEVER_DOUBLED.has(phrase) && !isPartOfThree(phrase, text, start);
  return new Set(phrase).size > 1 && !isPartOfThree(phrase, text, start);
}

/** A phrase three times in a row is a cheer or verse. */
function isPartOfThree(phrase: string, text: string, start: number): boolean {
  return text.startsWith(phrase, start + 2 * phrase.length) || text.slice(0, start).endsWith(phrase);
}
