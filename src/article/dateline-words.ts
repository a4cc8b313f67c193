/**
 * Words of datelines: facts gathered from real papers. Agencies whose names are followed directly by a place
 * (新华社北京), endings by which other papers and sites are known, and the places that datelines commonly name.
 */

/** Agencies and the paper's own name for itself. */
export const AGENCIES: readonly string[] = [
  ...['新华社', '中新社', '中国新闻社', '中央社', '新华网', '中新网', '人民网', '央视网', '光明网', '中国网'],
  ...[
    '法新社',
    '美联社',
    '路透社',
    '塔斯社',
    '俄新社',
    '共同社',
    '时事社',
    '韩联社',
    '埃菲社',
    '安莎社',
    '德新社',
  ],
  ...['本报', '本刊', '本网', '本台', '本社', '红网', '华声在线'],
];

/** Endings of the names of papers, sites and stations. */
export const AGENCY_ENDINGS: readonly string[] = [
  ...['报', '网', '社', '刊', '电视台', '电台', '广播台', '在线', '新闻', '客户端', '时刻', '传媒', '通讯社'],
];

/** Places that datelines name, without 市 or 县: for datelines without a date, and 记者×××沈阳报道. */
export const DATELINE_PLACES: ReadonlySet<string> = new Set(
  [
    '北京 天津 上海 重庆 石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明',
    '拉萨 西安 兰州 西宁 银川 乌鲁木齐 香港 澳门 台北 大连 青岛 宁波 厦门 深圳 苏州 无锡 温州 珠海 三亚 桂林 洛阳 开封 延安 遵义 烟台',
    '株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 吉首 浏阳 宁乡 醴陵 韶山 祁阳',
    '纽约 华盛顿 洛杉矶 旧金山 芝加哥 波士顿 休斯敦 渥太华 多伦多 温哥华 墨西哥城 巴西利亚 里约热内卢 布宜诺斯艾利斯 圣地亚哥 利马 哈瓦那 联合国',
    '伦敦 巴黎 柏林 罗马 马德里 日内瓦 布鲁塞尔 维也纳 华沙 莫斯科 基辅 雅典 伊斯坦布尔 安卡拉 斯德哥尔摩 奥斯陆 哥本哈根 赫尔辛基 法兰克福 达沃斯',
    '东京 大阪 首尔 平壤 乌兰巴托 河内 曼谷 金边 万象 仰光 吉隆坡 新加坡 雅加达 马尼拉 新德里 孟买 伊斯兰堡 喀布尔 德黑兰 巴格达 大马士革 耶路撒冷 开罗 内罗毕 约翰内斯堡 堪培拉 悉尼 墨尔本 惠灵顿',
  ].flatMap((line) => line.split(' ')),
);

/** Desks that a dispatch names before 电, 专电 or 讯: 新华社洛杉矶11月8日体育专电. */
export const DISPATCH_DESKS: readonly string[] = [
  '体育',
  '财经',
  '文化',
  '文娱',
  '娱乐',
  '科技',
  '国际',
  '特稿',
];
