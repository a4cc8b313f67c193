/** Words that tell names from what only looks like them: facts of usage, written by hand. */

/** What is named for a person and stays one word with the name: 马克思主义, 克林顿政府. */
export const DOCTRINES: ReadonlySet<string> = new Set('主义 思想 理论 政府 精神 内阁 家族'.split(' '));

/** After a surname no given name of one character but a form of address or a part of another word: 李老, 王某, 张家. */
export const NO_GIVEN_NAMES: ReadonlySet<string> = new Set(
  '某网报社台老家氏姓总导哥姐妹弟叔婶伯嫂母父夫妻妈爸爷奶婆副等们朝队方省市县',
);

/** The same of two characters: 陈小姐, 王女士. */
export const NO_GIVEN_PAIRS: ReadonlySet<string> = new Set(
  (
    '小姐 先生 女士 夫人 太太 公子 大爷 大妈 大娘 大哥 大姐 大嫂 阿姨 奶奶 爷爷 叔叔 伯伯 老师 师傅 老汉 姑娘 家人 家的 某某 某某某 ' +
    '副主 副书 副部 副市 副省 副总 同志 同学 医生 大夫 教授'
  ).split(' '),
);

/** Last characters of places and bodies of three characters that begin like a name: 高升镇, 白马寺. */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  '镇村乡县市省区州庙寺宫阁厂店队词路街站房局巷寨沟庄坡湾塘坝洞祠陵坳冲垸屯堡垭宴奖界杯峡',
);

/** Surnames that count things when a number stands before them: 3张卫星图片, 那张小巧的门票. */
export const MEASURES = '张';
export const BEFORE_MEASURES = /[0-9０-９一二两三四五六七八九十百千万几数这那每半]/;

/** With 周 they are days of the week: 周二晚. */
export const WEEKDAYS = '一二三四五六日末';

/** With 家 after a surname they make a village or a sight: 韩家坝, 周家湾, 陈家桥. */
export const HOUSE_PLACES = '桥湖洲溪岗坪台岭山河铺集营屋门口园林井塔';

/** No given name of two characters ends in them: verbs of saying, 人 of a native place (黄梅人). */
export const NEVER_LAST: ReadonlySet<string> = new Set('说称问答讲喊人们');

/** Nicknames: 闫老五. */
export const NICKNAME = /^[老小阿][一二三四五六七八九十大幺]$/;

/** Relatives and the like, who are no title: 女儿, 战友. */
export const KIN: ReadonlySet<string> = new Set(
  (
    '妻子 丈夫 爱人 老伴 儿子 女儿 长子 次子 长女 孙子 孙女 儿媳 女婿 父亲 母亲 爸爸 妈妈 爷爷 奶奶 哥哥 弟弟 姐姐 妹妹 大哥 大姐 男友 女友 好友 老友 战友 同事 同学 同乡 老乡 恩师 弟子 学生 徒弟 师傅 ' +
    '死者 伤者 遇难者 受害者 姑娘 小伙 小伙子 女孩 男孩 少年 青年 老人 老汉'
  ).split(' '),
);

/** Surnames of two characters that are everyday words: 东方白鹳, 第五名. */
export const EVERYDAY_SURNAMES: ReadonlySet<string> = new Set(
  '东方 第五 百里 东门 南门 西门 单于 太史 司空 公正'.split(' '),
);
