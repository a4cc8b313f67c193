/** Nouns after the name of a day that became an event's name (“6·26”禁毒日). Source: usage of the dailies, by hand. */
export const DAY_NOUNS =
  '晚会|事件|国际禁毒日|禁毒日|消费者|国际消费者|消费维权|地震|特大|专案|恐怖袭击|恐袭|学雷锋|禁毒|艾滋病日|世界艾滋病|消防|重大|火灾|爆炸|坍塌|交通事故|空难|惨案|起义|运动|普法|宪法|讲话|电影票房|扶贫日|税收|慈善|爱耳日|植树|消防日|消防宣传|110宣传';

/** Days whose names need an interpunct in Han numerals, since the figures could be read in two ways. Source: GB/T 15834. */
export const PARTED_DAYS: Readonly<Record<string, string>> = {
  一二九: '一二·九',
  一二八: '一·二八',
  一二一: '一二·一',
  '一二.九': '一二·九',
  '一.二八': '一·二八',
};

/** Days of other months take none. Source: GB/T 15834. */
export const JOINED_DAYS: Readonly<Record<string, string>> = {
  五·四: '五四',
  五·一: '五一',
  六·一: '六一',
  三·八: '三八',
  七·一: '七一',
  八·一: '八一',
  十·一: '十一',
  七·七: '七七',
  五·卅: '五卅',
};
