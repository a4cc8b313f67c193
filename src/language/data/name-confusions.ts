/**
 * Characters of given names and surnames that are taken for one another, a group a word: the same or nearly the same
 * sound in every tone, or nearly the same shape. Chosen by hand from the characters that names are made of. Names that
 * differ in two characters of one group are asked about; a group too wide makes a rule ask too often.
 */

/** Alike to the ear beyond those of one reading (syllables.generated.ts): nearly the same sound. */
export const SOUNDING_ALIKE: readonly string[] = (
  '玲铃凌灵龄岭苓伶翎零聆 丽莉俐利黎立力历励礼理莅荔鹂 伟玮炜维卫薇微威葳韦为蔚 红虹宏洪弘鸿泓 军君均钧俊峻骏竣珺 芳方 飞菲非斐妃霏 鹏朋 ' +
  '梅媚眉美妹玫 华花桦骅 明鸣铭茗名 敏民闽旻珉 平萍苹坪屏 青清卿庆晴 静净敬境菁晶精京靖婧竞镜 燕艳雁彦岩妍研延颜焰砚言严 英莹颖盈映樱瑛营迎滢 ' +
  '志智至致芷之治知稚植 小晓筱笑肖孝 文雯纹闻 新欣心鑫馨昕辛歆 杰洁捷婕 辉晖慧惠卉蕙汇 健建剑坚键渐舰简俭 春椿淳纯 兰岚蓝澜 琴勤钦芹秦 ' +
  '霞夏侠 玉宇雨育钰煜裕瑜余愚 云芸运韵匀耘 国果 海亥 成诚程城承澄晟盛丞 胜圣升生声笙 强蔷 勇永咏泳涌 林琳霖临麟淋 峰锋丰枫风烽峯凤 波博勃柏 ' +
  '涛滔韬 凯恺楷 东冬栋 阳洋扬杨央 祥翔详湘香 荣蓉容融榕戎嵘 德得 贵桂 福富复甫付傅 顺舜 义艺毅怡奕依仪益意逸易亿忆宜 珍真贞祯振震镇 ' +
  '娟涓绢 倩茜谦千迁乾 婷廷庭亭挺 雪学 佳嘉家加甲 琪琦奇祺旗其齐淇启绮 思斯司丝 诗施时石实世士仕师史 浩昊皓豪灏 然燃冉 轩宣萱璇 涵含寒函晗韩 ' +
  '淑舒书姝树殊 秀修绣 瑞锐睿蕊 蕾磊雷 珊姗山善 楠南男 露璐路录禄鹭 波伯 旭序绪许徐 翠粹 素苏 桃陶 进金锦瑾近晋津 连莲联廉 良亮梁量 ' +
  '喜禧希熙曦西熹 天田恬甜 社设 招昭召朝钊 周舟洲 守首寿 章张彰漳 江姜 王汪 于余俞喻 程陈成 吴武伍 胡湖 肖萧 闫阎 邱丘 代戴 候侯 邓登 曾增 冯逢 ' +
  '唐汤堂棠 彭澎 宗中忠钟仲众 荷贺合 宁凝 超潮 帆凡 广光 松淞 俏乔巧 爱艾 香湘 保宝 占战展 培佩沛 添田 根庚 友有佑又 茂懋 旺望 和荷 彬斌滨宾 ' +
  '安庵 仁人任 先仙贤显献 娥鄂 桥乔 立利 泽则 达大 科克 宽款 才财材 进劲 双霜 珠竹 兴星'
).split(' ');

/** Alike to the eye. */
export const LOOKING_ALIKE: readonly string[] = (
  '未末 己已巳 曰日 侯候 晓哓 枚玫 冼洗 祎袆 昊吴 汩汨 钧钓 沫沬 炅灵 晟昃 芮丙 茜西 妤好 郝赫 盈盆 玟玫 铂柏 曙署 胄胃 茗若 券卷 筒简 荀苟 亨享 ' +
  '裴斐 杲果 帅师 彤形 琳淋 宇字 刚钢 纲钢 亮高 壮状 辰展 晨震 泰秦 奉秦 奏秦 春舂 历厉 天夭 干千于 士土 木本 令今 免兔 冶治 刀力 人入 大太犬 ' +
  '拴栓 杨扬 林材 楷揩 桃挑 悦说 怡恰 惠慧 恒桓垣 徽微薇 徵微 健键 傅博 博搏 萧箫 兰芝 芳芬 荣莹萤 英央 珊册 斌赋 彬杉 皓浩 晧皓 煜熠 烨晔 炜伟'
).split(' ');
