import { matchesIn } from '../../language/matches.ts';
import { characterAt, characterBefore, startsWithHan } from '../../language/neighbours.ts';
import { escapedSpan, sourceSpan } from '../../language/passages.ts';
import type { Localised } from '../../model/localised.ts';
import { reportIn } from '../report.ts';
import type { RuleContext, TextRule } from '../rule.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const HALF_WIDTH = /[,;:?!()]/g;

/** Marks that only Chinese text has: beside one, a half-width mark is Chinese too. */
const CHINESE_MARK = /[，。、；：？！（）《》〈〉【】「」『』％℃]/;

/** Marks that Chinese shares with English: they count only where no Latin letter stands on the other side. */
const SHARED_MARK = /[“”‘’…—]/;

/** A smile, or a sad mouth that no bracket closes. */
const FACE = /^[:;](?:\)|D(?![A-Za-z])|\((?![^()]*\)))/;

/** Brackets further apart are not looked at as one. UTF-16 units. */
const LONGEST_BRACKET = 60;

/** How far before a mark a Han character makes a figure part of Chinese text. UTF-16 units. */
const REACH = 24;

/** Half-width marks in Chinese text. Brackets of a byline are left to BY001. */
export const halfWidthMark: TextRule = {
  code: 'PU001',
  name: 'half-width-mark',
  scope: 'text',
  marks: ',;:?!()',
  sees: ['quotation', 'title'],
  severity: 'error',
  fix: 'safe',
  basis: { text: '报社惯例；GB/T 15834—2011 5.1', verified: false, certain: true },
  title: { zh: '中文里用了半角标点', en: 'Half-width mark in Chinese text' },
  why: {
    zh: '中文标点占一个字的位置。半角标点来自英文输入法，印在报纸上挤在字边，折行也会出错。',
    en: 'A Chinese mark takes the place of one character; a half-width one crowds its neighbours and breaks lines wrongly.',
  },
  bad: [
    {
      copy: '座谈会由周迎春主持,杜亚玲出席并讲话。',
      found: [','],
      fixed: '座谈会由周迎春主持，杜亚玲出席并讲话。',
    },
    {
      copy: '如何树立互联网+妇女工作新思维?如何创新?',
      found: ['?', '?'],
      fixed: '如何树立互联网+妇女工作新思维？如何创新？',
    },
    {
      copy: '并制定了《改革推进工作方案(讨论稿)》。',
      found: ['(', ')'],
      fixed: '并制定了《改革推进工作方案（讨论稿）》。',
    },
    {
      copy: '办理案件2007件,占29%;办理咨询2877人次。',
      found: [',', ';'],
      fixed: '办理案件2007件，占29%；办理咨询2877人次。',
    },
    {
      copy: '“这是怎么回事?!”他问。',
      found: ['?', '!'],
      fixed: '“这是怎么回事？！”他问。',
    },
    {
      copy: '参保率达98%,2014年为95%。',
      found: [','],
      fixed: '参保率达98%，2014年为95%。',
    },
    {
      copy: '他提出三点要求:(1)转变观念;(2)抓好落实。',
      found: [':', '(', ')', ';', '(', ')'],
      fixed: '他提出三点要求：（1）转变观念；（2）抓好落实。',
    },
    { copy: '会议召开 , 大家鼓掌。', found: [','], fixed: '会议召开 ， 大家鼓掌。' },
    {
      copy: '世界卫生组织 (WHO) 7日发布报告。',
      found: ['(', ')'],
      fixed: '世界卫生组织 （WHO） 7日发布报告。',
    },
    {
      copy: '世界卫生组织\\(WHO\\)7日发布报告。',
      found: ['\\(', '\\)'],
      fixed: '世界卫生组织（WHO）7日发布报告。',
    },
    {
      copy: '世界卫生组织(WHO)7日发布报告。',
      found: ['(', ')'],
      fixed: '世界卫生组织（WHO）7日发布报告。',
    },
  ],
  good: [{ copy: '座谈会由周迎春主持，杜亚玲出席并讲话。' }],
  allows: [
    { copy: '比赛于19:30开始，最终比分3:2。' },
    { copy: '地图比例尺为1:500，全县耕地12,500亩。' },
    { copy: '他在推特上写道“Yes, we can!”随后离开。' },
    { copy: '详情见http://www.example.com/a?b=1,2（可下载）。' },
    { copy: '雅虎（Yahoo!）公司昨日发布财报。' },
    { copy: '运行`check(a, b)`即可。' },
    { copy: '登录http://www.example.com/路径?x=1即可下载。' },
    { copy: '函数f(x)在区间上连续，水中的Fe(III)离子超标。' },
    { copy: '函数f(x,y)在点(3,4)处连续，过点(-1, 2.5)作直线。' },
    { copy: '他在群里回了一句开心:)大家都笑了。' },
    { copy: '网友纷纷点赞(^_^)，转发过万。' },
    { copy: 'a)甲方负责场地，b)乙方负责宣传。' },
    { copy: ':::提示 报名从速:::' },
    { copy: '- : 培训对象为农村妇女。' },
    { copy: '歌词写道：Imagine all the people, living life in peace.' },
  ],
  *check(text, passage, context) {
    const marks = marksInChinese(text);
    if (marks.length === 0) return;
    const ofBylines = bracketsOfBylines(context);
    for (const at of marks) {
      if (ofBylines.has(sourceSpan(passage, at, at + 1).start)) continue;
      const mark = text.charAt(at);
      const replacement = FULL_WIDTH[mark] ?? mark;
      const report = reportIn(passage, {
        start: at,
        end: at + 1,
        replacement,
        message: messageOf(mark, replacement),
      });
      const escaped = escapedSpan(passage, context.article.draft.text, at);
      // A full-width mark needs no escape: the backslash would be printed.
      yield escaped === null
        ? report
        : { ...report, span: escaped, edits: [{ ...escaped, text: replacement }] };
    }
  },
};

