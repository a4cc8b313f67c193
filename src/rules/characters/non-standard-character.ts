import { charactersOutsideTable, OUTSIDE_TABLE } from '../outside-table.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Traditional, variant, Japanese and look-alike characters for which the table has another. */
export const nonStandardCharacter: TextRule = {
  code: 'CH001',
  name: 'non-standard-character',
  scope: 'text',
  sees: ['quotation'],
  looksFor: OUTSIDE_TABLE,
  severity: 'error',
  fix: 'review',
  basis: { text: '《国家通用语言文字法》第十一条；《通用规范汉字表》（2013）', verified: true },
  title: { zh: '用了繁体字、异体字', en: 'Traditional or variant character' },
  why: {
    zh: '报纸用规范汉字。繁体字、异体字多随网页、输入法或文件转换混入；姓名、书名和题词可以保留。',
    en: 'Newspapers use standard characters; others slip in with web pages, keyboards and conversions. Names and titles may keep them.',
  },
  bad: [
    { copy: '座谈会現场讨论热烈。', found: ['現'], fixed: '座谈会现场讨论热烈。' },
    {
      copy: '为農村留守儿童佈置了活动室。',
      found: ['農', '佈'],
      fixed: '为农村留守儿童布置了活动室。',
    },
    { copy: '妇联⼯作者走进社区。', found: ['⼯'], fixed: '妇联工作者走进社区。' },
    {
      copy: '经済和人気都在上升，図书馆开门。',
      found: ['済', '気', '図'],
      fixed: '经济和人气都在上升，图书馆开门。',
    },
  ],
  good: [{ copy: '座谈会现场讨论热烈，乾坤湾、瞭望塔都在镜头里。' }],
  allows: [
    { copy: '他主编的《後漢書校注》由中华书局出版。' },
    { copy: '“後”简化为“后”，门楣上的“濟世堂”没有改。' },
    { copy: '村民李濬说，路修到了家门口。' },
    { copy: '本报讯（记者 王峯）11月6日，联谊会召开年会。王峯摄影。' },
    { copy: '二〇一五年十一月，会议在长沙召开。' },
  ],
  *check(text, passage, context) {
    for (const { character, at, form } of charactersOutsideTable(text, passage, context)) {
      if (form === null) continue;
      yield reportIn(passage, {
        start: at,
        end: at + character.length,
        replacement: form,
        message: {
          zh: `“${character}”不是规范字，应为“${form}”`,
          en: `"${character}" is not a standard character, expected "${form}"`,
        },
      });
    }
  },
};
