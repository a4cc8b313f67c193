import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A sentence that opens with an adverbial alone and goes on with 使. */
const SENTENCE =
  /(?<=^|[。！？；])(?:(?:近年来|去年以来|今年以来|多年来|同时|此外)，)?(通过|经过|在)([^，。；：！？]{2,40})，(?:从而|进而|也|就)?(使得?)(?![用命节得])/g;

/** 通过…，使…: neither half says who does it. */
export const missingSubject: TextRule = {
  code: 'GR009',
  name: 'missing-subject',
  scope: 'text',
  marks: '使',
  severity: 'advice',
  fix: 'none',
  basis: { text: '语法通例：成分残缺', verified: false },
  title: { zh: '句子缺主语', en: 'Sentence without a subject' },
  why: {
    zh: '“通过……，使……”“在……下，使……”前后都没有主语。删去“通过”或删去“使”，主语就出来了。',
    en: 'In 通过…，使… nobody does anything: without 通过 or without 使 the sentence has its subject.',
  },
  bad: [
    { copy: '通过开展技能培训，使妇女的就业能力明显增强。', found: ['使'] },
    { copy: '培训班结业了。经过三个月的学习，使学员掌握了一技之长。', found: ['使'] },
    { copy: '在各级妇联的帮助下，从而使她重新站了起来。', found: ['使'] },
  ],
  good: [{ copy: '开展技能培训，使妇女的就业能力明显增强。通过培训，学员掌握了一技之长。' }],
  allows: [
    { copy: '该县通过开展培训，使妇女的就业能力增强。' },
    { copy: '大会通过决议，使馆人员列席；通过了章程，使用新的会徽。' },
    { copy: '在长沙，使用电动车的人不少。' },
    { copy: '通过培训，学员们掌握了技能，使收入增加了。' },
  ],
  *check(text, passage) {
    if (!text.includes('，使') && !text.includes('而使') && !text.includes('进使')) return;
    for (const match of matchesIn(text, SENTENCE)) {
      const [whole, opening = '', adverbial = '', verb = ''] = match;
      if (opening === '在' && !/[下中]$/.test(adverbial)) continue;
      if (opening === '通过' && adverbial.startsWith('了')) continue;
      const end = match.index + whole.length;
      yield reportIn(passage, {
        start: end - verb.length,
        end,
        message: {
          zh: `“${opening}……${verb}……”缺主语，应删去“${verb}”或“${opening}”`,
          en: `"${opening}…，${verb}…" has no subject, remove either word`,
        },
      });
    }
  },
};
