import type { ArticleRule } from '../rule.ts';
import { placeOfPicture } from './picture-place.ts';
import { hasCredit } from './picture-words.ts';

/** A picture without a credit. */
export const missingCredit: ArticleRule = {
  code: 'PI002',
  name: 'missing-credit',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例；《著作权法》署名权', verified: false },
  title: { zh: '图片没有署名', en: 'Picture without a credit' },
  why: {
    zh: '作者有署名的权利；来源不明的图片也不能用。',
    en: 'The photographer has a right to be named, and a picture of unknown source must not be used.',
  },
  bad: [
    {
      copy: '![座谈会现场](huichang.jpg "11月6日，座谈会在长沙召开。")\n',
      found: ['huichang.jpg'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: huichang.jpg\n    cutline: 座谈会现场\n---\n\n正文。\n',
      found: ['huichang.jpg'],
    },
  ],
  good: [{ copy: '![座谈会现场](huichang.jpg "11月6日，座谈会在长沙召开。（李旦 摄）")\n' }],
  allows: [
    { copy: '![培训班](peixun.jpg "湘潭县妇联培训班。摄影：许凯")\n' },
    { copy: '![11月10日，演员表演花鼓戏《刘海砍樵》。 新华社记者 李尕 摄](xiqu.jpg)\n' },
    { copy: '![培训班](peixun.jpg "湘潭县妇联培训班。（湘潭县妇联供图）")\n' },
  ],
  *check({ article }) {
    for (const picture of article.pictures) {
      if (picture.credit !== '' || hasCredit(picture.alternative)) continue;
      const { src } = picture;
      yield {
        span: placeOfPicture(picture, article.draft),
        message: {
          zh: `图片“${src}”没有署名，应写明作者或供图单位，如“李旦 摄”`,
          en: `picture "${src}" has no credit, expected its photographer or source`,
        },
      };
    }
  },
};
