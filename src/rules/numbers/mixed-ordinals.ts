import { matchesIn } from '../../language/matches.ts';
import { parseNumeral } from '../../language/numerals.ts';
import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

const ORDINAL =
  /第(?:(\d{1,4})|([一二三四五六七八九十百]{1,5}))(届|期|轮|场|站|集|章|条|款|周|阶段|季度|名)(?![声额单])/g;

interface Ordinal {
  readonly passage: Passage;
  readonly start: number;
  readonly written: string;
  readonly counted: string;
  readonly isArabic: boolean;
}

/** Ordinals of one kind told in Arabic figures here and in Han numerals there, close by. */
export const mixedOrdinals: ArticleRule = {
  code: 'NU043',
  name: 'mixed-ordinals',
  scope: 'article',
  marks: '第',
  severity: 'advice',
  fix: 'none',
  basis: { text: 'GB/T 15835—2011（同一文本用法一致）', verified: true },
  title: {
    zh: '同类序数有的用阿拉伯数字，有的用汉字',
    en: 'Ordinals of a kind in Arabic and in Han numerals',
  },
  why: {
    zh: '同一段里同类的序数写法应一致：都写“第3期”“第4期”，或都写“第三期”“第四期”。',
    en: 'Within a paragraph ordinals of one kind are written one way: 第3期 and 第4期, or 第三期 and 第四期.',
  },
  bad: [
    { copy: '第3期培训班结业，第四期培训班开班。', found: ['第四期'] },
    { copy: '首轮平局，第二轮告负，第三轮获胜，第4轮轮空。', found: ['第4轮'] },
    { copy: '依照第12条和第十三条处理。', found: ['第十三条'] },
  ],
  good: [{ copy: '第3期培训班结业，第4期培训班开班。' }],
  allows: [
    { copy: '第3期培训班结业，第一名是曹洁，第二届年会召开。' },
    { copy: '《劳动法》第十二条规定了这一点，合同第3款另有约定。' },
    { copy: '她获得第一名，总成绩列第12名。' },
    { copy: '第3期培训班结业。\n\n“第四期什么时候办？”她问。' },
  ],
  *check({ article }) {
    for (const passage of article.passages) {
      if (passage.role === 'code' || !/第\d/.test(passage.text)) continue;
      const ordinals = ordinalsIn(passage);
      for (const ordinal of ordinals) {
        const same = ordinals.filter((it) => it.counted === ordinal.counted);
        const usual = isUsuallyArabic(same);
        if (ordinal.isArabic === usual) continue;
        const { start, written } = ordinal;
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `“${written}”与同类序数写法不一致，别处用${usual ? '阿拉伯数字' : '汉字数字'}`,
            en: `"${written}" is in other numerals than the ordinals of its kind`,
          },
        });
      }
    }
  },
};

/** Ordinals of a passage; 第一名 and 第一期 are words, not figures, and an office's numbers are its own. */
function ordinalsIn(passage: Passage): readonly Ordinal[] {
  return matchesIn(maskedText(passage), ORDINAL)
    .slice(0, 40)
    .flatMap((match) => {
      const [written, arabic, han = '', counted = ''] = match;
      if (arabic === undefined && (parseNumeral(han) ?? 0) < 2) return [];
      return [{ passage, start: match.index, written, counted, isArabic: arabic !== undefined }];
    });
}

/** The way of most; of equals that of the first. */
function isUsuallyArabic(ordinals: readonly Ordinal[]): boolean {
  const arabic = ordinals.filter((it) => it.isArabic).length;
  return arabic * 2 === ordinals.length ? ordinals[0]?.isArabic === true : arabic * 2 > ordinals.length;
}
