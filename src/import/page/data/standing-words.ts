/** Headings of boxes inside a story: they begin no story of their own. */
export const SIDE_BOXES: ReadonlySet<string> = new Set([
  ...[
    '相关链接',
    '新闻链接',
    '链接',
    '新闻背景',
    '背景',
    '背景资料',
    '名词解释',
    '延伸阅读',
    '小贴士',
    '数读',
    '声音',
  ],
  ...[
    '编后',
    '编后语',
    '编者按',
    '编者的话',
    '记者手记',
    '采访手记',
    '专家点评',
    '专家观点',
    '新闻观察',
    '他山之石',
    '人物名片',
    '数据链接',
    '新闻数据',
    '相关数据',
    '新闻延伸',
  ],
]);

/** A paragraph of the desk's own before a report. */
export const EDITORS_NOTE = /^(?:编者按|编者的话|核心提示|本报编者按|【编者按】)/;

/** What the headline of a notice says. */
export const NOTICE_HEADLINE =
  /(?:启事|声明|公告|公示|通告|更正|讣告|招领|招聘|征集令?|告示|通知)$|^(?:遗失|注销|减资|拍卖|招标|招租|寻人|寻物|更正|致歉)/;

/** What names a literary page. */
export const LITERARY = /副刊|文艺|诗歌|散文|随笔|诗页|文苑/;

/** How letters to the editor begin. */
export const SALUTATION = /^(?:尊敬的)?编辑(?:同志|部|老师)?[：:]/;

/** How they are signed: where the writer lives or who he is, then his name. */
export const SIGNER =
  /^(\p{Script=Han}{2,10}(?:市|县|区|镇|乡|村|省|市民|村民|居民|读者|学生|教师|职工|农民|家长)|[\p{Script=Han}]{2,3})[\s\u3000]{1,4}(\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,2})$/u;

/** Headlines of lists: what follows one is a story, though no dateline opens it. */
export const LIST_HEADLINE = /(?:名单|成绩|一览|赛程|结果)$/;
