import type { Article } from '../../model/article.ts';
import type { ArticleRule } from '../rule.ts';

/** Kinds of copy that may go without a byline: editorials, notices, and pictures, whose credit is their own. */
const UNSIGNED_GENRES: ReadonlySet<string> = new Set(['commentary', 'notice', 'photo']);

/** An article that names neither a writer nor a source. */
export const missingByline: ArticleRule = {
  code: 'BY002',
  name: 'missing-byline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '稿件没有署名', en: 'No byline' },
  why: {
    zh: '新闻稿要有记者、通讯员署名，或者注明稿源，出了差错才能追溯，稿酬才有着落。',
    en: 'A report names its writers or its source: errors must be traced, and contributors paid.',
  },
  bad: [
    {
      copy: '---\nheadline: 郴州女领导干部联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开年会。\n',
      found: ['郴州女领导干部联谊会召开年会'],
    },
    {
      copy: '---\n主题: “育婴师”培训班开班\n见报日期: 2015-11-12\n体裁: 简讯\n---\n\n本报讯　10月26日，培训班开课。\n',
      found: ['“育婴师”培训班开班'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（记者李旦）座谈会6日召开。\n',
    },
    { copy: '座谈会6日召开。' },
  ],
  allows: [
    {
      copy: '---\nheadline: 把好事办实\ndate: 2015-11-12\ngenre: 社论\n---\n\n精准扶贫，贵在精准。\n',
    },
    {
      copy: '---\nheadline: 全国妇联部署工作\ndate: 2015-11-12\nsource: 新华社\n---\n\n全国妇联6日部署工作。\n',
    },
    {
      copy: '---\nheadline: 峰会闭幕\ndate: 2015-11-12\n---\n\n新华社北京11月6日电　全球妇女峰会闭幕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，联谊会召开年会，代表们报以热烈的掌声。（李旦）\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n■本报记者 李旦\n\n11月6日，联谊会召开年会。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，联谊会召开年会。\n\n来源：新华网\n',
    },
    {
      copy: '---\nheadline: 招聘公告\ndate: 2015-11-12\n---\n\n县妇幼保健院招聘护士10名。\n',
    },
    { copy: '联谊会召开年会\n\n11月6日，郴州市女领导干部联谊会召开年会。', given: { plain: true } },
  ],
  *check({ article }) {
    if (article.draft.format === 'plain' || isSigned(article) || !hasText(article)) return;
    if (article.genre !== null && UNSIGNED_GENRES.has(article.genre)) return;
    const { headline } = article.fieldSpans;
    yield {
      span: headline ?? { start: 0, end: 0 },
      message: {
        zh: '稿件没有署名，也没有注明稿源，应写明记者、通讯员或稿源',
        en: 'no byline and no source, name the writers or the source',
      },
    };
  },
};

/** Words of a signature that could not be read as a byline, in the first or last paragraph. */
const SIGNATURE =
  /(?:记者|通讯员|实习生|特约撰稿)[\s/／：:]*\p{Script=Han}{2}|[文图][/／]\s*\p{Script=Han}|\p{Script=Han}\s*文[/／]图|^(?:来源|稿源)[：:]|（(?:综合|据)[^（）]{2,40}）$|专?电（/u;
/** A name alone in brackets that ends the copy. */
const BRACKETED_NAME = /（\p{Script=Han}{2,4}）$/u;
/** Headlines of notices. */
const NOTICE = /(?:公告|公示|通知|启事|声明|通告)$/;

/** A byline that could not be read is one all the same: BY003 says so. Agency copy names its source in the dateline. */
function isSigned(article: Article): boolean {
  if (article.bylines.length > 0 || article.source !== null) return true;
  const { byline } = article.fieldSpans;
  if (NOTICE.test(article.headline?.text ?? '') || article.pictures.some((it) => it.credit !== ''))
    return true;
  const paragraphs = article.passages.filter((it) => it.role === 'paragraph').map((it) => it.text.trim());
  const [first = '', last = ''] = [paragraphs[0], paragraphs.at(-1)];
  if (SIGNATURE.test(first.slice(0, 60)) || SIGNATURE.test(last.slice(-60)) || BRACKETED_NAME.test(last))
    return true;
  return byline !== undefined || (article.dateline !== null && article.dateline.form !== 'staff');
}

function hasText(article: Article): boolean {
  return article.passages.some((it) => it.role === 'paragraph' && it.text !== '');
}
