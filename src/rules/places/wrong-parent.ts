import {
  type Division,
  divisionsOn,
  isCovered,
  isPossible,
  liesIn,
} from '../../language/places/divisions.ts';
import { chainsOf, type PlaceMention, placesOf } from '../../language/places/place-mentions.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { isHistorical } from './history.ts';

const RANKS = { province: 0, prefecture: 1, county: 2 } as const;

/** Behind the names of two places: bodies that those of one place have in another. */
const GUESTS = /^\p{Script=Han}{0,4}(?:商会|同乡|驻|办事处|援|支教|挂职)/u;

/** A county under a prefecture, or a prefecture under a province, to which it does not belong. */
export const wrongParent: TextRule = {
  code: 'PL002',
  name: 'wrong-parent',
  scope: 'text',
  marks: '市县区省州盟旗',
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 2260 与民政部历年行政区划代码（按见报日期）', verified: false },
  title: { zh: '地名的隶属关系不对', en: 'Place under the wrong city or province' },
  why: {
    zh: '县（市、区）写在别的市州之下，市写在别的省之下，读者会找错地方。隶属关系按见报那一天的行政区划判断。',
    en: 'A county named under another city, or a city under another province, sends readers to the wrong place.',
  },
  bad: [
    {
      copy: '近日，邵阳市祁阳县召开推进会议。',
      found: ['邵阳市祁阳县'],
      fixed: '近日，永州市祁阳县召开推进会议。',
    },
    {
      copy: '客人来自湖南南昌市，带来了家乡的剪纸。',
      found: ['湖南南昌市'],
      fixed: '客人来自江西南昌市，带来了家乡的剪纸。',
    },
    {
      copy: '在巢湖市庐江县，妇联干部走村入户。',
      found: ['巢湖市庐江县'],
      fixed: '在合肥市庐江县，妇联干部走村入户。',
    },
    {
      copy: '湖南省株洲市岳麓区的志愿者来到现场。',
      found: ['株洲市岳麓区'],
      fixed: '湖南省长沙市岳麓区的志愿者来到现场。',
    },
  ],
  good: [{ copy: '近日，永州市祁阳县召开推进会议，湘潭市湘潭县妇联介绍经验。' }],
  allows: [
    { copy: '吉林省吉林市、吉林通化县和湖南长沙县的代表参加。' },
    { copy: '长沙市、祁阳县两地妇联签约。' },
    { copy: '他是上海市温州市商会的会长。' },
    { copy: '2008年，巢湖市庐江县的姑娘们来到长沙。' },
    { copy: '北京朝阳区和长春朝阳区结为姊妹区。' },
    { copy: '长沙市和县区妇联、广东北山区的孩子、山东解放区的老人。' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2010-11-12\n---\n\n在巢湖市庐江县，妇联干部走村入户。\n',
    },
    { copy: '---\nheadline: 座谈会召开\ndate: 1998-11-12\n---\n\n四川省重庆市、涪陵市垫江县的代表参加。\n' },
  ],
  *check(text, passage, { published }) {
    if (published !== null && !isCovered(published)) return;
    for (const chain of chainsOf(placesOf(passage).mentions)) {
      for (const [at, inner] of chain.entries()) {
        const outer = chain[at - 1];
        if (outer === undefined || !outer.certain || !inner.certain || !isWrong(outer, inner, published))
          continue;
        const span = { start: outer.start, end: inner.end };
        if (GUESTS.test(text.slice(inner.end, inner.end + 8)) || isHistorical(text, span, published))
          continue;
        yield reportIn(passage, { ...span, ...saying(outer, inner, published) });
      }
    }
  },
};

/** True when none of the places meant by the inner name lies in one that the outer name means. */
function isWrong(outer: PlaceMention, inner: PlaceMention, day: CivilDate | null): boolean {
  const pairs = pairsOf(possible(outer, day), possible(inner, day));
  if (pairs.length === 0 || pairs.some(([above, below]) => liesIn(below, above))) return false;
  return (
    pairs.some(([above, below]) => RANKS[below.level] > RANKS[above.level]) ||
    pairsOf(outer.divisions, inner.divisions).some(([above, below]) => wasIn(above, below))
  );
}

/** Whether one lay in a prefecture that is no more and left its name to a county (巢湖市 of 2011). */
function wasIn(above: Division, below: Division): boolean {
  return above.level === 'prefecture' && above.ended !== null && liesIn(below, above);
}

function pairsOf(
  outers: readonly Division[],
  inners: readonly Division[],
): readonly (readonly [Division, Division])[] {
  return outers.flatMap((above) => inners.map((below) => [above, below] as const));
}

function possible({ divisions }: PlaceMention, day: CivilDate | null): readonly Division[] {
  return divisions.filter((it) => isPossible(it, day));
}

function saying(outer: PlaceMention, inner: PlaceMention, day: CivilDate | null) {
  const level = outer.divisions[0]?.level;
  const above = possible(inner, day).flatMap((it) => divisionsOn(day).above(it).slice(-1));
  const sameLevel = possible(inner, day).flatMap((it) =>
    divisionsOn(day)
      .above(it)
      .filter((parent) => parent.level === level),
  );
  const [parent, ...others] = sameLevel.length > 0 ? sameLevel : above;
  const own = parent === undefined ? '' : nameLike(outer, parent);
  const isSure = parent !== undefined && others.every((it) => it.name === parent.name);
  return {
    message: {
      zh: `“${inner.name}”不属“${outer.name}”${isSure ? `，应属“${parent.name}”` : ''}`,
      en: `${inner.name} does not lie in ${outer.name}${isSure ? ` but in ${parent.name}` : ''}`,
    },
    ...(isSure ? { replacement: own + inner.name } : {}),
  };
}

/** The parent's name in the form in which the other was written. */
function nameLike({ name, divisions }: PlaceMention, parent: Division): string {
  return divisions.some((it) => it.name === name) ? parent.name : parent.stem;
}
