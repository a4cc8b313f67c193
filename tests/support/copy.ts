/** A draft in which nothing is wrong. */
export const CLEAN_DRAFT = `---
headline: 全省新媒体座谈会召开
byline: 记者 李旦
date: 2015-11-12
---

今日女报/凤网讯（记者 李旦）11月6日，湖南省妇联召开全省妇联系统新媒体建设座谈会。

省妇联主席杜亚玲出席并讲话。
`;

/** The same with two half-width marks and half-width brackets in the byline. */
export const FLAWED_DRAFT = CLEAN_DRAFT.replace('（记者 李旦）11月6日，', '(记者 李旦)11月6日,').replace(
  '讲话。',
  '讲话!',
);
