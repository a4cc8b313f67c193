import { parseNumeral } from '../language/numerals.ts';
import type { Dateline, DatelineForm } from '../model/article.ts';
import { AGENCIES, AGENCY_ENDINGS, DATELINE_PLACES, DISPATCH_DESKS } from './dateline-words.ts';

/** The word that ends a dateline, with what may stand after it: a bracket, a space, a mark, a byline, nothing. */
const ENDING = new RegExp(`(?:${DISPATCH_DESKS.join('|')})?(?:专电|电|讯)`, 'g');
const AFTER = new RegExp(String.raw`^(?:[\s（(：:，,）)】\]]|$|(?:${AGENCIES.join('|')})?(?:记者|通讯员))`);
/** Month and day in digits of either width, or in Han as the papers wrote them before GB/T 15835. */
const DATE = /([\d０-９]{1,2}|[一二三四五六七八九十]{1,2})月([\d０-９]{1,2}|[一二三四五六七八九十]{1,3})日/;
const PLACE = /^\p{Script=Han}{2,9}$/u;
const PLACE_ENDING = /[市县州区省旗盟]$/;
const CUT = /^(?:据|综合)/;
/** No dateline is longer: agency, place and date. UTF-16 units. */
const LONGEST = 40;

/**
 * Reads the dateline that a text begins with (本报讯, 今日女报/凤网讯, 新华社北京11月6日电, 据新华社电). Spans are offsets in
 * the text. Null when it begins with none.
 */
export function parseDateline(text: string): Dateline | null {
  const start = text.length - text.trimStart().length;
  const head = text.slice(start, start + LONGEST + 2);
  for (const match of head.matchAll(ENDING)) {
    const end = match.index + match[0].length;
    if (!AFTER.test(head.slice(end))) continue;
    const dateline = datelineOf(head.slice(0, match.index), formOf(match[0]), start);
    return dateline === null ? null : { ...dateline, span: { start, end: start + end } };
  }
  return null;
}

function formOf(ending: string): DatelineForm {
  if (ending.endsWith('讯')) return 'staff';
  return ending.endsWith('专电') ? 'special' : 'wire';
}

/** Reads what stands before 讯 or 电: agency, place and date, in any order; they must account for all of it. */
function datelineOf(words: string, form: DatelineForm, at: number): Omit<Dateline, 'span'> | null {
  const cut = CUT.exec(words)?.[0] ?? '';
  const rest = words.slice(cut.length);
  const dated = DATE.exec(rest);
  const before = dated === null ? rest : rest.slice(0, dated.index);
  const after = dated === null ? '' : rest.slice(dated.index + dated[0].length);
  const parts = partsOf(before, after, dated !== null);
  if (parts === null) return null;
  const dateStart = at + cut.length + (dated?.index ?? 0);
  const date =
    dated === null
      ? null
      : {
          month: parseNumeral(dated[1] ?? '') ?? 0,
          day: parseNumeral(dated[2] ?? '') ?? 0,
          span: { start: dateStart, end: dateStart + dated[0].length },
        };
  return { form, ...parts, date, cut: cut !== '' };
}

type Parts = Pick<Dateline, 'agency' | 'place' | 'disordered'>;
type AgencyAndPlace = Pick<Dateline, 'agency' | 'place'>;

/** Agency and place, from what stands before and after the date. */
function partsOf(before: string, after: string, dated: boolean): Parts | null {
  const turned = before === '' ? agencyAndPlace(after, dated) : placeFirst(before);
  if (turned !== null && (before === '' || after === '')) return { ...turned, disordered: true };
  const ordered = agencyAndPlace(before, dated);
  if (ordered === null || after === '') return ordered === null ? null : { ...ordered, disordered: false };
  const placeLast = ordered.place === null && PLACE.test(after);
  return placeLast ? { agency: ordered.agency, place: after, disordered: true } : null;
}

/**
 * An agency with the place after it, or without one. Of several ways to part them the one with a known place is
 * best (红网时刻|长沙), then the one with a known agency (新华社|符拉迪沃斯托克). Without a date the place must be known.
 */
function agencyAndPlace(text: string, dated: boolean): AgencyAndPlace | null {
  if (isAgency(text)) return { agency: text, place: null };
  const ways: { readonly agency: string; readonly place: string }[] = [];
  for (let end = text.length - 2; end >= 2; end--) {
    const way = { agency: text.slice(0, end), place: text.slice(end) };
    if (isAgency(way.agency) && isPlace(way.place, dated)) ways.push(way);
  }
  const known =
    ways.find((it) => DATELINE_PLACES.has(it.place)) ?? ways.find((it) => AGENCIES.includes(it.agency));
  return known ?? ways[0] ?? null;
}

/** A place before the agency: 北京新华社. */
function placeFirst(text: string): AgencyAndPlace | null {
  const agency = AGENCIES.find((it) => text.endsWith(it));
  const place = text.slice(0, text.length - (agency?.length ?? 0));
  return agency !== undefined && isPlace(place, false) ? { agency, place } : null;
}

function isAgency(text: string): boolean {
  if (AGENCIES.includes(text)) return true;
  return (
    /^[\p{Script=Han}A-Za-z\d/／·&+]{2,20}$/u.test(text) && AGENCY_ENDINGS.some((it) => text.endsWith(it))
  );
}

function isPlace(text: string, dated: boolean): boolean {
  if (!PLACE.test(text)) return false;
  return dated || DATELINE_PLACES.has(text) || (text.length <= 5 && PLACE_ENDING.test(text));
}
