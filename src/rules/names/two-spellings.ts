import type { MentionTitle } from '../../language/mention-titles.ts';
import type { Article } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import type { Desk } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { DIFFERENCE_WORDS } from './data/difference-words.ts';
import { SIBLING_WORDS } from './data/kinship-words.ts';
import { type NearSpelling, nearSpellings } from './near-spellings.ts';
import { byName, mentionsOf, type PlacedMention, timesIn } from './people-of.ts';
import { isRegistered } from './register.ts';
import { mayBeOneTitle, sameUnit } from './titles.ts';

type People = ReadonlyMap<string, readonly PlacedMention[]>;

/** A name that an article writes in two ways. */
export const twoSpellings: ArticleRule = {
  code: 'NM001',
  name: 'two-spellings',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：一篇之内一人一名', verified: false },
  title: { zh: '一个人的名字有两种写法', en: 'One name in two spellings' },
  why: {
    zh: '人名写错是最重的差错之一。同一篇里两个名字只差一个音近或形近的字，多半是一个人写成了两个人；确是两个人的，把两人登记进人物表，就不再问。',
    en: 'A wrong name is among the gravest errors. Two names that differ by one character alike in sound or shape are mostly one person; put both on the register of people when they are two.',
  },
  bad: [
    {
      copy: '座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。\n\n杜亚铃对今后的妇联工作提出了三点要求。',
      found: ['杜亚铃'],
    },
    {
      copy: '11月6日，联谊会召开年会。市委书记易鹏飞出席会议。\n\n易鹏飞指出，要奋发有为。易朋飞还看望了会员。',
      found: ['易朋飞'],
    },
    {
      copy: '---\nheadline: 康艳华：创品牌\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n娄底市妇联主席康燕华告诉记者，要创品牌。康燕华说，要进学校。\n',
      found: ['康艳华'],
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nimages:\n  - { src: a.jpg, cutline: 省妇联主席杜亚玲（左二）在座谈会上, credit: 李旦 摄 }\n---\n\n省妇联主席杜雅玲出席并讲话。杜雅玲表示，要做好推广工作。\n',
      found: ['杜亚玲'],
    },
    {
      copy: '县妇联主席周思敏讲话。会后，县妇联主席周思杰看望了留守儿童。',
      found: ['周思杰'],
    },
    {
      copy: '省妇联主席杜亚玲出席并讲话。今日女报社副总编辑、凤网总编辑杜亚眉做了讲座。',
      found: ['杜亚眉'],
    },
    { copy: '县妇联主席周思敏和县邮政局局长周思闽分别讲话。', found: ['周思闽'] },
  ],
  good: [{ copy: '省妇联主席杜亚玲出席。杜亚玲表示，要做好推广工作。' }],
  allows: [
    { copy: '县妇联主席周思敏和县邮政局局长周敏思分别讲话。' },
    { copy: '村民李建国、李建军都说，弟弟比哥哥能干。李建军告诉记者，哥哥李建国常年在外。' },
    { copy: '获奖者有张丽华、张莉华。张丽华说，十分感动。' },
    {
      copy: '省妇联主席杜亚玲出席。杜亚铃对今后的工作提出要求。',
      given: {
        desk: {
          people: [
            { name: '杜亚玲', titles: [], aliases: [], wrong: [] },
            { name: '杜亚铃', titles: [], aliases: [], wrong: [] },
          ],
        },
      },
    },
  ],
  *check({ article, newsroom: { desk } }) {
    const people = byName(mentionsOf(article));
    const near = nearSpellings(article, people.keys());
    if (near.length === 0) return;
    for (const found of oddOnes(article, samePeople(article, people, near, desk), desk)) {
      yield reportIn(found.passage, {
        start: found.start,
        end: found.start + found.written.length,
        message: messageFor(found),
        ...(found.verdict === 'ask' ? { severity: 'advice' } : {}),
      });
    }
  },
};

/** Most pairs of spellings that are looked at: more are no slips. */
const MOST_PAIRS = 50;

/**
 * Whether two spellings are one person's: probably; two people's by their titles, but with names so near that a sub-editor
 * asks; or surely two people's.
 */
type Verdict = 'one' | 'ask' | 'two';

/** A place with what is thought of its two spellings. */
type Judged = NearSpelling & { readonly verdict: Verdict };

