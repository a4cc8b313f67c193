/** Continents, parts of the world and of China, and lands that are no country, as newspapers name them; written by hand. */
export const REGIONS: readonly string[] = [
  '亚洲 欧洲 非洲 美洲 北美洲 南美洲 大洋洲 南极洲 拉丁美洲 拉美 北美 南美 中美洲 亚太',
  '东亚 东南亚 南亚 中亚 东北亚 西欧 东欧 北欧 南欧 中东 北非 西非 东非 撒哈拉以南非洲',
  '东北三省 京津冀 长三角 珠三角 长江三角洲 珠江三角洲 粤港澳大湾区 环渤海 成渝 北部湾经济区 大湘西 长株潭 海峡两岸',
  '华北 华东 华南 华中 东北 西北 西南',
  '克什米尔 科索沃 巴尔干 高加索 海湾地区 朝鲜半岛 台湾岛 海南岛 中南半岛 巴尔干半岛 阿拉伯半岛 伊比利亚半岛 加勒比地区 约旦河西岸 加沙地带 戈兰高地 耶路撒冷 苏联 南斯拉夫 前苏联 前南斯拉夫 捷克斯洛伐克',
].flatMap((line) => line.split(' '));

/** Regions that are points of the compass too: counted only where 地区 follows or a mark ends them. */
export const COMPASS_REGIONS: ReadonlySet<string> = new Set('东北 西北 西南 华中 中亚'.split(' '));
