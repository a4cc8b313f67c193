import { ORNAMENTS } from '../../article/byline-roles.ts';
import { DATELINE_PLACES } from '../../article/dateline-words.ts';
import { type FieldName, fieldNamed } from '../../article/fields.ts';
import { readBylineParagraph, readOpening } from '../../article/opening.ts';
import { splitCutline } from '../../article/photo-credit.ts';
import { splitPart } from '../../article/series.ts';
import { isPlausibleName } from '../../language/names.ts';
import type { Segmenter } from '../../language/segment/segmenter.ts';
import type { Span } from '../../model/text.ts';
import { type FurnitureKind, furnitureKind } from './furniture.ts';
import { SENTENCE_END, widthOf } from './hard-wrap.ts';
import type { UnitKind } from './unit.ts';

/** What a line or paragraph is by its words alone. */
export interface LineKind {
  readonly kind: UnitKind;
  /** What is meant, without marks; offsets in the text. */
  readonly meant: Span;
  readonly furniture?: FurnitureKind;
  readonly field?: FieldName;
}

/** What the reading of a page knows beside it. */
export interface PageKnowledge {
  /** Names of the staff register. */
  readonly knownNames: readonly string[];
  readonly segmenter: Segmenter;
}

const PLACE_TAG = /^[（(]?(?<place>\p{Script=Han}{2,7})[)）]?[：:]$/u;
const BRACKETED = /^[【〖［[「](?<inside>[^【】〖〗［］[\]「」]{2,16})[】〗］\]」][：:]?$/u;
const MARKED = new RegExp(`^[${ORNAMENTS}✦✿※❖]\\s{0,3}(?<inside>\\S.{0,23})$`, 'u');
const PLACE_NAME = /^\p{Script=Han}{1,6}[市县区州旗盟镇乡省]$/u;
/** 某医院呼吸科主任医师 邹明礼: who writes is said by office and name. */
const EXPERT =
  /^\p{Script=Han}{2,24}(?:医师|药师|护师|技师|教授|研究员|律师|法官|专家|主任|院长|会长|博士|教练|作家|营养师|咨询师)[\s\u3000]{1,3}(\p{Script=Han}{2,4})$/u;
/** （彭 真） on a line of its own. */
const IN_BRACKETS = /^[（(]\s?(\p{Script=Han}[\s\u3000]?\p{Script=Han}{1,2})\s?[）)]$/u;
const PEN_NAME = /^\p{Script=Han}{2,6}$/u;
const LABEL = /^(?<label>[\p{Script=Han}]{2,4}|[A-Za-z]{4,12})\s?[：:]\s{0,3}(?<value>\S.*)$/u;
/** Fields that received copy names in so many words; 编辑 and 校对 stand in page credits. */
const LABELLED: ReadonlySet<FieldName> = new Set([
  ...(['headline', 'kicker', 'deck', 'byline', 'rubric', 'source', 'summary', 'keywords', 'genre'] as const),
]);
const SERIES_WORD = /系列|连载|追踪|连续|专题|笔谈|访谈|报道|述评|巡礼|之[一二三四五六七八九十\d]|[①-⑳]$/;
/** A headline is not longer; a paragraph without end mark that is has been torn. Em. */
const LONGEST_DISPLAY = 32;
/** A name with a number at its end (夏粮入仓见闻⑵) that is no longer is a series though no word says so. Em. */
const SHORT_SERIES = 12;
const LOOSE = /^(?:[^\s\d][ \u3000]){4,}\S$/u;
/** 1.王强, 第一名, 问：, 加工企业：27家: an item of a list. 一、 opens subheads too. */
export const LIST_ITEM =
  /^[（(]?\d{1,3}[）)]?[.．、]\s?\D|^第[一二三四五六七八九十\d]{1,3}[名位]|^[问答]\s?[：:]|^\p{Script=Han}{2,12}[：:](?:约|共|每\p{Script=Han}{1,3})?\d[\d.,]*\p{Script=Han}{0,4}$/u;
const LONGEST_CALL = 12;
const PAUSES = /[，,；;]/g;

/** What a text is by its words alone; `body` where nothing else fits. */
export function lineKind(text: string, { knownNames, segmenter }: PageKnowledge): LineKind {
  const whole = { start: 0, end: text.length };
  const furniture = furnitureKind(text);
  if (furniture !== null) return { kind: 'furniture', meant: whole, furniture };
  return (
    labelled(text) ??
    placeTag(text, segmenter) ??
    bylineOf(text, knownNames) ??
    rubric(text) ??
    seriesLine(text) ?? { kind: proseKind(text, knownNames), meant: whole }
  );
}

