/** A name that papers of the mainland do not use, and the one they use. */
export type ForeignName = readonly [wrong: string, right: string];

/**
 * Names of countries and cities as Taiwan or Hong Kong write them, or careless writers, and the standard ones as Xinhua
 * has them. Names that are also other words (雪梨, 狮子山, 汉城, 肯亚) are left out. General knowledge.
 */
export const FOREIGN_NAMES: readonly ForeignName[] = [
  '纽西兰→新西兰 寮国→老挝 义大利→意大利 沙乌地阿拉伯→沙特阿拉伯 突尼西亚→突尼斯 奈及利亚→尼日利亚',
  '衣索比亚→埃塞俄比亚 坦尚尼亚→坦桑尼亚 尚比亚→赞比亚 辛巴威→津巴布韦 波札那→博茨瓦纳 莫三比克→莫桑比克',
  '象牙海岸→科特迪瓦 赖比瑞亚→利比里亚 茅利塔尼亚→毛里塔尼亚 模里西斯→毛里求斯 塞席尔→塞舌尔 吉布地→吉布提',
  '索马利亚→索马里 蒲隆地→布隆迪 卢安达→卢旺达 马拉威→马拉维 赖索托→莱索托 史瓦济兰→斯威士兰 甘比亚→冈比亚',
  '几内亚比索→几内亚比绍 哥斯大黎加→哥斯达黎加 宏都拉斯→洪都拉斯 瓜地马拉→危地马拉',
  '多明尼加→多米尼加 巴贝多→巴巴多斯 格瑞那达→格林纳达 盖亚那→圭亚那 苏利南→苏里南 克罗埃西亚→克罗地亚',
  '斯洛维尼亚→斯洛文尼亚 波士尼亚→波斯尼亚 塞普勒斯→塞浦路斯 列支敦斯登→列支敦士登 亚塞拜然→阿塞拜疆',
  '吉里巴斯→基里巴斯 万那杜→瓦努阿图 吐瓦鲁→图瓦卢 帛琉→帕劳 马尔地夫→马尔代夫 科索伏→科索沃 蒙特内哥罗→黑山',
  '星加坡→新加坡 杜拜→迪拜 阿布达比→阿布扎比 利雅德→利雅得 坎培拉→堪培拉 布里斯本→布里斯班 苏黎士→苏黎世',
  '伊斯坦堡→伊斯坦布尔 可伦坡→科伦坡 康乃狄克→康涅狄格 奥勒冈→俄勒冈 麻萨诸塞→马萨诸塞 北卡罗莱纳→北卡罗来纳',
  '路易斯安纳→路易斯安那 宾夕凡尼亚→宾夕法尼亚 阿利桑那→亚利桑那 柬甫寨→柬埔寨 菲律滨→菲律宾 新加波→新加坡',
  '斯得哥尔摩→斯德哥尔摩 赫尔新基→赫尔辛基 巴塞罗拿→巴塞罗那 雪梨歌剧院→悉尼歌剧院 雪梨大学→悉尼大学',
  '乔治亚州→佐治亚州',
]
  .flatMap((line) => line.split(' '))
  .map((pair) => {
    const [wrong = '', right = ''] = pair.split('→');
    return [wrong, right];
  });
