import type { Article, Block } from '../../model/article.ts';
import type { ArticleRule } from '../rule.ts';

/** Blocks that print nothing. */
const SILENT: ReadonlySet<string> = new Set(['html', 'break']);

/** A subhead with nothing under it. */
export const subheadWithoutText: ArticleRule = {
  code: 'ST009',
  name: 'subhead-without-text',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '小标题下面没有正文', en: 'Subhead without text' },
  why: {
    zh: '小标题统领下面的正文；下面什么也没有，不是正文漏了，就是一条小标题拆成了两行。',
    en: 'A subhead heads text. With none under it, text is missing or one subhead was broken in two.',
  },
  bad: [
    {
      copy: '座谈会召开。\n\n## 统筹城乡\n\n## 参与经济建设能力不断增强\n\n娄底市妇联深化活动。',
      found: ['统筹城乡'],
    },
    {
      copy: '座谈会召开。\n\n## 多方联动　妇女权益得到有效维护\n',
      found: ['多方联动　妇女权益得到有效维护'],
    },
    {
      copy: '## 倡导文明\n\n全市妇联开展活动。\n\n### 进机关\n\n<!-- 待补 -->\n\n## 重点培养\n\n女性地位提高。',
      found: ['进机关'],
    },
  ],
  good: [{ copy: '## 统筹城乡　参与经济建设能力不断增强\n\n娄底市妇联深化活动。' }],
  allows: [
    { copy: '## 倡导文明\n\n### 进机关\n\n全市妇联开展活动。' },
    { copy: '## 会场\n\n![座谈会现场](huichang.jpg "11月6日，座谈会在长沙召开。（李旦 摄）")\n' },
    { copy: '## 名单\n\n- 杜亚玲\n- 周迎春' },
    { copy: '## 名单\n\n| 姓名 | 职务 |\n| --- | --- |\n| 杜亚玲 | 主席 |' },
  ],
  *check({ article }) {
    if (article.draft.format === 'plain') return;
    for (const { block, next } of subheadsOf(article)) {
      const [passage] = block.passages;
      if (passage === undefined || (next !== undefined && depthOf(next) > depthOf(block))) continue;
      const start = passage.runs[0]?.source ?? passage.span.start;
      const last = passage.runs.at(-1);
      yield {
        span: { start, end: last === undefined ? passage.span.end : last.source + last.length },
        message: {
          zh: `小标题“${passage.text}”下面没有正文，应补上，或与下一条合为一行`,
          en: `no text under the subhead "${passage.text}": add it, or join it with the next`,
        },
      };
    }
  },
};

/** Every subhead with the block after it that prints something. */
function subheadsOf({ blocks }: Article): readonly { block: Block; next: Block | undefined }[] {
  const printed = blocks.filter((it) => !SILENT.has(it.kind));
  return printed.flatMap((block, index) =>
    block.kind === 'subhead' ? [{ block, next: printed[index + 1] }] : [],
  );
}

/** Depth of a heading; deeper than any for a block that is none. */
function depthOf({ node }: Block): number {
  return node.type === 'heading' ? node.depth : 7;
}
