import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { syllablesModule } from '../../scripts/generate-syllables.ts';
import { nameDifference } from '../../src/language/name-distance.ts';
import { personMentionsIn } from '../../src/language/person-mentions.ts';

/** The names with their titles: 市委书记|易鹏飞 before, 王郁芳|教授 after, 杜亚玲 alone. */
function told(text: string): readonly string[] {
  return personMentionsIn(text).map(({ name, title, titleStands }) => {
    if (title === null) return name;
    return titleStands === 'before' ? `${title.text}|${name}` : `${name}|${title.text}`;
  });
}

describe('people are recognised', () => {
  it.each([
    ['市委书记易鹏飞出席会议。', ['市委书记|易鹏飞']],
    ['县邮政局局长唐健和县妇联主席周思敏分别讲话。', ['县邮政局局长|唐健', '县妇联主席|周思敏']],
    ['全国妇联副主席、书记处书记焦扬在湖南调研。', ['全国妇联副主席、书记处书记|焦扬']],
    ['今日女报社副总编辑、凤网总编辑杜亚眉做讲座。', ['今日女报社副总编辑、凤网总编辑|杜亚眉']],
    ['聆听了省委党校王郁芳教授所作的讲座。', ['王郁芳|教授']],
    ['充分体现了徐守盛书记的关心。', ['徐守盛|书记']],
    ['易鹏飞市委书记到会。', ['易鹏飞|市委书记']],
    ['会后，易书记看望了会员。', ['易|书记']],
    ['杜亚玲表示，要重视。', ['杜亚玲']],
    ['康艳华告诉记者，有了启发。', ['康艳华']],
    ['省社科院研究员欧阳修明介绍了情况。', ['省社科院研究员|欧阳修明']],
    ['自治区主席阿卜杜拉·买买提出席。', ['自治区主席|阿卜杜拉·买买提']],
    ['市住房和城乡建设局局长李明说：', ['市住房和城乡建设局局长|李明']],
    ['副主席张华、李小明、王丽出席。', ['副主席|张华', '副主席|李小明', '副主席|王丽']],
    ['县长刘𬭎出席。', ['县长|刘𬭎']],
  ])('in %s', (text, names) => {
    expect(told(text)).toEqual(names);
  });
});

describe('nobody is invented', () => {
  it.each([
    '各市州妇联主席、分管宣传工作的副主席、宣传部长，省直机关妇工委主任参加。',
    '主任高度重视，书记常年下村，会长单位轮流值班。',
    '应校长邀请，任主席期间，代市长、党书记都来过。',
    '白宫表示，安理会认为，有关方面指出，时间告诉我们。',
    '记者高峰时段在路口看到，委员会主任会议听取汇报。',
    '主席台上坐满了人，书记处召开会议，部长级官员参加。',
    '一名当代大学生，十万大学生，欧洲企业家，全党同志。',
    '石家庄介绍经验，张家界表示欢迎。',
  ])('in %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('two spellings of a name', () => {
  it.each([
    ['杜亚玲', '杜亚铃', 'sound'],
    ['李志强', '李志墙', 'sound'],
    ['刘祎明', '刘袆明', 'shape'],
    ['杜亚玲', '杜玲亚', 'order'],
    ['杜亚玲', '杜亚眉', 'other'],
    ['章子明', '张子明', 'sound'],
    ['李子明', '张子明', null],
    ['张华', '张花', null],
    ['杜亚玲', '杜雅琳', null],
  ])('%s and %s differ by %s', (one, other, difference) => {
    expect(nameDifference(one, other)).toBe(difference);
  });

  it('are compared by the readings that the generator takes from pinyin-pro', () => {
    const file = new URL('../../src/language/data/syllables.generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(syllablesModule());
  });
});

it('long and hostile texts are read in time linear in their length', () => {
  for (const piece of ['书记', '副', '主席、', '王', '阿·', '市委书记王', '，王', '主任王明、']) {
    expect(personMentionsIn(piece.repeat(20_000)).length).toBeLessThan(120_000);
  }
});
