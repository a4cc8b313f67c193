import type { TextRule } from '../rule.ts';
import { CLAIMS } from './data/claims.ts';
import { termReports, termsIn } from './discouraged-terms.ts';

/** Claims that the law forbids in advertisements for medicine. */
export const absoluteClaim: TextRule = {
  code: 'TM004',
  name: 'absolute-claim',
  scope: 'text',
  looksFor: termsIn(CLAIMS),
  severity: 'advice',
  fix: 'none',
  basis: { text: '《中华人民共和国广告法》第九条、第十六条', verified: false },
  title: { zh: '疑似医疗药品广告的绝对化用语', en: 'Claim of an advertisement for medicine' },
  why: {
    zh: '药品、医疗广告不得保证治愈率和安全性；报道里出现这类话，多是软文。',
    en: 'Advertisements may not promise a cure: such words in copy betray an advertorial.',
  },
  bad: [
    { copy: '这种药包治百病，无效退款。', found: ['包治百病', '无效退款'] },
    { copy: '该贴剂三天药到病除。', found: ['药到病除'] },
    { copy: '该疗法可彻底根治糖尿病。', found: ['彻底根治'] },
  ],
  good: [{ copy: '该药可缓解症状，有轻微副作用。' }],
  allows: [
    { copy: '警方查处一伙骗子，他们声称药品包治百病、无效退款。' },
    { copy: '彻底根治欠薪问题，改革不能指望药到病除。' },
    { copy: '风湿病难以彻底根治，患者要有耐心。' },
  ],
  check: (text, passage, { article }) => termReports(CLAIMS, text, passage, article),
};
