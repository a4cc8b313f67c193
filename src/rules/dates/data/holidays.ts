/**
 * The holidays of the government's arrangement by the words that papers use for them, with the arrangement's names. Source:
 * 《全国年节及纪念日放假办法》 and usage; written by hand.
 */
export const HOLIDAY_WORDS: Readonly<Record<string, readonly string[]>> = {
  元旦: ['元旦'],
  春节: ['春节'],
  清明: ['清明'],
  清明节: ['清明'],
  五一: ['劳动节'],
  '“五一”': ['劳动节'],
  劳动节: ['劳动节'],
  端午: ['端午'],
  端午节: ['端午'],
  中秋: ['中秋'],
  中秋节: ['中秋'],
  国庆: ['国庆节'],
  国庆节: ['国庆节'],
  '“十一”': ['国庆节'],
  国庆中秋: ['国庆节', '中秋'],
  中秋国庆: ['国庆节', '中秋'],
  '国庆、中秋': ['国庆节', '中秋'],
  '中秋、国庆': ['国庆节', '中秋'],
};

/** Arrangements that were changed after they had been announced: copy of the time may be right either way. */
export const REVISED_HOLIDAYS: readonly (readonly [year: number, holiday: string])[] = [
  [2019, '劳动节'],
  [2020, '春节'],
];
