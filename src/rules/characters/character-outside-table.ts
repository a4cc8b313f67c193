import type { Passage } from '../../model/article.ts';
import { charactersOutsideTable, OUTSIDE_TABLE } from '../outside-table.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { PROPER_WORDS } from './data/proper-words.ts';

/** Characters that the table does not have, nor another for them. */
export const characterOutsideTable: TextRule = {
  code: 'CH002',
  name: 'character-outside-table',
  scope: 'text',
  sees: ['quotation'],
  looksFor: OUTSIDE_TABLE,
  severity: 'advice',
  fix: 'none',
  basis: { text: '《通用规范汉字表》（2013）', verified: true },
  title: { zh: '用了表外字', en: 'Character outside the standard table' },
  why: {
    zh: '《通用规范汉字表》收8105字。表外字除人名、地名、古籍外很少用到，多是输入错误，字库里也可能缺字形。',
    en: 'The table has 8,105 characters. Outside names and old books, others are mostly slips, and fonts may lack them.',
  },
  bad: [
    { copy: '活动室里摆着一只𪚥纹花瓶。', found: ['𪚥'] },
    { copy: '妇女们学会了做䬺饼。䬺饼销到县城，䬺又成了村名。', found: ['䬺'] },
    { copy: '妇女们学会了做䬺饼，销到县城。', found: ['䬺'] },
  ],
  good: [{ copy: '活动室里摆着一只龙纹花瓶。' }],
  allows: [
    { copy: '村民张燚说，路修到了家门口。' },
    { copy: '馆里展出素纱襌衣，素纱襌衣重49克。' },
    { copy: '专家介绍，𬭎、䶮、㛃都在表内。' },
    { copy: '展出的《䣜斋印谱》是孤本。' },
  ],
  *check(text, passage, context) {
    const { article } = context;
    for (const { character, at, form } of charactersOutsideTable(text, passage, context)) {
      if (form !== null || !isFirst(character, at, passage, article.passages) || isProper(passage.text, at))
        continue;
      yield reportIn(passage, {
        start: at,
        end: at + character.length,
        message: {
          zh: `“${character}”不在《通用规范汉字表》内，请核对是否写错`,
          en: `"${character}" is not in the standard table, check that it is meant`,
        },
      });
    }
  },
};

/** Whether the article does not hold the character before: to tell it once is enough. */
function isFirst(character: string, at: number, passage: Passage, passages: readonly Passage[]): boolean {
  if (passage.text.indexOf(character) !== at) return false;
  return (passages.find(({ text }) => text.includes(character)) ?? passage) === passage;
}

function isProper(text: string, at: number): boolean {
  return PROPER_WORDS.some((word) =>
    text.slice(Math.max(0, at - word.length + 1), at + word.length).includes(word),
  );
}
