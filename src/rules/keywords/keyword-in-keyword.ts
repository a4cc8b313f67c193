import type { ArticleRule } from '../rule.ts';
import { fold } from './occurrence.ts';
import { storedWords } from './stored-words.ts';

/** A keyword that is the end of another one, which says the same more closely. */
export const keywordInKeyword: ArticleRule = {
  code: 'KW005',
  name: 'keyword-in-keyword',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：关键词取其专指', verified: false },
  title: { zh: '关键词已含在另一个里', en: 'Keyword that another one holds' },
  why: {
    zh: '“娄底市妇联”旁边再写“妇联”，没有多说什么，却占去一个关键词。留下专指的那个。',
    en: 'Beside 娄底市妇联 the keyword 妇联 says nothing more and takes the place of another one.',
  },
  bad: [
    {
      copy: '---\nheadline: 品牌立起来\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [娄底市妇联, 妇联, 家庭暴力]\n---\n\n娄底市妇联反对家庭暴力，各地妇联都来学。\n',
      found: ['妇联'],
    },
    {
      copy: '---\nheadline: 农村留守儿童信息采集\nbyline: 记者 李旦\ndate: 2015-11-12\n关键词: 儿童、留守儿童\n---\n\n祁阳县采集留守儿童信息，儿童是未来。\n',
      found: ['儿童'],
    },
    {
      copy: '---\nheadline: 男女平等进课堂\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords:\n  - 男女平等\n  - 平等\n---\n\n男女平等是基本国策，平等从小教起。\n',
      found: ['平等'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 品牌立起来\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [娄底市妇联, 家庭暴力]\n---\n\n娄底市妇联反对家庭暴力，各地妇联都来学。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 中国梦\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [中国, 中国梦, 妇女, 妇女儿童]\n---\n\n中国的妇女儿童说起中国梦。\n',
    },
    {
      copy: '---\nheadline: 新媒体建设\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [新媒体, 新媒体建设, 互联网+, 互联网]\n---\n\n新媒体建设离不开互联网，也离不开互联网+。\n',
    },
    {
      copy: '---\nheadline: 品牌立起来\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联, 家庭暴力]\norganisations: [娄底市妇联]\n---\n\n娄底市妇联反对家庭暴力，各地妇联都来学。\n',
    },
  ],
  *check({ article }) {
    if (article.keywords.length < 2) return;
    const folded = article.keywords.map((word) => ({ word, key: fold(word) }));
    for (const { word, span } of storedWords(article, 'keywords')) {
      const key = fold(word);
      if (key.length < 2) continue;
      const longer = folded.find((it) => it.key.length > key.length && it.key.endsWith(key));
      if (longer === undefined) continue;
      yield {
        span,
        message: {
          zh: `“${word}”已含在关键词“${longer.word}”里`,
          en: `the keyword "${longer.word}" holds "${word}" already`,
        },
      };
    }
  },
};
