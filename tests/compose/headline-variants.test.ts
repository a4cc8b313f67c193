import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import { headlineVariants } from '../../src/compose/lines/headline-variants.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { openRealFonts } from '../support/real-fonts.ts';

const { sans: typeface } = await openRealFonts();
const segmenter = openSegmenter('jieba-rs', []);
const wordsOf = (text: string) => segmenter.cut(text).map(({ word }) => word);

/** Lines of a headline of 20 pt in a width of so many characters. */
function linesOf(text: string, em: number, mostLines: number, words = wordsOf): readonly string[] | null {
  return (
    headlineVariants(text, { typeface, size: 20, width: em * 20, mostLines, wordsOf: words })?.lines ?? null
  );
}

describe('headlineVariants', () => {
  it('leaves a headline that fits in one line, at no cost', () => {
    const setting = { typeface, size: 20, width: 300, mostLines: 2, wordsOf };
    expect(headlineVariants('省妇联召开座谈会', setting)).toEqual({ lines: ['省妇联召开座谈会'], cost: 0 });
  });

  it.each([
    ['把握新常态追求卓越　巾帼立新功', 10.7, 2, ['把握新常态追求卓越', '巾帼立新功']],
    ['娄底市妇联：开展“送法进万家”活动', 11, 2, ['娄底市妇联：', '开展“送法进万家”活动']],
    ['湖南省妇联举行2015年“最美家庭”揭晓仪式', 10.7, 2, ['湖南省妇联举行2015年', '“最美家庭”揭晓仪式']],
    ['习近平会见全国妇联新一届领导班子成员', 10.7, 2, ['习近平会见全国妇联', '新一届领导班子成员']],
    ['水退了，她们卷起裤腿清淤泥', 11, 2, ['水退了，', '她们卷起裤腿清淤泥']],
    ['月饼抽检合格率98.5%　两批次不合格产品下架', 11, 2, ['月饼抽检合格率98.5%', '两批次不合格产品下架']],
    ['阿卜杜拉·买买提：我和湖南的20年', 9, 2, ['阿卜杜拉·买买提：', '我和湖南的20年']],
    ['她从贫困县走出　带领3000名姐妹脱贫致富', 13, 2, ['她从贫困县走出', '带领3000名姐妹脱贫致富']],
  ])('breaks %s by sense', (text, em, mostLines, lines) => {
    expect(linesOf(text, em, mostLines)).toEqual(lines);
  });

  it('keeps a number with its decimals and sign, and what it counts where it can', () => {
    for (let em = 7; em <= 14; em += 0.5) {
      const lines = linesOf('女性创业贷款增长35.6%　惠及农村妇女1,234万人', em, 4);
      for (const whole of ['35.6%', '1,234万'])
        expect(lines?.some((line) => line.includes(whole))).toBe(true);
    }
    expect(linesOf('她资助了20名贫困大学生圆梦', 8, 2)?.join('/')).toContain('20名');
  });

  it('keeps a title and a quotation that fit on a line whole', () => {
    for (let em = 8; em <= 12; em++) {
      const lines = linesOf('《反家庭暴力法》明年3月起施行“人身安全保护令”写入', em, 4);
      expect(lines?.some((line) => line.includes('《反家庭暴力法》'))).toBe(true);
      expect(lines?.some((line) => line.includes('“人身安全保护令”'))).toBe(true);
    }
  });

  it('breaks no name that the words keep whole', () => {
    const words = () => ['全省', '妇女', '学习', '欧阳', '·', '娜仁花', '先进', '事迹'];
    for (let em = 6; em <= 9; em += 0.5) {
      const lines = linesOf('全省妇女学习欧阳·娜仁花先进事迹', em, 4, words);
      expect(lines?.some((line) => line.includes('欧阳·娜仁花'))).toBe(true);
    }
  });

  it('begins no line with a particle and ends none with a preposition where that can be helped', () => {
    const headlines = [
      '关爱留守儿童的温暖在三湘大地传递',
      '省妇联与省教育厅联合举办家庭教育讲座',
      '留守妇女们把荒山变成了金山银山',
    ];
    for (const text of headlines) {
      for (const line of linesOf(text, 10, 2) ?? []) {
        expect(line).not.toMatch(/^[的了们着]|[在与把将和被对]$/);
      }
    }
  });

  it('sets a measure narrower than a word within the measure, and is null when the lines do not suffice', () => {
    for (const em of [2, 2.5, 3]) {
      const lines = linesOf('新媒体座谈会', em, 9) ?? [];
      expect(lines.join('')).toBe('新媒体座谈会');
      const faces = [{ end: 9, typeface }];
      for (const line of lines)
        expect(breakParagraph(line, { measure: em, indent: 0, profile: 'press', faces })).toHaveLength(1);
    }
    expect(linesOf('湖南省妇联召开全省妇联系统新媒体座谈会', 5, 2)).toBeNull();
    expect(linesOf('　', 5, 2)).toBeNull();
    expect(linesOf('妇联', 0.5, 2)).toBeNull();
  });

  it('asks for the words of a headline once, whatever its sizes', () => {
    let asked = 0;
    const counting = (text: string) => {
      asked++;
      return wordsOf(text);
    };
    for (const em of [6, 7, 8, 9]) linesOf('湖南省妇联召开座谈会', em, 3, counting);
    expect(asked).toBe(1);
  });
});
