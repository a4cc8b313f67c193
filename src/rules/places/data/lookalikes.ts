/**
 * Characters of place names that are mistaken for each other because they sound or look alike: the right one, then the
 * wrong ones. From proofs of newspapers and the names themselves; a wrong character that gives the name of another place
 * is sorted out by the tables.
 */
const PAIRS =
  '州洲 洲州 株珠 郴彬琛椰 娄楼蒌 底低 湘相 潭谭坛 衡恒横 邵绍 绍邵 永勇 怀淮 淮准怀 祁祈祀岐 涟莲连 源原 浏流刘 醴澧礼 澧醴礼 攸悠 沅元源 溆叙 辰晨 汨汩 罗逻 临林 桂贵 贵桂 耒来莱 荣容 滁除 亳毫 泸沪卢芦 沪泸 漯螺 濮仆 焦蕉 荆刑 邢刑 襄囊 咸威 威咸 芜无 蚌蛘 衢渠 兖衮 菏荷河 莱菜来 淄缁辎 潍维 沂忻 忻沂 榆瑜 渭谓 铜同 绵棉锦 锦绵 遂隧 昭召 沧苍 苍沧 泰秦 秦泰奏 廊郎 徽微 浙淅 蒙朦 疆彊 徐涂 盐延 扬杨 宿缩 漳樟 莆甫蒲 厦夏 圳川 莞菀 惠慧 揭竭 汕仙 潮湖 梧悟 钦软 贺贸 崇祟 儋瞻 琼京 攀樊 眉嵋 资姿 遵尊 毕必 曲屈 昆毘 丽俪 临监 岳丘 益溢 岭玲 资兹 冷泠 宁柠 陵凌 冈岗 岗冈 晏宴 沣丰 阆朗 朐句 郯谈 郓运 鄄甄 濉睢 睢雎濉 涡窝 砀荡 鄱番波 婺骛 弋戈 黟黝 歙翕 嵊剩 鄞勤 缙晋 诸储 暨既 慈磁 磁慈 蓟冀 涿啄琢 蠡黎 晏安 隰湿 崞郭 兖充 郏夹 浚俊 淅浙 邓郑 嵩高 伊依 偃堰 巩恐 荥荣 鄢焉 郾偃 沔汨 嘉加 蒲莆 赤斥 枝技 秭姊 郧陨 竹笔 谷古 枣栆 黔钱 瓮翁 湄眉 赫郝 盘般 瑞端';

/** For each wrong character the right ones it may stand for. */
export const RIGHT_CHARACTERS: ReadonlyMap<string, readonly string[]> = rightCharacters();

function rightCharacters(): ReadonlyMap<string, readonly string[]> {
  const right = new Map<string, string[]>();
  for (const [own = '', ...wrong] of PAIRS.split(' ').map((pair) => [...pair])) {
    for (const it of wrong) right.set(it, [...(right.get(it) ?? []), own]);
  }
  return right;
}
