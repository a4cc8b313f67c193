import { describe, expect, it } from 'vitest';
import { namesIn, placesIn } from './places-in.ts';

describe('places', () => {
  it.each([
    ['妇联干部近日在湖南调研，湖南省十四个市州都去了。', ['湖南省 430000']],
    ['郴州的柑橘熟了，郴州市和郴州人都高兴。', ['郴州市 431000']],
    ['湘潭市湘潭县妇联开课。', ['湘潭市 430300', '湘潭县 430321']],
    ['湘西州的苗绣走出大山。', ['湘西土家族苗族自治州 433100']],
    ['湖南长沙天心区的社区食堂开张。', ['湖南省 430000', '长沙市 430100', '天心区 430103']],
    [
      '她从内蒙古呼和浩特来到新疆乌鲁木齐。',
      ['内蒙古自治区 150000', '呼和浩特市 150100', '新疆维吾尔自治区 650000', '乌鲁木齐市 650100'],
    ],
    ['全国妇女剪纸展昨日在京开幕。', ['北京市 110000']],
    [
      '代表团从香港、澳门、台湾来湘考察。',
      ['香港特别行政区 810000', '澳门特别行政区 820000', '台湾省 710000', '湖南省 430000'],
    ],
  ])('of %s', async (copy, places) => {
    expect(await namesIn(copy)).toEqual(places);
  });

  it.each([
    ['河南开封、甘肃白银的客人', ['河南省 410000', '开封市 410200', '甘肃省 620000', '白银市 620400']],
    ['开封典礼上发了白银首饰', []],
    ['湖北公安部门、广西资源丰富', ['湖北省 420000', '广西壮族自治区 450000']],
  ])('that are words too need their province before them: %s', async (copy, places) => {
    expect(await namesIn(copy)).toEqual(places);
  });

  it('at the head of a body’s name count', async () => {
    expect(await namesIn('娄底市妇联与长沙医院联合义诊。')).toEqual(['娄底市 431300', '长沙市 430100']);
  });

  it('are those of the place tag and the dateline too', async () => {
    const copy = '新华社长沙11月6日电（记者 李旦）妇联干部走访困难群众。';
    expect(await namesIn(copy, { placeTag: '邵阳' })).toEqual(['邵阳市 430500', '长沙市 430100']);
    const [tag, filed] = await placesIn(copy, { placeTag: '邵阳' });
    // The copy slip stands before the body.
    expect(tag?.first).toBeLessThan(filed?.first ?? 0);
    expect(filed?.mentions).toBe(1);
    expect(await namesIn('培训班开班。', { placeTag: '永州祁阳县' })).toEqual([
      '永州市 431100',
      '祁阳县 431121',
    ]);
    expect(await namesIn('本报德国罗滕堡11月6日电（记者 李旦）会议开幕。')).toEqual(['德国 DE', '罗滕堡 DE']);
    expect(await namesIn('新华社联合国11月6日电（记者 李旦）会议开幕。')).toEqual([]);
  });

  it.each([
    ['street', '我们在南京路上看灯，走过中山路和北京西路。'],
    ['time', '北京时间昨晚八点，比赛开始。'],
    ['speech and dress', '他穿着中山装，说一口上海话。'],
    ['spirit', '弘扬延安精神和井冈山精神。'],
    ['university, paper and station', '她毕业于湘潭大学，在长沙晚报和湖南卫视工作过。'],
    ['river and mountain', '大桥横跨沅江，黄山和庐山的云海，西湖的荷花。'],
    ['everyday word', '大家爱好和平，友谊长存，通道畅通，东方既白，实现天下大同，兴隆的生意。'],
    ['the Party and its words', '中国共产党领导中国特色社会主义，实现中国梦。'],
    ['body of the country', '中国妇女发展基金会向山区捐款，中国银行支持。'],
    ['kind of area', '大城市的老城区和各乡镇、农村社区、城市街道都下了雨。'],
    ['foreign name', '乔治·华盛顿和马里奥·普佐是书中的人物。'],
    ['person’s name', '她叫张海南，同事王延安、李沈阳也来了。'],
    ['body, game or beast', '上海合作组织、亚洲杯、东北虎、华盛顿邮报和亚洲开发银行。'],
    ['meeting and rising', '南昌起义、西安事变和遵义会议会址。'],
    ['surname before a title', '叶县长和温县委书记来到村里。'],
    ['market and county', '农贸市场在县城，应该省下的钱不能乱花，安全区域已划定。'],
    ['medicine', '蒙古族姑娘说印度洋的海风，法国梧桐的树荫。'],
  ])('are not invented of a %s', async (_, copy) => {
    expect(await namesIn(copy)).toEqual([]);
  });
});

describe('places as of the day', () => {
  it.each([
    ['2015-11-12', '祁阳县农民丰收。', ['祁阳县 431121']],
    ['2023-11-12', '祁阳市农民丰收，祁阳的油茶熟了。', ['祁阳市 431181']],
    ['2015-11-12', '永州市的祁阳农民丰收。', ['永州市 431100', '祁阳县 431121']],
    ['2023-11-12', '永州市的祁阳农民丰收。', ['永州市 431100', '祁阳市 431181']],
  ])('%s: %s', async (date, copy, places) => {
    expect(await namesIn(copy, { date })).toEqual(places);
  });

  it('that are no more have no code', async () => {
    expect(await namesIn('北京市宣武区的老街坊都记得。', { date: '2023-11-12' })).toEqual([
      '北京市 110000',
      '宣武区',
    ]);
  });

  it('have no code before the tables begin, unless they are provinces', async () => {
    const copy = '湖南省娄底市妇联办起了夜校，娄底的姐妹都来。';
    expect(await namesIn(copy, { date: '1998-03-08' })).toEqual(['湖南省 430000', '娄底市']);
  });
});

