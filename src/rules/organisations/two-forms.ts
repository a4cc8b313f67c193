import type { Article } from '../../model/article.ts';
import type { Desk } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { type BodyName, bodyNamesIn } from './body-names.ts';
import { ELASTIC_WORDS, JOINING_MARKS } from './data/name-words.ts';

/** The full name of a body written in two ways. */
export const twoForms: ArticleRule = {
  code: 'OR001',
  name: 'two-forms',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：一篇之内机构全称一致', verified: false },
  title: { zh: '同一机构的全称有两种写法', en: 'One body under two full names' },
  why: {
    zh: '前面是“郴州市女领导干部联谊会”，后面成了“郴州市女领导联谊会”，少了两个字，就成了另一个机构。简称另当别论。',
    en: 'Two full names that differ by a word in the middle are mostly one body. Short forms are another matter.',
  },
  bad: [
    {
      copy: '11月6日，郴州市女领导干部联谊会召开2015年年会。\n\n一年来，郴州市女领导联谊会组织开展各类学习培训活动，均取得明显成效。',
      found: ['郴州市女领导联谊会'],
    },
    {
      copy: '娄底市妇女儿童工作委员会召开会议。娄底市妇女儿童委员会各成员单位参加。娄底市妇女儿童工作委员会办公室作了说明。',
      found: ['娄底市妇女儿童委员会'],
    },
    {
      copy: '省女企业家协会到会。会上，湖南省女企业协会会长讲话，省女企业家协会会员签约。',
      found: ['湖南省女企业协会'],
    },
    {
      copy: '长沙市青年企业家联合会成立。会上，长沙市青年企业联合会首批会员获证。',
      found: ['长沙市青年企业联合会'],
    },
  ],
  good: [
    {
      copy: '11月6日，郴州市女领导干部联谊会召开2015年年会。一年来，联谊会组织开展各类活动。',
    },
  ],
  allows: [
    { copy: '娄底市作家协会和娄底市青年作家协会的会员参加了活动。娄底市作家协会主席讲话。' },
    { copy: '郴州市建筑协会到会，郴州市建筑装饰协会也派人参加。' },
    { copy: '长沙市女企业家协会、长沙市女企业协会联合主办。' },
    { copy: '郴州市女领导干部联谊会换届，娄底市女领导联谊会发来贺信。' },
    { copy: '湘潭县妇女联合会召开会议。湘潭县妇联主席讲话，该会各部室参加。' },
    {
      copy: '郴州市女领导干部联谊会换届。郴州市女领导联谊会另行安排。',
      given: {
        desk: {
          organisations: [
            { name: '郴州市女领导干部联谊会', short: ['郴州市女领导联谊会'], former: [], wrong: [] },
          ],
        },
      },
    },
  ],
  *check({ article, newsroom: { desk } }) {
    const names = bodyNamesIn(article);
    if (names.length < 2) return;
    for (const [odd, right] of oddForms(names, article, desk)) {
      yield reportIn(odd.passage, {
        start: odd.start,
        end: odd.end,
        message: {
          zh: `“${textOf(odd)}”与“${textOf(right)}”是不是同一个机构，全称应一致`,
          en: `"${textOf(odd)}" and "${textOf(right)}": if they are one body, write its name in one way`,
        },
      });
    }
  },
};

function textOf({ place, middle, suffix }: BodyName): string {
  return place + middle + suffix;
}

/** The rarer form of each pair, else the later, with the form that it departs from. */
function oddForms(
  names: readonly BodyName[],
  article: Article,
  desk: Desk,
): readonly (readonly [odd: BodyName, right: BodyName])[] {
  const forms = [...byText(names).values()];
  return forms.flatMap((own, index) =>
    forms.slice(index + 1).flatMap((later) => {
      const [one, other] = [own[0], later[0]];
      if (one === undefined || other === undefined || !mayBeOne(one, other, article, desk)) return [];
      const [odd, right] = later.length > own.length ? [own, other] : [later, one];
      return odd.map((it) => [it, right] as const);
    }),
  );
}

/** Forms that are compared at most: an article that names more bodies is a list of them. */
const MOST_FORMS = 40;

function byText(names: readonly BodyName[]): ReadonlyMap<string, readonly BodyName[]> {
  const forms = new Map<string, BodyName[]>();
  for (const name of names) {
    const form = forms.get(textOf(name));
    if (form !== undefined) form.push(name);
    else if (forms.size < MOST_FORMS) forms.set(textOf(name), [name]);
  }
  return forms;
}

function mayBeOne(one: BodyName, other: BodyName, { passages }: Article, desk: Desk): boolean {
  const onePlace = one.place.endsWith(other.place) || other.place.endsWith(one.place);
  if (!onePlace || one.suffix !== other.suffix) return false;
  const [longer, shorter] =
    one.middle.length > other.middle.length ? [one.middle, other.middle] : [other.middle, one.middle];
  if (!ELASTIC_WORDS.has(wordLeftOut(longer, shorter) ?? '')) return false;
  const forms = [textOf(one), textOf(other)] as const;
  if (forms.every((form) => isRight(form, desk))) return false;
  const rows = JOINING_MARKS.flatMap((mark) => [forms[0] + mark + forms[1], forms[1] + mark + forms[0]]);
  return !passages.some(({ text }) => rows.some((row) => text.includes(row)));
}

/** What the shorter text lacks, when that is one stretch and the texts begin alike; null otherwise. */
function wordLeftOut(longer: string, shorter: string): string | null {
  let head = 0;
  while (head < shorter.length && longer[head] === shorter[head]) head++;
  const missing = longer.length - shorter.length;
  if (missing === 0 || head < 2 || longer.slice(head + missing) !== shorter.slice(head)) return null;
  return longer.slice(head, head + missing);
}

/** Whether a form is on the register as full or short name. */
function isRight(form: string, desk: Desk): boolean {
  return desk.organisations.some((it) => it.name === form || it.short.includes(form));
}
