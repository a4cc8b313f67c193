import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import { parseNumeral } from '../../language/numerals.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Two years and, right after, how many lie between. */
const SPAN =
  /(?<!\d)((?:18|19|20)\d{2})年?(?:底|初)?(?:至|到|—|～|-)((?:18|19|20)\d{2})年?(?:底|初)?(?:的|这|，|,)?(?:这)?(\d{1,3}|[一二两三四五六七八九十百]{1,4})年(?:间|来|里|中)/g;
/** A beginning and, in the same sentence, its anniversary this year. */
const ANNIVERSARY =
  /(?<!\d)((?:18|19|20)\d{2})年(?:\d{1,2}月)?(?:\d{1,2}日)?[^。！？；\d\n]{0,16}(?:成立|创办|创刊|建校|建成|创建|开业)[^。！？；\d\n]{0,12}今年[^。！？；\d\n]{0,10}?(\d{1,3})周年/g;

/** Spans and anniversaries that do not fit their years. */
export const yearsAgainstSpan: TextRule = {
  code: 'NU027',
  name: 'years-against-span',
  scope: 'text',
  marks: '年',
  severity: 'warning',
  fix: 'none',
  basis: { text: '算术', verified: false },
  title: { zh: '年数与起止年份不符', en: 'Number of years that does not fit the years' },
  why: {
    zh: '从2008年到2018年是十年，头尾都算是十一年；说“八年来”，年份和年数必有一个错。',
    en: 'From 2008 to 2018 there are ten years, eleven with both ends; if the text says eight, one of them is wrong.',
  },
  bad: [
    { copy: '从2008年到2018年，八年来全县妇女增收致富。', found: ['八年'] },
    { copy: '2010年至2015年的10年间，培训妇女3000人。', found: ['10年'] },
    { copy: '该报1985年创刊，今年迎来20周年。', found: ['20周年'] },
  ],
  good: [{ copy: '从2008年到2018年，十年来全县妇女增收致富；该报1985年创刊，今年迎来30周年。' }],
  allows: [
    { copy: '2010年至2015年的6年间，培训妇女3000人。' },
    { copy: '从2008年到2018年，三年来的变化最大。她说：“从2008年到2018年，五年来……”' },
    { copy: '2010年至2015年，连续5年间断资助。' },
    { copy: '该校1985年建校，2005年庆祝了20周年；今年10月举办活动。' },
  ],
  *check(text, passage, { published }) {
    if (/年[间来里中]/.test(text)) yield* spansIn(text, passage);
    if (published !== null && text.includes('周年')) {
      yield* anniversariesIn(text, passage, partsOf(published).year);
    }
  },
};

/** Spans that are neither the difference of their years nor one more. */
function* spansIn(text: string, passage: Passage) {
  for (const { 0: written, 1: first = '', 2: last = '', 3: numeral = '', index } of matchesIn(text, SPAN)) {
    const said = parseNumeral(numeral.replace('两', '二'));
    const years = Number(last) - Number(first);
    if (said === null || years < 1 || isLatest(written) || said === years || said === years + 1) continue;
    const start = index + written.length - numeral.length - 2;
    yield reportIn(passage, {
      start,
      end: start + numeral.length + 1,
      message: {
        zh: `${first}年到${last}年是${years}年（头尾都算是${years + 1}年），不是${said}年`,
        en: `from ${first} to ${last} there are ${years} years (${years + 1} with both ends), not ${said}`,
      },
    });
  }
}

/** Anniversaries kept this year that are not as many years after the beginning. */
function* anniversariesIn(text: string, passage: Passage, year: number) {
  for (const { 0: written, 1: first = '', 2: said = '', index } of matchesIn(text, ANNIVERSARY)) {
    const years = year - Number(first);
    if (Number(said) === years) continue;
    const end = index + written.length;
    yield reportIn(passage, {
      start: end - said.length - 2,
      end,
      message: {
        zh: `${first}年到${year}年是${years}周年，不是${said}周年`,
        en: `from ${first} to ${year} it makes ${years} years, not ${said}`,
      },
    });
  }
}

/** 三年来 and the like count back from now, which a round 三 or 五 after a comma mostly means. */
function isLatest(written: string): boolean {
  return /[，,](?:三|五|3|5)年来$/.test(written);
}
