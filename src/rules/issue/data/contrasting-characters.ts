/** Characters by which names of one family differ: 一版 and 二版, 湘南 and 湘西, 上篇 and 下篇. Gathered by hand. */
export const CONTRASTING_CHARACTERS =
  '0123456789一二三四五六七八九十百千〇零甲乙丙丁东西南北上中下前后左右内外男女老少大小新旧春夏秋冬省市州县区乡镇村日周月季年';
