import { isSurname } from '../../language/names.ts';
import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import { phraseSieve } from '../../language/phrase-sieve.ts';
import type { Token } from '../../language/segment/segmenter.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { VARIANT_FORMS } from './data/variant-forms.ts';

let finder: PhraseFinder<string | null> | null = null;

/** Variant spellings of words for which the table recommends one. */
export const variantWordForm: TextRule = {
  code: 'VF001',
  name: 'variant-word-form',
  scope: 'text',
  looksFor: phraseSieve(() => VARIANT_FORMS.flatMap(([phrase, form]) => (form === null ? [] : [phrase]))),
  severity: 'advice',
  fix: 'review',
  words: true,
  basis: { text: '《第一批异形词整理表》（2001）', verified: false },
  title: { zh: '用了异形词的非推荐词形', en: 'Variant word form' },
  why: {
    zh: '同音同义而写法不同的词，国家推荐一种词形（338组）。全报统一用推荐词形，便于阅读和检索。',
    en: 'Of words with several spellings the table of 2001 recommends one; a paper that keeps to it reads and searches better.',
  },
  bad: [
    { copy: '晚会精采纷呈，佳宾满座。', found: ['精采', '佳宾'], fixed: '晚会精彩纷呈，嘉宾满座。' },
    { copy: '要宏扬新风，再接再砺。', found: ['宏扬', '再接再砺'], fixed: '要弘扬新风，再接再厉。' },
    {
      copy: '老人的帐户被人转走两万元，民警叫她不要过份担心。',
      found: ['帐户', '过份'],
      fixed: '老人的账户被人转走两万元，民警叫她不要过分担心。',
    },
    {
      copy: '他直接了当地说，这个方案是折衷的结果。',
      found: ['直接了当', '折衷'],
      fixed: '他直截了当地说，这个方案是折中的结果。',
    },
  ],
  good: [{ copy: '晚会精彩纷呈，嘉宾满座；老人的账户里有两万元。' }],
  allows: [
    { copy: '李佳宾、王宏扬两位代表发了言。' },
    { copy: '筚路蓝缕，以启山林；这道题考热中子。' },
    { copy: '统计到上月份量化指标；日本份额下降；水平空间有限。' },
    { copy: '产品标识清楚，分子结构稳定。' },
    { copy: '她说：“晚会精采。”书名《刻划人生》未改。' },
    { copy: '这是固定户数，不是流动户数；决定单位是县里。' },
  ],
  *check(text, passage, { words }) {
    finder ??= phraseFinder(VARIANT_FORMS);
    for (const { start, end, phrase, entry: form } of finder(text)) {
      if (form === null || isInName(text, start, phrase)) continue;
      // Longer variants hold no other words; the dictionary, which lacks most of them, would only tear them.
      if (phrase.length === 2 && !standsAlone(words.of(passage), start, end)) continue;
      yield reportIn(passage, {
        start,
        end,
        replacement: form,
        message: {
          zh: `“${phrase}”不是推荐词形，宜写“${form}”`,
          en: `"${phrase}" is not the recommended form, "${form}" is`,
        },
      });
    }
  },
};

/** A surname before a variant of two characters makes it a given name. */
function isInName(text: string, start: number, phrase: string): boolean {
  return phrase.length === 2 && isSurname(text.charAt(start - 1));
}

/** Whether both ends are ends of words, and what lies between is no part of a name. */
function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const inside = tokens.filter((it) => it.end > start && it.start < end);
  const [first] = inside;
  const last = inside.at(-1);
  if (first === undefined || last === undefined || first.start !== start || last.end !== end) return false;
  return inside.length === 1 || !inside.some((it) => /^n[rst]/.test(it.tag));
}
