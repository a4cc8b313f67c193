/** How the names of places end, chosen by hand, and the names that need no ending. */

/** Endings of words for kinds of area, which name none. */
export const AREA_KINDS: readonly string[] =
  '地区 城市 欧元区 山区 园区 灾区 社区 牧区 库区 特区 城区 郊区 强县 农村 乡村 乡镇 村镇'.split(' ');

/** Provinces and their equals, as copy names them without ending. */
export const PROVINCES: readonly string[] = (
  '北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 ' +
  '青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门'
).split(' ');

/** Kinds of area with nothing but a nationality before them: 瑶族乡 cut off from 门楼下瑶族乡. */
export const NATIONALITY_AREA =
  /^(?:(?:瑶|苗|侗|土家|回|壮|满|藏|彝|白|畲|布依|蒙古|维吾尔|朝鲜|傣|哈尼|黎|傈僳|佤|拉祜|水|纳西|羌|土|仫佬|仡佬|锡伯|毛南|达斡尔|鄂温克|鄂伦春|哈萨克|裕固|撒拉|东乡|保安|布朗|景颇|普米|怒|阿昌|独龙|赫哲|门巴|珞巴|高山|京|塔吉克|俄罗斯|柯尔克孜)族)+[乡镇]$|^民族乡$/;

/** Directions that belong to the name of a water or mountain behind them: 东洞庭湖. */
export const DIRECTIONS: ReadonlySet<string> = new Set('东 西 南 北'.split(' '));

/** How the names of waters and mountains end. */
export const NATURAL_AREA = /.[湖山岭海]$/;

/** A kind of area that is a place only with its own name before it: 天府新区. */
export const NEW_AREA = '新区';

/** Words with these characters are no part of a township's own name. */
export const NEVER_IN_STEM = /[有是个的了及和与在]/;

/** What the state protects bears its province in its name: 湖南张家界大鲵国家级自然保护区管理处. */
export const PROTECTED_AREA = /国家级|国家(?:森林|湿地|地质|矿山|海洋)?公园/;
