import { TRANSLITERATING } from '../../language/data/transliteration.ts';
import { matchesIn } from '../../language/matches.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A full stop after Han at the text's end or before a closing mark, or between Han. */
const FULL_STOP = /[.．](?<=[\p{Script=Han}”）》)].)(?=[”）》]|$|[\p{Script=Han}“《（])/gu;

/** A stop inside a line has a clause on each side; shorter pieces are numbers (一.识字) and names (张.三). UTF-16 units. */
const LEAST_CLAUSE = 4;
const CLAUSE_BEFORE = /[^.．。，！？；：、“《‘\s]{0,40}$/u;
const CLAUSE_AFTER = /^[^.．。，！？；：、”》’\s]{0,40}/u;
/** Two clauses alone between quotation marks are a slogan or a title: “齐家治国.修身为本”. */
const QUOTED = /^[“《‘].+[”》’]$/u;
const NAME_SOUNDS = new Set(TRANSLITERATING);

/** A stop with a space on each side, as it comes from some input methods. */
const SPACED_STOP = /(?<=\p{Script=Han} )\.(?= \p{Script=Han})/gu;

/** Half-width marks beside Han: who typed them typed the stops so too. */
const TYPED_HALF_WIDTH = /\p{Script=Han}[,;?!](?=\p{Script=Han}|$)/u;

/** Shorter text is a number: 一. */
const LEAST_LENGTH = 6;

/** A half-width full stop that ends a Chinese sentence. */
export const halfWidthFullStop: TextRule = {
  code: 'PU011',
  name: 'half-width-full-stop',
  scope: 'text',
  marks: '.．',
  sees: ['quotation'],
  severity: 'error',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.1', verified: false, certain: true },
  title: { zh: '中文句子用了西文句点', en: 'Latin full stop after a Chinese sentence' },
  why: {
    zh: '中文句号是“。”。西文句点来自英文输入法，印出来又小又靠左下，容易被当成污点。',
    en: 'A Chinese sentence ends with 。; the Latin point is a slip of the keyboard.',
  },
  bad: [
    { copy: '座谈会现场讨论热烈.', found: ['.'], fixed: '座谈会现场讨论热烈。' },
    { copy: '“自己的干劲更大了.”康艳华说。', found: ['.'], fixed: '“自己的干劲更大了。”康艳华说。' },
    {
      copy: '会议召开.大家都来了.价格公道.',
      found: ['.', '.', '.'],
      fixed: '会议召开。大家都来了。价格公道。',
    },
    { copy: '各单位要牢记（安全第一）.大家不可大意。', found: ['.'] },
    { copy: '(安全第一).大家不可大意.', found: ['.', '.'] },
    { copy: '会议召开 . 大家都来了.', found: ['.', '.'], fixed: '会议召开 。 大家都来了。' },
    {
      copy: '会议昨天召开,大家都来了.价格十分公道,谁都满意!',
      found: ['.'],
      fixed: '会议昨天召开,大家都来了。价格十分公道,谁都满意!',
    },
  ],
  good: [{ copy: '座谈会现场讨论热烈。' }],
  allows: [
    { copy: '他引用了“That’s one small step.”这句名言。' },
    { copy: '网址为www.example.com，邮箱为a.b@example.com。' },
    { copy: '课程分三步：一．识字；二．算账。' },
    { copy: '约翰 . 史密斯来到会场' },
    { copy: '俄罗斯总统弗拉基米尔.弗拉基米罗维奇.普京来到会场。' },
    { copy: '张.三的网址是中文.公司，办理案件1.2万件，房价每平方米0.8万元。' },
    { copy: '大赛主题为“中国梦.劳动美”，口号为“修身为本.齐家兴国”。' },
  ],
  *check(text, passage) {
    if (text.length < LEAST_LENGTH) return;
    const endsSo = /[.．][”）》]?$/.test(text);
    const spaced = endsSo ? matchesIn(text, SPACED_STOP).filter((it) => !isInName(text, it.index)) : [];
    for (const { index: at } of spaced) {
      yield reportIn(passage, { start: at, end: at + 1, replacement: '。', message: messageOf('.') });
    }
    for (const { 0: mark, index: at } of matchesIn(text, FULL_STOP)) {
      const inside = /[^”）》]/.test(text.charAt(at + 1));
      if (inside && !partsClauses(text, at)) continue;
      yield reportIn(passage, {
        start: at,
        end: at + 1,
        // Where the other stops are right, a point inside a line may stand for another mark.
        ...(inside && !endsSo && !TYPED_HALF_WIDTH.test(text) ? {} : { replacement: '。' }),
        message: messageOf(mark),
      });
    }
  },
};

function messageOf(mark: string): Localised {
  return { zh: `句末用了“${mark}”，应为“。”`, en: `sentence ends with "${mark}", expected "。"` };
}

/** Whether a spaced point stands between the halves of a foreign name. */
function isInName(text: string, at: number): boolean {
  const beside = text.slice(Math.max(0, at - 3), at) + text.slice(at + 1, at + 4);
  return [...beside.replaceAll(' ', '')].every((it) => NAME_SOUNDS.has(it));
}

/** Whether a point stands between two clauses of a sentence's length, and not between the halves of a foreign name. */
function partsClauses(text: string, at: number): boolean {
  const before = CLAUSE_BEFORE.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = CLAUSE_AFTER.exec(text.slice(at + 1, at + 41))?.[0] ?? '';
  if (before.length < LEAST_CLAUSE || after.length < LEAST_CLAUSE) return false;
  const start = at - before.length;
  if (QUOTED.test(text.slice(Math.max(0, start - 1), at + after.length + 2))) return false;
  return ![...before.slice(-2), ...after.slice(0, 2)].every((it) => NAME_SOUNDS.has(it));
}
