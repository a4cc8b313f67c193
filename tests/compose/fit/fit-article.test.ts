import { describe, expect, it } from 'vitest';
import { type FitTask, fitArticle } from '../../../src/compose/fit/fit-article.ts';
import type { ColumnText } from '../../../src/compose/galley-rows.ts';
import type { FitLever, FitReport } from '../../../src/model/fit-report.ts';

/** The shortest brief of the sample page. */
const BRIEF: readonly ColumnText[] = [
  {
    kind: 'paragraph',
    text: '今日女报/凤网讯（通讯员 许凯）为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“精准扶贫·巾帼同行”——湘潭市湘潭县妇联“育婴师”培训班在该县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程并通过考试的学员将获得初级育婴师从业资格证书。',
  },
];
const TASK: FitTask = {
  path: 'xiangtan.md',
  measure: 14,
  profile: 'press',
  hanging: false,
  span: 1,
  depth: null,
  lineHeight: 12 * (25.4 / 72),
};

/** A paragraph of so many full lines of 14 characters, and one with `rest` characters. */
const paragraph = (full: number, rest: number): ColumnText => ({
  kind: 'paragraph',
  text: `${'妇'.repeat(14 * full - 2 + rest - 1)}。`,
});
const SUBHEAD: ColumnText = { kind: 'subhead', text: '统筹城乡' };

const fitted = (texts: readonly ColumnText[], task: Partial<FitTask> = {}): FitReport =>
  fitArticle(() => texts, { ...TASK, ...task });
const lever = (report: FitReport, name: FitLever['lever']) => report.levers.find((it) => it.lever === name);

