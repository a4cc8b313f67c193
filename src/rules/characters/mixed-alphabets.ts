import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { HOMOGLYPHS } from './data/homoglyphs.ts';

/** A word of Latin, Greek or Cyrillic letters. */
const WORD = /[A-Za-zͰ-ϿЀ-ԯ]{2,40}/g;

let doubles: ReadonlyMap<string, string> | null = null;

/** Cyrillic or Greek letters inside a Latin word that look like Latin ones. */
export const mixedAlphabets: TextRule = {
  code: 'CH004',
  name: 'mixed-alphabets',
  scope: 'text',
  looksFor: /[Ͱ-ԯ]/,
  sees: ['quotation', 'title'],
  severity: 'error',
  fix: 'review',
  basis: { text: 'Unicode：形近字母', verified: false, certain: true },
  title: { zh: '英文词里混入了形近的西里尔、希腊字母', en: 'Cyrillic or Greek letter in a Latin word' },
  why: {
    zh: '形近字母看不出来，检索不到，换一种字体就露馅；也是假冒网址、假冒品牌的手法。',
    en: 'A look-alike is not seen and not found, and shows in another typeface; it is a trick of forgers, too.',
  },
  bad: [
    { copy: '会议介绍了W\u041eH的标准。', found: ['W\u041eH'], fixed: '会议介绍了WOH的标准。' },
    { copy: '他用\u0410pple手机报名。', found: ['\u0410pple'], fixed: '他用Apple手机报名。' },
    {
      copy: '“\u0395MS”专线和5G网\u0430pp都开通了。',
      found: ['\u0395MS', '\u0430pp'],
      fixed: '“EMS”专线和5G网app都开通了。',
    },
  ],
  good: [{ copy: '会议介绍了WHO的标准，他用Apple手机报名。' }],
  allows: [
    { copy: '俄文“Москва”、希腊文“Αθήνα”都印在展板上。' },
    { copy: '补充β-胡萝卜素，直径5μm，电阻2kΩ，Δt很小。' },
    { copy: 'α粒子、γGTP、OΨ和XиY不是形近。' },
  ],
  *check(text, passage) {
    doubles ??= doublesOf();
    for (const match of matchesIn(text, WORD)) {
      const [word] = match;
      const latin = latinOf(word, doubles);
      if (latin === null) continue;
      yield reportIn(passage, {
        start: match.index,
        end: match.index + word.length,
        replacement: latin,
        message: {
          zh: `“${word}”混入了形近字母，应为“${latin}”`,
          en: `"${word}" holds letters of another alphabet, expected "${latin}"`,
        },
      });
    }
  },
};

/** The word in Latin letters; null when it is all of one alphabet, or has letters without a double. */
function latinOf(word: string, known: ReadonlyMap<string, string>): string | null {
  if (!/[A-Za-z]/.test(word) || /^[A-Za-z]+$/.test(word)) return null;
  let latin = '';
  for (const letter of word) {
    const own = /[A-Za-z]/.test(letter) ? letter : known.get(letter);
    if (own === undefined) return null;
    latin += own;
  }
  return latin;
}

function doublesOf(): ReadonlyMap<string, string> {
  const letters = [...HOMOGLYPHS];
  return new Map(letters.flatMap((it, at) => (at % 2 === 0 ? [[it, letters[at + 1] ?? '']] : [])));
}
