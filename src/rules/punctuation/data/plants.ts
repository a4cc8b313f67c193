/**
 * Last characters of the names of plants, after which the name of a cultivar stands in single marks (黑麦草‘特高’). Source:
 * International Code of Nomenclature for Cultivated Plants, article 14; the characters collected by hand.
 */
export const PLANT_ENDS =
  '草禾花树稻麦茶梨桃菊梅兰李杏枣柑橘橙柚葡萄瓜豆薯棉竹松柏槐柳杨荷莲菜椒茄果莓莉瑰季丹药楠桐枫樱蕉蔗麻油';
