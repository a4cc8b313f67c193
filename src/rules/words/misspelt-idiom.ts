import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { confusionsIn } from './confusion.ts';
import { mayPun } from './headline-puns.ts';
import { misspeltIdioms } from './idioms.ts';
import { isOrdinary } from './ordinary-words.ts';

/** Set phrases with one character that sounds or looks like the right one. */
export const misspeltIdiom: TextRule = {
  code: 'WD002',
  name: 'misspelt-idiom',
  scope: 'text',
  sees: ['quotation'],
  severity: 'warning',
  fix: 'review',
  words: true,
  basis: { text: '《现代汉语词典》所收词形', verified: false },
  title: { zh: '疑似成语错了一个字', en: 'Perhaps an idiom with one wrong character' },
  why: {
    zh: '四个字与常用成语只差一个音近或形近的字，又不成别的词语，多半是录入错误。',
    en: 'Four characters that differ from an idiom in one that sounds or looks alike, and make no other words.',
  },
  bad: [
    { copy: '她对待工作兢兢业夜。', found: ['兢兢业夜'], fixed: '她对待工作兢兢业业。' },
    { copy: '村民们安居勒业，其乐融融。', found: ['安居勒业'], fixed: '村民们安居乐业，其乐融融。' },
    { copy: '各地要因第制宜发展产业。', found: ['因第制宜'], fixed: '各地要因地制宜发展产业。' },
    {
      copy: '为高质量发展添砖加瓦，为企业保驾护杭。',
      found: ['保驾护杭'],
      fixed: '为高质量发展添砖加瓦，为企业保驾护航。',
    },
  ],
  good: [{ copy: '她兢兢业业，村民安居乐业，各地因地制宜。' }],
  allows: [
    { copy: '“衣衣不舍”旧衣回收箱进社区。' },
    { copy: '《骑乐无穷》是一部纪录片。' },
    { copy: '他一心一意，她全心全意，两人情深义重。' },
    { copy: '不可思议的是，他不知所终。' },
    { copy: '世纪末日的传言不攻自破。' },
  ],
  *check(text, passage, { words }) {
    for (const { start, found, idiom } of misspeltIdioms(text)) {
      const end = start + found.length;
      if (isPun(text, start, end) || confusionsIn(found).length > 0) continue;
      if (isOrdinary(words, passage, { start, end })) continue;
      yield reportIn(passage, {
        start,
        end,
        ...(mayPun(passage) ? { severity: 'advice' as const } : {}),
        replacement: idiom,
        message: {
          zh: `“${found}”疑有错字，应为“${idiom}”`,
          en: `"${found}" seems to be misspelt, it should be "${idiom}"`,
        },
      });
    }
  },
};

/** A phrase that fills its quotation marks is meant to be read so: names of campaigns play on idioms. */
function isPun(text: string, start: number, end: number): boolean {
  return /[“‘「]/.test(text.charAt(start - 1)) && /[”’」]/.test(text.charAt(end));
}
