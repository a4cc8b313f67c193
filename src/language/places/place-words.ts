/**
 * Words beside place names, from reading newspapers: what may stand before a name without changing it, and what makes
 * the last character of a seeming name the first of another word.
 */

/** Characters after which a name begins beyond doubt: prepositions, verbs of going, pronouns, days. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  '在于到赴至抵往从由自向对为给是将把让使与和及跟同的了日月午晚晨夜经来',
);

/** What stands after the last character of a seeming name where that begins another word: 市场, 区域, 县级. */
export const AFTER_KIND: Readonly<Record<string, string>> = {
  市: '场值集井价况售容侩斤尺面民镇',
  区: '域别间块位划分',
  县: '域级处',
  省: '略钱时力心事得去却油电吃级际道份',
  州: '际',
  旗: '帜袍下舰号手语杆',
  盟: '友国员军主约誓',
};

/** Divisions whose names are also common nouns or ends of other words: 新城区, 解放区, 到达县城, 任县委书记. */
export const COMMON_NOUNS: ReadonlySet<string> = new Set(
  '城区 郊区 矿区 东区 西区 新市区 新城区 市中区 城中区 城东区 城西区 城南区 城北区 城关区 港口区 开发区 北市区 南市区 东市区 西市区 中市区 老城区 北站区 市郊区 江南区 江北区 河东区 河西区 公安县 东方市 西市 和平区 平安区 平安县 新城子区 大城县 解放区 海港区 湖滨区 山城区 河口区 平房区 江岸区 站前区 老边区 前进区 向阳区 新兴区 龙山区 东山区 南山区 西山区 北山区 中山区 香山区 铁东区 铁西区 桥东区 桥西区 和县 任县 代县 应县 成县 单县 理县 新县 高县 古县 环县 富县 兴县 开县 达县 安县'.split(
    ' ',
  ),
);
