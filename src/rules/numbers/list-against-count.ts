import { matchesIn } from '../../language/matches.ts';
import { parseNumeral } from '../../language/numerals.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { ANNOUNCED_THINGS } from './data/announced-things.ts';

const COUNT = '([两二三四五六七八九十]{1,2}|\\d{1,2})';
const NOUNS = ANNOUNCED_THINGS.join('|');
/** 提出三点要求：… */
const BEFORE = new RegExp(
  `(?<![第其之\\d十百])${COUNT}(?:个|项|点|条|大|种|类)(?:具体|主要|重点)?(?:${NOUNS})$`,
);
/** …、…、…这五个方面 */
const AFTER = new RegExp(`这${COUNT}(?:个|项|点|条|大|种|类)(?:${NOUNS})`, 'g');
/** 甲、乙、丙等三人: names only, so that what is nested cannot be. */
const NAMES =
  /(?<![\p{Script=Han}\d])((?:[\p{Script=Han}·]{2,5}、){1,9}[\p{Script=Han}·]{2,5}?)等([两二三四五六七八九十]{1,2}|\d{1,2})(?:人|名|位|省|市|县|国|地|村|乡|镇|校|个(?:省|市|县|国家|城市|地区|村|乡镇|街道|社区))/gu;
/** Ordinals that part a list: 一是, 二要, 第三, 首先, （四）, 1. */
const ORDINAL =
  /(?:^|[：；。，:;,])(?:[一二三四五六七八九十]{1,2}[是要、，]|第[一二三四五六七八九十]|其[一二三四五六]|首先|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.．、])/g;

/** How far a list is followed. */
const LONGEST = 1500;

/** Lists whose members are not as many as the text says. */
export const listAgainstCount: TextRule = {
  code: 'NU024',
  name: 'list-against-count',
  scope: 'text',
  marks: '：:、',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '列举的项数与所说的不符', en: 'List that disagrees with its announced count' },
  why: {
    zh: '说“三点要求”，列出四点；说“五个方面”，列出六个：不是数错，就是漏了、多了一项。',
    en: 'Three demands announced and four listed: either the count is wrong, or a member is missing or extra.',
  },
  bad: [
    { copy: '她提出三点要求：提高认识；完善机制；加强宣传；狠抓落实。', found: ['三点要求'] },
    {
      copy: '她从移动端产品、妇联新闻宣传、队伍建设、平台介绍、使用技巧、版权保护这五个方面做了讲解。',
      found: ['五个方面'],
    },
    { copy: '李旦、唐天喜、刘小文、许凯等三人受到表彰。', found: ['三人'] },
    { copy: '北京、上海、天津、重庆等三市参加了试点。', found: ['三市'] },
    { copy: '会议明确四项任务：一是摸清底数；二是建好台账；三是抓好培训。', found: ['四项任务'] },
    { copy: '活动设三个奖项：金奖、银奖、铜奖、优秀奖。', found: ['三个奖项'] },
  ],
  good: [
    { copy: '她提出三点要求：提高认识；完善机制；加强宣传。' },
    {
      copy: '她从移动端几种主要产品形态、“互联网+”时代的妇联新闻宣传、如何建立妇联宣传推广队伍、微信公众平台介绍、微信的使用技巧这五个方面做了讲解。',
    },
    { copy: '李旦、唐天喜、刘小文等三人受到表彰。' },
  ],
  allows: [
    { copy: '她提出三点要求：一要提高认识，加强领导；二要完善机制；要做好网站、微信的推广工作。' },
    { copy: '从城市、农村的党建工作和队伍建设这两个方面做了讲解。' },
    { copy: '李旦、唐天喜等五人受到表彰，北京、上海、天津、重庆等三百人到会。' },
    { copy: '她提出三点要求：一要高度重视。\n\n二要完善机制。\n\n三要加强宣传。' },
    {
      copy: '建立维护妇女儿童合法权益领导小组等五个议事协调机构，解决了三个问题：人、财、物的保障，人才的培养。',
    },
    { copy: '三条建议：一，加强宣传；二，完善机制。三，加大投入。' },
    { copy: '提出三点意见：要认识到位、组织到位、措施到位、保障到位；要加强宣传；要狠抓落实。' },
  ],
  *check(text, passage) {
    if (/[：:]/.test(text)) yield* announcedIn(text, passage);
    if (!text.includes('、')) return;
    if (text.includes('这')) yield* summedUpIn(text, passage);
    if (/等[两二三四五六七八九十\d]/.test(text)) yield* namesIn(text, passage);
  },
};

