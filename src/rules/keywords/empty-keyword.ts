import type { ArticleRule } from '../rule.ts';
import { EMPTY_KEYWORDS } from './data/empty-keywords.ts';
import { storedWords } from './stored-words.ts';

/** A keyword that would fit any story. */
export const emptyKeyword: ArticleRule = {
  code: 'KW006',
  name: 'empty-keyword',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：关键词要有检索意义', verified: false },
  title: { zh: '空泛的关键词', en: 'Keyword that fits any story' },
  why: {
    zh: '“工作”“活动”“开展”哪篇稿件都有，作关键词等于没写。本报停用词表里的词也在此列。',
    en: 'Words such as 工作 stand in every story: nobody finds one by them. The words of desk/stopwords.txt count among them.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联, 工作, 新媒体]\n---\n\n省妇联召开新媒体工作座谈会。\n',
      found: ['工作'],
    },
    {
      copy: '---\nheadline: 志愿者进社区\nbyline: 记者 李旦\ndate: 2015-11-12\n关键词: 志愿服务、活动、开展\n---\n\n志愿者开展志愿服务活动。\n',
      found: ['活动', '开展'],
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [湘妹子, 座谈会]\n---\n\n湘妹子微信开通，座谈会召开。\n',
      found: ['湘妹子'],
      given: { desk: { stopWords: ['湘妹子'] } },
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联工作, 新媒体]\n---\n\n省妇联召开新媒体工作座谈会，谈妇联工作。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 工作餐\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [工作餐, 活动板房, 问题少年]\n---\n\n问题少年在活动板房里吃工作餐。\n',
    },
    {
      copy: '---\nheadline: 改革\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [改革, 创新, 志愿服务, 教育]\n---\n\n改革和创新，从教育和志愿服务做起。\n',
    },
    {
      copy: '---\nheadline: 会议召开\nbyline: 记者 李旦\ndate: 2015-11-12\ntopics: [会议]\n---\n\n会议召开。\n',
    },
  ],
  *check({ article, newsroom: { desk } }) {
    if (article.keywords.length === 0) return;
    for (const { word, span } of storedWords(article, 'keywords')) {
      if (!EMPTY_KEYWORDS.has(word) && !desk.stopWords.includes(word)) continue;
      yield {
        span,
        message: { zh: `“${word}”太空泛，不宜作关键词`, en: `"${word}" fits any story and is no keyword` },
      };
    }
  },
};
