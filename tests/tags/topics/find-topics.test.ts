import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { MEDIA_TOPICS } from '../../../src/language/data/media-topics.ts';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../../src/language/segment/segmenter.ts';
import type { TopicWord } from '../../../src/model/newsroom.ts';
import type { Topic } from '../../../src/model/tags.ts';
import { cutPassages } from '../../../src/tags/copy/cut-passages.ts';
import { findTopics } from '../../../src/tags/topics/find-topics.ts';
import { articleOf, type Story } from '../article-of.ts';
import * as stories from '../stories.ts';
import { judge, measure } from './measure.ts';

let segmenter: Segmenter;
beforeAll(() => {
  segmenter = openSegmenter('jieba-rs', []);
});

function topicsOf(story: Story, topicWords: readonly TopicWord[] = []): readonly Topic[] {
  const article = articleOf(story);
  const copy = { article, passages: cutPassages(article, segmenter), options: { topicWords } };
  return findTopics(copy, segmenter);
}

function labelsOf(story: Story, topicWords?: readonly TopicWord[]): readonly string[] {
  return topicsOf(story, topicWords).map((it) => it.label);
}

const brief = (headline: string, ...body: readonly string[]): Story => ({ headline, body });

describe('the stories of a page', () => {
  it.each([
    ['new media of the women’s federation', stories.mediaMeeting, ['社会', '艺术、文化、娱乐和媒体', '政治']],
    ['leading women', stories.womenCadres, ['社会', '政治']],
    ['children left behind', stories.leftBehindChildren, ['社会']],
    ['equality', stories.equality, ['社会']],
    ['a course for nannies', stories.nannyCourse, ['教育', '劳动', '社会']],
  ])('%s', (_, story, expected) => {
    expect(labelsOf(story)).toEqual(expected);
  });
});

