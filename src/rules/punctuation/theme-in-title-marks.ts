import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { DOCUMENT_ENDS, SPOKEN_WORKS } from './data/events.ts';

const THEME = /主题(?:为|是)(《([^《》]{4,60})》)/g;
const OF_SPOKEN_WORK = new RegExp(`^的?[^，。；：“《]{0,8}(?:${SPOKEN_WORKS})`);

/** 《》 around a theme, or 主题为 before the title of a report. */
export const themeInTitleMarks: TextRule = {
  code: 'PU021',
  name: 'theme-in-title-marks',
  scope: 'text',
  marks: '主',
  looksFor: /主题/,
  sees: ['quotation', 'title'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例；GB/T 15834—2011 附录A.13', verified: false },
  title: { zh: '主题用了书名号', en: 'Title marks around a theme' },
  why: {
    zh: '报告、讲话的题目用书名号，说“题为《……》”；活动的主题不是题目，用引号，说“主题为‘……’”。',
    en: 'The title of a report stands in 《》 after 题为; the theme of an event is no title and takes quotation marks.',
  },
  bad: [
    {
      copy: '会长陈社招作了主题为《把握新常态　巾帼立新功》的工作报告。',
      found: ['主题为《把握新常态　巾帼立新功》'],
      fixed: '会长陈社招作了题为《把握新常态　巾帼立新功》的工作报告。',
    },
    {
      copy: '今年读书月的主题为《书香飘万家》，持续一个月。',
      found: ['主题为《书香飘万家》'],
      fixed: '今年读书月的主题为“书香飘万家”，持续一个月。',
    },
    {
      copy: '论坛主题是《女性与未来》。',
      found: ['主题是《女性与未来》'],
      fixed: '论坛主题是“女性与未来”。',
    },
  ],
  good: [{ copy: '会长作了题为《把握新常态》的工作报告，活动主题为“书香飘万家”。' }],
  allows: [
    { copy: '展览以《红楼梦人物谱》为主题，作品上百件。' },
    { copy: '宣传周的主题是《反家庭暴力法》。' },
    { copy: '她写了一首题为《主题》的诗。' },
  ],
  *check(text, passage) {
    for (const { 0: found, 2: title = '', index: at } of matchesIn(text, THEME)) {
      if (DOCUMENT_ENDS.test(title)) continue;
      const verb = found.charAt(2);
      const spoken =
        verb === '为' && OF_SPOKEN_WORK.test(text.slice(at + found.length, at + found.length + 16));
      const replacement = spoken ? `题为《${title}》` : `主题${verb}“${title}”`;
      yield reportIn(passage, {
        start: at,
        end: at + found.length,
        replacement,
        message: spoken
          ? {
              zh: '报告、讲话的题目应说“题为”，不说“主题为”',
              en: 'the title of a report takes 题为, not 主题为',
            }
          : { zh: '主题不是作品的题目，应用引号', en: 'a theme is no title, expected quotation marks' },
      });
    }
  },
};
