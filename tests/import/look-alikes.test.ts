import { describe, expect, it } from 'vitest';
import { articleOf } from '../article/article-of.ts';
import { importReceived, receivedText } from './support.ts';

const LEDE = '本报讯（记者 张伟）昨日上午，长沙市召开会议，研究老旧小区改造。';

/** What looks like something else, and must not be taken for it. */
async function read(...lines: readonly string[]) {
  const { drafts, report } = await importReceived(receivedText(`${lines.join('\n')}\n`));
  const articles = await Promise.all(drafts.map((it) => articleOf(it.text)));
  return {
    headlines: articles.map((it) => it.headline?.text ?? null),
    genres: articles.map((it) => it.genre),
    bodies: drafts.map((it) => it.text.split('---\n\n')[1] ?? ''),
    joins: report.stories.flatMap((it) => it.joins.map((join) => `${join.left}|${join.right}`)),
    asides: report.asides.filter((it) => it.kind !== 'sign').map((it) => it.text),
    dates: articles.map((it) => it.date),
  };
}

describe('a subhead is not joined with what follows it', () => {
  it.each([
    ['预算草案获通过', '会议还听取了人大常委会的工作报告，审议了有关决议。'],
    ['这样做对不对', '律师认为，业主大会的决定对全体业主有约束力，应当遵守。'],
    ['总统昨日抵达埃及', '两国领导人将就地区局势举行会谈，并签署合作文件。'],
    ['说法没有根据', '市卫生局负责人表示，网上流传的消息与事实不符，请勿轻信。'],
    ['气氛十分祥和', '村民们说，今年的灯会比往年热闹，外出的人都回来了。'],
    ['惠及多少人', '民政局局长介绍，全市共有一万二千名老人可以领到补贴。'],
    ['资金从哪来', '源头在市财政，其余由各县市区配套，不足的部分向社会募集。'],
  ])('%s', async (subhead, paragraph) => {
    const { joins, bodies } = await read('改造提速', LEDE, subhead, paragraph);
    expect(joins).toEqual([]);
    expect(bodies[0]).toContain(`## ${subhead}\n\n${paragraph}`);
  });
});

describe('a paragraph whose end mark is missing', () => {
  it('is not joined with one that says who or when', async () => {
    const { joins } = await read(
      '改造提速',
      '',
      `${LEDE}居民十分期待，施工队将于下周进场`,
      '',
      '记者随后来到雨花区，看到不少楼栋已经搭起脚手架。',
    );
    expect(joins).toEqual([]);
  });
});

describe('copy is not put aside', () => {
  it.each([
    '我省确诊一例 H7',
    '全新上市 奥迪 A6',
    '统筹 城乡发展',
    '总第1200期双色球开出',
    '今日 12版画作亮相美术馆',
  ])('with the headline %s', async (headline) => {
    expect(await read(headline, LEDE)).toMatchObject({ headlines: [headline], asides: [] });
  });

  it('as numbers, as a telephone number, as the date of a diary', async () => {
    const lottery = await read(
      '摇号结果公布',
      LEDE,
      '中签号码：',
      '12',
      '105',
      '237',
      '请中签的市民于三日内办理手续。',
    );
    expect(lottery.asides).toEqual([]);
    const hotline = await read(
      '改造提速',
      LEDE,
      '热线：12345',
      '市民可以随时来电反映问题，工作人员会在两天内答复。',
    );
    expect(hotline.asides).toEqual([]);
    const diary = await read(
      '外婆的灯',
      '',
      '□李小玉',
      '',
      '2008年8月8日，晴',
      '',
      '外婆走的那天，天很蓝，院子里的灯还亮着，谁也舍不得去关。',
    );
    expect(diary).toMatchObject({ asides: [], dates: [null] });
  });
});

describe('a hot line between the halves of a torn paragraph', () => {
  it("is the page's, and the halves are one", async () => {
    const { asides, joins } = await read(
      '改造提速',
      `${LEDE}会议要求落实责任，坚决制止违建，住建、城管、`,
      '新闻热线：0731-84330000',
      '规划部门要密切配合，把工作做实做细，让居民满意。',
    );
    expect([asides, joins]).toEqual([['新闻热线：0731-84330000'], ['、城管、|规划部门']]);
  });
});

describe('short lines are not verse', () => {
  it('over a dateline', async () => {
    const { headlines, genres } = await read(
      '市委召开常委会议',
      '研究部署经济工作',
      '全年目标不动摇',
      '李四主持并讲话',
      '',
      LEDE,
    );
    expect([headlines.length, genres]).toEqual([1, [null]]);
  });

  it('after prose, without a blank line', async () => {
    const { genres } = await read(
      '国安大胜',
      LEDE,
      '下半场国安队又入三球，比赛再无悬念，主队球迷提前庆祝。',
      '国安 56',
      '恒大 54',
      '上港 50',
      '富力 49',
    );
    expect(genres).toEqual([null]);
  });
});

describe('Latin words', () => {
  it('keep a space where a line ended between them', async () => {
    const { bodies } = await read(
      '纽约人寿更名',
      '',
      '本报讯（记者 张伟）昨日，该公司宣布自下月起更名，新的英文名称定为New',
      '',
      'York Life，总部仍设在原处。',
    );
    expect(bodies[0]).toContain('定为New York Life');
  });
});
