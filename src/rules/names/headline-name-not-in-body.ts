import { isNameShaped } from '../../language/mention-names.ts';
import { nameDifference } from '../../language/name-distance.ts';
import type { Article, Genre, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { byName, isBody, mentionsOf } from './people-of.ts';

/** Genres whose headlines may name people that the text takes for known. */
const FREE: ReadonlySet<Genre | null> = new Set<Genre | null>(['commentary', 'literary', 'notice', 'photo']);

/** Shorter bodies are cuts or picture stories. UTF-16 units. */
const SHORTEST_BODY = 40;

/** Who speaks, before the colon of a headline: 杜亚玲：要用互联网思维推进妇联工作. */
const SPEAKER = /^(\p{Script=Han}{2,4})：/u;

/** Somebody whom the headline names and the body does not. */
export const headlineNameNotInBody: ArticleRule = {
  code: 'NM012',
  name: 'headline-name-not-in-body',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：题文相符', verified: false },
  title: { zh: '标题里的人正文没有提到', en: 'Headline names somebody the body does not' },
  why: {
    zh: '标题里的人名在正文里找不到，不是标题写错了名字，就是正文漏了这个人。',
    en: 'Either the headline has the name wrong, or the body lost the person.',
  },
  bad: [
    {
      copy: '---\nheadline: 杜亚眉：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n11月6日，座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话，各市州妇联负责人参加。\n',
      found: ['杜亚眉'],
    },
    {
      copy: '---\nheadline: 市委书记易鹏飞出席年会\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏程出席会议，对联谊会的贡献给予充分肯定。\n',
      found: ['易鹏飞'],
    },
    {
      copy: '---\nkicker: 县妇联主席周思敏到村里\nheadline: 送书送到家门口\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n近日，永州市祁阳县召开农村留守儿童信息采集工作推进会，全县各乡镇妇联主席和邮政支局局长50余人参加了会议。\n',
      found: ['周思敏'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n11月6日，座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话，各市州妇联负责人参加。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 高峰：今冬第一场雪\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n11月6日，衡山迎来今冬第一场雪，山上最低气温零下三度，上山公路已经封闭，景区提醒游客不要自驾上山。\n',
    },
    {
      copy: '---\nheadline: 康艳华：创品牌\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n“我们要创品牌，要让男女平等基本国策进学校、进社区、进村组、进党校。”康艳\n华这样说。\n',
    },
    {
      copy: '---\nheadline: 华容：万名妇女领到证书\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n10月26日，精准扶贫培训班在该县妇幼保健院开课，来自19个乡镇的64名妇女参加培训，完成课程的将获得证书。\n',
    },
    {
      copy: '---\nheadline: 易书记出席年会\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对联谊会的贡献给予充分肯定。\n',
    },
  ],
  *check({ article }) {
    const named = FREE.has(article.genre) ? [] : namesInHeadlines(article);
    if (named.length === 0) return;
    const body = article.passages.filter(isBody).map((it) => it.text.replace(/\s/g, ''));
    if (body.reduce((sum, it) => sum + it.length, 0) < SHORTEST_BODY) return;
    for (const { name, passage, start, titled } of named) {
      if (body.some((text) => text.includes(name))) continue;
      const near = nearestInBody(article, name);
      // A spelling that may be a slip is asked about as such (NM001), unless its own title speaks against that.
      if (near !== null && nameDifference(near, name) !== 'other' && !titled) continue;
      yield reportIn(passage, {
        start,
        end: start + name.length,
        message: {
          zh: near === null ? `正文里没有“${name}”，请核对` : `正文里没有“${name}”，只有“${near}”，请核对`,
          en: near === null ? `the body does not name "${name}"` : `the body names "${near}", not "${name}"`,
        },
      });
    }
  },
};

interface HeadlineName {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly titled: boolean;
}

function namesInHeadlines(article: Article): readonly HeadlineName[] {
  const heads = [article.kicker, article.headline, article.deck].filter((it) => it !== null);
  const mentions = mentionsOf(article)
    .filter((it) => it.full && heads.includes(it.passage))
    .map((it) => ({ ...it, titled: it.title !== null }));
  const speakers = heads.flatMap((passage) => {
    const name = SPEAKER.exec(passage.text)?.[1] ?? '';
    const certain = name.length === 3 && isNameShaped(name);
    return certain ? [{ name, passage, start: 0, titled: false }] : [];
  });
  return [...mentions, ...speakers.filter(({ name }) => mentions.every((it) => it.name !== name))];
}

/** The name of the body that is nearly the headline's; null when none is. */
function nearestInBody(article: Article, name: string): string | null {
  const names = byName(mentionsOf(article).filter((it) => isBody(it.passage)));
  return [...names.keys()].find((it) => nameDifference(it, name) !== null) ?? null;
}