/** A fit into a room that is so many lines too shallow. */
function shortBy(lines: number, texts: readonly ColumnText[], measure: number): FitReport {
  const { depth } = fitted(texts, { measure });
  return fitted(texts, { measure, depth: depth.rows - lines });
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('fitArticle', () => {
  it('counts a brief as one does by hand: twelve lines of at most fourteen characters', () => {
    const report = fitted(BRIEF);
    expect(report).toMatchObject({ characters: 160, lines: 12, depth: { rows: 12, mm: 50.8 } });
    expect(report).toMatchObject({ room: null, fits: true, over: 0, under: 0, levers: [] });
    expect(report.paragraphs).toEqual([
      {
        kind: 'paragraph',
        paragraph: 1,
        lines: [
          '　　今日女报/凤网讯（通讯员',
          '许凯）为进一步推动精准扶贫工',
          '作，对接县域内外家政服务市场',
          '对于育婴师的庞大需求，10月26',
          '日，“精准扶贫·巾帼同行”——',
          '湘潭市湘潭县妇联“育婴师”培',
          '训班在该县妇幼保健院开课，来',
          '自19个乡镇的64名妇女参加培',
          '训。据悉，此次采取免费培训的',
          '形式，完成培训课程并通过考试',
          '的学员将获得初级育婴师从业资',
          '格证书。',
        ],
      },
    ]);
  });

  it('tells what is over, in lines and characters', () => {
    const report = fitted(BRIEF, { depth: 10 });
    expect(report).toMatchObject({ fits: false, over: 2, under: 0, room: { rows: 10, mm: 42.3 } });
    // 的学员将获得初级育婴师从业资 and 格证书。
    expect(report).toMatchObject({ overCharacters: 18, underCharacters: 0 });
    expect(report.overset.map((row) => [row.number, row.text])).toEqual([
      [11, '的学员将获得初级育婴师从业资'],
      [12, '格证书。'],
    ]);
    expect(lever(report, 'cut')).toMatchObject({ lines: -2, characters: -18, price: 18, enough: true });
    expect(lever(report, 'runts')).toMatchObject({
      lines: -1,
      enough: false,
      paragraphs: [{ paragraph: 1, lines: -1, characters: 4, price: 4 }],
    });
  });

  it('tells what is under, and what a picture would fill', () => {
    const report = fitted(BRIEF, { span: 2, depth: 12 });
    expect(report).toMatchObject({ fits: false, over: 0, under: 12, underCharacters: 168 });
    expect(report.depth.rows).toBe(6);
    expect(lever(report, 'picture')).toMatchObject({ lines: 12, enough: true });
    expect(lever(report, 'write')).toMatchObject({ lines: 12, characters: 168 });
    expect(lever(fitted(BRIEF, { depth: 14 }), 'picture')).toBeUndefined();
  });

  it.each([
    [1, 12, true],
    [1, 13, false],
    [2, 6, true],
    [5, 3, true],
    [5, 4, false],
    [5, 2, false],
  ])('over %i columns of %i lines the brief fits: %s', (span, depth, fits) => {
    expect(fitted(BRIEF, { span, depth }).fits).toBe(fits);
  });

  it('takes an empty line from each subhead, or adds one', () => {
    const texts = [paragraph(4, 7), SUBHEAD, paragraph(4, 7), SUBHEAD, paragraph(4, 7)];
    // Three paragraphs of five lines, two subheads, an empty line above each.
    expect(fitted(texts)).toMatchObject({ lines: 17, depth: { rows: 19 } });
    expect(lever(fitted(texts, { depth: 17 }), 'subheadSpace')).toMatchObject({ lines: -2, enough: true });
    expect(lever(fitted(texts, { depth: 21 }), 'subheadSpace')).toMatchObject({ lines: 2, enough: true });
    expect(lever(fitted([paragraph(4, 7)], { depth: 4 }), 'subheadSpace')).toBeUndefined();
  });

  it('drops whole paragraphs from the end, the subhead above them too, never all', () => {
    const texts = [paragraph(4, 7), SUBHEAD, paragraph(4, 7)];
    expect(lever(fitted(texts, { depth: 10 }), 'drop')).toMatchObject({
      lines: -7,
      // Five lines less the indent, the last with seven characters; and the subhead.
      characters: 0 - (61 + 4),
      enough: true,
    });
    expect(lever(fitted([paragraph(4, 7)], { depth: 3 }), 'drop')).toBeUndefined();
    expect(lever(fitted(texts, { depth: 3 }), 'drop')).toBeUndefined();
  });

  it('offers the short ends of paragraphs by their length, and leaves those of one line alone', () => {
    const texts = [
      paragraph(3, 5),
      paragraph(3, 2),
      paragraph(3, 6),
      { kind: 'paragraph', text: '完。' },
    ] as const;
    expect(lever(fitted(texts, { depth: 10 }), 'runts')?.paragraphs).toEqual([
      { paragraph: 2, lines: -1, characters: 3, price: 3 },
      { paragraph: 1, lines: -1, characters: 5, price: 5 },
    ]);
  });

  it('says what a measure of one character more or less gives', () => {
    const texts = [paragraph(10, 1)];
    // 139 characters with the indent's two: 142 em.
    expect(lever(fitted(texts, { depth: 10 }), 'measure')).toMatchObject({ lines: -1, enough: true });
    expect(lever(fitted(texts, { measure: 15, depth: 11 }), 'measure')).toMatchObject({
      lines: 1,
      enough: true,
    });
  });

  it('lets marks hang only when they do not yet', () => {
    const report = fitted(BRIEF, { depth: 10 });
    const hanging = fitted(BRIEF, { depth: 10, hanging: true });
    expect(lever(report, 'hang')?.lines).toBe(hanging.lines - report.lines);
    expect(lever(hanging, 'hang')).toBeUndefined();
  });

  it('sets paragraphs tighter or wider by a line where their marks and gaps allow it', () => {
    const book: ColumnText = {
      kind: 'paragraph',
      text: '记者了解到，娄底市妇女儿童维权工作，特别是预防和制止家庭暴力工作已成为我省的品牌，以该项工作为经验的论文《反对家庭暴力 构建和谐社会》被编入《湖南省预防和制止家庭暴力实践与探索》一书。',
    };
    const measure = range(10, 20).find((it) => lever(shortBy(1, [book], it), 'squeeze') !== undefined) ?? 0;
    expect(lever(shortBy(1, [book], measure), 'squeeze')).toMatchObject({
      ...{ lines: -1, characters: 0, enough: true },
      paragraphs: [{ paragraph: 1, lines: -1 }],
    });
    const lecture: ColumnText = {
      kind: 'paragraph',
      text: '此外，为了让大家更好地认识新媒体，了解互联网的传播方式，在讨论正式开始前，今日女报社副总编辑、凤网总编辑杜亚眉从新闻媒体的角度为大家做了一堂简短而实用性强的讲座。她从移动端几种主要产品形态、“互联网+”时代的妇联新闻宣传、如何建立妇联宣传推广队伍、微信公众平台介绍、微信的使用技巧这五个方面做了讲解，分析了如何运用新媒体推进妇联工作。',
    };
    const wider = range(10, 20).find((it) => lever(shortBy(-1, [lecture], it), 'loosen') !== undefined) ?? 0;
    expect(lever(shortBy(-1, [lecture], wider), 'loosen')).toMatchObject({
      ...{ lines: 1, characters: 0, enough: true },
      paragraphs: [{ paragraph: 1, lines: 1 }],
    });
    expect(lever(shortBy(-1, [lecture, lecture], wider), 'loosen')?.paragraphs).toHaveLength(1);
  });

  it('has no lines for a body without text', () => {
    expect(fitted([])).toMatchObject({ characters: 0, lines: 0, depth: { rows: 0 }, fits: true });
    expect(fitted([], { depth: 20 })).toMatchObject({ fits: false, under: 20 });
  });
});