describe('names that several divisions bear', () => {
  it.each([
    ['by the chain', '南京市鼓楼区的居民', '鼓楼区 320106'],
    ['by the chain without kinds', '江苏徐州鼓楼区的居民', '鼓楼区 320302'],
    ['by another place of the article', '本月，福州迎来客人。鼓楼区的居民夹道欢迎。', '鼓楼区 350102'],
    ['by a neighbour', '台江区、鼓楼区的居民夹道欢迎。', '鼓楼区 350102'],
    ['by nothing', '鼓楼区的居民夹道欢迎。', '鼓楼区'],
  ])('are settled %s', async (_, copy, place) => {
    expect((await namesIn(copy)).at(copy.startsWith('台江') ? 1 : -1)).toBe(place);
  });

  it('are settled by the newsroom’s region where the article is silent', async () => {
    const options = { region: '江苏省南京市' };
    expect(await namesIn('鼓楼区的居民夹道欢迎。', { options })).toEqual(['鼓楼区 320106']);
  });

  it('mean the province before the city, the city before the county, unless a chain says otherwise', async () => {
    expect(await namesIn('吉林的雪场开门。')).toEqual(['吉林省 220000']);
    expect(await namesIn('吉林省吉林市的雪场开门，吉林长春的也开门。')).toEqual([
      '吉林省 220000',
      '吉林市 220200',
      '长春市 220100',
    ]);
    expect(await namesIn('海南三亚的海滩。')).toEqual(['海南省 460000', '三亚市 460200']);
    expect(await namesIn('湘潭的莲子熟了。')).toEqual(['湘潭市 430300']);
  });

  it('of districts without 区 need their city', async () => {
    expect(await namesIn('朝阳的居民排起长队。')).toEqual([]);
    expect(await namesIn('北京朝阳的居民排起长队。')).toEqual(['北京市 110000', '朝阳区 110105']);
  });
});

describe('what refers back to a place', () => {
  const region = '湖南省';

  it('counts where just one place is meant', async () => {
    const [province] = await placesIn('湖南省妇联部署工作，全省各地动了起来。');
    expect(province?.forms).toEqual(['湖南省', '全省']);
    const places = await placesIn('长沙市、株洲市联合行动，全市动员。');
    expect(places.map((it) => it.forms)).toEqual([['长沙市'], ['株洲市']]);
  });

  it('is our province only with a region, outside quotations and wired copy', async () => {
    expect(await namesIn('这项工作已成为我省的品牌。')).toEqual([]);
    expect(await namesIn('这项工作已成为我省的品牌。', { options: { region } })).toEqual(['湖南省 430000']);
    expect(await namesIn('她说：“我省的干部很辛苦。”', { options: { region } })).toEqual([]);
    expect(await namesIn('新华社南昌11月6日电（记者 李旦）我省部署工作。', { options: { region } })).toEqual([
      '南昌市 360100',
    ]);
    expect(await namesIn('我市部署工作，自我省察，唯我省心。', { options: { region: '长沙' } })).toEqual([
      '长沙市 430100',
    ]);
  });

  it('is the capital when the article names it', async () => {
    const [, capital] = await placesIn('湖南省妇联在长沙市开会，省会的姐妹都来，省会城市动起来。');
    expect(capital?.forms).toEqual(['长沙市', '省会']);
  });
});

describe('places below the county', () => {
  it('have the chain that stands before them and no code', async () => {
    const places = await placesIn('记者来到郴州市桂东县沙田镇龙头村，村民正在采茶。');
    expect(places.slice(2).map(({ name, code }) => [name, code])).toEqual([
      ['沙田镇', undefined],
      ['龙头村', undefined],
    ]);
    expect(places.at(-1)?.chain?.map((it) => it.name)).toEqual(['桂东县', '郴州市', '湖南省']);
  });

  it.each([
    ['湘潭县各乡镇、湘潭县农村、湘潭县贫困村都通了路。', ['湘潭县 430321']],
    ['湘潭县19个乡镇的妇女参加。', ['湘潭县 430321']],
    ['长沙市社区、长沙市各街道都来了。', ['长沙市 430100']],
  ])('are not kinds of settlement: %s', async (copy, places) => {
    expect(await namesIn(copy)).toEqual(places);
  });
});

describe('places abroad and regions', () => {
  it.each([
    ['代表团访问了法国巴黎和大韩民国首尔。', ['法国 FR', '巴黎 FR', '韩国 KR', '首尔 KR']],
    ['中美关系和日韩贸易受到关注。', ['中国 CN', '美国 US', '日本 JP', '韩国 KR']],
    ['非洲和东南亚的客商来到长三角、京津冀。', ['非洲', '东南亚', '长三角', '京津冀']],
    [
      '吉尔吉斯斯坦、特立尼达和多巴哥的学员参加培训，日本人也来了。',
      ['吉尔吉斯斯坦 KG', '特立尼达和多巴哥 TT', '日本 JP'],
    ],
  ])('%s', async (copy, places) => {
    expect(await namesIn(copy)).toEqual(places);
  });
});

describe('hostile copy', () => {
  it.each(['湖南', '祁阳县', '鼓楼区', '中美', '市', '在京', '湘潭县易俗河镇', '全省', '\ud83d', '\0'])(
    'of a hundred thousand characters of %j is got through',
    async (unit) => {
      const places = await placesIn(unit.repeat(100_000 / unit.length));
      expect(places.length).toBeLessThan(4);
    },
    60_000,
  );

  it('may be empty', async () => {
    expect(await placesIn('')).toEqual([]);
  });
});
