import type { ArticleRule } from '../rule.ts';
import { foldedText, formsOf, isSaidIn, nearMissIn } from './occurrence.ts';
import { storedWords } from './stored-words.ts';

/** A keyword of which the text holds half in pieces is what the article is about, in the editor's words: 群众体育. */
const ENOUGH = 0.5;

/** A keyword of which the article does not speak. */
export const keywordNotInText: ArticleRule = {
  code: 'KW001',
  name: 'keyword-not-in-text',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：关键词取自稿件', verified: false },
  title: { zh: '关键词文中没有', en: 'Keyword that the text does not hold' },
  why: {
    zh: '关键词在文中找不到，常是从别的稿件抄来稿签时忘了改，或打错了字，读者照词检索会找错稿子。',
    en: 'A keyword that the text lacks was often left from the copy slip of another story, or is mistyped.',
  },
  bad: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联, 互联网思惟, 新媒体]\n---\n\n11月6日，湖南省妇联召开新媒体建设座谈会，省妇联主席杜亚玲出席并讲话。\n',
      found: ['互联网思惟'],
    },
    {
      copy: '---\nheadline: 农村留守儿童信息采集\nbyline: 记者 李旦\ndate: 2015-11-12\n关键词: 育婴师、留守儿童\n---\n\n近日，永州市祁阳县召开农村留守儿童信息采集工作推进会，50余人参加了会议。\n',
      found: ['育婴师'],
    },
    {
      copy: '---\nheadline: 64名妇女学做育婴师\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords:\n  - 育婴师\n  - 女领导干部联谊会\n---\n\n10月26日，湘潭县妇联举办的育婴师培训班在该县妇幼保健院开课。\n',
      found: ['女领导干部联谊会'],
    },
    {
      copy: '---\nheadline: 64名妇女学做育婴师\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [育婴师, 关于进一步做好全省农村留守儿童关爱服务工作切实保障妇女儿童合法权益的若干意见和实施办法]\n---\n\n10月26日，湘潭县妇联举办的育婴师培训班在该县妇幼保健院开课。\n',
      found: ['关于进一步做好全省农村留守儿童关爱服务工作切实保障妇女儿童合法权益的若干意见和实施办法'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 农村留守儿童信息采集\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [留守儿童, 信息采集, 祁阳县]\n---\n\n近日，永州市祁阳县召开农村留守儿童信息采集工作推进会，50余人参加了会议。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 关爱留守儿童\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [留守儿童 关爱, 留守儿童关爱, “互联网＋”, 农村儿童]\n---\n\n永州市祁阳县采集农村留守儿童信息，借助互联网+，让每个孩子得到关爱。\n',
    },
    {
      copy: '---\nheadline: 全国人大代表来到作家协会\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [全国人民代表大会, 作协, App]\n---\n\n全国人大代表谈起作家协会的ａｐｐ，说写得好。\n',
    },
    {
      copy: '---\nheadline: 省妇联召开座谈会\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [湖南省妇女联合会, 家暴]\n---\n\n座谈会谈到家庭暴力的案件。\n',
      given: {
        desk: {
          organisations: [{ name: '湖南省妇女联合会', short: ['省妇联'], former: [], wrong: [] }],
          thesaurus: [{ preferred: '家暴', forms: ['家庭暴力'] }],
        },
      },
    },
    {
      copy: '---\nheadline: 健身操走进社区\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [群众体育, 健身操]\n---\n\n体育馆外，两百人跳起健身操。\n',
    },
  ],
  *check({ article, newsroom: { desk } }) {
    if (article.keywords.length === 0) return;
    const text = foldedText(article);
    for (const { word, span } of storedWords(article, 'keywords')) {
      if ([word, ...formsOf(word, desk)].some((form) => isSaidIn(text, form, 1))) continue;
      const near = nearMissIn(text, word);
      if (near === null && isSaidIn(text, word, ENOUGH)) continue;
      yield {
        span,
        message: {
          zh: near === null ? `文中没有关键词“${word}”` : `文中没有关键词“${word}”，只有“${near}”，请核对`,
          en: `the text does not hold the keyword "${word}"${near === null ? '' : `, but "${near}"`}`,
        },
      };
    }
  },
};
