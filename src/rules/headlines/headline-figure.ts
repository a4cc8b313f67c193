import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { COUNTED_UNITS } from './data/counted-units.ts';

/** A figure with what it counts: 64 名 妇女. */
interface Counted {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  /** Unit and two characters behind it. */
  readonly what: string;
}

const UNITS = [...COUNTED_UNITS].sort((one, other) => other.length - one.length).join('|');
const COUNTED = new RegExp(
  `(?<![\\d.．，,第约近超逾达过第零一二三四五六七八九十百千万至—～~-])(\\d{1,4})((?:${UNITS})\\p{Script=Han}{2})`,
  'gu',
);

/** A figure of the headline that the body tells otherwise. */
export const headlineFigure: ArticleRule = {
  code: 'HL009',
  name: 'headline-figure',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '事实一致，与标准无关', verified: false },
  title: { zh: '标题的数字与正文不一致', en: 'Figure of the headline differs from the body' },
  why: {
    zh: '标题和正文说的是同一件事，数字却对不上，必有一处错；标题里的差错加倍计算。',
    en: 'Headline and body count the same things differently: one is wrong, and errors in headlines count double.',
  },
  bad: [
    {
      copy: '---\nheadline: 湘潭县46名妇女参加“育婴师”培训\ndate: 2015-11-12\n---\n\n培训班开课，来自19个乡镇的64名妇女参加培训。\n',
      found: ['46名'],
    },
    {
      copy: '---\nheadline: 娄底建家庭暴力伤残鉴定中心　12个社区试点\ndate: 2015-11-12\n---\n\n全市10个社区试点，10个中心挂牌。\n',
      found: ['12个'],
    },
    {
      copy: '---\nheadline: 300户农民吃上旅游饭\ndate: 2015-11-12\n---\n\n村里的320户农民吃上了旅游饭，收入翻番。\n',
      found: ['300户'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 湘潭县64名妇女参加“育婴师”培训\ndate: 2015-11-12\n---\n\n培训班开课，来自19个乡镇的64名妇女参加培训。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 60余名妇女参加培训\ndate: 2015-11-12\n---\n\n64名妇女参加培训。\n',
    },
    {
      copy: '---\nheadline: 100名妇女参加培训\ndate: 2015-11-12\n---\n\n64名妇女参加培训，另有36人旁听。\n',
    },
    {
      copy: '---\nheadline: 3名妇女获奖\ndate: 2015-11-12\n---\n\n共有三名妇女获奖，8名妇女入围。\n',
    },
    {
      copy: '---\nheadline: 46名妇女参加培训\ndate: 2015-11-12\n---\n\n第一期64名妇女，第二期50名妇女。\n',
    },
    { copy: '---\nheadline: 每班3至50名妇女参加\ndate: 2015-11-12\n---\n\n每班至多64名妇女参加。\n' },
    { copy: '---\nheadline: 近300户农民脱贫\ndate: 2015-11-12\n---\n\n286户农民脱贫。\n' },
  ],
  *check({ article }) {
    const { headline } = article;
    if (headline === null || !/\d/.test(headline.text)) return;
    for (const told of countedIn(headline.text)) {
      const other = contradictionOf(told, article);
      if (other === null) continue;
      const figure = told.number + told.what.slice(0, -2);
      yield reportIn(headline, {
        start: told.start,
        end: told.start + figure.length,
        message: {
          zh: `标题写“${told.number}${told.what}”，正文却是“${other.number}${other.what}”，请核对`,
          en: `the headline says "${told.number}${told.what}", the body "${other.number}${other.what}": check`,
        },
      });
    }
  },
};

function countedIn(text: string): readonly Counted[] {
  return matchesIn(text, COUNTED).map(({ 0: found, 1: number = '', 2: what = '', index }) => ({
    start: index,
    end: index + found.length,
    number,
    what,
  }));
}

/** The only figure of the body that counts the same things, when it differs and nothing else gives the headline's. */
function contradictionOf(told: Counted, article: Article): Counted | null {
  const body = article.passages
    .filter(isBody)
    .map((it) => maskedText(it, ['quotation']))
    .join('\n');
  const places = body.split(told.what).length - 1;
  const [only, ...others] = countedIn(body).filter((it) => it.what === told.what);
  if (only === undefined || others.length > 0 || places > 1 || only.number === told.number) return null;
  const numbers = (body.match(/\d+/g) ?? []).map(Number);
  const number = Number(told.number);
  const isTold = numbers.some((one) => one === number || numbers.includes(number - one));
  return isTold ? null : only;
}

function isBody({ role }: Passage): boolean {
  return role === 'paragraph' || role === 'listItem' || role === 'tableCell' || role === 'subhead';
}