/** True for the name of a place that a brief may be labelled with. */
export function isPlaceName(text: string, segmenter: Segmenter): boolean {
  if (DATELINE_PLACES.has(text) || PLACE_NAME.test(text)) return true;
  const [first, ...others] = segmenter.cut(text);
  return first?.tag === 'ns' && others.length === 0;
}

/** 加 强 农 村: characters of display type that a space parts from each other. */
export function isLooselySet(text: string): boolean {
  return LOOSE.test(text);
}

function labelled(text: string): LineKind | null {
  const { label, value } = LABEL.exec(text)?.groups ?? {};
  if (label === undefined || value === undefined) return null;
  const field = fieldNamed(label)?.name;
  if (field === undefined || !LABELLED.has(field)) return null;
  if (field === 'byline' && widthOf(text) > LONGEST_DISPLAY) return null;
  return { kind: 'label', field, meant: { start: text.length - value.length, end: text.length } };
}

function bylineOf(text: string, knownNames: readonly string[]): LineKind | null {
  const meant = { start: 0, end: text.length };
  if (/编辑部$/.test(text)) return null;
  if (readBylineParagraph(text, knownNames) !== null) return { kind: 'byline', meant };
  const [, expert = ''] = EXPERT.exec(text) ?? [];
  const [, signer = ''] = IN_BRACKETS.exec(text) ?? [];
  if ([expert, signer.replace(/[\s\u3000]/g, '')].some(isPlausibleName)) return { kind: 'byline', meant };
  const { inside } = MARKED.exec(text)?.groups ?? {};
  const name = inside?.replace(/[\s\u3000]+/g, '') ?? '';
  // An empty square stands before writers, under pen names too; the other signs stand before rubrics as well.
  if (!isPlausibleName(name) && !(text.startsWith('□') && PEN_NAME.test(name))) return null;
  return { kind: 'byline', meant };
}

function placeTag(text: string, segmenter: Segmenter): LineKind | null {
  const { place } = PLACE_TAG.exec(text)?.groups ?? markedPlace(text);
  if (place === undefined || !isPlaceName(place, segmenter)) return null;
  return { kind: 'place-tag', meant: insideOf(text, place) };
}

/** ▲岳阳, 【郴州】: what the mark stands before. */
function markedPlace(text: string): { readonly place?: string } {
  const place = (BRACKETED.exec(text) ?? MARKED.exec(text))?.groups?.inside?.replace(/[：:]$/, '');
  return place === undefined ? {} : { place };
}

/** ■ 妇联星空, 【妇联星空】. */
function rubric(text: string): LineKind | null {
  const inside = (BRACKETED.exec(text) ?? MARKED.exec(text))?.groups?.inside?.replace(/[：:]$/, '');
  if (inside === undefined || SENTENCE_END.test(text)) return null;
  return { kind: 'rubric', meant: insideOf(text, inside) };
}

function seriesLine(text: string): LineKind | null {
  const parted = widthOf(text) > LONGEST_DISPLAY + 8 ? null : splitPart(text);
  // （一） alone numbers a part of a story.
  if (parted === null || [...parted.name].length < 2) return null;
  if (!SERIES_WORD.test(text) && widthOf(text) > SHORT_SERIES) return null;
  return { kind: 'series', meant: { start: 0, end: text.length } };
}

function proseKind(text: string, knownNames: readonly string[]): UnitKind {
  const opening = readOpening(text, knownNames);
  if (opening.dateline !== null || opening.byline !== null) return 'opening';
  if (isLooselySet(text)) return 'display';
  if (isCutline(text)) return 'cutline';
  return isDisplay(text) ? 'display' : 'body';
}

/** 图为…… and what a photographer's credit ends. */
function isCutline(text: string): boolean {
  return /^[▲▼◀▶↑↓←→]?\s?(?:图为|图[一二三四\d]?[：:])/.test(text) || splitCutline(text).credit !== '';
}

function isDisplay(text: string): boolean {
  if (SENTENCE_END.test(text) && !/[！？!?”’》）)]$/.test(text)) return false;
  if (/[：:；;]$/.test(text) || LIST_ITEM.test(text)) return false;
  if (/[，,、]$/.test(text) && widthOf(text) > LONGEST_CALL) return false;
  // Two questions or exclamations are running text, unless they are as short as 想创业？找妇联！
  if ((text.match(/[！？!?]/g)?.length ?? 0) > 1 && widthOf(text) > LONGEST_CALL) return false;
  return widthOf(text) <= LONGEST_DISPLAY && (text.match(PAUSES)?.length ?? 0) <= 2 && !/[。]/.test(text);
}

function insideOf(text: string, inside: string): Span {
  const start = text.indexOf(inside);
  return { start, end: start + inside.length };
}
