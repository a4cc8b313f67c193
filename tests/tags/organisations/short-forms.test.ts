import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../src/model/newsroom.ts';
import { bodiesOf, namesIn } from './bodies-of.ts';

function formsIn(...body: string[]) {
  return bodiesOf({ headline: '标题', body }).map(({ name, forms, mentions }) => [name, forms, mentions]);
}

describe('short forms', () => {
  it('count for the full name that the article has', () => {
    expect(formsIn('湖南省妇联召开会议。', '省妇联主席讲话，省妇联部署工作。')).toEqual([
      ['湖南省妇联', ['省妇联'], 3],
    ]);
  });

  it('count for the body of the place that the article names', () => {
    expect(formsIn('祁阳县召开会议。', '县妇联、县邮政局参加。')).toEqual([
      ['祁阳县妇联', ['县妇联'], 1],
      ['祁阳县邮政局', ['县邮政局'], 1],
    ]);
    expect(formsIn('娄底市的培训班开班，市委组织部和团市委派人参加。')).toEqual([
      ['娄底市委组织部', ['市委组织部'], 1],
      ['共青团娄底市委', ['团市委'], 1],
    ]);
    expect(formsIn('湘潭县妇联在该县妇幼保健院开课。').map(([name]) => name)).toEqual([
      '湘潭县妇联',
      '湘潭县妇幼保健院',
    ]);
  });

  it('are left out where they could be any county’s', () => {
    expect(namesIn('县妇联组织培训，市妇联派人参加。')).toEqual([]);
    expect(namesIn('祁阳县和东安县的干部到县妇联参观。')).toEqual([]);
  });

  it('of the province are those of the newsroom’s region where the article names no other', () => {
    expect(namesIn('省妇联召开会议。', { region: '湖南' })).toEqual(['湖南省妇联']);
    expect(namesIn('广东省的代表到省妇联参观。', { region: '湖南' })).toEqual(['广东省妇联']);
    expect(namesIn('省妇联召开会议。')).toEqual([]);
  });

  it('of two bodies go to the one that the place tells', () => {
    expect(formsIn('岳阳县公安局民警说，县公安局已立案，岳阳市公安局派人督办。')).toEqual([
      ['岳阳县公安局', ['县公安局'], 2],
      ['岳阳市公安局', [], 1],
    ]);
  });

  it.each([
    ['中国妇女发展基金会（以下简称“妇基会”）捐款。妇基会表示感谢。', '中国妇女发展基金会', ['妇基会']],
    ['娄底市女企业家协会（女企协）换届，女企协理事到会。', '娄底市女企业家协会', ['女企协']],
    ['世界卫生组织（WHO）发布报告，WHO称。', '世界卫生组织', ['WHO']],
    ['益阳市公安局赫山分局立案，赫山分局派人。', '益阳市公安局赫山分局', ['赫山分局']],
  ])('are introduced or follow from the name: %s', (paragraph, name, forms) => {
    expect(formsIn(paragraph)).toEqual([[name, forms, 2 + (paragraph.includes('（') ? 1 : 0)]]);
  });

  it('are never mere heads', () => {
    expect(formsIn('联想集团（以下简称“公司”）增产。公司表示，本公司守法。')).toEqual([['联想集团', [], 1]]);
  });

  it('stand in the headline too', () => {
    const story = { headline: '女领导干部联谊会召开年会', body: ['郴州市女领导干部联谊会召开年会。'] };
    expect(bodiesOf(story)).toEqual([
      { name: '郴州市女领导干部联谊会', forms: ['女领导干部联谊会'], first: 0, mentions: 2 },
    ]);
  });

  it('of the party’s committees count for the name with 中共', () => {
    expect(formsIn('中共娄底市委开会。娄底市委要求，市委组织部落实。')).toEqual([
      ['中共娄底市委', ['娄底市委'], 2],
      ['娄底市委组织部', ['市委组织部'], 1],
    ]);
  });
});

describe('the register', () => {
  const register: readonly Organisation[] = [
    {
      name: '湖南省妇女联合会',
      short: ['湖南省妇联', '省妇联'],
      former: [{ name: '湖南省妇女代表会', until: '1957-09-01' as never }],
      wrong: ['湖南省妇女联合委员会'],
    },
  ];

  it.each(['湖南省妇联', '省妇联', '湖南省妇女代表会', '湖南省妇女联合委员会', '湖南省妇女联合会'])(
    'brings %s to its name',
    (form) => {
      const options = { organisations: register };
      expect(namesIn(`会议由${form}主持。`, options)).toEqual(['湖南省妇女联合会']);
    },
  );

  it('leaves the bodies of other provinces alone', () => {
    expect(namesIn('湖北省妇联来访。', { organisations: register })).toEqual(['湖北省妇联']);
  });
});

describe('the paper’s own names', () => {
  it('are left out', () => {
    const options = { ownNames: ['长沙晚报', '今日女报'] };
    expect(namesIn('长沙晚报记者和今日女报社编辑采访了长沙晚报社和娄底市妇联。', options)).toEqual([
      '娄底市妇联',
    ]);
  });
});
