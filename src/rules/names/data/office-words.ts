/**
 * Words about offices that decide what a rule may say of a title. Chosen by hand from usage.
 */

/** Offices that people hold beside another: a delegation's head, a group's, a board's. */
export const SIDE_OFFICES: ReadonlySet<string> = new Set(
  '团长 组长 队长 班长 会长 理事长 董事 监事长 发言人 负责人 创始人 主编 总编 经理 专员 主任委员'.split(' '),
);

/** Offices of state and party whose holder is named by each in turn. */
export const HIGHEST_OFFICES: ReadonlySet<string> = new Set('总书记 总理 总统 委员长 首相 特首'.split(' '));

/** Units whose heads are named by several offices. */
export const HIGHEST_UNITS = /(?:国家|军委|政协|人大常委会)$/;

/** Words that tell that somebody came to another office. */
export const APPOINTMENT_WORDS =
  /当选|任命|升任|接任|改任|转任|调任|出任|兼任|担任|就任|履新|卸任|辞去|免去|任免|换届|选举|任职|后来|履历|简历/;

/** Heads of areas: of one area nobody is head and party secretary by usage. */
export const AREA_HEADS: ReadonlySet<string> = new Set('省长 市长 县长 区长 州长 镇长 乡长'.split(' '));

/** Offices that follow a name in speech: 易鹏飞书记. */
export const SPOKEN_OFFICES: ReadonlySet<string> = new Set(
  '书记 主席 主任 局长 部长 厅长 院长 校长 处长 省长 市长 县长 区长 州长 镇长 乡长'.split(' '),
);