/** The places of those pairs that may be one person. */
function samePeople(
  article: Article,
  people: People,
  near: readonly NearSpelling[],
  desk: Desk,
): readonly Judged[] {
  const verdicts = new Map<string, Verdict>();
  const judged = near.map((it): Judged => {
    const pair = `${it.name} ${it.written}`;
    const known = verdicts.get(pair);
    if (known !== undefined || verdicts.size === MOST_PAIRS) return { ...it, verdict: known ?? 'two' };
    const verdict = verdictOn(article, people, it, desk);
    verdicts.set(pair, verdict);
    return { ...it, verdict };
  });
  return judged.filter((it) => it.verdict !== 'two');
}

/** Of each pair of spellings the one that is likelier wrong, at all its places and beside the commonest other. */
function oddOnes(article: Article, near: readonly Judged[], desk: Desk): readonly Judged[] {
  const counted = new Map<string, number>();
  const timesOf = (name: string) => {
    const times = counted.get(name) ?? timesIn(article, name);
    counted.set(name, times);
    return times;
  };
  const odd = near.filter(({ name, written }) => {
    const [ownName, ownWritten] = [isRegistered(desk, name), isRegistered(desk, written)];
    if (ownName !== ownWritten) return ownName;
    const [times, others] = [timesOf(name), timesOf(written)];
    return times === others ? firstPlace(article, name) < firstPlace(article, written) : times > others;
  });
  const byPlace = new Map<string, Judged>();
  for (const it of odd) {
    const place = `${article.passages.indexOf(it.passage)} ${it.start}`;
    const known = byPlace.get(place);
    if (known === undefined || timesOf(it.name) > timesOf(known.name)) byPlace.set(place, it);
  }
  return [...byPlace.values()];
}

function firstPlace(article: Article, name: string): number {
  const passage = article.passages.findIndex(({ text }) => text.includes(name));
  return passage * 1e6 + (article.passages[passage]?.text.indexOf(name) ?? 0);
}

function verdictOn(
  article: Article,
  people: People,
  { name, written, difference }: NearSpelling,
  desk: Desk,
): Verdict {
  if (isRegistered(desk, name) && isRegistered(desk, written)) return 'two';
  const [own, other] = [titlesOf(people, name), titlesOf(people, written)];
  const shared = own.flatMap((title) =>
    other.filter((it) => mayBeOneTitle(title, it)).map((it) => [title, it] as const),
  );
  const areTitled = own.length > 0 && other.length > 0;
  if (areTitled && shared.every(([title]) => title.kind === 'role')) {
    const differInLast = name.length === LONG_NAME && name.slice(0, -1) === written.slice(0, -1);
    return shared.length === 0 && differInLast && !standTogether(article, name, written) ? 'ask' : 'two';
  }
  if (difference === 'other' && !shared.some(([title, it]) => sameUnit(title.unit, it.unit))) return 'two';
  return standTogether(article, name, written) ? 'two' : 'one';
}

/** A surname and a given name of two characters: names that differ in the last of three are easily confused. */
const LONG_NAME = 3;

function titlesOf(people: People, name: string): readonly MentionTitle[] {
  return (people.get(name) ?? []).flatMap(({ title }) => (title === null ? [] : [title]));
}

/** Two people for certain: named in one row, or as brothers and sisters. */
function standTogether({ passages }: Article, name: string, written: string): boolean {
  const isOfSiblings = (text: string) =>
    (text.includes(name) || text.includes(written)) && SIBLING_WORDS.test(text);
  const rows = ['、', '和', '与', '及', ' ', '　'].flatMap((it) => [
    name + it + written,
    written + it + name,
  ]);
  return passages.some(({ text }) => isOfSiblings(text) || rows.some((row) => text.includes(row)));
}

function messageFor({ name: right, written, difference, verdict }: Judged): Localised {
  const words = DIFFERENCE_WORDS[difference];
  if (verdict === 'ask') {
    return {
      zh: `“${written}”与“${right}”只差一字，职务不同，请核实是两个人`,
      en: `"${written}" and "${right}" differ in one character and in title: make sure that they are two people`,
    };
  }
  return {
    zh: `“${written}”与“${right}”${words.zh}，是不是同一个人`,
    en: `"${written}" and "${right}" ${words.en}: are they one person`,
  };
}
