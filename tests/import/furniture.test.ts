import { describe, expect, it } from 'vitest';
import { furnitureKind } from '../../src/import/page/furniture.ts';

describe('furniture of a page', () => {
  it.each([
    ['2015年11月12日　星期四　A02', 'folio'],
    ['2016年9月8日  星期四  第3版  县域新闻', 'folio'],
    ['第三版　要闻', 'folio'],
    ['A05　国内国际', 'folio'],
    ['国内统一连续出版物号 CN 43-0099　总第8216期', 'folio'],
    ['— 3 —', 'folio'],
    ['责编：赵小燕 版式：姜涛 校对：易明', 'page-credits'],
    ['责任编辑 赵小燕　版式 姜涛', 'page-credits'],
    ['（下转A03版）', 'jump'],
    ['（上接第1页）', 'jump'],
    ['千亩荒坡种上富硒茶　　A02版', 'refer'],
    ['清明返乡，这些路段要绕行 >> A06', 'refer'],
    ['────────', 'rule'],
    ['新闻热线：0731-8433××××', 'contact'],
  ])('%s', (text, kind) => {
    expect(furnitureKind(text)).toBe(kind);
  });

  it.each([
    '新华字典第12版出版',
    '第七版《辞海》首发',
    '2016年3月5日于长沙',
    '2016年1月1日起施行',
    '统筹 城乡发展',
    '编辑 部的故事',
    '本报讯（记者 李旦）2015年11月12日，座谈会在长沙召开',
    '3版人民币退出流通',
    '版面改革从今天开始',
    '————给母亲的诗',
  ])('is not %s', (text) => {
    expect(furnitureKind(text)).toBeNull();
  });
});
