import { MONEY_UNITS, PEOPLE_UNITS } from '../../language/data/measure-words.ts';
import { maskedText } from '../../language/passages.ts';
import { exactText, inScale, ONE, type Quantity } from '../../language/quantities.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { PEOPLE_WORDS } from './data/people.ts';
import { figuresOf } from './figures.ts';

type Kind = 'people' | 'money' | 'things';

/** A figure with the passage it stands in. */
interface Placed {
  readonly passage: Passage;
  readonly text: string;
  readonly figure: Quantity;
  readonly kind: Kind;
}

/** How far apart figures of one list stand. UTF-16 units. */
const LIST_REACH = 24;

/** Round figures of 10,000 and more written out where the same text tells others of their kind in 万. */
export const mixedScales: ArticleRule = {
  code: 'NU002',
  name: 'mixed-scales',
  scope: 'article',
  marks: '万',
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15835—2011（同一文本用法一致）', verified: true },
  title: { zh: '同类数字有的用“万”，有的不用', en: 'Some figures of a kind in 万, others written out' },
  why: {
    zh: '同一篇里同类的数字写法应当一致：一处写“18.23万”，另一处写“76000人”，读者不便比较。',
    en: 'Figures of one kind are written one way within a text, so that readers can compare them.',
  },
  bad: [
    {
      copy: '提供免费服务人数18.23万，培训女性76000人。',
      found: ['76000人'],
      fixed: '提供免费服务人数18.23万，培训女性7.6万人。',
    },
    {
      copy: '让80万育龄妇女免费接受了健康检查，10000多名贫困妇女得到了救助治疗。',
      found: ['10000多名'],
      fixed: '让80万育龄妇女免费接受了健康检查，1万多名贫困妇女得到了救助治疗。',
    },
    {
      copy: '省里拨款25万元。\n\n县里配套120,000元。',
      found: ['120,000元'],
      fixed: '省里拨款25万元。\n\n县里配套12万元。',
    },
    {
      copy: '全省参加高考的考生38.9万人，其中长沙市56000人。',
      found: ['56000人'],
      fixed: '全省参加高考的考生38.9万人，其中长沙市5.6万人。',
    },
  ],
  good: [{ copy: '培训女性7.6万人，让80万育龄妇女免费接受健康检查。' }],
  allows: [
    { copy: '全程选手10000人、半程选手6000人、迷你跑4000人，观众达20万人。' },
    { copy: '培训女性76000人，发放贷款230万元。' },
    { copy: '服务18.23万人，其中培训76532人。' },
    { copy: '共检查3.2万人，实检31954人，第一阶段任务为32000人。' },
    { copy: '今年共需检查6万人，第一阶段为32000人，第二阶段为28000人。' },
    { copy: '服务18.23万人，其中培训9000人。' },
    { copy: '全市80万妇女都可拨打12338热线，邮编417000。' },
    { copy: '人均收入10000元，县财政收入达3亿元，投入1.5亿元。' },
  ],
  *check({ article }) {
    const placed = article.passages.filter((it) => it.role !== 'code').flatMap(figuresIn);
    const inWan = placed.filter((it) => it.figure.scale === '万' && it.kind !== 'things');
    if (inWan.length === 0) return;
    for (const { passage, text, figure, kind } of placed) {
      if (figure.unit === '' || !isRound(figure)) continue;
      // A text that also gives exact figures has reason to write this one out.
      if (placed.some((it) => it.kind === kind && isExact(it.figure))) continue;
      if (isParallel(placed, passage, text, figure)) continue;
      if (!inWan.some((it) => it.kind === kind && isLike(it.figure, figure))) continue;
      const better = `${exactText(inScale(figure.value, '万'))}万${text.slice(figure.numberEnd, figure.end)}`;
      const written = text.slice(figure.start, figure.end);
      yield reportIn(passage, {
        start: figure.start,
        end: figure.end,
        replacement: better,
        message: {
          zh: `同类数字别处用“万”，此处“${written}”宜写作“${better}”`,
          en: `other figures of this kind are told in 万, so "${written}" reads better as "${better}"`,
        },
      });
    }
  },
};

/** Figures of a list with smaller ones that could not be told in 万: 全程10000人、半程6000人. */
function isParallel(
  placed: readonly Placed[],
  passage: Passage,
  text: string,
  { start, end, unit }: Quantity,
): boolean {
  return placed.some((it) => {
    const other = it.figure;
    if (it.passage !== passage || other.unit !== unit || other.scale !== '' || other.value >= 10_000n * ONE)
      return false;
    const between = other.start >= end ? text.slice(end, other.start) : text.slice(other.end, start);
    return between.length <= LIST_REACH && /^[^，。；]*、[^，。；]*$/.test(between);
  });
}

function figuresIn(passage: Passage): readonly Placed[] {
  const text = maskedText(passage);
  return figuresOf(passage, text).map((figure) => ({ passage, text, figure, kind: kindOf(text, figure) }));
}

/** Whole thousands from 10,000 up: exact figures keep their digits. */
function isRound({ scale, value }: Quantity): boolean {
  return scale === '' && value >= 10_000n * ONE && value % (1000n * ONE) === 0n;
}

function isExact({ scale, unit, value }: Quantity): boolean {
  return scale === '' && unit !== '' && value >= 10_000n * ONE && value % (1000n * ONE) !== 0n;
}

/** A figure that needs a decimal in 万 (7.6万) is asked for only where others have decimals. */
function isLike(inWan: Quantity, { value }: Quantity): boolean {
  return inWan.figures.includes('.') || value % (10_000n * ONE) === 0n;
}

function kindOf(text: string, { start, numberEnd, unit }: Quantity): Kind {
  if (PEOPLE_UNITS.includes(unit)) return 'people';
  if (MONEY_UNITS.includes(unit)) return 'money';
  if (/人数[达为]?$/.test(text.slice(Math.max(0, start - 3), start))) return 'people';
  return PEOPLE_WORDS.some((word) => text.startsWith(word, numberEnd)) ? 'people' : 'things';
}
