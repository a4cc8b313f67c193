import { mediaTopicNamed, nearestMediaTopic } from '../../language/media-topics.ts';
import type { ArticleRule } from '../rule.ts';
import { storedWords } from './stored-words.ts';

/** A stored topic that is none of the top terms. */
export const unknownTopic: ArticleRule = {
  code: 'KW007',
  name: 'unknown-topic',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: 'IPTC Media Topics 的 17 个大类', verified: true },
  title: { zh: '没有这个分类', en: 'Topic that does not exist' },
  why: {
    zh: '分类取自 IPTC 的 17 个大类，写类名（中文、英文）或编号。写成别的，网页和主题索引里就多出一个只有这一篇的假分类。',
    en: 'Topics are the 17 top terms of IPTC, by label in either language or by code; anything else becomes a topic of its own in the index.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\ntopics: [社会, 文化]\n---\n\n省妇联召开新媒体建设座谈会。\n',
      found: ['文化'],
    },
    {
      copy: '---\nheadline: 育婴师培训班开课\nbyline: 记者 李旦\ndate: 2015-11-12\n分类: 教育、社会新闻\n---\n\n育婴师培训班在湘潭县妇幼保健院开课。\n',
      found: ['社会新闻'],
    },
    {
      copy: '---\nheadline: 健身操走进社区\nbyline: 记者 李旦\ndate: 2015-11-12\ntopics:\n  - medtop:15000000\n  - medtop:99000000\n---\n\n两百人在社区跳起健身操。\n',
      found: ['medtop:99000000'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\ntopics: [社会, 艺术、文化、娱乐和媒体]\n---\n\n省妇联召开新媒体建设座谈会。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 创业贷款发放\nbyline: 记者 李旦\ndate: 2015-11-12\n分类: 经济、商业和金融、劳动\n---\n\n妇女创业贷款昨日发放。\n',
    },
    {
      copy: '---\nheadline: 健身操走进社区\nbyline: 记者 李旦\ndate: 2015-11-12\ntopics: [medtop:15000000, 14000000, Health, lifestyle and leisure]\n---\n\n两百人在社区跳起健身操。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\ntopics: arts, culture, entertainment and media\n---\n\n省妇联召开新媒体建设座谈会。\n',
    },
  ],
  *check({ article }) {
    if (article.topics.length === 0) return;
    for (const { word, span } of storedWords(article, 'topics')) {
      if (mediaTopicNamed(word) !== null) continue;
      const nearest = nearestMediaTopic(word);
      yield {
        span,
        message: {
          zh: `没有分类“${word}”${nearest === null ? '' : `，是不是“${nearest}”？`}`,
          en: `there is no topic "${word}"${nearest === null ? '' : `; did you mean "${nearest}"?`}`,
        },
      };
    }
  },
};
