import { dayWords } from '../../language/day-words.ts';
import type { PageModel } from '../../model/page.ts';

/** What a page is called: 今日女报　2015年11月12日　星期四　A02版　妇联新闻. */
export function pageTitle({ publication, date, pageNumber, pageName }: PageModel): string {
  const page = pageNumber === '' ? '' : `${pageNumber}版`;
  return [publication, date === null ? '' : dayWords(date), page, pageName ?? '']
    .filter((it) => it !== '')
    .join('　');
}
