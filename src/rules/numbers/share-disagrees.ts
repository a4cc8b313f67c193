import { matchesIn } from '../../language/matches.ts';
import { exactText, isShareOf, ONE, type Quantity } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { type Sentence, sentencesWithFigures } from './figures.ts';

/** Between a part and its share: the part's noun, then 占 with no other whole than the one told. */
const SHARE_LEAD =
  /^[^，。；：,;:\d]{0,12}[，,]?(?:约|仅|只)?占(?:比|比例)?(?:总数|总人数|总量|总额|全部|其中|总面积)?(?:的比例|的)?(?:为|达|约|近)?$/;

/** 其中, 在…中, or the mark before a part that names itself as one: 学生2000人，女生900人. */
const PARTS_FOLLOW = /其中|(?<!其)中(?=[，,有])|[，,](?=(?:女|男|妇女|党员)[^，。\d]{0,6}\d)/g;
/** What is told of a change is no whole. */
const CHANGED = /[增减新另比多少][^，。；,;\d]{0,6}$/;

/** A share that does not fit the two figures it is made of. */
export const shareDisagrees: TextRule = {
  code: 'NU017',
  name: 'share-disagrees',
  scope: 'text',
  marks: '占',
  severity: 'warning',
  fix: 'none',
  basis: { text: '算术', verified: false },
  title: { zh: '百分比与数字算不拢', en: 'Share that disagrees with its figures' },
  why: {
    zh: '同一句里部分、总数、百分比都有，就能核算；算不拢，三个数里必有一个错。',
    en: 'With part, whole and share in one sentence the arithmetic can be checked; if it fails, one of the three is wrong.',
  },
  bad: [
    { copy: '全市共有村主任500人，其中女性200人，占45%。', found: ['45%'] },
    { copy: '在1200名受访者中，有300名表示满意，占总数的35%。', found: ['35%'] },
    { copy: '今年共办理案件6920件，其中妇女儿童案件2007件，占39%。', found: ['39%'] },
    { copy: '全校学生2000人，女生900人，占55%。', found: ['55%'] },
    { copy: '贷款总额2.5亿元，其中妇女获贷1.1亿元，占54.0%。', found: ['54.0%'] },
  ],
  good: [{ copy: '全市共有村主任500人，其中女性200人，占40%。' }],
  allows: [
    { copy: '今年共办理案件6920件，其中妇女儿童案件2007件，占29%。' },
    { copy: '代表比上届增加100人，女代表50人，占45%。' },
    { copy: '全县党员500多人，其中女性200余人，占45%。' },
    { copy: '到会代表500人，其中女性200人，占全市女代表的45%。' },
    { copy: '全县有村500个，其中示范村200个，妇女3000人，占45%。' },
    { copy: '共有500人，其中女性200人，其中党员90人，占45%。' },
    { copy: '前年500人，其中女性100人；去年，参训200人，占45%。' },
    { copy: '投入3.2亿元，其中财政1.6亿元，占51%。' },
  ],
  *check(text, passage) {
    if (!text.includes('占') || !/其中|中[，,有]|[，,](?:女|男|妇女|党员)/.test(text)) return;
    for (const sentence of sentencesWithFigures(passage, text, 3)) {
      const found = sharesIn(sentence).filter((it) => !isShareOf(it.part, it.whole, it.share));
      for (const { part, whole, share } of found) {
        const right = exactText(((part.value * 1000n) / whole.value) * (ONE / 10n));
        yield reportIn(passage, {
          start: share.start,
          end: share.end,
          message: {
            zh: `“${text.slice(part.start, part.end)}”占“${text.slice(whole.start, whole.end)}”的约${right}%，不是${text.slice(share.start, share.end)}`,
            en: `${figuresText(part)} of ${figuresText(whole)} is about ${right}%, not ${figuresText(share)}%`,
          },
        });
      }
    }
  },
};

interface Share {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly share: Quantity;
}

/** Parts told after 其中 or 中, each with its share at once, and the whole told just before. */
function sharesIn(sentence: Sentence): readonly Share[] {
  const { text, start, figures } = sentence;
  const marks = matchesIn(text, PARTS_FOLLOW);
  const [mark] = marks;
  if (mark === undefined || marks.length > 1 || /[；;]/.test(text)) return [];
  const at = start + mark.index;
  const whole = figures.findLast((it) => it.end <= at);
  if (whole === undefined || whole.unit === '' || whole.approximate || whole.value === 0n) return [];
  if (CHANGED.test(text.slice(0, whole.start - start))) return [];
  if (/[，,：:]/.test(text.slice(whole.end - start, mark.index).slice(0, -1))) return [];
  const after = figures.filter((it) => it.start > at);
  return after.flatMap((part, index) => {
    const share = after[index + 1];
    if (share?.unit !== '%' || part.approximate || share.approximate || part.value > whole.value) return [];
    const isSame =
      part.unit === whole.unit || ('人名位'.includes(part.unit) && '人名位'.includes(whole.unit));
    if (part.unit === '' || !isSame) return [];
    return SHARE_LEAD.test(text.slice(part.end - start, share.start - start)) ? [{ part, whole, share }] : [];
  });
}

function figuresText({ figures, scale, unit }: Quantity): string {
  return unit === '%' ? figures : `${figures}${scale}${unit}`;
}
