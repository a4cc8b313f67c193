import { matchesIn } from '../../language/matches.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/text.ts';
import type { ArticleRule } from '../rule.ts';
import { PLANT_ENDS } from './data/plants.ts';
import { pairReport } from './pair-report.ts';

const MESSAGE = {
  zh: '外层引文用了单引号，应用双引号“”',
  en: 'outer quotation in single marks, expected “”',
};

/** Single marks where no quotation is open. */
export const singleQuotesOutside: ArticleRule = {
  code: 'PU024',
  name: 'single-quotes-outside',
  scope: 'article',
  marks: '‘',
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.8', verified: false },
  title: { zh: '外层引文用了单引号', en: 'Single marks around an outer quotation' },
  why: {
    zh: '引号先双后单：只有引文里再引，才用单引号。',
    en: 'Quotations take double marks; single ones are for a quotation inside another.',
  },
  bad: [
    { copy: '依托‘阳光工程’办班。', found: ['‘阳光工程’'], fixed: '依托“阳光工程”办班。' },
    {
      copy: '她说：‘干劲更大了。’大家都笑了。',
      found: ['‘干劲更大了。’'],
      fixed: '她说：“干劲更大了。”大家都笑了。',
    },
    {
      copy: '“妇女之家”和‘儿童之家’都已挂牌。',
      found: ['‘儿童之家’'],
      fixed: '“妇女之家”和“儿童之家”都已挂牌。',
    },
  ],
  good: [{ copy: '依托“阳光工程”办班。' }],
  allows: [
    { copy: '她说：“依托‘阳光工程’办班。”' },
    { copy: '“第一，要办好‘妇女之家’。\n\n“第二，要抓好‘阳光工程’。”' },
    { copy: '“第一，要办好‘妇女之家’。\n\n第二，要抓好‘阳光工程’。”' },
    { copy: '歌手唱起Don’t Cry，‘90后’们跟着唱。' },
    { copy: '他说：‘要办好“妇女之家”。’' },
    { copy: '园区引种黑麦草‘特高’和月季‘和平’。' },
  ],
  *check({ article }) {
    if (!article.draft.text.includes('‘') || hasOpenQuotation(article)) return;
    for (const passage of article.passages) {
      if (passage.role === 'code' || !passage.text.includes('‘')) continue;
      for (const { start, end } of outerSingles(passage.text)) {
        yield pairReport(passage, { start, end, marks: ['“', '”'], message: MESSAGE });
      }
    }
  },
};

/** Whether some paragraph's quotation goes on in the next: there single marks may stand in a paragraph without “. */
function hasOpenQuotation({ passages }: Article): boolean {
  return passages.some(({ text }) => (text.match(/“/g)?.length ?? 0) !== (text.match(/”/g)?.length ?? 0));
}

/** Quotations in single marks outside all others; those that hold double marks are another house's order. */
function outerSingles(text: string): readonly Span[] {
  const found: Span[] = [];
  let depth = 0;
  for (const { 0: mark, index: at } of matchesIn(text, /[“”‘「」『』]/g)) {
    if (/[“「『]/.test(mark)) depth++;
    else if (mark !== '‘') depth--;
    else if (depth === 0) {
      const length = /^‘[^“”‘’\n]{1,120}’(?![A-Za-z])/.exec(text.slice(at, at + 124))?.[0].length ?? 0;
      const inside = text.slice(at + 1, at + length - 1);
      const beside = text.charAt(at - 1) + text.charAt(at + length);
      const isChinese = /\p{Script=Han}/u.test(inside) || /^\p{Script=Han}{2}$/u.test(beside);
      const isCultivar = PLANT_ENDS.includes(text.charAt(at - 1)) && at > 0;
      if (isChinese && !isCultivar && inside !== '' && !/^\d/.test(inside))
        found.push({ start: at, end: at + length });
    }
  }
  return found;
}
