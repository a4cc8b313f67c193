import { matchesIn } from '../../language/matches.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { HEDGE_PAIRS, NOT_HEDGE_AFTER, RECENT_TIME } from './data/hedges.ts';

const BEFORE = HEDGE_PAIRS.flatMap((pair) => pair.before).sort((one, other) => other.length - one.length);
const NUMBER =
  '(?:\\d{1,12}(?:[.,]\\d{1,6}){0,4}[万亿]{0,2}|百分之[零一二三四五六七八九十百点]{1,6}|[二三四五六七八九十]分之[一二三四五六七八九]|一半|半数|[一二两三四五六七八九十百千万亿零〇]{1,12})';
/** A measure word, or none; 多 and 余 stand before it, the other hedges after. */
const UNIT =
  '(?:[%％‰]|平方公里|平方米|立方米|公里|千米|厘米|毫米|公斤|千克|公顷|小时|分钟|人次|美元|个月|个小时|个百分点|个点|点|摄氏度|周岁|万元|亿元|[元人名位户家个件次所项年天岁吨亩米里斤克倍成期场批台辆座种条份册头只株棵颗块])?';
/** What may stand between a hedge and its number. */
const LINK = '(?:了|有|在|为|占|是|达到|达|需)';
/** A hedge right after another: 约有近200人. */
const HEDGE_TWICE =
  /(?<![条公节签合纽预契制简婉邀违履特集赴盟])约(?:有|占|为)?(?:近|将近|接近|超过|逾)(?=\d|[一二两三四五六七八九十百千万])/g;
/** Compiled at first use. */
let pattern: RegExp | null = null;

/** The number after a hedge with the hedge that follows it. */
const AFTER = new RegExp(`^${LINK}?(${NUMBER})(?:个?(多|余)(${UNIT})|(${UNIT})(左右|上下|以上|以下|以内))`);

/** Hedges before and after a number that say the same twice, or contradict each other. */
export const doubledHedge: TextRule = {
  code: 'NU012',
  name: 'doubled-hedge',
  scope: 'text',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '概数词前后重复或矛盾', en: 'Hedges doubled or in contradiction' },
  why: {
    zh: '“约”与“左右”“多”，“超过”与“以上”，意思重复；“约”与“以上”，“近”与“多”，意思矛盾。只留一个。',
    en: '约 … 左右 and 超过 … 以上 say the same twice, 近 … 多 contradicts itself; one of the two is enough.',
  },
  bad: [
    { copy: '参加活动的约50人左右。', found: ['约50人左右'] },
    { copy: '近200多名妇女参加培训，投入超过300万元以上。', found: ['近200多名', '超过300万元以上'] },
    { copy: '约三分之二以上的代表到会，至少18岁以上。', found: ['约三分之二以上', '至少18岁以上'] },
    {
      copy: '将近三十余人，不到20人左右，最多5万元以内。',
      found: ['将近三十余人', '不到20人左右', '最多5万元以内'],
    },
    {
      copy: '参与者超过了5000人以上，约在3000人左右，约有近200人。',
      found: ['超过了5000人以上', '约在3000人左右', '约有近'],
    },
    { copy: '超过一半以上的家庭受益，至少有50人以上。', found: ['超过一半以上', '至少有50人以上'] },
    { copy: '大约一个多小时，逾4000余亩。', found: ['大约一个多小时', '逾4000余亩'] },
  ],
  good: [{ copy: '参加活动的约50人，近200名妇女参加培训，投入300多万元。' }],
  allows: [
    { copy: '近20多年来，妇女地位不断提高；最近300多户搬了新居。' },
    { copy: '节约100多万元，签约20余家，附近50多户，条约10余项，纽约30多人。' },
    { copy: '约三分之二的60岁以上老人，超过300名18岁以上的妇女。' },
    { copy: '约50人参加，左右两边各20人；不到5分钟，以上工作就做完了。' },
    { copy: '她赴约两个多小时前才出门，超100个多子女家庭受益。' },
  ],
  *check(text, passage) {
    if (text.includes('约')) yield* hedgesInARow(text, passage);
    if (!/左右|上下|以[上下内]|[多余]/.test(text)) return;
    pattern ??= new RegExp(`(?:${BEFORE.join('|')})(?=${LINK}?[\\d一二两三四五六七八九十百千万半])`, 'g');
    for (const { 0: before, index: start } of matchesIn(text, pattern)) {
      if (NOT_HEDGE_AFTER[before]?.includes(text.charAt(start - 1) || ' ') === true) continue;
      const found = hedgedTwice(text, start, before);
      if (found === null) continue;
      const written = text.slice(start, found.end);
      yield reportIn(passage, {
        start,
        end: found.end,
        message: {
          zh: `“${written}”的“${before}”与“${found.after}”重复或矛盾，只留一个`,
          en: `"${before}" and "${found.after}" in "${written}" double or contradict each other, keep one`,
        },
      });
    }
  },
};

function* hedgesInARow(text: string, passage: Passage) {
  for (const { 0: written, index: start } of matchesIn(text, HEDGE_TWICE)) {
    yield reportIn(passage, {
      start,
      end: start + written.length,
      message: {
        zh: `“${written}”两个概数词连用，只留一个`,
        en: `two hedges in a row in "${written}", keep one`,
      },
    });
  }
}

/** The hedge that follows the number after a hedge and cannot stand with it, and where it ends; null when there is none. */
function hedgedTwice(text: string, start: number, before: string): { after: string; end: number } | null {
  const match = AFTER.exec(text.slice(start + before.length, start + before.length + 40));
  if (match === null) return null;
  const [written, , small, smallUnit = '', , large] = match;
  const after = small ?? large ?? '';
  // 近百多人 is hedged by 近百 itself: another rule's.
  if (before === '近' && /^[十百千万]/.test(written)) return null;
  const pair = HEDGE_PAIRS.find((it) => it.before.includes(before));
  const end = start + before.length + written.length;
  const isRecent =
    before === '近' && small !== undefined && tellsTime(text.slice(end - smallUnit.length, end + 2));
  return pair?.after.includes(after) === true && !isRecent && !isOtherWord(text, end, after, smallUnit)
    ? { after, end }
    : null;
}

function tellsTime(text: string): boolean {
  return RECENT_TIME.some((unit) => text.startsWith(unit));
}

/** 多 that begins a word (多子女, 多元), 以上 that means what was said above. */
function isOtherWord(text: string, end: number, after: string, unit: string): boolean {
  if (after === '多') return unit === '' && /^[元样种方边彩媒功发动党子]/.test(text.slice(end));
  return /^以/.test(after) && /^(?:所述|就是|内容)/.test(text.slice(end));
}
