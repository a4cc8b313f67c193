import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Where a century or a decade is a time, not part of a name (二十一世纪演艺中心). */
const ENDS = '(?=$|[，。、；：！？）)的初中末以上下前后至到，\\d二三四五六七八九]|年代)';
const FOUND = new RegExp(
  `(?<![〇一二三四五六七八九十\\d.．—–~～至-])(?:(二十一|二十|十[五六七八九])世纪|(2[01]|1[5-9])世纪|([三四五六七八九]十)年代|([3-9]0)年代)${ENDS}`,
  'g',
);

/** A century or decade where it stands. */
interface Mention {
  readonly passage: Passage;
  readonly start: number;
  readonly written: string;
  readonly kind: 'century' | 'decade';
  readonly han: boolean;
}

/** Centuries, or decades, written in Han numerals here and in figures there. */
export const mixedCenturies: ArticleRule = {
  code: 'DT021',
  name: 'mixed-centuries',
  scope: 'article',
  marks: '世代',
  severity: 'advice',
  fix: 'none',
  basis: { text: 'GB/T 15835（世纪、年代用阿拉伯数字；全篇一致）', verified: false },
  title: { zh: '世纪、年代的数字写法前后不一', en: 'Centuries in Han numerals here, in figures there' },
  why: {
    zh: '同一篇里“二十世纪”和“20世纪”、“八十年代”和“80年代”只用一种，报纸用阿拉伯数字。',
    en: 'One text writes its centuries and its decades in one way; newspapers use figures.',
  },
  bad: [
    { copy: '20世纪的女性走出家门。\n\n到了二十世纪末，她们走进了议事厅。', found: ['二十世纪'] },
    { copy: '上世纪80年代，她办起作坊；九十年代，作坊成了工厂。', found: ['九十年代'] },
    { copy: '二十世纪80年代，二十世纪末，20世纪初。', found: ['二十世纪', '二十世纪'] },
  ],
  good: [{ copy: '上世纪80年代，她办起作坊；90年代，作坊成了工厂。20世纪末，她退休了。' }],
  allows: [
    { copy: '上世纪五六十年代的老物件、80年代的粮票，都在展柜里。' },
    { copy: '二十一世纪演艺中心在21世纪初建成。' },
    { copy: '《二十世纪中国女性史》讲的是20世纪的事。' },
    { copy: '二十世纪九十年代，她来到长沙。' },
    { copy: '20世纪，七八十年代，本世纪初，跨世纪的一代。' },
  ],
  *check({ article }) {
    const all = mentionsIn(article);
    for (const kind of ['century', 'decade'] as const) {
      const mentions = all.filter((it) => it.kind === kind);
      const han = mentions.filter((it) => it.han);
      if (han.length === mentions.length) continue;
      for (const { passage, start, written } of han) {
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `本篇别处用阿拉伯数字，“${written}”写法不一致`,
            en: `"${written}" is in Han numerals; elsewhere this text writes figures`,
          },
        });
      }
    }
  },
};

function mentionsIn(article: Article): readonly Mention[] {
  return article.passages.flatMap((passage) => {
    if (!/世纪|年代/.test(passage.text)) return [];
    return matchesIn(maskedText(passage), FOUND).map((match): Mention => {
      const kind = match[1] === undefined && match[2] === undefined ? 'decade' : 'century';
      const han = match[1] !== undefined || match[3] !== undefined;
      return { passage, start: match.index, written: match[0], kind, han };
    });
  });
}
