/*
 * Words of the pattern 为…建设和提供支撑: written by hand. The nouns are verbal ones that end a long noun phrase and take no
 * 支撑 as their object; the objects are things that one can only give.
 */

/** Verbal nouns that end the phrase after 为, 对 or 给. */
export const VERBAL_NOUNS =
  '建设|发展|改革|振兴|繁荣|稳定|增长|转型|升级|治理|运行|运转|创新|成长|就业|创业|脱贫|致富|增收|维权|融合|生产|实施|普及|复兴|腾飞|进步';

/** Verbs of giving that stand after the conjunction. */
export const GIVING_VERBS = '提供|给予|创造|奠定|打下|注入|营造|带来|增添';

/** What is given. */
export const GIVEN_OBJECTS =
  '支撑|保障|支持|动力|基础|条件|保证|帮助|依据|借鉴|参考|遵循|活力|环境|氛围|力量|后盾|指导|服务|便利|机遇';
