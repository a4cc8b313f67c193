import { maskedText } from '../../language/passages.ts';
import { ONE, type Quantity } from '../../language/quantities.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { figuresOf } from './figures.ts';

/** Long figures without separators in a text that groups the digits of others. */
export const mixedThousandsSeparators: ArticleRule = {
  code: 'NU010',
  name: 'mixed-thousands-separators',
  scope: 'article',
  marks: ',',
  severity: 'advice',
  fix: 'none',
  basis: { text: 'GB/T 15835—2011（多位数分节）', verified: false },
  title: { zh: '千分位分节不一致', en: 'Thousands grouped in some figures only' },
  why: {
    zh: '同一篇里多位数或都分节，或都不分节。报纸一般不分节，满万用“万”。',
    en: 'Within one text long figures are grouped throughout or not at all; papers mostly do not.',
  },
  bad: [
    { copy: '培训妇女10,000人，发放资料20000份。', found: ['10,000人'] },
    { copy: '收入1,234,567元。\n\n支出98765元，结余135802元。', found: ['1,234,567元'] },
    { copy: '发放贷款12,500元、13,600元和14700元。', found: ['14700元'] },
  ],
  good: [{ copy: '培训妇女10000人，发放资料20000份。' }],
  allows: [
    { copy: '培训妇女10,000人，其中党员2000人，始于1998年。' },
    { copy: '培训妇女10,000人，热线12338，邮编417000。' },
    { copy: '培训妇女10,000人次，投入20000万元。' },
  ],
  *check({ article }) {
    const long = article.passages.filter((it) => it.role !== 'code').flatMap(longFiguresIn);
    const grouped = long.filter((it) => it.grouped);
    const plain = long.filter((it) => !it.grouped);
    if (grouped.length === 0 || plain.length === 0) return;
    const [odd, usual] = grouped.length > plain.length ? [plain, '分节'] : [grouped, '不分节'];
    for (const { passage, figure } of odd) {
      const written = passage.text.slice(figure.start, figure.end);
      yield reportIn(passage, {
        start: figure.start,
        end: figure.end,
        message: {
          zh: `“${written}”与别处不一致：别处多位数${usual}`,
          en: `digits of "${written}" are grouped otherwise than elsewhere in the text`,
        },
      });
    }
  },
};

interface LongFigure {
  readonly passage: Passage;
  readonly figure: Quantity;
  readonly grouped: boolean;
}

/** Figures of 10,000 and more that count something: codes and phone numbers do not. */
function longFiguresIn(passage: Passage): readonly LongFigure[] {
  const text = maskedText(passage);
  return figuresOf(passage, text).flatMap((figure) => {
    const isLong = figure.scale === '' && figure.unit !== '' && figure.value >= 10_000n * ONE;
    return isLong ? [{ passage, figure, grouped: text.slice(figure.start, figure.end).includes(',') }] : [];
  });
}
