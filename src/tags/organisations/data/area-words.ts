/** How the names of places end, chosen by hand, and the names that need no ending. */

/** Endings of words for kinds of area, which name none. */
export const AREA_KINDS: readonly string[] =
  '地区 城市 欧元区 山区 园区 灾区 社区 牧区 库区 特区 城区 郊区 强县 农村 乡村 乡镇 村镇'.split(' ');

/** Provinces and their equals, as copy names them without ending. */
export const PROVINCES: readonly string[] = (
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 ' +
  '青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'
).split(' ');
