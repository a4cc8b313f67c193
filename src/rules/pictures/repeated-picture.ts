import type { ArticleRule } from '../rule.ts';
import { placeOfPicture } from './picture-place.ts';

/** A picture that an article shows twice. */
export const repeatedPicture: ArticleRule = {
  code: 'PI004',
  name: 'repeated-picture',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '图片重复，与标准无关', verified: false },
  title: { zh: '同一张图片用了两次', en: 'Picture used twice' },
  why: {
    zh: '同一个文件在一篇稿里出现两次，不是重贴了，就是另一张的文件名写错了。',
    en: 'The same file twice in an article: it was pasted again, or another name was meant.',
  },
  bad: [
    {
      copy: '![会场](huichang.jpg "座谈会现场。李旦 摄")\n\n座谈会召开。\n\n![合影](huichang.jpg "代表合影。李旦 摄")\n',
      found: ['huichang.jpg'],
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\nimages:\n  - src: huichang.jpg\n    cutline: 会场\n    credit: 李旦 摄\n---\n\n![会场](huichang.jpg "座谈会现场。李旦 摄")\n',
      found: ['huichang.jpg'],
    },
    {
      copy: '![甲](a.jpg "甲。李旦 摄")\n\n![乙](b.jpg "乙。李旦 摄")\n\n![丙](./a.jpg "丙。李旦 摄")\n',
      found: ['./a.jpg'],
    },
  ],
  good: [{ copy: '![甲](a.jpg "甲。李旦 摄")\n\n![乙](b.jpg "乙。李旦 摄")\n' }],
  allows: [
    { copy: '![甲](a.jpg "甲。李旦 摄")\n\n![乙](2/a.jpg "乙。李旦 摄")\n' },
    { copy: '![甲](a.jpg "甲。李旦 摄")\n\n[看大图](a.jpg)\n' },
    { copy: '![甲](a.jpg "甲。李旦 摄")\n\n![甲](a.png "乙。李旦 摄")\n' },
  ],
  *check({ article }) {
    if (article.pictures.length < 2) return;
    const seen = new Set<string>();
    for (const picture of article.pictures) {
      const file = picture.src.replace(/^\.\//, '');
      const isRepeated = file !== '' && seen.has(file);
      seen.add(file);
      if (!isRepeated) continue;
      yield {
        span: placeOfPicture(picture, article.draft),
        message: {
          zh: `图片“${picture.src}”前面已经用过，应删去或换成另一张`,
          en: `picture "${picture.src}" is used above already: remove it or name another`,
        },
      };
    }
  },
};
