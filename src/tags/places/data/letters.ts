/** Letters that stand for places, as newspapers use them: facts of the language. */

/** Provinces by the letter that stands for them behind a verb of going or staying (在京, 赴湘); only letters that are no words. */
export const PROVINCE_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ 京: '北京市', 沪: '上海市', 津: '天津市', 渝: '重庆市', 湘: '湖南省', 鄂: '湖北省', 粤: '广东省' },
    ...{ 赣: '江西省', 皖: '安徽省', 浙: '浙江省', 闽: '福建省', 琼: '海南省', 黔: '贵州省', 滇: '云南省' },
    ...{ 陕: '陕西省', 豫: '河南省', 冀: '河北省', 鲁: '山东省', 桂: '广西壮族自治区' },
  }),
);

/** Countries by the letter that stands for them in a pair (中美, 韩日). */
export const COUNTRY_LETTERS: Readonly<Record<string, string>> = {
  ...{ 中: '中国', 美: '美国', 俄: '俄罗斯', 日: '日本', 英: '英国', 法: '法国', 德: '德国', 韩: '韩国' },
  ...{ 朝: '朝鲜', 印: '印度', 越: '越南', 巴: '巴基斯坦', 澳: '澳大利亚', 蒙: '蒙古国', 泰: '泰国' },
};

/** Pairs of countries that are no other words: not 中法 of medicine, 中意, 中非, 日德. */
export const COUNTRY_PAIRS: readonly string[] =
  '中美 中俄 中日 中英 中德 中韩 中印 中越 中蒙 中泰 中澳 美俄 俄美 美日 日美 美韩 韩美 日韩 韩日 日俄 俄日 美英 英美 法德 德法 美朝 朝美 印巴'.split(
    ' ',
  );
