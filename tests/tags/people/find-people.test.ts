import { beforeAll, describe, expect, it } from 'vitest';
import { openSegmenter } from '../../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../../src/language/segment/segmenter.ts';
import { tagArticle } from '../../../src/tags/tag-article.ts';
import { articleOf, type Story } from '../article-of.ts';
import { equality, leftBehindChildren, mediaMeeting, nannyCourse, womenCadres } from '../stories.ts';

let segmenter: Segmenter;
beforeAll(async () => {
  segmenter = openSegmenter('jieba-rs', []);
});

/** Names, titles and roles; positions and counts are tested apart. */
function peopleOf(story: Story) {
  return tagArticle(articleOf(story), segmenter).people.map(({ name, title, role }) => ({
    name,
    ...(title === undefined ? {} : { title }),
    ...(role === undefined ? {} : { role }),
  }));
}

function peopleIn(paragraph: string) {
  return peopleOf({ headline: '标题', body: [paragraph] });
}

describe('people of the page of 2015', () => {
  it('finds all of the meeting on new media', () => {
    expect(peopleOf(mediaMeeting)).toEqual([
      { name: '李旦', role: 'reporter' },
      { name: '杜亚玲', title: '省妇联主席' },
      { name: '周迎春', title: '省妇联副主席' },
      { name: '焦扬', title: '全国妇联副主席、书记处书记' },
      { name: '杜亚眉', title: '今日女报社副总编辑、凤网总编辑' },
    ]);
  });

  it('finds all of the women cadres’ meeting', () => {
    expect(peopleOf(womenCadres)).toEqual([
      { name: '曹洁', role: 'contributor' },
      { name: '易鹏飞', title: '市委书记' },
      { name: '王郁芳', title: '教授' },
      { name: '陈社招', title: '会长' },
      { name: '习近平', title: '总书记' },
    ]);
  });

  it('finds all of the meeting on left-behind children', () => {
    expect(peopleOf(leftBehindChildren)).toEqual([
      { name: '唐天喜', role: 'reporter' },
      { name: '刘小文', role: 'contributor' },
      { name: '唐健', title: '县邮政局局长' },
      { name: '周思敏', title: '县妇联主席' },
    ]);
  });

  it('finds all of the story on equality', () => {
    expect(peopleOf(equality)).toEqual([
      { name: '李旦', role: 'reporter' },
      { name: '赵巧燕', role: 'contributor' },
      { name: '徐守盛', title: '书记' },
      { name: '康艳华', title: '娄底市妇联主席' },
    ]);
  });

  it('finds nobody but the contributor in the nanny course', () => {
    expect(peopleOf(nannyCourse)).toEqual([{ name: '许凯', role: 'contributor' }]);
  });
});

describe('people', () => {
  it.each([
    ['a compound surname', '校长欧阳修文出席。', [{ name: '欧阳修文', title: '校长' }]],
    ['a character outside the basic plane', '教授李𬭎表示，', [{ name: '李𬭎', title: '教授' }]],
    ['an interpunct', '村主任阿卜杜拉·买买提说，', [{ name: '阿卜杜拉·买买提', title: '村主任' }]],
    ['a foreign name that runs on', '总统希拉·威曼女士到访。', [{ name: '希拉·威曼', title: '总统' }]],
    ['a verb of saying', '康艳华告诉记者。', [{ name: '康艳华' }]],
    [
      'a word that nobody knows, before a verb of saying',
      '松德斯特伦说，近年来情况好转。',
      [{ name: '松德斯特伦' }],
    ],
    ['the end of the text', '出席会议的有市长张丽', [{ name: '张丽', title: '市长' }]],
    [
      'two names with 和 between',
      '局长唐健和县妇联主席周思敏分别讲话。',
      [
        { name: '唐健', title: '局长' },
        { name: '周思敏', title: '县妇联主席' },
      ],
    ],
  ])('are known by %s', (_, paragraph, people) => {
    expect(peopleIn(paragraph)).toEqual(people);
  });

  it.each([
    '妇联主席高度重视这项工作。',
    '县委书记对于此事十分关心。',
    '主席方面表示欢迎。',
    '局长以及相关人员参加。',
    '学校成立了方便的组织。',
    '村主任商量过这件事。',
    '村民李某说，',
    '委员会向导演致谢。',
    '他满意地说，生活好了。',
    '总理周二晚表示，协议有效。',
  ])('are not invented in %s', (paragraph) => {
    expect(peopleIn(paragraph)).toEqual([]);
  });

  it('keep the title of the mention that has one', () => {
    expect(peopleIn('杜亚玲表示，会议很好。省妇联主席杜亚玲说。')).toEqual([
      { name: '杜亚玲', title: '省妇联主席' },
    ]);
  });
});

