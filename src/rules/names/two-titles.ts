import type { MentionTitle } from '../../language/mention-titles.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import {
  APPOINTMENT_WORDS,
  AREA_HEADS,
  HIGHEST_OFFICES,
  HIGHEST_UNITS,
  SIDE_OFFICES,
  SPOKEN_OFFICES,
} from './data/office-words.ts';
import { byName, mentionsOf, type PlacedMention } from './people-of.ts';
import { chiefOf, officeOf, sameUnit } from './titles.ts';

/** A person to whom an article gives titles that exclude one another. */
export const twoTitles: ArticleRule = {
  code: 'NM003',
  name: 'two-titles',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：一篇之内一人一职', verified: false },
  title: { zh: '同一个人前后职务不同', en: 'One person with two titles' },
  why: {
    zh: '同一篇里，一个人在同一单位前面是主席、后面是副主席，前面是市委书记、后面是市长，必有一处错；职务有变动的，要用“原”“时任”“现任”交代清楚。',
    en: 'Of one body, somebody is head or deputy, secretary or mayor: one of two places is wrong, unless 原, 时任 or 现任 explains the change.',
  },
  bad: [
    {
      copy: '省妇联主席杜亚玲出席并讲话。\n\n会后，省妇联副主席杜亚玲表示，要做好推广工作。',
      found: ['省妇联副主席'],
    },
    {
      copy: '市委书记易鹏飞出席会议。市长易鹏飞还看望了会员。',
      found: ['市长'],
    },
    { copy: '副市长李明亮到会。会后，市长李明亮看望了会员。', found: ['市长'] },
    {
      copy: '县邮政局局长唐健和县妇联主席周思敏分别讲话。县妇联主任周思敏说，要摸清底数。',
      found: ['县妇联主任'],
    },
    {
      copy: '娄底市妇联主席康艳华告诉记者，工作有了启发。康艳华书记说，要进校园。',
      found: ['书记'],
    },
  ],
  good: [{ copy: '省妇联主席杜亚玲出席并讲话。会后，杜亚玲主席表示，要做好推广工作。' }],
  allows: [
    { copy: '全国妇联副主席、书记处书记焦扬到湖南调研。书记处书记焦扬说，要创新。' },
    { copy: '县委书记李国强、刘小文县长出席，刘小文县长讲话。' },
    { copy: '省妇联副主席周迎春主持。周迎春主席说，要重视。' },
    { copy: '时任市长易鹏飞到会。市委书记易鹏飞今年再次出席会议。' },
    { copy: '省妇联主席杜亚玲出席。省妇女儿童工作委员会副主任杜亚玲介绍了两纲实施情况。' },
    { copy: '省妇联党组书记、主席杜亚玲出席。杜亚玲书记说，要重视。' },
    { copy: '市长易鹏飞到会。今年5月，他当选市委书记。市委书记易鹏飞说，要再立新功。' },
    { copy: '国家主席江泽民会见来宾。江泽民总书记说，欢迎到湖南来。' },
    { copy: '湖南代表团团长王建明到京。王建明校长说，机会难得。' },
  ],
  *check({ article }) {
    const mentions = mentionsOf(article);
    if (mentions.length < 2) return;
    const conflicts = [...byName(mentions)].flatMap(([name, own]) => {
      const conflict = own.length < 2 ? null : conflictOf(own);
      return conflict === null ? [] : [[name, ...conflict] as const];
    });
    if (conflicts.length === 0 || article.passages.some(({ text }) => APPOINTMENT_WORDS.test(text))) return;
    for (const [name, first, second] of conflicts) {
      yield reportIn(second.passage, {
        start: second.start,
        end: second.end,
        message: {
          zh: `“${name}”前面写作“${first.text}”，这里写作“${second.text}”，请核对职务`,
          en: `"${name}" is "${first.text}" before and "${second.text}" here: check the title`,
        },
      });
    }
  },
};

interface PlacedTitle extends MentionTitle {
  readonly passage: PlacedMention['passage'];
  readonly spoken: boolean;
}

/** The first title of a person that does not go with an earlier one; null when all go together. */
function conflictOf(mentions: readonly PlacedMention[]): readonly [PlacedTitle, PlacedTitle] | null {
  const titles = differentTitles(mentions);
  if (titles.some((it) => it.qualified) || titles.some(isHighest)) return null;
  const offices = new Set(titles.flatMap((it) => (it.offices.length > 1 ? it.offices : [])));
  for (const [index, second] of titles.entries()) {
    if (offices.has(officeOf(second))) continue;
    const first = titles.slice(0, index).find((it) => !offices.has(officeOf(it)) && exclude(it, second));
    if (first !== undefined) return [first, second];
  }
  return null;
}

/** The offices that a person is given, each where it stands first. */
function differentTitles(mentions: readonly PlacedMention[]): readonly PlacedTitle[] {
  const titles = new Map<string, PlacedTitle>();
  for (const { title, titleStands, passage } of mentions) {
    if (title === null || title.kind !== 'office') continue;
    const key = `${titleStands} ${title.text} ${title.qualified}`;
    if (!titles.has(key)) titles.set(key, { ...title, passage, spoken: titleStands === 'after' });
  }
  return [...titles.values()];
}

function isHighest(title: PlacedTitle): boolean {
  return HIGHEST_OFFICES.has(officeOf(title)) || HIGHEST_UNITS.test(title.unit);
}

/** Whether nobody holds both titles: of one unit, or the party's and the government's of one area. */
function exclude(one: PlacedTitle, other: PlacedTitle): boolean {
  const [office, second] = [officeOf(one), officeOf(other)];
  if (office === second || SIDE_OFFICES.has(chiefOf(office)) || SIDE_OFFICES.has(chiefOf(second)))
    return false;
  if (areHeadsOfOneArea(one, other) || areHeadsOfOneArea(other, one)) return true;
  if (other.spoken && other.unit === '') {
    const asked = SPOKEN_OFFICES.has(second) && one.unit !== '' && !one.spoken;
    return asked && chiefOf(office) !== chiefOf(second) && SPOKEN_OFFICES.has(chiefOf(office));
  }
  const deputy = one.unit === other.unit && chiefOf(office) === chiefOf(second);
  return deputy || sameUnit(one.unit, other.unit);
}

/** 市委书记 and 市长. */
function areHeadsOfOneArea(secretary: PlacedTitle, head: PlacedTitle): boolean {
  const area = /([省市县区州镇乡])(?:党)?委$/.exec(secretary.unit)?.[1];
  const office = officeOf(head);
  return officeOf(secretary) === '书记' && AREA_HEADS.has(office) && office.charAt(0) === area;
}
