import { YEAR_WORDS } from '../../language/dates-words.ts';
import { matchesIn } from '../../language/matches.ts';
import { phraseSieve } from '../../language/phrase-sieve.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { yearsOfWriting } from './anchors.ts';

const WORD = `(${[...YEAR_WORDS.map(([word]) => word)].sort((one, other) => other.length - one.length).join('|')})`;
/** 2014年度, 2014年版, 2014年至2015年 and 2014年级 are no years of their own. */
const YEAR = '(\\d{4})年(?![度版级代]|[至到—–～~-])';
/** 目前年… and 以前年… end in 前年. */
const FOUND = new RegExp(
  `(?<![目以从之先])${WORD}(?:[（(]|，?(?:就?是|即|也就是))?${YEAR}|${YEAR}[（(]${WORD}[）)]`,
  'g',
);

/** A word for a year (今年, 去年) beside another year than it means. */
export const yearWordMismatch: TextRule = {
  code: 'DT012',
  name: 'year-word-mismatch',
  scope: 'text',
  looksFor: phraseSieve(() => YEAR_WORDS.map(([word]) => word)),
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：“今年”“去年”以见报日期为准', verified: false },
  title: { zh: '“今年”“去年”与所写年份不符', en: '今年 or 去年 beside another year' },
  why: {
    zh: '“去年”按见报日期推算，与写出的年份对不上；多半是沿用旧稿没有改。',
    en: 'Counted from publication the word means another year: old copy that was not brought up to date.',
  },
  bad: [
    { copy: '今年2014年11月，联谊会将召开年会。', found: ['今年2014年'] },
    { copy: '去年（2013年），全市法律援助机构共办理案件2007件。', found: ['去年（2013年'] },
    { copy: '2013年（去年），她回到娄底。明年是2017年，规划收官。', found: ['2013年（去年', '明年是2017年'] },
  ],
  good: [{ copy: '今年是2015年。去年（2014年），全市共办理案件2007件；前年（2013年）更多。' }],
  allows: [
    { copy: '会议审查了今年2014年度决算草案，去年2013年版的手册停用。' },
    { copy: '他说：“去年（2013年）我还在广东。”' },
    { copy: '以前年2013年的账目、目前年2014年的报表都已归档。' },
    { copy: '去年、2013年两次获奖；同年2月她结了婚。' },
    {
      copy: '---\nheadline: 新年寄语\nbyline: 记者 李旦\ndate: 2016-01-02\n---\n\n今年（2015年）就要过去，明年（2016年）就要到来。\n',
    },
    { copy: '去年（2013年至2014年冬春）的旱情至今没有缓解。' },
  ],
  *check(text, passage, context) {
    const { published } = context;
    if (published === null) return;
    for (const match of matchesIn(text, FOUND)) {
      const word = match[1] ?? match[4] ?? '';
      const told = Number(match[2] ?? match[3]);
      const years = YEAR_WORDS.find(([it]) => it === word)?.[1] ?? 0;
      const meant = [...yearsOfWriting(context)].map((it) => it + years);
      if (meant.includes(told)) continue;
      const end = match.index + match[0].length - (match[4] === undefined ? 0 : 1);
      yield reportIn(passage, {
        start: match.index,
        end,
        message: {
          zh: `见报日期是${published}，“${word}”是${meant.join('年或')}年，不是${told}年`,
          en: `published on ${published}: ${word} is ${meant.join(' or ')}, not ${told}`,
        },
      });
    }
  },
};