function messageOf(mark: string, replacement: string): Localised {
  return {
    zh: `中文里用了半角“${mark}”，应为全角“${replacement}”`,
    en: `half-width "${mark}" in Chinese text, expected full-width "${replacement}"`,
  };
}

/** Offsets of half-width marks that belong to Chinese text; brackets are judged in pairs. */
function marksInChinese(text: string): readonly number[] {
  const found = new Set<number>();
  const open: number[] = [];
  for (const { 0: mark, index: at } of matchesIn(text, HALF_WIDTH)) {
    if (mark === '(') open.push(at);
    const partner = mark === ')' ? open.pop() : undefined;
    if (isLatin(text, at, mark, partner) || isSign(text, at, mark)) continue;
    const joined = found.has(at - 1) || (partner !== undefined && found.has(partner));
    if (!joined && !isChinese(text, at, mark)) continue;
    found.add(at);
    if (partner !== undefined) found.add(partner);
  }
  return [...found].sort((one, other) => one - other);
}

/** A mark is Chinese when it touches a Han character or a mark that only Chinese has, or ends a Chinese clause. */
function isChinese(text: string, at: number, mark: string): boolean {
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  const afterLatin = /[A-Za-z]/.test(before);
  // Part of a name such as Yahoo! or the end of an English sentence.
  if ((mark === '!' || mark === '?') && afterLatin) return false;
  if ([before, after].some(isChineseCharacter)) return true;
  if (afterLatin) return false;
  return [before, after].some((it) => SHARED_MARK.test(it)) || endsFigure(text, at, before, after);
}

/** The character beside a mark; where one space stands between, a Han character behind it counts. */
function neighbour(text: string, at: number, side: -1 | 1): string {
  const beside = side < 0 ? characterBefore(text, at) : characterAt(text, at + 1);
  if (beside !== ' ' && beside !== '　') return beside;
  const behind = side < 0 ? characterBefore(text, at - 1) : characterAt(text, at + 2);
  return startsWithHan(behind) ? behind : beside;
}

/** Colons that are signs of a markup: ::: of a box, a colon that opens a definition. */
function isSign(text: string, at: number, mark: string): boolean {
  return (
    mark === ':' &&
    (text.charAt(at + 1) === ':' ||
      text.charAt(at - 1) === ':' ||
      (/^: /.test(text.slice(0, at + 2)) && at === 0))
  );
}

/** Brackets that are part of a Latin word or formula, such as f(x) and Fe(III), and faces such as :) and :(. */
function isLatin(text: string, at: number, mark: string, partner: number | undefined): boolean {
  if (/[:;]/.test(mark)) return FACE.test(text.slice(at, at + 2 + LONGEST_BRACKET));
  if (mark === '(') {
    const close = text.slice(at, at + LONGEST_BRACKET).indexOf(')');
    return close < 0 ? /[:;]/.test(text.charAt(at - 1)) : isLatinBracket(text, at, at + close);
  }
  if (mark !== ')') return false;
  if (partner !== undefined) return isLatinBracket(text, partner, at);
  return /[:;]/.test(text.charAt(at - 1)) || LIST_LABEL.test(text.slice(Math.max(0, at - 4), at));
}

/** What stands before the bracket of a list's label: a)甲 b)乙, 1)报名. */
const LIST_LABEL = /(?:^|[\s，。；、：])[A-Za-z\d]{1,2}$/;

/** What stands in the brackets of a point or an interval: (3,4), (x, y); 1,000 is one number. */
const COORDINATES =
  /^(?!\d{1,3},\d{3}$)[-+]?(?:\d{1,6}(?:\.\d{1,6})?|[a-z]), ?[-+]?(?:\d{1,6}(?:\.\d{1,6})?|[a-z])$/;

function isLatinBracket(text: string, open: number, close: number): boolean {
  if (/^[^\p{L}\p{N}\s]{1,5}$/u.test(text.slice(open + 1, close))) return true;
  if (COORDINATES.test(text.slice(open + 1, close))) return true;
  return (
    /[A-Za-z] ?$/.test(text.slice(Math.max(0, open - 2), open)) &&
    /^[\w+\-., ]{1,20}$/.test(text.slice(open + 1, close))
  );
}

/** A mark after a percentage, or after a figure that ends the text, where Han stands shortly before it. */
function endsFigure(text: string, at: number, before: string, after: string): boolean {
  const figureEnds = /[%‰]/.test(before) || (/\d/.test(before) && after === '');
  return figureEnds && /\p{Script=Han}/u.test(text.slice(Math.max(0, at - REACH), at));
}

function isChineseCharacter(character: string): boolean {
  return startsWithHan(character) || CHINESE_MARK.test(character);
}

/** Source offsets of the half-width brackets of bylines. */
function bracketsOfBylines({ article }: RuleContext): ReadonlySet<number> {
  const problems = article.bylines.flatMap((byline) => byline.problems);
  const brackets = problems.filter((it) => it.kind === 'half-width-parenthesis');
  return new Set(brackets.map((it) => it.span.start));
}
