/**
 * Forms of units in newspaper copy and what they should be. Sources: the State Council's order on legal units of
 * measurement (1984), GB 3100-1993, and the trade's usage.
 */

/** Colloquial units after a figure, with the right ones. */
export const COLLOQUIAL_UNITS: Readonly<Record<string, string>> = {
  平米: '平方米',
  公分: '厘米',
  大卡: '千卡',
  公升: '升',
};

/** Units that are not legal ones, with how to turn them. */
export const NON_STATUTORY_UNITS: Readonly<Record<string, string>> = {
  市斤: '斤（0.5千克）',
  市尺: '尺（约33.3厘米）',
  华里: '里（0.5公里）',
  英里: '公里（1英里约1.6公里）',
  英尺: '米（1英尺约0.305米）',
  英寸: '厘米（1英寸为2.54厘米）',
  英亩: '公顷（1英亩约0.405公顷）',
  加仑: '升（1美制加仑约3.785升）',
  盎司: '克（1盎司约28.35克）',
};

/** Letters of units that are written wrongly, with the right form. */
export const MISWRITTEN_UNITS: Readonly<Record<string, string>> = {
  KG: 'kg',
  Kg: 'kg',
  KM: 'km',
  Km: 'km',
  CM: 'cm',
  Cm: 'cm',
  MM: 'mm',
  ML: 'mL',
  KW: 'kW',
  Kw: 'kW',
  kw: 'kW',
  kwh: 'kW·h',
  kWh: 'kW·h',
  KWH: 'kW·h',
  KWh: 'kW·h',
  Kwh: 'kW·h',
  km2: '平方公里',
  KM2: '平方公里',
  m2: '平方米',
  m3: '立方米',
  cm2: '平方厘米',
  cm3: '立方厘米',
};
