import { parseNumeral } from '../../language/numerals.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** 一、 第一、 （一） 1. 1、: numbers in front of subheads, by style. */
const STYLES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: '一、', pattern: /^第?([一二三四五六七八九十]{1,3})[、，．.\s\u3000]/ },
  { name: '（一）', pattern: /^[（(]([一二三四五六七八九十]{1,3})[）)]/ },
  { name: '1.', pattern: /^(\d{1,2})[.．、](?!\d)/ },
  { name: '①', pattern: /^([①-⑳])/ },
];

/** Subheads whose numbers skip or come twice. */
export const subheadNumbering: ArticleRule = {
  code: 'ST012',
  name: 'subhead-numbering',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '序号应当连续，与标准无关', verified: false },
  title: { zh: '小标题的序号不连续', en: 'Subheads numbered out of order' },
  why: {
    zh: '小标题编了号就要连着编；漏号、重号多半是删改后没有顺过来，或丢了一段。',
    en: 'Numbers run on. A gap or a double mostly shows that a part was cut, moved or lost.',
  },
  bad: [
    {
      copy: '## 一、统筹城乡\n\n深化活动。\n\n## 二、重点培养\n\n地位提高。\n\n## 四、倡导文明\n\n更加和谐。',
      found: ['四、'],
    },
    {
      copy: '## 1. 统筹城乡\n\n深化活动。\n\n## 2. 重点培养\n\n地位提高。\n\n## 2. 倡导文明\n\n更加和谐。',
      found: ['2.'],
    },
    { copy: '## （一）统筹城乡\n\n深化活动。\n\n## （三）重点培养\n\n地位提高。', found: ['（三）'] },
  ],
  good: [{ copy: '## 一、统筹城乡\n\n深化活动。\n\n## 二、重点培养\n\n地位提高。' }],
  allows: [
    {
      copy: '## 一、统筹城乡\n\n### （一）农村\n\n深化活动。\n\n### （二）城市\n\n地位提高。\n\n## 二、重点培养\n\n### （一）干部\n\n更加和谐。',
    },
    { copy: '## 1.5万人就业\n\n深化活动。\n\n## 3.2亿元贷款\n\n地位提高。' },
    { copy: '## 一年来，成效明显\n\n深化活动。\n\n## 三 句话\n\n地位提高。' },
    { copy: '## 三、五年规划\n\n深化活动。' },
  ],
  *check({ article }) {
    const subheads = article.passages.filter((it) => it.role === 'subhead');
    if (subheads.length < 2) return;
    for (const { name, pattern } of STYLES) {
      const numbered = subheads.flatMap((passage) => numberOf(passage, pattern));
      // Numbers that never begin at one are no numbering: 三、五年规划.
      if (numbered.length < 2 || numbered[0]?.number !== 1) continue;
      for (const [index, { passage, number, length }] of numbered.entries()) {
        const before = numbered[index - 1]?.number ?? 0;
        if (number === before + 1 || (number === 1 && before > 1)) continue;
        yield reportIn(passage, {
          start: 0,
          end: length,
          message: {
            zh: `小标题的序号（${name}）上一个是${before}，这里应是${before + 1}，却是${number}`,
            en: `subhead number ${number} after ${before}, expected ${before + 1}`,
          },
        });
      }
    }
  },
};

function numberOf(passage: Passage, pattern: RegExp): { passage: Passage; number: number; length: number }[] {
  const match = pattern.exec(passage.text);
  const number = parseNumeral((match?.[1] ?? '').normalize('NFKC'));
  if (match === null || number === null) return [];
  return [{ passage, number, length: match[0].trimEnd().length }];
}
