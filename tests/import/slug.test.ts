import { describe, expect, it } from 'vitest';
import { isSafeId } from '../../src/article/safe-names.ts';
import { slugFor } from '../../src/import/slug.ts';
import { loadPinyin } from '../../src/language/pinyin.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';

const knowledge = { pinyin: await loadPinyin(), segmenter: openSegmenter('jieba-rs', []) };
const slug = (headline: string, ...taken: string[]) => slugFor(headline, knowledge, new Set(taken));

describe('the name of a draft', () => {
  it.each([
    ['杜亚玲：要用互联网思维推进妇联工作', 'duyaling-hulianwang-siwei'],
    ['“育婴师”培训班开班', 'yuyingshi-peixunban-kaiban'],
    ['加强农村留守儿童信息采集工作', 'jiaqiang-nongcun-liushou'],
    ['长沙重庆两地妇联结对', 'changsha-chongqing-liangdi'],
    ['EQ与女性领导力的提升', 'eq-nvxing-lingdaoli'],
    ['更正', 'gengzheng'],
    ['Women Lead 2015', 'women-lead-2015'],
    ['12338热线开通', '12338-rexian-kaitong'],
    ['２０１５年妇联工作', '2015nian-fulian-gongzuo'],
    ['ＡＰＰ上线', 'app-shangxian'],
    ['T恤义卖', 'txu-yimai'],
    ['卡拉OK大赛', 'kala-ok-dasai'],
    ['吕姐', 'lvjie'],
    ['䶮山', 'yan-shan'],
  ])('%s', (headline, expected) => {
    expect(slug(headline)).toBe(expected);
  });

  it.each([
    ['no letter', '——！？', 'story'],
    ['nothing', '', 'story'],
    ['a picture of a face', '😀😀', 'story'],
    ['a device of Windows', 'CON', 'story-con'],
  ])('made of %s', (_, headline, expected) => {
    expect(slug(headline)).toBe(expected);
  });

  it('is another one when it is taken', () => {
    expect(slug('更正', 'gengzheng')).toBe('gengzheng-2');
    expect(slug('更正', 'gengzheng', 'gengzheng-2')).toBe('gengzheng-3');
  });

  it.each(['𬭎之声', '../../etc/passwd', '张'.repeat(500), 'a'.repeat(500), '\u0000\u001b', '一二三四'])(
    'is short and a safe file name, whatever the headline: %j',
    (headline) => {
      const name = slug(headline);
      expect(name.length).toBeLessThanOrEqual(40);
      expect([name, isSafeId(name)]).toEqual([expect.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), true]);
    },
  );
});

describe('the sounds of characters', () => {
  it.each([
    ['长', ['chang', 'zhang']],
    ['女', ['nv', 'ru']],
    ['𬭎', ['hong']],
  ])('are all readings without tones: %s', (character, sounds) => {
    expect(knowledge.pinyin.sound(character)).toEqual(sounds);
  });

  it('of a text are those of its words, and of its Han only', () => {
    expect(knowledge.pinyin.syllables('重庆A1绿色')).toEqual(['chong', 'qing', 'lv', 'se']);
  });
});
