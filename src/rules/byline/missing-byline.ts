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

/** A byline that could not be read is one all the same: BY003 says so. Agency copy names its source in the dateline. */
function isSigned(article: Article): boolean {
  if (article.bylines.length > 0 || article.source !== null) return true;
  const { byline } = article.fieldSpans;
  return byline !== undefined || (article.dateline !== null && article.dateline.form !== 'staff');
}

function hasText(article: Article): boolean {
  return article.passages.some((it) => it.role === 'paragraph' && it.text !== '');
}
