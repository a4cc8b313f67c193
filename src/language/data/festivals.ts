/**
 * Festivals and days of remembrance by the names under which copy tells them. Source: 《全国年节及纪念日放假办法》, the
 * days set by the National People's Congress, the State Council and the United Nations, and custom; written by hand.
 */

/** A day of a lunar month each year; `day` 0 is the month's last. */
export interface LunarFestival {
  readonly month: number;
  readonly day: number;
}

/** Festivals of the lunar calendar; two days where north and south differ. */
export const LUNAR_FESTIVALS: Readonly<Record<string, readonly LunarFestival[]>> = {
  春节: [{ month: 1, day: 1 }],
  大年初一: [{ month: 1, day: 1 }],
  元宵节: [{ month: 1, day: 15 }],
  元宵佳节: [{ month: 1, day: 15 }],
  端午: [{ month: 5, day: 5 }],
  端午节: [{ month: 5, day: 5 }],
  端午佳节: [{ month: 5, day: 5 }],
  七夕: [{ month: 7, day: 7 }],
  七夕节: [{ month: 7, day: 7 }],
  中元节: [{ month: 7, day: 15 }],
  中秋: [{ month: 8, day: 15 }],
  中秋节: [{ month: 8, day: 15 }],
  中秋佳节: [{ month: 8, day: 15 }],
  重阳: [{ month: 9, day: 9 }],
  重阳节: [{ month: 9, day: 9 }],
  重阳佳节: [{ month: 9, day: 9 }],
  老年节: [{ month: 9, day: 9 }],
  腊八: [{ month: 12, day: 8 }],
  腊八节: [{ month: 12, day: 8 }],
  小年: [
    { month: 12, day: 23 },
    { month: 12, day: 24 },
  ],
  除夕: [{ month: 12, day: 0 }],
  大年三十: [{ month: 12, day: 0 }],
};

/** Days of the Gregorian calendar: month and day. */
export const FIXED_FESTIVALS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  元旦节: [1, 1],
  情人节: [2, 14],
  三八妇女节: [3, 8],
  妇女节: [3, 8],
  国际妇女节: [3, 8],
  国际劳动妇女节: [3, 8],
  植树节: [3, 12],
  国际消费者权益日: [3, 15],
  世界水日: [3, 22],
  世界地球日: [4, 22],
  世界读书日: [4, 23],
  五一劳动节: [5, 1],
  国际劳动节: [5, 1],
  劳动节: [5, 1],
  五四青年节: [5, 4],
  国际护士节: [5, 12],
  国际家庭日: [5, 15],
  世界无烟日: [5, 31],
  六一儿童节: [6, 1],
  国际儿童节: [6, 1],
  世界环境日: [6, 5],
  全国爱眼日: [6, 6],
  国际禁毒日: [6, 26],
  建党节: [7, 1],
  建军节: [8, 1],
  教师节: [9, 10],
  全国爱牙日: [9, 20],
  烈士纪念日: [9, 30],
  国庆节: [10, 1],
  国家扶贫日: [10, 17],
  记者节: [11, 8],
  全国消防日: [11, 9],
  世界糖尿病日: [11, 14],
  国际消除家庭暴力日: [11, 25],
  世界艾滋病日: [12, 1],
  国际残疾人日: [12, 3],
  国家宪法日: [12, 4],
  国家公祭日: [12, 13],
  平安夜: [12, 24],
  圣诞节: [12, 25],
};

/** The nth weekday of a month; weekday 0 is Sunday. */
export const WEEKDAY_FESTIVALS: Readonly<
  Record<string, { readonly month: number; readonly weekday: number; readonly nth: number }>
> = {
  母亲节: { month: 5, weekday: 0, nth: 2 },
  父亲节: { month: 6, weekday: 0, nth: 3 },
  全国助残日: { month: 5, weekday: 0, nth: 3 },
  感恩节: { month: 11, weekday: 4, nth: 4 },
};

/** Names of solar terms that are told as festivals. */
export const TERM_FESTIVALS: Readonly<Record<string, string>> = {
  清明节: '清明',
  冬至节: '冬至',
};

/** Solar terms that are weather too (明天大雪): only 小雪节气 is surely the day. */
export const WEATHER_TERMS: readonly string[] = ['小雪', '大雪', '雨水', '霜降', '白露'];
