import type { ArticleRule } from '../rule.ts';
import { placeOfPicture } from './picture-place.ts';
import { isCutline } from './picture-words.ts';

/** A picture without a cutline. */
export const missingCutline: ArticleRule = {
  code: 'PI001',
  name: 'missing-cutline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：新闻图片要有图片说明', verified: false },
  title: { zh: '图片没有说明', en: 'Picture without a cutline' },
  why: {
    zh: '读者要知道图上是谁、何时、何地、在做什么。替代文字只给看不见图的人听，不能代替说明。',
    en: 'A reader must know who is seen, when and where; the alternative text is not printed.',
  },
  bad: [
    { copy: '座谈会召开。\n\n![座谈会现场](huichang.jpg)\n', found: ['huichang.jpg'] },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: huichang.jpg\n    credit: 李旦 摄\n---\n\n正文。\n',
      found: ['huichang.jpg'],
    },
  ],
  good: [{ copy: '![座谈会现场](huichang.jpg "11月6日，座谈会在长沙召开。（李旦 摄）")\n' }],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n图片:\n  - src: huichang.jpg\n    cutline: 座谈会现场\n    credit: 李旦 摄\n---\n\n正文。\n',
    },
    { copy: '详情见[座谈会照片](huichang.jpg)。\n' },
    { copy: '![11月10日，演员表演花鼓戏《刘海砍樵》。 新华社记者 李尕 摄](xiqu.jpg)\n' },
  ],
  *check({ article }) {
    for (const picture of article.pictures) {
      if (picture.cutline !== '' || isCutline(picture.alternative)) continue;
      const { src } = picture;
      yield {
        span: placeOfPicture(picture, article.draft),
        message: {
          zh: `图片“${src}”没有说明，应交代何人、何时、何地、何事`,
          en: `picture "${src}" has no cutline, expected who, when, where and what`,
        },
      };
    }
  },
};
