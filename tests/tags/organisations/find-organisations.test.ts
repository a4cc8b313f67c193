import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { readDraftText } from '../../../src/draft/read-draft.ts';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import { tagArticle } from '../../../src/tags/tag-article.ts';
import { equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres } from '../stories.ts';
import { bodiesOf } from './bodies-of.ts';

const segmenter = openSegmenter('jieba-rs', []);
const NEWSROOM = { region: '湖南', ownNames: ['今日女报', '凤网'] };

/** Name, forms and mentions of the bodies of a file, as its newsroom gets them. */
async function bodiesIn(file: string) {
  const draft = await readDraftText(readFileSync(file, 'utf8'), { path: file, format: 'markdown' });
  const { organisations } = tagArticle(readArticle(draft), segmenter, NEWSROOM);
  return organisations.map(({ name, forms, mentions }) => [name, forms, mentions]);
}

describe('bodies of the page of 2015', () => {
  it.each([
    [
      'chenzhou-lianyihui',
      [
        ['郴州市女领导干部联谊会', ['女领导干部联谊会'], 3],
        ['郴州市委', ['市委'], 1],
        ['湖南省委党校', ['省委党校'], 1],
      ],
    ],
    [
      'fulian-xinmeiti',
      [
        ['湖南省妇联', ['省妇联'], 7],
        ['湖南省直机关妇工委', ['省直机关妇工委'], 1],
        ['中华全国妇女联合会', ['全国妇联'], 3],
      ],
    ],
    [
      'loudi-pinpai',
      [
        ['娄底市妇联', ['市妇联'], 12],
        ['娄底市委组织部', ['市委组织部'], 1],
      ],
    ],
    [
      'qiyang-liushouertong',
      [
        ['祁阳县妇联', ['县妇联'], 2],
        ['祁阳县邮政局', ['县邮政局'], 2],
      ],
    ],
    [
      'xiangtan-yuyingshi',
      [
        ['湘潭县妇联', [], 1],
        ['湘潭县妇幼保健院', ['县妇幼保健院'], 1],
      ],
    ],
  ])('%s: all of them and no other', async (name, bodies) => {
    expect(await bodiesIn(`articles/2015-11-12/${name}.md`)).toEqual(bodies);
  });

  it('are the same in the page as it came', () => {
    const names = [womenCadres, mediaMeeting, equality, leftBehindChildren, nannyCourse].map((story) =>
      bodiesOf(story, NEWSROOM).map((it) => it.name),
    );
    expect(names).toEqual([
      ['郴州市女领导干部联谊会', '郴州市委', '湖南省委党校'],
      ['湖南省妇联', '湖南省直机关妇工委', '中华全国妇女联合会'],
      ['娄底市妇联', '娄底市委组织部'],
      ['祁阳县妇联', '祁阳县邮政局'],
      ['湘潭县妇联', '湘潭县妇幼保健院'],
    ]);
  });
});

describe('bodies of the clean stories', () => {
  it.each([
    ['hengshan-weiquan-jingzhan', ['衡山县妇联', '衡山县司法局', '衡山县人民法院']],
    ['jia-kefu-zhapian', ['益阳市公安局赫山分局']],
    ['laba-xue', ['湖南省气象台', '湖南省公安厅交警总队']],
    ['gaokao-tishi', ['邵阳市教育考试院', '邵阳市气象台']],
    ['guoqing-zhongqiu-fangjia', ['国务院办公厅', '广铁集团']],
    ['renda-bimu', ['江华瑶族自治县人大常委会', '江华瑶族自治县人民法院', '江华瑶族自治县人民检察院']],
    ['315-yufuka', []],
    ['duzhe-laixin', []],
    ['pinglun-waimai-deng', []],
    ['shuping-jiu-jie', []],
    ['texie-zhenshi', ['桑植县人民医院']],
  ])('%s: all that can be told', async (name, names) => {
    expect((await bodiesIn(`tests/clean-copy/${name}.md`)).map(([body]) => body)).toEqual(names);
  });
});

describe('hostile copy', () => {
  it.each(['省妇联主席和', '”公司', '娄底市妇联', '《', '中国妇女', '\ud83d委员会\0'])(
    '200,000 characters of %j are read without harm',
    (unit) => {
      const body = [unit.repeat(200_000 / unit.length)];
      expect(bodiesOf({ headline: '标题', body }).length).toBeLessThan(2);
    },
  );
});
