/** Former countries and parts of countries that have bodies and teams of their own, beside those that places know. By hand. */
export const MORE_COUNTRIES: readonly string[] =
  '蒙古 苏联 前苏联 英格兰 苏格兰 威尔士 北爱尔兰 联邦德国 南斯拉夫 南联盟 黑山 刚果 中非 多米尼加'.split(
    ' ',
  );

/** One-character names of countries in pairs: 美中, 泰中, 法中. */
export const COUNTRY_CHARACTERS =
  '中美英法德俄苏日韩朝印泰越缅老柬新马菲蒙巴伊以土埃意西葡希奥瑞荷比波捷匈罗保芬挪丹加墨古智阿澳欧非';
