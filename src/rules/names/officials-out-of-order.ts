import { officeEndingAt } from '../../language/mention-titles.ts';
import type { FoundPhrase } from '../../language/phrase-finder.ts';
import type { Person } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { peopleRegister } from './register.ts';

const PEOPLE: readonly Person[] = [
  { name: '杜亚玲', titles: [], rank: 1, aliases: [], wrong: [] },
  { name: '周迎春', titles: [], rank: 2, aliases: [], wrong: [] },
  { name: '杨小林', titles: [], rank: 3, aliases: [], wrong: [] },
];

const given = { desk: { people: PEOPLE } };

/** Between two names of a row: a mark or a word that joins, and the second one's titles. */
const JOINT = /^(?:、|，|和|与|以及)[\u4e00-\u9fff、]{0,30}$/;

/** A row whose order is said to be another. */
const OTHER_ORDER = /笔画|笔划|音序|拼音|排名不分先后|为序|顺序/;

/** Officials named in a row in another order than their ranks in the register. */
export const officialsOutOfOrder: TextRule = {
  code: 'NM010',
  name: 'officials-out-of-order',
  scope: 'text',
  roles: ['paragraph', 'listItem', 'cutline'],
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/people.yaml 的 rank', verified: false },
  title: { zh: '领导人名单次序不对', en: 'Officials out of order' },
  why: {
    zh: '领导人名单按人物表里的 rank 排；按姓氏笔画等别的次序排的，要在名单旁边注明。',
    en: 'Officials in a row follow their ranks in the register, unless the copy names another order.',
  },
  bad: [
    { copy: '周迎春、杜亚玲出席会议。', found: ['杜亚玲'], given },
    { copy: '省妇联副主席周迎春，省妇联主席杜亚玲出席会议。', found: ['杜亚玲'], given },
    { copy: '出席会议的有杜亚玲、杨小林和周迎春。', found: ['周迎春'], given },
  ],
  good: [{ copy: '省妇联主席杜亚玲、副主席周迎春、杨小林出席会议。', given }],
  allows: [
    { copy: '座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。', given },
    { copy: '出席会议的有（按姓氏笔画为序）：杨小林、杜亚玲、周迎春。', given },
    { copy: '周迎春汇报了工作，杜亚玲给予肯定。', given },
    { copy: '周迎春、李明出席。杜亚玲讲话。', given },
  ],
  *check(text, passage, { newsroom: { desk } }) {
    const register = peopleRegister(desk);
    if (register === null || OTHER_ORDER.test(text)) return;
    const found = register.rankedIn(text);
    for (const [index, second] of found.entries()) {
      const first = found[index - 1];
      if (first === undefined || !standInRow(text, first, second)) continue;
      if ((first.entry.rank ?? 0) <= (second.entry.rank ?? 0)) continue;
      yield reportIn(passage, {
        start: second.start,
        end: second.end,
        message: {
          zh: `“${second.phrase}”登记的次序在“${first.phrase}”之前，名单应依次排列`,
          en: `${second.phrase} ranks before ${first.phrase} in the register`,
        },
      });
    }
  },
};

function standInRow(text: string, first: FoundPhrase<Person>, second: FoundPhrase<Person>): boolean {
  const between = text.slice(first.end, second.start);
  if (!JOINT.test(between)) return false;
  const bare = between.length === 1 || between === '以及';
  return bare ? between !== '，' : officeEndingAt(text, second.start) !== null;
}