describe('topics', () => {
  it.each([
    [
      '消防员救出被困老人',
      '昨晚，一居民楼起火，消防员赶到现场扑救，两名被困老人获救，无人员伤亡。',
      '灾难、事故和突发事件',
    ],
    ['全省迎来强降雨', '省气象台预报，未来三天湘北有大到暴雨，气温下降6℃。', '天气'],
    [
      '本地企业出口订单回升',
      '海关统计显示，一季度全市进出口同比增长，外贸企业订单充足。',
      '经济、商业和金融',
    ],
    ['两国外长举行会谈', '两国外长在会谈中就双边关系交换了意见，并签署联合声明。', '政治'],
    ['寺院举行祈福法会', '当日，佛教协会在寺院举行法会，数百名信众参加。', '宗教和信仰'],
    ['双方宣布停火', '经和谈，政府军与叛军宣布停火，难民开始返乡，维和部队进驻边境。', '冲突、战争与和平'],
    ['男子拾金不昧获赠锦旗', '失主把一面锦旗送到环卫工手中，感谢他拾金不昧的善举。', '人性'],
    ['古镇旅游迎来高峰', '黄金周首日，古镇景区游客如织，民宿一房难求，特色小吃受欢迎。', '生活方式和休闲'],
  ])('%s', (headline, lede, expected) => {
    expect(labelsOf(brief(headline, lede))[0]).toBe(expected);
  });

  it.each([
    [
      'meetings and officials alone',
      brief('工作会议召开', '会议指出，要加强领导，落实责任。各部门负责人出席会议并讲话。'),
    ],
    [
      'a battle that is no war',
      brief('打赢项目攻坚战', '全市吹响保卫战的号角，发挥战斗堡垒作用，挂图作战。'),
    ],
    ['champions of trade', brief('她是销售冠军', '她连续三年成为金牌月嫂中的隐形冠军。')],
    [
      'a correction of another story',
      brief('更正', '本报昨日《考古队发现古墓葬》一文中，“博物馆”应为“文物局”。'),
    ],
    ['a lost card', brief('遗失声明', '张某遗失银行卡、毕业证、残疾人证各一张，声明作废。')],
    ['a verse', brief('秋夜', '月光落在井沿上', '谁也没有说话')],
    ['nothing', brief('', '')],
  ])('are not given for %s', (_, story) => {
    expect(topicsOf(story)).toEqual([]);
  });

  it('of a festival of sport know no war', () => {
    const labels = labelsOf(brief('鏖战五局胜劲旅', '女排姑娘们在决赛中对阵劲旅，苦战五局，捧起冠军奖杯。'));
    expect(labels).toEqual(['体育']);
  });

  it('do not hang on one word, however often it stands', () => {
    expect(topicsOf(brief('标题', '医院'.repeat(200)))).toEqual([]);
  });

  it('take one decisive word in a headline', () => {
    expect(labelsOf(brief('郴州通高铁了', '昨天，大家都很高兴。'))).toEqual([]);
    expect(labelsOf(brief('全市高考开考', '昨天，大家都很早就起来了。'))).toEqual(['教育']);
  });

  it('take no words out of others: no 大学生 in 大学生物系', () => {
    const words = topicsOf(brief('大学校长谈教学', '他在南岭大学生物系教书，学生很多。')).flatMap(
      (it) => it.words,
    );
    expect(words.map((it) => it.word)).not.toContain('大学生');
  });

  it('tell the words that decided, the heaviest first', () => {
    const [topic] = topicsOf(brief('流感疫苗开打', '疾控中心提醒，接种疫苗前如有发热，请先就诊。'));
    expect(topic).toMatchObject({ id: 'medtop:07000000', label: '卫生' });
    // 5 in the headline: 5 x log2(1 + 3).
    expect(topic?.words[0]).toEqual({ word: '流感疫苗', weight: 10 });
    expect(topic?.words.map((it) => it.word)).toContain('疾控中心');
    const weights = topic?.words.map((it) => it.weight) ?? [];
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  });

  it('are three at most, their scores between one half and 1, falling', async () => {
    for (const { given } of [...(await judge('building')), ...(await judge('held out'))]) {
      expect(given.length).toBeLessThanOrEqual(3);
      for (const [at, { score, words }] of given.entries()) {
        expect(score).toBeGreaterThanOrEqual(0.5);
        expect(score).toBeLessThan(given[at - 1]?.score ?? 1);
        expect(words.length).toBeLessThanOrEqual(8);
      }
    }
  });
});

describe('the words of the desk', () => {
  const story = brief('巷口多了斑马线', '爱心斑马线由街道画成，志愿者每天值守。');
  const society = 'medtop:14000000';

  it('speak for their topic', () => {
    expect(labelsOf(story)).toEqual([]);
    expect(labelsOf(story, [{ word: '爱心斑马线', topic: society, weight: 4 }])).toEqual(['社会']);
  });

  it('take built-in words away', () => {
    const chess = brief('公园里下棋', '老人们每天下棋，棋局不断，围着看的人不少，大家评点对手。');
    const sport = 'medtop:15000000';
    expect(labelsOf(chess)).toContain('体育');
    const without = ['下棋', '棋局'].map((word) => ({ word, topic: sport, weight: 0 }));
    expect(labelsOf(chess, without)).not.toContain('体育');
  });
});

describe('the labelled stories', () => {
  it('of the building half are judged right', async () => {
    const { precision, recall, main } = measure(await judge('building'));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.93);
    expect(main).toBeGreaterThanOrEqual(0.9);
  });

  it('of the held-out half are judged nearly as well', async () => {
    const { precision, recall, main } = measure(await judge('held out'));
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(main).toBeGreaterThanOrEqual(0.85);
  });
});

describe('docs/topics.md', () => {
  it('lists the 17 topics with their labels', () => {
    const rows = readFileSync('docs/topics.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `medtop:'));
    expect(rows).toEqual(MEDIA_TOPICS.map(({ id, label }) => `| \`${id}\` | ${label.zh} | ${label.en} |`));
  });
});
