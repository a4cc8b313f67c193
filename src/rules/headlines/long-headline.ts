import { matchesIn } from '../../language/matches.ts';
import { fixedPitchInThousandths } from '../../language/widths.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** What parts a headline into lines: a space, a dash, a colon. */
const PARTS = /[^\s　：:]+/gu;
const DASH = /——+/;
/** The title of a document or a speech, which is printed as it is. */
const DOCUMENT =
  /(?:关于|在).{4,60}的(?:意见|决定|决议|建议|通知|通告|公告|规定|条例|办法|讲话|报告|批复|说明|公报)$/u;

/** A headline of which one line is too long to be set. */
export const longHeadline: TextRule = {
  code: 'HL005',
  name: 'long-headline',
  scope: 'text',
  roles: ['headline'],
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：check.maxHeadline', verified: false },
  title: { zh: '标题过长', en: 'Long headline' },
  why: {
    zh: '标题中不停顿的一截超过报社定下的字数，版上排不成一行，读者也一口气读不完。两个字母、数字算一个字。',
    en: 'A stretch without a pause that fits no line and no breath. Two letters or figures count as one character.',
  },
  bad: [
    {
      copy: '---\nheadline: 郴州市女领导干部联谊会召开2015年年会并听取省委党校教授专题讲座\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['郴州市女领导干部联谊会召开2015年年会并听取省委党校教授专题讲座'],
    },
    {
      copy: '---\nheadline: 娄底市妇联——创品牌力推性别平等\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['创品牌力推性别平等'],
      given: { check: { maxHeadline: 8 } },
    },
    {
      copy: '---\nheadline: 祁阳县　加强农村留守儿童信息采集\ndate: 2015-11-12\n---\n\n正文。\n',
      found: ['加强农村留守儿童信息采集'],
      given: { check: { maxHeadline: 10 } },
    },
  ],
  good: [{ copy: '---\nheadline: 女领导干部联谊会召开2015年年会\ndate: 2015-11-12\n---\n\n正文。\n' }],
  allows: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作　开创新局面　实现新跨越\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: 学习《湖南省妇联网络及新媒体改革推进工作方案（讨论稿）》\ndate: 2015-11-12\n---\n\n正文。\n',
      given: { check: { maxHeadline: 12 } },
    },
    {
      copy: '---\nheadline: 湖南省妇女联合会关于进一步加强农村留守儿童关爱服务工作的意见\ndate: 2015-11-12\n---\n\n正文。\n',
    },
    {
      copy: '---\nheadline: COVID-19 疫苗\ndate: 2015-11-12\n---\n\n正文。\n',
      given: { check: { maxHeadline: 6 } },
    },
  ],
  *check(text, passage, { article, newsroom }) {
    const { maxHeadline } = newsroom.config.check;
    if (text.length <= maxHeadline || article.genre === 'notice' || DOCUMENT.test(text)) return;
    for (const { 0: part, index: at } of matchesIn(text, PARTS)) {
      let start = at;
      for (const line of part.split(DASH)) {
        const length = widthOf(line);
        if (length > maxHeadline) {
          const from = text.indexOf(line, start);
          yield reportIn(passage, {
            start: from,
            end: from + line.length,
            message: {
              zh: `标题这一截有${length}字，超过${maxHeadline}字，应压缩或加停顿`,
              en: `${length} characters of headline without a pause, more than ${maxHeadline}: shorten or part it`,
            },
          });
        }
        start += line.length;
      }
    }
  },
};

/** Full-width characters that a line takes, rounded up; titles are masked and take none. */
function widthOf(line: string): number {
  let thousandths = 0;
  for (const character of line.replace(/\uFFFC/g, '')) {
    thousandths += fixedPitchInThousandths(character.codePointAt(0) ?? 0);
  }
  return Math.ceil(thousandths / 1000);
}
