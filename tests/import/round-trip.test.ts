import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import { text } from '../../src/outputs/text.ts';
import { articleFiles, articleOf, contextWith } from '../outputs/context.ts';
import { importReceived, receivedText } from './support.ts';

/** An article is exported as a galley, and imported from it. */
const maybe = (...values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });

const sentence = fc.constantFrom(
  '座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。',
  '全市3484个村（社区）“妇女之家”成为了维权服务、文明创建的阵地。',
  '“女性的自由度都不断提高了。”康艳华称。',
  '来自19个乡镇的64名妇女参加培训。',
  '据悉，此次采取免费培训的形式，完成培训课程并通过考试的学员将获得初级育婴师从业资格证书！',
  '2014年至2015年全市法律援助机构共办理案件2007件，占29%。',
  '这是为什么呢？',
  '她说：“路通了，我孙子上学少走半个钟头。”',
);
const paragraph = fc.array(sentence, { minLength: 2, maxLength: 6 }).map((it) => it.join(''));
const subhead = fc.constantFrom('统筹城乡　能力增强', '多方联动', '妇女发展环境更加和谐');
const body = fc
  .tuple(paragraph, fc.array(fc.tuple(fc.option(subhead, { nil: null }), paragraph), { maxLength: 4 }))
  .map(([first, others]) => [
    `本报讯（记者 李旦）${first}`,
    ...others.flatMap(([head, it]) => (head === null ? [it] : [`## ${head}`, it])),
  ]);

const draft = fc
  .record({
    headline: fc.constantFrom(
      '杜亚玲：要用互联网思维推进妇联工作',
      '“育婴师”培训班开班',
      '社区食堂来了老师傅',
      '加强农村留守儿童信息采集工作',
    ),
    kicker: maybe('省妇联系统新媒体建设座谈会召开', '全市春季农业生产现场推进会要求'),
    deck: maybe('早稻集中育秧比例不低于六成', '三十年守着一个渡口'),
    rubric: maybe('妇联星空', '记者走基层'),
    placeTag: maybe('郴州', '湘潭县'),
    pageNumber: maybe('A02', 'B11'),
    series: maybe('学习署名文章系列报道', '“暑期安全”系列报道'),
    body,
  })
  .map(({ body: paragraphs, series, ...fields }) => {
    const lines = Object.entries(fields).flatMap(([key, value]) =>
      value === null ? [] : [`${key}: ${value}`],
    );
    const part = series === null ? [] : ['series:', `  name: ${series}`, '  part: 5'];
    return [
      '---',
      ...lines,
      ...part,
      'byline: 记者 李旦',
      'date: 2015-11-12',
      '---',
      '',
      paragraphs.join('\n\n'),
      '',
    ].join('\n');
  });

describe('an exported draft', () => {
  it('comes back from its galley: every field, every paragraph, every subhead', async () => {
    await fc.assert(
      fc.asyncProperty(draft, fc.integer({ min: 12, max: 24 }), async (copy, measure) => {
        const before = await articleOf(copy);
        const context = contextWith({ measure: () => measure });
        const [file] = await articleFiles(text, { article: before, tags: NO_TAGS }, context);
        const { drafts } = await importReceived(receivedText(String(file?.content)));
        expect(drafts).toHaveLength(1);
        expect(told(await articleOf(drafts[0]?.text ?? ''))).toEqual(told(before));
      }),
      { numRuns: 150 },
    );
  });
});

const NO_TAGS = { keywords: [], people: [], places: [], organisations: [], topics: [] };

/** What a galley tells of an article. A space at a line's end is lost in any galley. */
function told(article: Article) {
  return {
    headline: article.headline?.text,
    kicker: article.kicker?.text,
    deck: article.deck?.text,
    date: article.date,
    pageNumber: article.pageNumber,
    rubric: article.rubric,
    placeTag: article.placeTag,
    series: article.series,
    credits: article.credits.map(({ role, name }) => ({ role, name })),
    blocks: article.blocks.map((it) => [
      it.kind,
      it.passages.map((passage) => passage.text.replace(/ /g, '')),
    ]),
  };
}
