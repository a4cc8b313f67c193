import type { ListedPattern } from '../listed-pattern.ts';

/*
 * Verbs with objects they do not take: stock examples of grammar handbooks, written by hand. Between the two only
 * attributes may stand: a second verb or a coordination there makes a pattern silent.
 */

/** Attributes between a verb and its object: no marks, no conjunctions, none of the verbs of the list. */
const BETWEEN = '[^，。；！？、：“”（）和与及并提增加扩改降减发快强使让是有]{0,8}';

/** The object ends a clause, or is followed by another attribute's end or conjunction. */
const OBJECT_END = '(?=[，。；、！？]|$)';

function wrong(verb: string, object: string, right: string): ListedPattern {
  const message = {
    zh: `“${verb}”与“${object.replaceAll('|', '、')}”不搭配，应为“${right}”`,
    en: `${verb} does not go with ${object.replaceAll('|', ', ')}, expected ${right}`,
  };
  return {
    keys: [verb],
    find: new RegExp(`${verb}(?=了?${BETWEEN}(?:${object})${OBJECT_END})`, 'g'),
    instead: right,
    message,
  };
}

/** Verbs, objects they do not take, and the verb that does. */
export const WRONG_COLLOCATIONS: readonly ListedPattern[] = [
  wrong('改善', '水平|效率', '提高'),
  wrong('改进', '水平|效率', '提高'),
  wrong('增加', '质量|素质|水平', '提高'),
  wrong('提高', '规模', '扩大'),
  wrong('提高', '步伐', '加快'),
  wrong('扩大', '速度|步伐', '加快'),
  wrong('扩大', '水平', '提高'),
  wrong('加快', '力度', '加大'),
  wrong('加快', '质量|水平', '提高'),
  wrong('加强', '步伐', '加快'),
  wrong('加强', '力度', '加大'),
  wrong('加大', '步伐', '加快'),
  wrong('发扬', '作用', '发挥'),
  wrong('发挥', '传统', '发扬'),
  wrong('减少', '速度', '降低'),
  wrong('改善', '缺点|毛病', '改正'),
];
