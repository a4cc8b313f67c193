import { datesIn } from '../../language/dates.ts';
import type { Genre } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Genres in the paper's own voice; others may speak as people do. */
const WRITTEN: ReadonlySet<Genre | null> = new Set<Genre | null>(['news', 'brief', 'notice', 'photo', null]);

/** A day of the month told with 号, as people say it, in news text. */
export const spokenDay: TextRule = {
  code: 'DT016',
  name: 'spoken-day',
  scope: 'text',
  marks: '号',
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例：日期用“日”，“号”是口语', verified: false },
  title: { zh: '日期用了口语的“号”', en: 'Spoken 号 in a date' },
  why: {
    zh: '新闻里日期写“日”；“号”只在引语里用。',
    en: 'News text writes 日; 号 is for direct speech.',
  },
  bad: [
    { copy: '11月6号，湖南省妇联召开座谈会。', found: ['号'], fixed: '11月6日，湖南省妇联召开座谈会。' },
    { copy: '培训班10月26号上午开课。', found: ['号'], fixed: '培训班10月26日上午开课。' },
    { copy: '座谈会定于11月16号召开。', found: ['号'], fixed: '座谈会定于11月16日召开。' },
  ],
  good: [{ copy: '11月6日，湖南省妇联召开座谈会。' }],
  allows: [
    { copy: '他说：“11月6号我就到了。”' },
    { copy: '工程11月6号楼封顶，12月2号线通车。' },
    {
      copy: '---\nheadline: 回乡\nbyline: 记者 李旦\ndate: 2015-11-12\ngenre: literary\n---\n\n11月6号，我回到村里。\n',
    },
    { copy: '中央发出2015年第11号文件，6号台风登陆。' },
  ],
  *check(text, passage, context) {
    if (!WRITTEN.has(context.article.genre)) return;
    for (const { start, end } of datesIn(text)) {
      if (text.charAt(end - 1) !== '号') continue;
      yield reportIn(passage, {
        start: end - 1,
        end,
        message: {
          zh: `“${text.slice(start, end)}”是口语，新闻里应为“${text.slice(start, end - 1)}日”`,
          en: `"${text.slice(start, end)}" is spoken; news text writes ${text.slice(start, end - 1)}日`,
        },
        replacement: '日',
      });
    }
  },
};