/** Counts announced before a list that ends with its sentence. */
function* announcedIn(text: string, passage: Passage) {
  for (const { index: colon } of matchesIn(text, /[：:]/g)) {
    const [written, numeral = ''] = BEFORE.exec(text.slice(Math.max(0, colon - 12), colon)) ?? [];
    if (written === undefined) continue;
    const rest = text.slice(colon + 1, colon + LONGEST);
    const sentence = /^[^。！？!?]*/.exec(rest)?.[0] ?? '';
    const listed = membersAfter(sentence, rest);
    const said = parseNumeral(numeral.replace('两', '二'));
    if (listed === null || said === null || listed === said) continue;
    yield disagreement(passage, colon - written.length, colon, text, listed);
  }
}

/** How many members follow; null when their parting is not certain. */
function membersAfter(sentence: string, rest: string): number | null {
  if (/…|等[。；，]?$|\uFFFC/.test(sentence) || sentence === '') return null;
  const ordinals = (` ：${sentence}`.match(ORDINAL) ?? []).length;
  const parts = sentence.split(/[；;]/).filter((it) => it.trim() !== '');
  if (ordinals > 0) {
    // Ordinals may go on in the next sentence or paragraph; then the list is not told in one sentence.
    const goesOn =
      (rest.match(ORDINAL) ?? []).length > (sentence.match(ORDINAL) ?? []).length || ordinals === 1;
    return goesOn || ordinals !== parts.length || rest.length <= sentence.length ? null : ordinals;
  }
  if (parts.length > 1) return parts.length;
  const names = sentence.split('、');
  const isPlain =
    names.length > 1 && names.every((it) => /^[\p{Script=Han}]{2,6}$/u.test(it) && !/[和与及]/.test(it));
  return isPlain ? names.length : null;
}

/** Lists parted by 、 alone that 这N个方面 sums up. */
function* summedUpIn(text: string, passage: Passage) {
  for (const { 0: written, 1: numeral = '', index } of matchesIn(text, AFTER)) {
    const list = /[^，。；：！？,;:]*$/.exec(text.slice(0, index))?.[0] ?? '';
    const listed = list.split('、').length;
    const said = parseNumeral(numeral.replace('两', '二'));
    if (said === null || listed < 2 || listed === said) continue;
    const joints = (list.match(/[和与及]/g) ?? []).length;
    // Joints may part or join members, and long members may hold a list of their own.
    if (joints > 0 || list.split('、').some((it) => it.length > 12)) continue;
    yield disagreement(passage, index + 1, index + written.length, text, listed);
  }
}

/** More names than 等N人 says. Fewer are what 等 is for. */
function* namesIn(text: string, passage: Passage) {
  for (const { 0: written, 1: list = '', 2: numeral = '', index } of matchesIn(text, NAMES)) {
    const said = parseNumeral(numeral.replace('两', '二'));
    const listed = list.split('、').length;
    if (said === null || listed <= said) continue;
    const end = index + written.length;
    const countStart = index + list.length + 1;
    yield disagreement(passage, countStart, end, text, listed);
  }
}

function disagreement(passage: Passage, start: number, end: number, text: string, listed: number) {
  const written = text.slice(start, end);
  return reportIn(passage, {
    start,
    end,
    message: {
      zh: `说是“${written}”，列出的却是${listed}项`,
      en: `"${written}" announces another count than the ${listed} listed`,
    },
  });
}
