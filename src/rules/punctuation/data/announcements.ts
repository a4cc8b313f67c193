/**
 * Nouns by which a sentence announces the points that follow (提出三点要求). Source: usage of the dailies, collected by
 * hand.
 */
export const ANNOUNCED_POINTS =
  '要求|意见|建议|希望|措施|任务|问题|原则|做法|特点|体会|举措|倡议|目标|经验|要点|工作|原因|变化|方面|难题|办法|规定|内容|转变|成效|不足';

/** Words before 如下 that open a text or a list (现将名单公布如下). Source: usage of notices, collected by hand. */
export const OPENED_BELOW =
  '公布|公告|通知|通报|摘登|刊登|刊载|名单|内容|事项|安排|要求|说明|答复|原文|全文|规定|结果';
