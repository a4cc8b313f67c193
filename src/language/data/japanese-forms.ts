/**
 * Characters of Japan's reform of 1946, each followed by the standard Chinese one: facts, written by hand. Left out are
 * those that 通用规范汉字表 has itself (浜, 芸, 缶, 予), those that it lists as variants, and those with two counterparts.
 */
export const JAPANESE_FORMS: string =
  '気气円圆図图対对駅驿広广実实戦战発发売卖読读歩步毎每徳德沢泽渋涩辺边経经済济総总続续県县労劳価价単单営营団团圏圈囲围圧压塁垒壊坏増增専专巣巢帯带帰归庁厅応应恵惠' +
  '悪恶払拂拡扩拠据挙举摂摄暦历権权検检楽乐様样歓欢歯齿渓溪満满滝泷瀬濑焼烧犠牺獣兽畳叠痩瘦稲稻竜龙粋粹絵绘継继縄绳繊纤聴听脳脑臓脏荘庄薬药蛍萤覚觉観观訳译豊丰転转' +
  '軽轻遅迟鉱矿銭钱鋳铸闘斗陥陷険险雑杂霊灵駆驱験验髄髓鶏鸡亜亚仏佛仮假伝传剣剑剤剂剰剩勧劝巻卷桜樱乗乘児儿斎斋嬢娘徴征懐怀択择掲揭曽曾栄荣桟栈浄净涙泪渇渴穏稳粛肃' +
  '縦纵譲让醸酿釈释騒骚齢龄拝拜抜拔弾弹悩恼捜搜暁晓';
