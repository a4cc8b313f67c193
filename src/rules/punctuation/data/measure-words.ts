/**
 * Measure words that no grade or rank takes: with them two neighbouring numerals are an estimate (三四个). Those of ranks
 * are left out (二、三等奖; 三、四级; 前一、二名; 五、六年级; 一、二线). Source: usage, collected by hand.
 */
export const ESTIMATED_MEASURES =
  '个(?!五年|百年)|岁|天|年(?![级代度制初终])|公里|里地|米|厘米|斤|公斤|亩|元|块|万|千|百|十(?!年代)|件|家|辆|间|小时|分钟|秒|里路|座|棵|头|只|口人|户|趟|遍|寸|尺|丈|吨|升|碗|杯|封|句|顿';

/** Units of ranges, after which a hyphen between figures cannot be part of a model's or a telephone number. */
export const RANGE_UNITS =
  '%|％|‰|℃|元|万|亿|千|百|人|名|岁|个|件|家|户|次|场|天|周|个月|小时|分钟|秒|公里|千米|米|厘米|毫米|公斤|斤|克|吨|亩|公顷|度|倍|成|级|层|页|条|项|台|辆|座|间';
