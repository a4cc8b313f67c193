import type { TextRule } from '../rule.ts';
import { CONTEXT_TERMS } from './data/context-terms.ts';
import { termReports, termsIn } from './discouraged-terms.ts';

/** Terms that are wrong in some contexts only. */
export const termInContext: TextRule = {
  code: 'TM003',
  name: 'term-in-context',
  scope: 'text',
  looksFor: termsIn(CONTEXT_TERMS),
  severity: 'advice',
  fix: 'review',
  basis: { text: '新华社新闻报道中的禁用词和慎用词（2016年修订）', verified: false },
  title: { zh: '这个称谓要看场合', en: 'Term to weigh in its context' },
  why: {
    zh: '未经判决的人不称罪犯；人大常委会的负责人不称人大主任；今事用今名。',
    en: 'Nobody is called a criminal before the verdict; offices and cities bear their full and present names.',
  },
  bad: [
    { copy: '民警将罪犯当场抓获。', found: ['罪犯'], fixed: '民警将犯罪嫌疑人当场抓获。' },
    { copy: '市人大主任出席会议。', found: ['人大主任'], fixed: '市人大常委会主任出席会议。' },
    { copy: '培训班招收聋哑人。', found: ['聋哑人'], fixed: '培训班招收听力言语残疾人。' },
  ],
  good: [{ copy: '民警将犯罪嫌疑人当场抓获，市人大常委会主任到场。' }],
  allows: [
    { copy: '法院判处罪犯有期徒刑十年，民警押送。' },
    { copy: '1988年汉城奥运会上，韩国队夺冠；武汉城市圈与韩国合作。' },
    { copy: '人大主任会议通过议程，聋哑人学校开学。' },
  ],
  check: (text, passage, { article }) => termReports(CONTEXT_TERMS, text, passage, article),
};
