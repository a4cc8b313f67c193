import { isPlausibleName } from '../../language/names.ts';
import { PAGE_CREDIT_WORDS } from './data/furniture-words.ts';

/** What a line that belongs to no story is. */
export type FurnitureKind = 'folio' | 'page-credits' | 'refer' | 'jump' | 'rule' | 'contact' | 'count';

const LONGEST = 90;
const DATE = /(?:19|20)\d{2}\s?(?:年|[-./])\s?\d{1,2}\s?(?:月|[-./])\s?\d{1,2}\s?日?/;
const DATE_LINE =
  /^(?:(?:19|20)\d{2}|[一二〇○零]{2}[一二三四五六七八九〇○零]{2})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日$/;
/** A page number that stands by itself: 第3版, 第三版. 新华字典第12版 is no folio line. */
const PAGE_ALONE =
  /(?:^|[\s\u3000|｜·])(?:第\s?)?[A-Z]?\d{1,3}\s?版(?=[\s\u3000|｜·：:]|$)|^[A-Z]\d{1,3}$|(?:^|[\s\u3000])第[一二三四五六七八九十]{1,3}版(?=[\s\u3000|｜·：:]|$)/;
const NAMEPLATE =
  /国内统一(?:连续出版物|刊)号|邮发代号|^\s*CN\s?\d{2}-\d{4}|总?第\s?\d{2,6}\s?期(?=[\s\u3000]|$)|今日\s?\d{1,3}\s?版(?=[\s\u3000]|$)|主管主办|零售价/;
/** A05　国内国际, 08　公告·便民, 要闻 A02. */
const PAGE_NAME =
  /^(?:[A-F]\d{1,2}|0\d)[\s·|｜]{1,3}[\p{Script=Han}·/]{2,10}$|^[\p{Script=Han}·/]{2,8}[\s·|｜]{1,3}(?:[A-F]\d{2}|0\d)$/u;
const GALLEY_COUNT = /^[（(]正文\d{1,6}字，每行\d{1,3}字，共\d{1,5}行[）)]$/;
const LONE_NUMBER = /^(?:[-—·•.]\s?)?[A-Z]?\d{1,3}(?:\s?[-—·•.])?$/;
const RULE = /^(?:[-—–_=*·.─━＊~～]\s?){3,}$/;
const CONTACT =
  /^(?:来信|来稿|投稿|稿件)请?(?:寄|发|投)(?=[^，]*[：:\d@])[^，]*$|^(?:投稿|来稿|新闻|报料|爆料|读者|订阅|广告|发行|编辑部|服务|监督|举报)?(?:热线|邮箱|电话|信箱|QQ群?|微信号?|E-?mail|网址)\s?[：:]/i;
const CREDIT = new RegExp(`^(?:${PAGE_CREDIT_WORDS.join('|')})\\s{0,3}[：:／/]\\s{0,3}\\S`);
/** 责编 赵小燕　版式 姜涛: words and names, and nothing else. 统筹 城乡发展 is a headline. */
const SPACED_CREDITS = new RegExp(
  `^(?:(?:${PAGE_CREDIT_WORDS.join('|')})[\\s\\u3000]{1,3}(?<name>\\p{Script=Han}[\\s\\u3000]\\p{Script=Han}|\\p{Script=Han}{2,4})(?:[\\s\\u3000]{1,4}|$))+$`,
  'u',
);
/** （本版图片均由本报记者 刘洋 摄）. */
const PAGE_PICTURES = /^[（(]?本版(?:图片|照片|稿件|插图)[^。]{0,40}[）)]?$/;
/** Words that are page credits alone too; 编辑 王小明 may stand in a list of people. */
const CERTAIN_CREDIT = /^(?:本版|责|校对|版式|组版|美编|值班)/;
/** What web pages put under a headline: 2015-11-12 08:30 来源：湘江晚报. */
const WEB_LINE =
  /^(?:发布时间[：:]\s?)?(?:19|20)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s.{0,40})?$/;
const ANY_CREDIT = new RegExp(`(?:${PAGE_CREDIT_WORDS.join('|')})\\s?[：:]`, 'g');
const JUMP =
  /^[（(【[■▶►>》↓]{0,2}\s?(?:下转|上接|转|接|紧接|见|详见)\s?(?:第?\s?[A-Z]?[\d一二三四五六七八九十]{1,3}\s?[版页])[^。]{0,16}[）)】\]]?$/;
const REFER =
  /(?:[>»▶►…·.]{1,6}|\s{2,}|\u3000|\s(?=[A-F]\d{2})|详见|见|[（(【])\s?(?:第?\s?[A-Z]?\d{1,3}\s?版|[A-Z]\d{1,2})\s?[）)】]?$/;
const REFER_HEAD = /^(?:今日)?(?:导读|看点|要闻导读|今日要目)$/;

/** What a line is when it belongs to no story; null for lines that may. */
export function furnitureKind(text: string): FurnitureKind | null {
  if (text.length > LONGEST) return null;
  if (RULE.test(text)) return 'rule';
  if (isGalleyCount(text)) return 'count';
  if (JUMP.test(text)) return 'jump';
  if (WEB_LINE.test(text)) return 'folio';
  if (isPageCredits(text)) return 'page-credits';
  if (isFolio(text)) return 'folio';
  if (CONTACT.test(text)) return 'contact';
  return REFER_HEAD.test(text) || isRefer(text) ? 'refer' : null;
}

function isPageCredits(text: string): boolean {
  if (PAGE_PICTURES.test(text)) return true;
  if (/[。！？]/.test(text)) return false;
  if (CREDIT.test(text) || (text.match(ANY_CREDIT)?.length ?? 0) >= 2) return true;
  const name = SPACED_CREDITS.exec(text)?.groups?.name;
  const isCertain = CERTAIN_CREDIT.test(text) || text.trim().split(/[\s\u3000]+/).length >= 4;
  return isCertain && name !== undefined && isPlausibleName(name.replace(/\s/g, ''));
}

/** Date, page, name of the paper and the like, and nothing that is a sentence. */
function isFolio(text: string): boolean {
  if (/[。！？；]/.test(text) || isDateLine(text)) return false;
  if (PAGE_NAME.test(text) || LONE_NUMBER.test(text) || NAMEPLATE.test(text)) return true;
  const hasDate = DATE.test(text);
  if (hasDate && /星期[一二三四五六日天]|农历/.test(text)) return true;
  // A date alone beside other words may stand under an essay: 2016年3月5日于长沙.
  if (!PAGE_ALONE.test(text)) return false;
  const rest = text
    .replace(DATE, '')
    .replace(PAGE_ALONE, '')
    .replace(/[\s\p{P}\d]/gu, '');
  return [...rest].length <= (hasDate ? 24 : 8);
}

/** True for the line that ends a galley: （正文158字，每行14字，共12行）. */
export function isGalleyCount(text: string): boolean {
  return GALLEY_COUNT.test(text);
}

/** True for a line that is a date and nothing else: a folio line, or what stands below a notice. */
export function isDateLine(text: string): boolean {
  return DATE_LINE.test(text);
}

function isRefer(text: string): boolean {
  return REFER.test(text) && !/[。！？]/.test(text) && text.length <= 50;
}
