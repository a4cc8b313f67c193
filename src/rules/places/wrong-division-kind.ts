import {
  type Division,
  divisionsCalled,
  isCovered,
  isPossible,
  liesIn,
} from '../../language/places/divisions.ts';
import { type PlaceMention, placesOf, type UnknownPlace } from '../../language/places/place-mentions.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Span } from '../../model/text.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { WORD_STEMS } from './data/word-stems.ts';
import { isHistorical } from './history.ts';

/** A word for a kind of town (大城市, 县城市民) is no stem. */
const TOWN = /城$/;

/** 市 or 县 behind the name of a place that never was one (双峰市, 娄底县). */
export const wrongDivisionKind: TextRule = {
  code: 'PL006',
  name: 'wrong-division-kind',
  scope: 'text',
  marks: '市县区省州盟旗',
  severity: 'warning',
  fix: 'review',
  basis: { text: '民政部历年行政区划代码（按见报日期）', verified: false },
  title: { zh: '市、县用错', en: 'City called a county, or a county a city' },
  why: {
    zh: '县写成市、市写成县，是常见的政治性差错。',
    en: 'Calling a county a city, or a city a county, is an error of fact that readers of the place notice at once.',
  },
  bad: [
    {
      copy: '近日，娄底市双峰市妇联走访困难群众。',
      found: ['双峰市'],
      fixed: '近日，娄底市双峰县妇联走访困难群众。',
    },
    { copy: '在涟源县，志愿者开展义诊。', found: ['涟源县'], fixed: '在涟源市，志愿者开展义诊。' },
    { copy: '湖南省新化市、安化县的姑娘们。', found: ['新化市'], fixed: '湖南省新化县、安化县的姑娘们。' },
  ],
  good: [{ copy: '近日，娄底市双峰县妇联和涟源市妇联走访困难群众。' }],
  allows: [
    { copy: '湘潭县、湘潭市、邵阳县和邵阳市都派人参加。' },
    { copy: '1950年，她生于湖南省浏阳县一个农民家庭。' },
    { copy: '在大城市打拼多年，她回到小县城。' },
    { copy: '向公安市监部门反映，在双峰市场买菜。' },
    { copy: '在江华县、城步县，妇联开展培训。' },
    { copy: '布达佩斯是一座温泉之城，一到温泉市，便能看见蒸汽。' },
  ],
  *check(text, passage, { published }) {
    if (published !== null && !isCovered(published)) return;
    for (const place of placesOf(passage).unknown) {
      const stem = stemIn(text, place);
      const division = stem === null ? null : onlyOneCalled(stem, published);
      if (stem === null || division === null || isHistorical(text, place, published)) continue;
      if (WORD_STEMS.has(stem) && !isBehindParent(place, division, placesOf(passage).mentions)) continue;
      yield reportIn(passage, {
        ...{ start: place.start, end: place.end, replacement: division.name },
        message: {
          zh: `没有“${stem + place.kind}”，应为“${division.name}”`,
          en: `there is no ${stem + place.kind}, it is ${division.name}`,
        },
      });
    }
  },
};

/** What stands before 市 or 县; null where another word begins with these, or no name can. */
function stemIn(text: string, { start, end, kind }: UnknownPlace): string | null {
  const stem = text.slice(start, end - 1);
  return (kind === '市' || kind === '县') && stem.length >= 2 && !TOWN.test(stem) ? stem : null;
}

/** Whether a name stands right behind that of a place which the division lies in. Found by halving: copy may be long. */
function isBehindParent({ start }: Span, division: Division, mentions: readonly PlaceMention[]): boolean {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const before = mentions[low];
  return before?.end === start && before.divisions.some((it) => liesIn(division, it));
}

/** The one city or county that is called so; null when there is none, or several, or it is a district. */
function onlyOneCalled(stem: string, day: CivilDate | null): Division | null {
  const called = divisionsCalled(stem);
  const [first, ...others] = called.filter((it) => isPossible(it, day));
  if (first === undefined || others.length > 0 || called.some((it) => it.level === 'province')) return null;
  return /[市县]$/.test(first.name) && !first.name.includes('自治') ? first : null;
}
