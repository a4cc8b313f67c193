import { matchesIn } from '../../language/matches.ts';
import { characterAt, characterBefore } from '../../language/neighbours.ts';
import type { TextRule } from '../rule.ts';
import { pairReport } from './pair-report.ts';

const HAN = /\p{Script=Han}/u;

const MESSAGE = {
  zh: '中文用了直引号，应改为前后双引号',
  en: 'straight quotation marks in Chinese text, expected curly ones',
};

/** Straight quotation marks around Chinese words. */
export const straightQuotes: TextRule = {
  code: 'PU012',
  name: 'straight-quotes',
  scope: 'text',
  marks: '"\'',
  sees: ['quotation'],
  severity: 'error',
  fix: 'review',
  basis: { text: 'GB/T 15834—2011 4.8', verified: false, certain: true },
  title: { zh: '中文用了直引号', en: 'Straight quotation marks in Chinese text' },
  why: {
    zh: '中文引号是“”，前后有别；直引号分不出前后，也不能按避头尾规则排行。',
    en: 'Chinese quotation marks are “”; straight ones do not tell opening from closing.',
  },
  bad: [
    {
      copy: '湘潭县妇联"育婴师"培训班开课。',
      found: ['"育婴师"'],
      fixed: '湘潭县妇联“育婴师”培训班开课。',
    },
    { copy: '她只回答了"OK"两个字母。', found: ['"OK"'], fixed: '她只回答了“OK”两个字母。' },
  ],
  good: [{ copy: '湘潭县妇联“育婴师”培训班开课。' }],
  allows: [
    { copy: '展厅里摆着15"和17"两种屏幕。' },
    { copy: '原文是"to be or not to be"。' },
    { copy: '运行`say "你好"`即可。' },
  ],
  *check(text, passage) {
    const places = matchesIn(text, /"/g).map((match) => match.index);
    if (places.length === 0 || places.length % 2 !== 0) return;
    for (let at = 0; at < places.length; at += 2) {
      const open = places[at] ?? 0;
      const close = places[at + 1] ?? 0;
      if (!isChinesePair(text, open, close)) continue;
      yield pairReport(passage, { start: open, end: close + 1, marks: ['“', '”'], message: MESSAGE });
    }
  },
};

/** Inches (15") are no quotation; neither is a quotation wholly in English. */
function isChinesePair(text: string, open: number, close: number): boolean {
  if (/\d/.test(characterBefore(text, open))) return false;
  const inside = text.slice(open + 1, close);
  const outside = characterBefore(text, open) + characterAt(text, close + 1);
  return HAN.test(inside) || (HAN.test(outside) && !inside.includes(' '));
}
