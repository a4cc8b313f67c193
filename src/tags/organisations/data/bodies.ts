/**
 * How the names of places and bodies end, chosen by hand. A place counts when its name says what it is (娄底市, 祁阳县) or
 * is a province; a body when a place or 全国 stands before it (娄底市妇联): 县妇联 alone could be any county's.
 */

/** Last characters of administrative areas. */
export const AREA_ENDINGS = '省市县区州盟旗镇乡村';

/** Endings of words for kinds of area, which name none. */
export const AREA_KINDS: readonly string[] =
  '地区 城市 欧元区 山区 园区 灾区 社区 牧区 库区 特区 城区 郊区 强县 农村 乡村 乡镇 村镇'.split(' ');

/** Provinces and their equals, as copy names them without ending. */
export const PROVINCES: readonly string[] = (
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 ' +
  '青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'
).split(' ');

/** What the names of bodies end with. */
export const BODY_ENDINGS: readonly string[] = (
  '妇联 工会 团委 市委 县委 区委 政府 人大 政协 法院 检察院 公安局 党校 大学 学院 中学 小学 医院 保健院 报社 出版社 电视台 协会 ' +
  '学会 商会 联合会 联谊会 委员会 基金会 红十字会 研究院 研究所 博物馆 图书馆 ' +
  '教育局 卫生局 财政局 民政局 司法局 邮政局 税务局 统计局 农业局 林业局 水利局 交通局 文化局 旅游局 环保局 气象局 ' +
  '教育厅 卫生厅 财政厅 民政厅 司法厅 公安厅'
).split(' ');
