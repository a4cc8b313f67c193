/**
 * Chinese surnames, entered by hand as facts of common knowledge: about the first hundred in the order of how many
 * people bear them, the rest from the 百家姓 and from bylines, roughly the commoner first. The order decides which
 * of two readings of a run-together list of names is the likelier one. Left out: rare surnames that are everyday
 * words beside a role (从, 来, 会, 和, 通).
 */

/** Single surnames, the commonest first. */
export const SINGLE_SURNAMES: string = [
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢',
  '姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向',
  '汤傅洪赖萧常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包代宁尚符舒阮柯纪梅',
  '童凌毕单季裴霍涂成苗谷曲盛冉翁蓝骆路游靳辛管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时阳阎穆农司古吉卓缪车项连',
  '褚娄窦岑景党宫费卜冷晏席卫柏米隋宗桂瞿全苟楼闵佟臧边卞姬邬仇商仲应佘谌卿禹盘庹简池储匡鞠桑郎栗敖占粟',
  '肇阙明丘巫麦荆狄郁濮敬晋甄苑邸丛糜逄戚奚扈燕冀郏浦慕茹习宦鱼容慎戈庾暨居衡步满弘寇禄沃蔚巩厍晁勾融訾',
  '阚那毋沙乜丰巢荀羊於惠封芮羿汲邴松井乌巴弓牧隗山宓蓬郗班仰秋伊宰郦雍璩寿扶堵莘谯贡劳索咸籍屠胥苍闻鄂',
  '揭芦亓亢仝冼凤初刁危奉宛宣密尧崇帅廉恽揣撒攸敏斯昌昝晟朴束杭桓植楚楮樵汝沐泽洛渠湛滑炎牙狐玄甫畅皮盖',
  '眭矫稽竹竺笪箫粘缑羌翦茅荣菅蒯蒿蔺虞蚁裘褟谈豆贝贲贠赫迟迮逯郄郇郜鄢酆闪闽隽雒靖骞骈鬲魁鲜鹿果郅展阴邝邰钮仉禚仵佴茆禤钭檀漆伏夔侴',
].join('');

/**
 * How many of a thousand people bear the first hundred single surnames, in their order: facts after the counts of the
 * Ministry of Public Security (2007 to 2020), rounded.
 */
const SHARES: readonly number[] = [
  72, 72, 68, 54, 45, 31, 23, 22, 21, 20, 16, 15, 14, 14, 13, 12, 12, 11, 11, 10, 9.5, 8.7, 8.5, 8.3, 8, 7,
  6.8, 6.6, 6.3, 6, 6, 5.8, 5.7, 5.5, 5.3, 5.2, 5, 4.9, 4.8, 4.7, 4.7, 4.7, 4.6, 4.5, 4.4, 4.4, 4.4, 4.3, 4.2,
  4.2, 4.1, 3.9, 3.8, 3.8, 3.7, 3.7, 3.7, 3.6, 3.5, 3.5, 3.4, 3.3, 3.2, 3.2, 3.1, 3, 3, 3, 2.9, 2.9, 2.8, 2.7,
  2.7, 2.6, 2.5, 2.5, 2.4, 2.4, 2.3, 2.3, 2.2, 2.1, 2, 1.9, 1.9, 1.9, 1.8, 1.8, 1.7, 1.6, 1.6, 1.6, 1.5, 1.5,
  1.5, 1.4, 1.4, 1.3, 1.3, 1.3,
];

/**
 * The share of people who bear a single surname, 0 to 1, by its rank in {@link SINGLE_SURNAMES}: counted for the first
 * hundred; after them it falls about with the square of the rank.
 */
export function surnameShare(rank: number): number {
  const counted = SHARES[rank];
  return (counted ?? (SHARES.at(-1) ?? 0) * (SHARES.length / (rank + 1)) ** 2) / 1000;
}

/** Surnames of two characters. */
export const COMPOUND_SURNAMES: readonly string[] = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '长孙',
  '宇文',
  '轩辕',
  '端木',
  '独孤',
  '南宫',
  '西门',
  '澹台',
  '闻人',
  '赫连',
  '太史',
  '申屠',
  '仲孙',
  '钟离',
  '鲜于',
  '闾丘',
  '司空',
  '亓官',
  '司寇',
  '子车',
  '颛孙',
  '巫马',
  '公西',
  '漆雕',
  '乐正',
  '壤驷',
  '公良',
  '拓跋',
  '夹谷',
  '宰父',
  '谷梁',
  '段干',
  '百里',
  '东郭',
  '呼延',
  '羊舌',
  '微生',
  '梁丘',
  '左丘',
  '东门',
  '第五',
  '公冶',
  '宗政',
  '濮阳',
  '淳于',
  '单于',
  '太叔',
  '公羊',
  '万俟',
  '纳兰',
  '完颜',
  '叶赫',
  '那拉',
  '耶律',
  '爱新',
  '哥舒',
  '南门',
];
