import { printedText } from '../../language/likeness.ts';
import type { Article, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

/** Shorter headlines may be a name that returns: 老屋. Letters and figures. */
const LEAST_LENGTH = 4;

/** A headline that stands once more in the kicker, the deck or at the top of the body. */
export const repeatedHeadline: ArticleRule = {
  code: 'HL006',
  name: 'repeated-headline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '文字重复，与标准无关', verified: false },
  title: { zh: '标题写了两遍', en: 'Headline written twice' },
  why: {
    zh: '肩题、副题与主题一字不差，或正文开头又抄了一遍标题，印出来就是两个标题。',
    en: 'A kicker or deck equal to the headline, or a headline at the top of the body, prints two headlines.',
  },
  bad: [
    {
      copy: '---\nheadline: 加强农村留守儿童信息采集工作\ndate: 2015-11-12\n---\n\n# 加强农村留守儿童信息采集工作\n\n近日，祁阳县召开推进会。\n',
      found: ['加强农村留守儿童信息采集工作'],
    },
    {
      copy: '---\nkicker: 省妇联系统新媒体建设座谈会召开\nheadline: 省妇联系统新媒体建设座谈会召开\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['省妇联系统新媒体建设座谈会召开'],
    },
    {
      copy: '---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n“育婴师”培训班开班\n\n10月26日，培训班开课。\n',
      found: ['“育婴师”培训班开班'],
    },
  ],
  good: [
    {
      copy: '---\nkicker: 省妇联系统新媒体建设座谈会召开\nheadline: 杜亚玲：要用互联网思维推进妇联工作\ndate: 2015-11-12\n---\n\n正文。\n',
    },
  ],
  allows: [
    { copy: '---\nheadline: 她回家了\ndate: 2015-11-12\n---\n\n她回家了。门口的灯还亮着。\n' },
    { copy: '---\nheadline: 老屋\ndate: 2015-11-12\n---\n\n## 老屋\n\n老屋在村子西头。\n' },
    {
      copy: '---\nheadline: 统筹城乡\ndate: 2015-11-12\n---\n\n近年来，活动不断。\n\n## 统筹城乡　能力增强\n\n娄底市妇联深化活动。\n',
    },
  ],
  *check({ article }) {
    const { headline } = article;
    const written = headline === null ? '' : printedText(headline.text);
    if (written.length < LEAST_LENGTH) return;
    for (const passage of placesOf(article)) {
      // Texts of very different lengths need no closer look.
      if (passage.text.length > 2 * (headline?.text.length ?? 0) || printedText(passage.text) !== written)
        continue;
      const where = WHERE[passage.role] ?? { zh: '正文开头', en: 'top of the body' };
      yield reportIn(passage, {
        start: 0,
        end: passage.text.length,
        message: {
          zh: `${where.zh}又写了一遍标题，应删去`,
          en: `the headline again in the ${where.en}, remove it`,
        },
      });
    }
  },
};

const WHERE: Readonly<Partial<Record<Passage['role'], { readonly zh: string; readonly en: string }>>> = {
  kicker: { zh: '肩题', en: 'kicker' },
  deck: { zh: '副题', en: 'deck' },
};

/** Where a headline is written once more: kicker, deck, and the body's first block unless that is a sentence. */
function placesOf({ kicker, deck, blocks }: Article): readonly Passage[] {
  const first = blocks.find((it) => it.kind !== 'html')?.passages[0];
  const isSentence = first !== undefined && /[。！？!?]/.test(first.text.slice(-2));
  return [kicker, deck, isSentence ? undefined : first].filter((it) => it !== null && it !== undefined);
}
