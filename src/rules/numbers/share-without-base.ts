import { matchesIn } from '../../language/matches.ts';
import type { Quantity } from '../../language/quantities.ts';
import { ONE } from '../../language/quantities.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { figuresOf, type Sentence, sentencesWithFigures } from './figures.ts';

/** A share that stands alone in its clause: 占29%, 占比22%. */
const ALONE =
  /(?<=[，,])(?:约|仅|只)?占(?:比)?(?:约|仅|近|超过|达|为)?(\d{1,3}(?:\.\d{1,4})?)[%％](?=[，。；,;]|$)/g;

/** Words that tell of a whole in the same sentence. */
const WHOLE =
  /其中|总数|总量|总额|总人数|总面积|总投资|全部|当中|之中|中[，,有]|里[，,]|合计|总计|各占|分别|其余|另外|另有|名额|一半/;

/** 占N% in a clause of its own where no whole is told. */
export const shareWithoutBase: TextRule = {
  code: 'NU016',
  name: 'share-without-base',
  scope: 'text',
  marks: '占',
  looksFor: /占/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '百分比没有交代基数', en: 'Share of an untold whole' },
  why: {
    zh: '“占29%”要说明是占什么的29%；基数没有交代，读者无从理解，编辑也无从核对。',
    en: 'A share is a share of something: without the whole, readers cannot understand it nor editors check it.',
  },
  bad: [
    {
      copy: '2014年至2015年全市法律援助机构共办理维护妇女儿童权益案件2007件，占29%；办理涉及妇女儿童维权的来人、来电、来信法律咨询2877人次，占比22%。',
      found: ['占29%', '占比22%'],
    },
    { copy: '今年，全县培训农村妇女3000人，占35%。', found: ['占35%'] },
    { copy: '医院全年接诊外地患者1.1万人次，占比12.5%。', found: ['占比12.5%'] },
    {
      copy: '去年全市新增女性创业者1.2万人，约占四成，带动就业3万人，约占18.5%，成效明显。',
      found: ['约占18.5%'],
    },
  ],
  good: [{ copy: '办理维护妇女儿童权益案件2007件，占全部案件的29%。' }],
  allows: [
    { copy: '全市共办理案件6920件，其中妇女儿童案件2007件，占29%。' },
    { copy: '应到代表300人，实到270人，占90%。' },
    { copy: '赞成的300人，占60%；反对的200人，占40%。' },
    { copy: '会议选出代表100名。女代表25名，占25%。' },
    { copy: '在受访妇女中，表示满意的有470人，占94%。' },
    { copy: '女性占29%，男性占71%。' },
  ],
  *check(text, passage) {
    for (const sentence of sentencesWithFigures(passage, text, 2)) {
      const shares = matchesIn(sentence.text, ALONE);
      if (shares.length === 0 || WHOLE.test(sentence.text) || isDivision(sentence)) continue;
      for (const { 0: written, index } of shares) {
        const start = sentence.start + index;
        if (hasWhole(figuresOf(passage, text), start)) continue;
        yield reportIn(passage, {
          start,
          end: start + written.length,
          message: {
            zh: `“${written}”没有交代基数：占什么的百分之几`,
            en: `"${written}" does not say of what it is a share`,
          },
        });
      }
    }
  },
};

/** Shares of one whole, when all of a sentence add up to it. */
function isDivision({ figures }: Sentence): boolean {
  const sum = figures.filter((it) => it.unit === '%').reduce((total, it) => total + it.value, 0n);
  return sum > 97n * ONE && sum < 103n * ONE;
}

/** Whether the paragraph tells a larger quantity of the same unit before the part that the share is of. */
function hasWhole(figures: readonly Quantity[], start: number): boolean {
  // The whole is told near: figures further back are not looked at.
  const next = figures.findIndex((it) => it.end > start);
  const before = figures.slice(Math.max(0, next - 40), next);
  const part = before.at(-1);
  if (part === undefined || part.unit === '') return true;
  return before.slice(0, -1).some((it) => isLikeUnit(it.unit, part.unit) && it.value > part.value);
}

function isLikeUnit(one: string, other: string): boolean {
  return one === other || ('人名位'.includes(one) && one !== '' && '人名位'.includes(other));
}
