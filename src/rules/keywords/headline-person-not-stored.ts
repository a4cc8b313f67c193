import { maskedText } from '../../language/passages.ts';
import { personMentionsIn, standsAsName } from '../../language/person-mentions.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { ArticleRule } from '../rule.ts';
import { fold, formsOf } from './occurrence.ts';

/** Somebody whom the headline names, missing from the stored people. */
export const headlinePersonNotStored: ArticleRule = {
  code: 'KW002',
  name: 'headline-person-not-stored',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：标题人物必入人物索引', verified: false },
  title: { zh: '标题里的人没有写进人物', en: 'Somebody of the headline missing from the people' },
  why: {
    zh: '稿签存了人物，网页和人物索引就以它为准。标题里的人漏了，按人名就查不到这篇稿子。',
    en: 'Where people are stored, pages and indexes follow them: somebody of the headline who is left out cannot be looked up.',
  },
  bad: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [周迎春, 焦扬]\n---\n\n座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话，传达了全国妇联副主席焦扬的讲话。\n',
      found: ['[周迎春, 焦扬]'],
    },
    {
      copy: '---\nheadline: 市委书记易鹏飞出席年会\nbyline: 记者 李旦\ndate: 2015-11-12\n人物: 陈社招\n---\n\n郴州市女领导干部联谊会召开年会。市委书记易鹏飞出席会议，会长陈社招作报告。\n',
      found: ['陈社招'],
    },
    {
      copy: '---\nkicker: 县妇联主席周思敏到村里\nheadline: 送书送到家门口\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [唐健]\n---\n\n县邮政局局长唐健和县妇联主席周思敏把书送到孩子手上。\n',
      found: ['[唐健]'],
    },
    {
      copy: '---\nheadline: 陈社招看望唐天喜\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [王芳]\n---\n\n市妇联主席陈社招看望全国三八红旗手唐天喜。村党支部书记唐天喜说，心里很暖。志愿者王芳陪同。\n',
      found: ['[王芳]', '[王芳]'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [杜亚玲]\n---\n\n座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。\n',
    },
    {
      copy: '---\nheadline: 错峰出行避开早高峰\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [王平]\n---\n\n地铁公司经理王平说，早高峰加开列车。副经理高峰表示，出行要错峰。\n',
    },
    {
      copy: '---\nheadline: 高峰期：地铁两分钟一班\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [王平]\n---\n\n地铁公司经理王平说，高峰期加开列车。\n',
    },
    {
      copy: '---\nheadline: 易书记出席年会\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [易鹏飞]\n---\n\n市委书记易鹏飞出席会议。\n',
    },
    {
      copy: '---\nheadline: 省妇联主席杜亚玲讲话\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [省妇联主席 杜亚玲]\n---\n\n省妇联主席杜亚玲出席并讲话。\n',
    },
    {
      copy: '---\nheadline: 作家协会主席沈从文谈凤凰\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [沈岳焕]\n---\n\n作家协会主席沈从文谈起凤凰。\n',
      given: {
        desk: { people: [{ name: '沈从文', titles: [], aliases: ['沈岳焕'], wrong: [] }] },
      },
    },
  ],
  *check({ article, newsroom: { desk } }) {
    const span = article.fieldSpans.people;
    if (article.people.length === 0 || span === undefined) return;
    const stored = article.people.map(fold);
    for (const name of namesOf(article)) {
      const forms = [name, ...formsOf(name, desk)].map(fold);
      if (forms.some((form) => stored.some((it) => it.endsWith(form)))) continue;
      yield {
        span,
        message: {
          zh: `标题写到“${name}”，人物里没有`,
          en: `the headline names "${name}", whom the stored people lack`,
        },
      };
    }
  },
};

/**
 * The people of the headlines whom the body names too, the article's own authors left out; each once. What the headline
 * itself does not show to be a name (陈社招看望唐天喜) counts where the body does.
 */
function namesOf(article: Article): ReadonlySet<string> {
  const heads = [article.kicker, article.headline, article.deck].filter((it) => it !== null);
  const body = article.passages.filter((it) => !heads.includes(it));
  const named = heads.flatMap(namesIn).filter((name) => body.some(({ text }) => text.includes(name)));
  const shown = [...new Set(body.flatMap(namesIn))].filter((name) => heads.some((it) => stands(name, it)));
  const authors = article.credits.map((it) => it.name);
  return new Set([...named, ...shown].filter((name) => !authors.includes(name)));
}

/** Whether a headline holds a name: one of two characters (高峰, 高峰期) only where nothing runs on beside it. */
function stands(name: string, head: Passage): boolean {
  const text = maskedText(head);
  const at = text.indexOf(name);
  return at >= 0 && (name.length > 2 || standsAsName(text, at, at + name.length));
}

/** The full names in a passage, outside quotations and titles. */
function namesIn(passage: Passage): readonly string[] {
  return personMentionsIn(maskedText(passage)).flatMap(({ full, name }) => (full ? [name] : []));
}
