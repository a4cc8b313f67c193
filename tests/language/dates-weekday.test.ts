import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/language/dates.ts';
import { weekdayBeside } from '../../src/language/dates-weekday.ts';

/** Text and number of the weekday beside the first date. */
function beside(text: string): readonly [string, number] | null {
  const date = datesIn(text)[0];
  const found = date === undefined ? null : weekdayBeside(text, date);
  return found === null ? null : [text.slice(found.start, found.end), found.weekday];
}

describe('the weekday beside a date', () => {
  it.each([
    ['11月6日（星期五）上午', '星期五', 5],
    ['11月6日(周五)', '周五', 5],
    ['11月6日（周五下午）', '周五', 5],
    ['11月8日星期日', '星期日', 0],
    ['11月8日星期天在长沙', '星期天', 0],
    ['11月6日，星期五，', '星期五', 5],
    ['周五（11月6日）', '周五', 5],
    ['星期五11月6日', '星期五', 5],
  ])('%s', (text, name, weekday) => {
    expect(beside(text)).toEqual([name, weekday]);
  });

  it.each([
    '11月6日周一鸣说',
    '11月7日（周六、周日）',
    '11月7日星期六至星期日',
    '周一至周四（11月9日至12日）',
    '周五（11月6日起）',
    '11月6日一周五次',
  ])('is not certain in %s', (text) => {
    expect(beside(text)).toBeNull();
  });
});
