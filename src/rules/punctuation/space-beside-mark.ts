import { matchesIn } from '../../language/matches.ts';
import { sourceSpan } from '../../language/passages.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { isInByline } from '../spans.ts';

const ANY_SPACE = /[ \u00a0　]/;
const AFTER_MARK = /(?<=[，。、；：？！（《])[ \u00a0]{1,20}(?=\S)/gu;
const BEFORE_MARK = /(?<=\S)(?<![ \u00a0，。、；：？！（《])[ \u00a0]{1,20}(?=[，。、；：？！）》])/gu;

/** Just inside a pair: “ 二 ”, 《　基本国策　》. A pair with nothing else is a gap to be filled in. */
const INSIDE_PAIR =
  /(?<=[“《（])　{1,4}(?=[^　 》”）])|(?<=[^　 《“（])　{1,4}(?=[》”）])|(?<=“)[ \u00a0]{1,4}(?=[^”　 ])|(?<=[^“　 ])[ \u00a0]{1,4}(?=”)/gu;

/** Around brackets inside a sentence: 世界卫生组织 （WHO） 发布报告. */
const AROUND_BRACKETS =
  /(?<=\p{Script=Han})[ \u00a0]{1,2}(?=（)|(?<=）)[ \u00a0]{1,2}(?=\p{Script=Han}|\d{1,4}[年月日])/gu;
/** Around brackets that hold Latin letters: 测试 （test） 例子. */
const AROUND_LATIN =
  /(?<=\p{Script=Han})[ \u00a0]{1,2}(?=（[A-Za-z][\w .&-]{0,40}）)|(?<=（[A-Za-z][\w .&-]{0,40}）)[ \u00a0]{1,2}(?=\p{Script=Han})/gu;
const SENTENCE_MARK = /[，。！？；]/;

/** After a full stop, a short last piece is a signature: 。 张三 摄 */
const SIGNATURE = /^[^，。；！？]{1,24}$/u;
const STOP = /[。！？]/;

/** A space beside a full-width mark, which has its own. */
export const spaceBesideMark: TextRule = {
  code: 'PU010',
  name: 'space-beside-mark',
  scope: 'text',
  marks: ' \u00a0',
  looksFor: ANY_SPACE,
  sees: ['quotation', 'title'],
  severity: 'warning',
  fix: 'safe',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '全角标点旁边有空格', en: 'Space beside a full-width mark' },
  why: {
    zh: '全角标点自带半个字的空白，旁边再空格，行里就会出现空洞，行末也可能断错。',
    en: 'A full-width mark brings its own space; another one tears a hole into the line.',
  },
  bad: [
    {
      copy: '座谈会由周迎春主持， 杜亚玲出席并讲话 。',
      found: [' ', ' '],
      fixed: '座谈会由周迎春主持，杜亚玲出席并讲话。',
    },
    {
      copy: '她读完了《 基本国策要落细落实 》。',
      found: [' ', ' '],
      fixed: '她读完了《基本国策要落细落实》。',
    },
    {
      copy: '依托《　实施意见　》和“ 阳光工程 ”办班。',
      found: ['　', '　', ' ', ' '],
      fixed: '依托《实施意见》和“阳光工程”办班。',
    },
    {
      copy: '世界卫生组织 （WHO） 发布报告，呼吁各国行动。',
      found: [' ', ' '],
      fixed: '世界卫生组织（WHO）发布报告，呼吁各国行动。',
    },
    {
      copy: '本报讯（记者 赵婉婷） 11月11日，座谈会召开。',
      found: [' '],
      fixed: '本报讯（记者 赵婉婷）11月11日，座谈会召开。',
    },
  ],
  good: [{ copy: '座谈会由周迎春主持，杜亚玲出席并讲话。' }],
  allows: [
    { copy: '代表们在会场外合影。 张三 摄' },
    { copy: '获奖作者：李旦 （长沙） 曹洁 （郴州）' },
    { copy: '下列说法正确的是（　　），请在“　　”上填写。' },
    { copy: '（记者 李旦 ）近日，培训班开班。' },
    { copy: '会长作了主题为《把握新常态 巾帼立新功》的报告。' },
  ],
  *check(text, passage, { article }) {
    const isSentence = passage.role === 'paragraph' && SENTENCE_MARK.test(text);
    const around = [isSentence ? AROUND_BRACKETS : AROUND_LATIN];
    for (const pattern of [AFTER_MARK, BEFORE_MARK, INSIDE_PAIR, ...around]) {
      for (const { 0: space, index: at } of matchesIn(text, pattern)) {
        const end = at + space.length;
        if (STOP.test(text.charAt(at - 1)) && SIGNATURE.test(text.slice(end, end + 25))) continue;
        if (isInByline(article, sourceSpan(passage, at, end))) continue;
        yield reportIn(passage, {
          start: at,
          end,
          replacement: '',
          message: { zh: '全角标点旁边有空格，应删去', en: 'space beside a full-width mark, remove it' },
        });
      }
    }
  },
};
