/** Behind a name they show that the text itself tells who that is: 杜亚玲是省妇联主席, 王建明今年45岁; or that it speaks of a work. Chosen by hand. */
export const INTRODUCTION_WORDS =
  /^(?:，?(?:是|就是|系|担任|现任|时任|任|今年|当了|出生|生于|[一-龥]{0,4}人，|男，|女，|（|的《|的?(?:讲话|批示|署名|文章|来信|著作|作品))|[^。！？]{0,30}(?:岁|是一名|是一位|的妻子|的丈夫))/;
