import type { TextRule } from '../rule.ts';
import { SOVEREIGNTY_TERMS } from './data/sovereignty-terms.ts';
import { termReports, termsIn } from './discouraged-terms.ts';

/** Terms of territory and foreign relations that news replaces. */
export const sovereigntyTerm: TextRule = {
  code: 'TM002',
  name: 'sovereignty-term',
  scope: 'text',
  looksFor: termsIn(SOVEREIGNTY_TERMS),
  severity: 'warning',
  fix: 'review',
  basis: { text: '新华社新闻报道中的禁用词和慎用词（2016年修订）', verified: false },
  title: { zh: '涉港澳台、领土主权和国际关系用语不当', en: 'Term of territory or foreign relations' },
  why: {
    zh: '涉及港澳台、领土主权和外国的称谓是政治问题，须用规范说法；引文照录时加引号。',
    en: 'Names of territories, authorities and countries are political: use the settled term, and quotation marks when quoting.',
  },
  bad: [
    {
      copy: '论坛讨论中港关系，大陆与香港的往来增多。',
      found: ['中港关系', '大陆与香港'],
      fixed: '论坛讨论内地与香港关系，内地与香港的往来增多。',
    },
    {
      copy: '他毕业于国立台湾大学，曾留学前苏联。',
      found: ['国立台湾', '前苏联'],
      fixed: '他毕业于台湾大学，曾留学苏联。',
    },
    {
      copy: '台湾政府宣布放假，中国与台湾的贸易增长。',
      found: ['台湾政府', '中国与台湾'],
      fixed: '台湾当局宣布放假，大陆与台湾的贸易增长。',
    },
  ],
  good: [{ copy: '论坛讨论内地与香港关系，台湾当局宣布放假。' }],
  allows: [
    { copy: '目前苏联解体已多年，湖南韩国语角开课。' },
    { copy: '数据中台关系到效率，东北朝鲜族群众欢迎。' },
    { copy: '他们打击东突厥斯坦伊斯兰运动。' },
    { copy: '世界上只有一个中国和台湾是中国的一部分；抹黑非洲者另有所图。' },
    { copy: '1945年，该校改制为国立台湾大学；七十年前苏联红军出兵。' },
    { copy: '东突厥斯坦解放组织是恐怖组织；南北朝鲜会谈。' },
    { copy: '所谓“台湾政府”“中台关系”都是错误说法。' },
  ],
  check: (text, passage, { article }) => termReports(SOVEREIGNTY_TERMS, text, passage, article),
};
