/**
 * Parts that names of minorities without an interpunct are made of, as news copy writes them: facts, written by hand. Two
 * of them, or one beside a title, are a name: 次仁旺堆, 乌云其木格, 吉克曲布.
 */
export const MINORITY_NAME_PARTS: ReadonlySet<string> = new Set(
  // Tibetan.
  (
    '扎西 次仁 才让 次旦 旺堆 旺姆 卓玛 卓嘎 央金 央宗 多吉 平措 达娃 尼玛 边巴 普布 拉巴 巴桑 洛桑 丹增 格桑 德吉 白玛 罗布 顿珠 曲珍 拉姆 措姆 桑吉 桑珠 仁青 仁增 加措 嘉措 坚赞 旺久 旺杰 索朗 索南 ' +
    '贡布 贡嘎 江村 强巴 阿旺 益西 向巴 群培 晋美 热地 帕巴 格列 班丹 金刚 达瓦 梅朵 拉珍 德庆 云丹 俄珠 土登 丁真 泽仁 泽旺 泽郎 更登 尕让 更尕 公保 南杰 ' +
    // Mongolian.
    '巴特尔 其木格 其其格 乌云 娜仁 高娃 斯琴 图雅 苏和 那仁 格日勒 巴雅尔 额尔敦 阿拉坦 呼和 牧仁 朝鲁 托娅 萨仁 宝音 满都拉 布和 哈斯 敖登 孟和 巴图 乌日娜 通拉嘎 阿古拉 图门 白音 查干 特木尔 朝克图 ' +
    '必力格 毕力格 孟克 吉雅 乌力吉 巴根 达来 德力格尔 格根 塔娜 额尔德尼 索龙嘎 呼格吉勒 布赫 乌兰夫 ' +
    // Yi.
    '吉克 曲布 曲比 阿木 吉木 俄木 石一 依火 海来 沙马 阿苦 阿库 尔古 莫色 吉狄 马加 拉马 惹古 日黑 木果 尔布 伍呷 阿依 阿呷 日洛 子拉 伍果 拉龙 ' +
    // Uyghur and Kazakh, as parts before or behind an interpunct too.
    '买买提 阿不都 阿卜杜 阿布都 吾买尔 艾合买提 吐尔逊 吐尔地 古丽 古丽娜尔 阿依古丽 帕提古丽 热合曼 热西提 玉素甫 依明 艾山 艾尼 买合木提 木合塔尔 库尔班 赛买提 阿迪力 米娜瓦尔 热娜 迪丽 热巴 叶尔肯 ' +
    '努尔兰 哈那提 巴哈尔 赛力克 阿扎提 沙吾提 肉孜 达吾提 依力哈木 艾力 热依扎 海米提'
  ).split(' '),
);

/** Characters that write sounds in joined names only; elsewhere they are everyday words: 阿不力孜·买买提. */
export const JOINED_SOUNDS: ReadonlySet<string> = new Set('不都满则来雪力许自丹');
