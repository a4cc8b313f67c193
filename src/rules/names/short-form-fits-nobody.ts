import type { Article } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import type { Desk } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { byName, mayNameOthers, mentionsOf, type PlacedMention } from './people-of.ts';
import { peopleRegister } from './register.ts';
import { chiefOf, officeOf } from './titles.ts';

/** A surname with an office (李书记) that agrees with nobody named before. */
export const shortFormFitsNobody: ArticleRule = {
  code: 'NM004',
  name: 'short-form-fits-nobody',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '姓加职务的简称与前文不符', en: 'Surname and office agree with nobody' },
  why: {
    zh: '前文是“市委书记易鹏飞”，后面却出现“李书记”或“易主席”，不是姓写错了，就是职务写错了。',
    en: 'After 市委书记易鹏飞 neither 李书记 nor 易主席 is anybody: the surname or the office is wrong.',
  },
  bad: [
    { copy: '市委书记易鹏飞出席会议。会后，李书记看望了会员。', found: ['李书记'] },
    { copy: '省妇联主席杜亚玲出席并讲话。杜书记说，要做好推广工作。', found: ['杜书记'] },
    { copy: '县邮政局局长唐健讲话。汤局长要求，各支局要配合。', found: ['汤局长'] },
  ],
  good: [{ copy: '市委书记易鹏飞出席会议。易书记看望了会员。' }],
  allows: [
    { copy: '省妇联副主席周迎春主持座谈会。周主席说，要重视新媒体。' },
    { copy: '市委书记易鹏飞出席。老支书李国平说，李书记这个称呼听了三十年。' },
    { copy: '省妇联主席杜亚玲出席。杜校长的学校也派人来了，校长杜明华讲了话。' },
    { copy: '市委书记易鹏飞要求各地应书记带头。' },
    { copy: '县委常委、宣传部长李明亮到会。李常委、李部长的叫法都不合适。' },
    { copy: '省妇联党组书记、主席杜亚玲出席。杜书记说，要重视。' },
  ],
  *check({ article, newsroom: { desk } }) {
    const mentions = mentionsOf(article);
    const shorts = mentions.filter((it) => !it.full);
    if (shorts.length === 0 || shorts.length === mentions.length) return;
    const asked = new Set<string>();
    for (const [index, short] of mentions.entries()) {
      if (short.full || short.title === null) continue;
      const written = short.name + short.title.text;
      if (asked.has(written)) continue;
      asked.add(written);
      const message = faultOf(short, mentions.slice(0, index), article, desk);
      if (message === null) continue;
      yield reportIn(short.passage, { start: short.start, end: short.title.end, message });
    }
  },
};

function faultOf(
  short: PlacedMention,
  before: readonly PlacedMention[],
  article: Article,
  desk: Desk,
): Localised | null {
  const office = short.title === null ? '' : officeOf(short.title);
  const written = short.name + (short.title?.text ?? '');
  const people = [...byName(before)].filter(([, all]) => all.some((it) => it.title?.kind === 'office'));
  const bearers = people.filter(([name]) => name.startsWith(short.name));
  const holders = people.filter(([name, all]) => holds(name, all, office, desk));
  const [holder] = holders;
  if (bearers.length === 0 && holders.length === 1 && holder !== undefined) {
    if (mayNameOthers(article, short.name, [written])) return null;
    return messageFor(short, holder[0], holder[1], { zh: '姓氏', en: 'surname' });
  }
  const [bearer] = bearers;
  if (bearers.length !== 1 || bearer === undefined || holds(bearer[0], bearer[1], office, desk)) return null;
  if (mayNameOthers(article, short.name, [written, bearer[0]])) return null;
  return messageFor(short, bearer[0], bearer[1], { zh: '职务', en: 'office' });
}

/** Whether a person has an office, a deputy's being called by the chief's. */
function holds(name: string, mentions: readonly PlacedMention[], office: string, desk: Desk): boolean {
  const titles = peopleRegister(desk)?.byName.get(name)?.titles ?? [];
  const offices = mentions.flatMap((it) => it.title?.offices ?? []).map(chiefOf);
  const chief = chiefOf(office);
  return [...offices, ...titles.map((it) => it.title)].some((it) => it.includes(chief) || chief.includes(it));
}

function messageFor(
  short: PlacedMention,
  name: string,
  mentions: readonly PlacedMention[],
  what: Localised,
): Localised {
  const written = short.name + (short.title?.text ?? '');
  const whole = (mentions.find((it) => it.title?.kind === 'office')?.title?.text ?? '') + name;
  return {
    zh: `“${written}”与前文的“${whole}”${what.zh}不符，请核对`,
    en: `"${written}" and "${whole}" before do not agree in ${what.en}: check`,
  };
}
