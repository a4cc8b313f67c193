import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { WRITTEN_WORKS } from './data/events.ts';

const WORK = new RegExp(`题为(“([^“”]{2,60})”)(?=的[^，。；：“《]{0,6}(?:${WRITTEN_WORKS}))`, 'g');

/** The title of a written work in quotation marks. */
export const workInQuotes: TextRule = {
  code: 'PU022',
  name: 'work-in-quotes',
  scope: 'text',
  marks: '题',
  looksFor: /题为“/,
  sees: ['quotation', 'title'],
  severity: 'advice',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.15', verified: false },
  title: { zh: '文章题目用了引号', en: 'Title of a written work in quotation marks' },
  why: {
    zh: '文章、论文、社论有题目，题目用书名号；用引号，读者会以为引的是其中一句话。',
    en: 'An article has a title, and titles stand in 《》; in quotation marks it looks like a phrase quoted from it.',
  },
  bad: [
    {
      copy: '他发表了题为“基本国策要落细落实”的署名文章。',
      found: ['“基本国策要落细落实”'],
      fixed: '他发表了题为《基本国策要落细落实》的署名文章。',
    },
    { copy: '她的题为“留守”的小说获奖。', found: ['“留守”'], fixed: '她的题为《留守》的小说获奖。' },
    {
      copy: '该报刊登题为“女性的力量”的社论。',
      found: ['“女性的力量”'],
      fixed: '该报刊登题为《女性的力量》的社论。',
    },
  ],
  good: [{ copy: '他发表了题为《基本国策要落细落实》的署名文章。' }],
  allows: [
    { copy: '他发表了题为“携手同行”的主旨演讲。' },
    { copy: '活动以“书香”为题，征集文章百篇。' },
    { copy: '题为“半边天”的图片展开幕，展出新闻报道百篇。' },
  ],
  *check(text, passage) {
    for (const { 1: quoted = '', 2: title = '', index } of matchesIn(text, WORK)) {
      yield reportIn(passage, {
        start: index + 2,
        end: index + 2 + quoted.length,
        replacement: `《${title}》`,
        message: { zh: `文章的题目${quoted}应用书名号`, en: `${quoted} is a title, expected 《》` },
      });
    }
  },
};
