/** What a theme stands before: a campaign or an event. Source: usage of the dailies, collected by hand. */
export const THEMED_EVENTS = '主题|系列|活动|大赛|行动|征文|晚会|演讲比赛|文艺汇演';

/**
 * Ends of the names of courses, meetings and contests: no works, so not for 《》. Ends that works have too (大会,
 * 晚会, 论坛: programmes, journals) are left out. Source: GB/T 15834—2011 A.13, and usage.
 */
export const EVENT_ENDS =
  '培训班|研修班|讲习班|进修班|座谈会|研讨会|表彰大会|动员会|推进会|现场会|发布会|颁奖典礼|启动仪式|开幕式|闭幕式|锦标赛|邀请赛|运动会|知识竞赛|演讲比赛|大奖赛|文明号|先进单位|先进个人|示范岗|示范户';

/** Verbs whose object is an event, not a work. Source: usage of the dailies, collected by hand. */
export const EVENT_VERBS = '举办|举行|召开|参加|出席|开办|承办|主办|荣获|获得|授予|评为|启动|开展';

/** Verbs whose object is a campaign or an honour; 主办 and 参加 also take programmes. Source: usage, by hand. */
export const CAMPAIGN_VERBS = '开展|启动|实施|推进|深化|组织|授予|荣获|获得|评为|创建';

/** Ends of the names of papers and laws: an event may be about them (开展《婚姻法》宣传). Source: usage. */
export const DOCUMENT_ENDS =
  /(?:法|条例|办法|规定|规则|规范|规程|意见|通知|决定|决议|公约|条约|规划|纲要|方案|章程|准则|通则|细则|计划|报告|宣言|守则|标准|典|书|协定|白皮书)(?:（[^（）]{1,20}）)?$/;

/** Written works: their titles stand in 《》. Source: GB/T 15834—2011 4.15. */
export const WRITTEN_WORKS =
  '文章|论文|署名文章|评论员文章|社论|通讯|报道|调查报告|调研报告|长篇小说|小说|散文|诗歌|专著';

/** What is spoken or read out under a title: 题为《…》的报告. Source: usage of the dailies. */
export const SPOKEN_WORKS = '报告|讲话|演讲|讲座|发言|致辞|授课|党课|文章|论文|主旨演讲|宣讲|述职';
