import type { Article, Byline, CreditRole } from '../../model/article.ts';
import type { Localised } from '../../model/localised.ts';
import type { ArticleRule } from '../rule.ts';

/** Roles of those who made the text. Pictures are credited where they stand. */
const TEXT_ROLES: ReadonlySet<CreditRole> = new Set([
  'reporter',
  'contributor',
  'intern',
  'writer',
  'compiler',
  'translator',
]);

/** A credit for work on the recording, not for the text: （录音整理：实习生 李慧）. */
const TRANSCRIBED = /^[（(]?(?:录音|录像|视频|速记|记录|文字|资料|图表)整理/;

/** The brackets that end a brief are no longer. UTF-16 units. */
const LONGEST_END = 40;

/** Roles by name. */
type People = ReadonlyMap<string, ReadonlySet<CreditRole>>;

/** Copy slip and body that credit different people, or the same ones in different roles. */
export const differentBylines: ArticleRule = {
  code: 'BY004',
  name: 'different-bylines',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '稿签与正文的署名不一致', en: 'Copy slip and body credit different people' },
  why: {
    zh: '网站、稿酬按稿签的署名走，报纸按正文的署名印；两处不一致，必有一处错。',
    en: 'The web and the fees follow the copy slip, print follows the body: when they differ, one is wrong.',
  },
  bad: [
    {
      copy: '---\nheadline: 培训班开班\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（通讯员许凯）10月26日，培训班开课。\n',
      found: ['（通讯员许凯）'],
    },
    {
      copy: '---\nheadline: 推进会召开\nbyline: 记者 唐天喜 刘小文\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（记者唐天喜 通讯员刘小文）近日，祁阳县召开推进会。\n',
      found: ['（记者唐天喜 通讯员刘小文）'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 推进会召开\nbyline: 记者 唐天喜 通讯员 刘小文\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（通讯员刘小文 记者唐天喜）近日，祁阳县召开推进会。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 她的歌\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n问：歌是谁写的？\n\n答：我。\n\n（录音整理：实习生 李慧）\n',
    },
    {
      copy: '---\nheadline: 简讯一束\nbyline: 通讯员 王明 赵红 周敏\ndate: 2015-11-12\n---\n\n县妇联召开座谈会。（王明）\n\n市妇联召开年会。（通讯员 赵红）\n\n联谊会成立。（周敏）\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦 摄影 许凯\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（记者李旦）座谈会召开。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 首席记者 李旦\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（记者李旦）座谈会召开。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n座谈会6日在长沙召开。\n',
    },
    {
      copy: '---\nheadline: 打不打疫苗？\nbyline: 记者 唐天喜\ndate: 2015-11-12\n---\n\n问：疫苗要打吗？\n\n（记者 唐天喜 整理）\n',
    },
  ],
  *check({ article }) {
    const slip = article.bylines.filter((it) => it.from === 'field');
    const body = article.bylines.filter((it) => it.from === 'body' && !TRANSCRIBED.test(it.text));
    const [first] = body;
    const inSlip = peopleOf(slip);
    const inBody = new Map([...signedBriefs(article, inSlip), ...peopleOf(body)]);
    if (first === undefined || inSlip.size === 0 || inBody.size === 0) return;
    const differences = differencesOf(inSlip, inBody);
    if (differences.length === 0) return;
    yield {
      span: first.span,
      message: {
        zh: `稿签与正文的署名不一致：${differences.map((it) => it.zh).join('，')}`,
        en: `copy slip and body credit different people (${differences.map((it) => it.en).join('; ')})`,
      },
    };
  },
};

/** People of the copy slip whose name ends a paragraph in brackets: each brief of a round-up has its own. */
function signedBriefs({ passages }: Article, slip: People): People {
  const ends = passages.filter((it) => it.text.endsWith('）')).map((it) => it.text.slice(-LONGEST_END));
  return new Map(
    [...slip].filter(([name]) => ends.some((end) => end.slice(end.lastIndexOf('（')).includes(name))),
  );
}

function peopleOf(bylines: readonly Byline[]): People {
  const people = new Map<string, Set<CreditRole>>();
  for (const { name, role } of bylines.flatMap((byline) => byline.credits)) {
    if (TEXT_ROLES.has(role)) people.set(name, (people.get(name) ?? new Set()).add(role));
  }
  return people;
}

/** What the two say of people: those that only one names, and those that bear different roles. */
function differencesOf(slip: People, body: People): readonly Localised[] {
  const onlySlip = [...slip.keys()].filter((name) => !body.has(name));
  const onlyBody = [...body.keys()].filter((name) => !slip.has(name));
  const otherRole = [...slip].filter(([name, roles]) => differ(roles, body.get(name)));
  return [
    ...onlySlip.map((name) => ({ zh: `“${name}”只在稿签`, en: `${name} only in the copy slip` })),
    ...onlyBody.map((name) => ({ zh: `“${name}”只在正文`, en: `${name} only in the body` })),
    ...otherRole.map(([name]) => ({ zh: `“${name}”身份不同`, en: `${name} in another role` })),
  ];
}

/**
 * Roles differ when none is shared. A bare name was read as a writer: that says nothing of the role; and a reporter who
 * compiles (记者 唐天喜 整理) is a reporter still.
 */
function differ(roles: ReadonlySet<CreditRole>, others: ReadonlySet<CreditRole> | undefined): boolean {
  if (others === undefined || roles.has('writer') || others.has('writer')) return false;
  const both = new Set([...roles, ...others]);
  if (both.size === 2 && both.has('reporter') && both.has('compiler')) return false;
  return ![...roles].some((role) => others.has(role));
}
