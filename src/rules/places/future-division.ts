import { type Division, divisionsCalled, statusOn, yearsOf } from '../../language/places/divisions.ts';
import { type PlaceMention, placesOf } from '../../language/places/place-mentions.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { FUTURE_WORDS } from './data/history-words.ts';
import { sentenceAround } from './history.ts';

/** A division by a name that it got only after the day of publication. */
export const futureDivision: TextRule = {
  code: 'PL005',
  name: 'future-division',
  scope: 'text',
  marks: '市县区省州盟旗',
  severity: 'warning',
  fix: 'review',
  basis: { text: '民政部历年行政区划代码（按见报日期）', verified: false },
  title: { zh: '见报时还没有的行政区划', en: 'Division that did not exist yet' },
  why: {
    zh: '县改市、县改区以前，不能用后来的名称。',
    en: 'Before a county became a city or a district it bore its old name.',
  },
  bad: [
    {
      copy: '近日，永州市祁阳市召开推进会议。',
      found: ['祁阳市'],
      fixed: '近日，永州市祁阳县召开推进会议。',
    },
    { copy: '近日，宁乡市妇联走访困难群众。', found: ['宁乡市'], fixed: '近日，宁乡县妇联走访困难群众。' },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2008-11-12\n---\n\n长沙市望城区举行培训班。\n',
      found: ['望城区'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2008-11-12\n---\n\n长沙市望城县举行培训班。\n',
    },
  ],
  good: [{ copy: '近日，永州市祁阳县、长沙市宁乡县和望城区召开推进会议。' }],
  allows: [
    { copy: '祁阳县拟申报撤县设市，将来的祁阳市会是什么样子？' },
    { copy: '祁阳市场供应充足，祁阳市民购销两旺。' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2022-11-12\n---\n\n永州市祁阳市召开推进会议。\n' },
    { copy: '---\nheadline: 座谈会召开\ndate: 1999-11-12\n---\n\n永州市祁阳市召开推进会议。\n' },
    { copy: '深圳市龙华区的工友们回乡过年。' },
  ],
  *check(text, passage, { published }) {
    if (published === null) return;
    for (const mention of placesOf(passage).mentions) {
      const { divisions, name, start, end } = mention;
      if (!mention.certain || divisions[0]?.name !== name) continue;
      if (!divisions.every((it) => statusOn(it, published) === 'not yet')) continue;
      const present = presentOf(mention, published);
      if (present === null || FUTURE_WORDS.test(sentenceAround(text, start, end))) continue;
      const years = divisions[0]?.began == null ? '' : yearsOf(divisions[0].began);
      yield reportIn(passage, {
        ...{ start, end, replacement: present.name },
        message: {
          zh: `见报时还没有“${name}”（${years}年才设），应为“${present.name}”`,
          en: `${name} was set up in ${years} only; it was ${present.name} on the day of publication`,
        },
      });
    }
  },
};

/** What the place was called on the day: the one division of its province with the same stem. */
function presentOf({ divisions }: PlaceMention, day: CivilDate): Division | null {
  const [future] = divisions;
  if (future === undefined) return null;
  const same = divisionsCalled(future.stem).filter(
    (it) =>
      it.code.slice(0, 2) === future.code.slice(0, 2) &&
      it.level === future.level &&
      statusOn(it, day) === 'exists',
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}
