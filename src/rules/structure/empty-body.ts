import type { ArticleRule } from '../rule.ts';

/** Blocks that print nothing. */
const SILENT: ReadonlySet<string> = new Set(['html', 'break']);

/** A copy slip with nothing under it. */
export const emptyBody: ArticleRule = {
  code: 'ST002',
  name: 'empty-body',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '有标题没有正文', en: 'A headline and no body' },
  why: {
    zh: '稿签下面没有一段正文、一张图片，多半是粘贴时漏了；照样生成，网页上就只有标题。',
    en: 'With no paragraph and no picture under the copy slip, the page would show a headline and nothing else.',
  },
  bad: [
    {
      copy: '---\nheadline: 女领导干部联谊会召开年会\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n',
      found: ['女领导干部联谊会召开年会'],
    },
    {
      copy: '---\nheadline: “育婴师”培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n<!-- 正文待补 -->\n',
      found: ['“育婴师”培训班开班'],
    },
  ],
  good: [{ copy: '座谈会由周迎春主持。' }],
  allows: [
    { copy: '![座谈会现场](huichang.jpg "11月6日，座谈会现场。（李旦 摄）")\n' },
    {
      copy: '---\nheadline: 会场\ndate: 2015-11-12\nimages:\n  - src: a.jpg\n    cutline: 会场\n    credit: 李旦 摄\n---\n',
    },
    { copy: '娄底市妇联\n', given: { plain: true } },
  ],
  *check({ article }) {
    if (article.draft.format === 'plain' || article.headline === null) return;
    if (article.pictures.length > 0 || article.blocks.some((block) => !SILENT.has(block.kind))) return;
    yield {
      span: article.headline.span,
      message: { zh: '有标题没有正文，请补上', en: 'a headline and no body, expected its text' },
    };
  },
};
