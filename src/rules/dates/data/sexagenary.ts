/** The ten stems and twelve branches that name the years of the lunar calendar, and the animals of the branches. Source: 干支纪年. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
export const ANIMALS = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