describe('mentions of people', () => {
  const found = (body: readonly string[], options = {}) =>
    tagArticle(articleOf({ headline: '标题', body }), segmenter, options).people;

  it('count all places of a name that one place shows for certain', () => {
    const [person] = found([
      '市委书记易鹏飞出席会议。',
      '下午，易鹏飞来到湘南学院。',
      '会后易鹏飞与代表座谈。',
    ]);
    expect(person).toMatchObject({ name: '易鹏飞', title: '市委书记', mentions: 3 });
  });

  it('count a surname with an office when one person alone bears it', () => {
    const paragraphs = ['市委书记易鹏飞出席会议。', '易书记说，要办实事。'];
    expect(found(paragraphs)).toMatchObject([{ name: '易鹏飞', mentions: 2 }]);
    const others = ['市委书记易鹏飞、县委书记易国强出席会议。', '易书记说，要办实事。'];
    expect(found(others).map((it) => it.mentions)).toEqual([1, 1]);
  });

  it('bring the last part of a foreign name to the whole name', () => {
    const people = found(['圣公会牧师约翰·马吉说，他看见了一切。', '马吉说，那是冬天。']);
    expect(people).toMatchObject([{ name: '约翰·马吉', mentions: 2 }]);
  });

  it('end before a verb of saying', () => {
    const copy = ['招办主任李浩称不设分数线。', '研究员杨军说，今年很好。', '副书记刘洋问：怎么办？'];
    expect(found(copy).map((it) => it.name)).toEqual(['李浩', '杨军', '刘洋']);
  });

  it('are everyday words only between a title and a verb of saying', () => {
    expect(found(['法院院长康宁表示，要公正。']).map((it) => it.name)).toEqual(['康宁']);
    expect(found(['主席高度重视这项工作，书记明确要求做好。'])).toEqual([]);
  });

  it.each([
    ['村民买买提·艾力说，好。', '买买提·艾力'],
    ['村民热依扎·阿力木江说，好。', '热依扎·阿力木江'],
    ['村民雪克来提·扎克尔说，好。', '雪克来提·扎克尔'],
    ['护边员古丽娜尔·吐尔逊和丈夫一起巡边。', '古丽娜尔·吐尔逊'],
    ['农林部长卡洛斯·阿马特在表决前指出', '卡洛斯·阿马特'],
  ])('that an interpunct joins are whole: %s', (copy, name) => {
    expect(found([copy]).map((it) => it.name)).toEqual([name]);
  });

  it('share an office only when several may hold it', () => {
    const [, second] = found(['县妇联副主席张小兰、李桂英出席。']);
    expect(second?.title).toBe('县妇联副主席');
    const [, other] = found(['祁阳县妇联主席陈社招、唐天喜出席。']);
    expect(other?.title).toBeUndefined();
  });

  it('are no desks and agencies that a byline credits', () => {
    const credits = [
      ['writer', '新华社发'] as const,
      ['writer', '本报编辑部'] as const,
      ['writer', '小荷'] as const,
    ];
    const story = { headline: '标题', body: ['会议召开。'], credits };
    expect(tagArticle(articleOf(story), segmenter).people.map((it) => it.name)).toEqual(['小荷']);
  });

  it('tell where the name stands first', () => {
    const story = { headline: '标题', body: ['会议召开。', '市委书记易鹏飞出席。'] };
    const article = articleOf(story);
    const start = article.passages.at(-1)?.span.start ?? 0;
    expect(tagArticle(article, segmenter).people[0]?.first).toBe(start + '市委书记'.length);
  });

  it('are surer the more shows the name', () => {
    const [shown] = found(['市委书记易鹏飞强调，要办实事。']);
    const [bare] = found(['记者看到，奉德明的果园已经挂果。']);
    expect(shown?.confidence).toBeGreaterThan(0.95);
    expect(bare === undefined || bare.confidence <= (shown?.confidence ?? 0)).toBe(true);
  });

  it('know the people of the registers', () => {
    const copy = ['当天，库尔班也来看望老人。', '春天的阳光很温暖。'];
    const staff = [{ name: '库尔班' }, { name: '温暖' }];
    expect(found(copy, { staff }).map((it) => it.name)).toEqual(['库尔班']);
  });

  it.each([
    ['a place that a name begins', '左权县的乡亲种上了核桃。'],
    ['a building named for somebody', '比赛在贺龙体育中心举行。'],
    ['a foreign place', '新华社莫斯科4月28日电'],
    ['days of the week', '周二晚上有雨。'],
    ['a measure word', '这3张卫星图片记录了台风。'],
    ['forms of address', '李老师、张某和王女士都没有来，刘家只剩下老人。'],
    ['dictionary words tagged as names', '洪水冲毁了路基，高峰期的周转资金不足，农家乐停业。'],
    ['a ship in quotation marks', '“卡西尼”号飞船升空。'],
    ['villages, sights and brands', '黄石寨、马家沟、陈家桥、袁家界、包公祠都是景点，马自达、金龙鱼参展。'],
    ['crops', '杨梅、黄桃、石榴、马铃薯丰收，农民又种下杨树和李树。'],
    ['towns and stations', '高桥镇、黄土店镇的村民坐到李子坝站和杨家坪站。'],
    ['village bodies', '新墙镇高桥村民委员会换届。'],
    ['nicknames and native places', '闫老五说，湖北黄梅人爱吃鱼面。'],
  ])('are not seen in %s', (_, copy) => {
    expect(found([copy])).toEqual([]);
  });
});
