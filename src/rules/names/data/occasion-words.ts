import type { Occasion } from '../../../model/newsroom.ts';

/** Words of a sentence that show an occasion for certain, and words that take the certainty away. Chosen by hand. */
export const OCCASION_WORDS: Readonly<Record<Occasion, { readonly shows: RegExp; readonly unless: RegExp }>> =
  {
    外事: {
      shows:
        /(?:会见|会谈|国事访问|通电话|致电|致贺电|互致贺电|宴请|国书)[^。]{0,30}(?:总统|国王|女王|首相|大公|酋长|天皇)|(?:总统|国王|女王|首相)[^。]{0,20}(?:会见|会谈|通电话|举行会谈)/,
      unless: /共产党|劳动党|社会党|政党|人民革命党|中央委员会|党的|两党/,
    },
    党务: {
      shows:
        /党代会|全国代表大会|中央全会|[一二三四五六七八九十]中全会|中央政治局|中央委员会|党课|民主生活会|全面从严治党/,
      unless: /人民代表大会|总统|首相|国王/,
    },
    军务: { shows: /阅兵|军委|授衔|晋衔|检阅部队|视察部队|军事演习/, unless: /总统|首相|国王/ },
  };
