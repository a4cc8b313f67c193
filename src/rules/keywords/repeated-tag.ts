import { TAG_KINDS } from '../../model/tag-report.ts';
import type { ArticleRule } from '../rule.ts';
import { formsOf } from './occurrence.ts';
import { storedWords } from './stored-words.ts';

/** A tag that is stored twice, in the same letters or under another name. */
export const repeatedTag: ArticleRule = {
  code: 'KW004',
  name: 'repeated-tag',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：一个标签只写一次', verified: false },
  title: { zh: '标签重复', en: 'Tag stored twice' },
  why: {
    zh: '同一个标签写两次，网页上重复显示，索引里重复计数；同义词表里的同义词、机构的简称与全称也算同一个。',
    en: 'A tag stored twice is shown twice and counted twice; words of one meaning in the thesaurus, and the names of one body, are one tag.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联, 新媒体, 妇联]\n---\n\n省妇联召开新媒体建设座谈会。\n',
      found: ['妇联'],
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [互联网+, “互联网＋”]\n人物: 杜亚玲、杜亚玲\n---\n\n省妇联主席杜亚玲谈互联网+。\n',
      found: ['“互联网＋”', '杜亚玲'],
    },
    {
      copy: '---\nheadline: 马吉来到南京\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [约翰·马吉, 约翰•马吉, 王　琳, 王琳]\nkeywords: [“五好”家庭, 五好家庭, APP, app]\n---\n\n约翰·马吉来到南京，王琳用APP拍下“五好”家庭。\n',
      found: ['约翰•马吉', '王琳', '五好家庭', 'app'],
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [家暴, 家庭暴力]\norganisations: [省妇联, 湖南省妇女联合会]\n---\n\n省妇联（湖南省妇女联合会）谈家庭暴力。\n',
      found: ['家庭暴力', '湖南省妇女联合会'],
      given: {
        desk: {
          organisations: [{ name: '湖南省妇女联合会', short: ['省妇联'], former: [], wrong: [] }],
          thesaurus: [{ preferred: '家庭暴力', forms: ['家暴'] }],
        },
      },
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联, 新媒体]\n---\n\n省妇联召开新媒体建设座谈会。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [郴州市]\nplaces: [郴州市]\n---\n\n郴州市召开座谈会。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [C, C++, C#]\nplaces: [湘潭市, 湘潭县]\n---\n\n湘潭市湘潭县的孩子学C、C++和C#。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [A/B测试, AB测试, 5G, 5.G, 1:10, 110]\n---\n\n座谈会谈到A/B测试、AB测试、5G、5.G、110和1:10的模型。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nkeywords: [妇联, 省妇联]\n---\n\n省妇联召开座谈会，各地妇联参加。\n',
    },
  ],
  *check({ article, newsroom: { desk } }) {
    for (const kind of TAG_KINDS) {
      if (article[kind].length < 2) continue;
      const seen = new Map<string, string>();
      for (const { word, span } of storedWords(article, kind)) {
        const first = [word, ...formsOf(word, desk)]
          .map((it) => seen.get(keyOf(it)))
          .find((it) => it !== undefined);
        if (first === undefined) seen.set(keyOf(word), word);
        else {
          yield {
            span,
            message:
              first === word
                ? { zh: `“${word}”写了两次`, en: `"${word}" is stored twice` }
                : { zh: `“${word}”和“${first}”是同一个`, en: `"${word}" and "${first}" are the same` },
          };
        }
      }
    }
  },
};

/**
 * Marks tell words apart (C, C++ and C#; A/B and AB; 5.G and 5G); Chinese quotation marks, quotes around the whole, width,
 * capitals and blanks beside Han do not.
 */
function keyOf(word: string): string {
  const plain = word.normalize('NFKC').toLowerCase().replace(QUOTES, '').trim().replace(QUOTED, '$2');
  return plain.replace(MIDDLE_DOTS, '·').replace(BLANKS, '');
}

const QUOTES = /[“”‘’「」『』《》〈〉]/g;
const QUOTED = /^(["'])([^"']*)\1$/;
const MIDDLE_DOTS = /[•・‧∙]/g;
/** Blanks with Han on a side. */
const BLANKS = /(?<=\p{Script=Han})\s+|(?<!\s)\s+(?=\p{Script=Han})/gu;
