import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';

const SCORE = /(?<=以|比分[为是]?)\d{1,3}([:：∶比])\d{1,3}(?![\d:：∶])/g;

interface Score {
  readonly passage: Passage;
  readonly start: number;
  readonly written: string;
  readonly mark: string;
}

/** Scores of one text that are written in different ways. */
export const mixedScores: ArticleRule = {
  code: 'NU039',
  name: 'mixed-scores',
  scope: 'article',
  marks: ':：∶比',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '比分写法不一致', en: 'Scores written in different ways' },
  why: {
    zh: '同一篇里比分的写法应一致：都写“3比2”，或都写“3∶2”。',
    en: 'Scores are written one way within a text: 3比2 throughout, or 3∶2.',
  },
  bad: [
    { copy: '主队以3比2获胜，次轮以1:0小胜。', found: ['1:0'] },
    { copy: '甲队以3:2胜，乙队以2：1胜，丙队以1:0胜。', found: ['2：1'] },
    { copy: '首节比分为21比18。\n\n末节以25∶20结束。', found: ['25∶20'] },
  ],
  good: [{ copy: '主队以3比2获胜，次轮以1比0小胜。' }],
  allows: [
    { copy: '主队以3比2获胜，比赛8:30开始。' },
    { copy: '以1:500的比例尺绘图，以3:7的比例分成。' },
    { copy: '主队以3比2获胜，“以1:0结束也好”，他说。' },
  ],
  *check({ article }) {
    const scores = article.passages.filter((it) => it.role !== 'code').flatMap(scoresIn);
    const usual = usualMark(scores);
    for (const { passage, start, written, mark } of scores) {
      if (mark === usual) continue;
      yield reportIn(passage, {
        start,
        end: start + written.length,
        message: {
          zh: `比分“${written}”用了“${mark}”，别处用“${usual}”，应当一致`,
          en: `the score "${written}" has "${mark}" where others have "${usual}"`,
        },
      });
    }
  },
};

function scoresIn(passage: Passage): readonly Score[] {
  if (!/\d[:：∶比]\d/.test(passage.text)) return [];
  return matchesIn(maskedText(passage), SCORE).map(({ 0: written, 1: mark = '', index: start }) => {
    return { passage, start, written, mark };
  });
}

/** The mark of most scores; of equals the one that came first. Null without scores. */
function usualMark(scores: readonly Score[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { mark } of scores) {
    const count = scores.filter((it) => it.mark === mark).length;
    if (count > most) [best, most] = [mark, count];
  }
  return best;
}
