import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Quoted words or titles in a row with nothing but 、 between them. What stands in a title is masked. */
const ROWS = [/“[^“”]{1,80}”(?:、“[^“”]{1,80}”)+/g, /《[^《》]{1,80}》(?:、《[^《》]{1,80}》)+/g];

/** Where the row goes on with a plain word or a bracket, the pause marks must stay everywhere. */
const MIXED_ROW_BEFORE = /[、（(]$/;
const MIXED_ROW_AFTER = /^[、（(]/;

/** 、 between quotations or titles that follow each other. */
export const commaBetweenQuotes: TextRule = {
  code: 'PU002',
  name: 'comma-between-quotes',
  scope: 'text',
  marks: '、',
  looksFor: /[”》]、[“《]/,
  sees: ['quotation'],
  severity: 'warning',
  fix: 'safe',
  basis: { text: 'GB/T 15834—2011 4.5.3.5', verified: false },
  title: { zh: '并列的引号或书名号之间用了顿号', en: 'Pause mark between quotations or titles' },
  why: {
    zh: '引号、书名号已把并列的各项分开，中间不必再用顿号；各项之间还有别的文字或括注时，顿号保留。',
    en: 'Quotation and title marks already part the items; 、 stays only where a word or a bracket stands between.',
  },
  bad: [
    {
      copy: '同时依托“阳光工程”、“雨露计划”等项目，提供免费服务。',
      found: ['、'],
      fixed: '同时依托“阳光工程”“雨露计划”等项目，提供免费服务。',
    },
    {
      copy: '省妇联印发了《实施意见》、《工作方案》、《任务分工》。',
      found: ['、', '、'],
      fixed: '省妇联印发了《实施意见》《工作方案》《任务分工》。',
    },
  ],
  good: [{ copy: '妇联以“三八”“六一”等重大节日为契机开展帮扶。' }],
  allows: [
    { copy: '此外，还以“三八”维权周、“六一”节、“6·26”禁毒日为契机。' },
    { copy: '会上传达了“十三五”（建议稿）、“中国制造2025”等文件精神。' },
    { copy: '依托科技下乡、“阳光工程”、“雨露计划”和各种培训。' },
    { copy: '读本收入《故乡》、《祝福》（节选）、《药》等篇目。' },
  ],
  *check(text, passage) {
    for (const { start, end } of rowsIn(text)) {
      for (let at = text.indexOf('、', start); at >= 0 && at < end; at = text.indexOf('、', at + 1)) {
        if (!/[”》]/.test(text.charAt(at - 1)) || !/[“《]/.test(text.charAt(at + 1))) continue;
        yield reportIn(passage, {
          start: at,
          end: at + 1,
          replacement: '',
          message: {
            zh: `并列的${text[at - 1] === '”' ? '引号' : '书名号'}之间用了顿号，应删去“、”`,
            en: 'pause mark "、" between quotations or titles, remove it',
          },
        });
      }
    }
  },
};

function rowsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const rows = ROWS.flatMap((row) => matchesIn(text, row));
  const pure = rows.filter((row) => {
    const end = row.index + row[0].length;
    return (
      !MIXED_ROW_BEFORE.test(text.slice(Math.max(0, row.index - 1), row.index)) &&
      !MIXED_ROW_AFTER.test(text.slice(end, end + 1))
    );
  });
  return pure.map((row) => ({ start: row.index, end: row.index + row[0].length }));
}
