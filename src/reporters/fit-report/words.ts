import type { FitLever, FitLeverName, FitReport, LeverParagraph } from '../../model/fit-report.ts';
import type { Language, Localised } from '../../model/localised.ts';

/** What each lever is called. */
export const LEVER_WORDS: Readonly<Record<FitLeverName, Localised>> = {
  squeeze: { zh: '段落挤紧', en: 'set tighter' },
  hang: { zh: '标点悬挂', en: 'hang marks' },
  subheadSpace: { zh: '小标题空行', en: 'space at subheads' },
  runts: { zh: '删短末行', en: 'cut short last lines' },
  cut: { zh: '删字', en: 'cut copy' },
  drop: { zh: '删末尾段落', en: 'drop the end' },
  loosen: { zh: '段落排松', en: 'set wider' },
  picture: { zh: '加图', en: 'add a picture' },
  write: { zh: '补写', en: 'write more' },
  measure: { zh: '改栏宽', en: 'other measure' },
};

/** Paragraphs that are told by number; of the others the number alone. */
const MOST_TOLD = 6;

/** What a lever does, in words; empty where its name says all. */
export function leverDetail(lever: FitLever, { measure, span }: FitReport, language: Language): string {
  const zh = language === 'zh';
  const characters = Math.abs(lever.characters);
  switch (lever.lever) {
    case 'squeeze':
    case 'loosen':
    case 'runts':
      return paragraphList(lever.paragraphs, language);
    case 'subheadSpace': {
      const less = lever.lines < 0;
      if (zh) return less ? '每个小标题前少空一行' : '每个小标题前多空一行';
      return less ? 'an empty line less at each' : 'an empty line more at each';
    }
    case 'cut':
    case 'drop':
      return zh ? `共 ${characters} 字` : `${characters} characters`;
    case 'write':
      return zh ? `约 ${characters} 字` : `about ${characters} characters`;
    case 'picture': {
      const rows = lever.lines / span;
      return zh ? `宽 ${span} 栏，高 ${rows} 行` : `${span} columns wide, ${rows} lines high`;
    }
    case 'measure': {
      const other = lever.lines < 0 ? measure + 1 : measure - 1;
      return zh ? `每行 ${other} 字` : `${other} characters a line`;
    }
    default:
      return '';
  }
}

function paragraphList(paragraphs: readonly LeverParagraph[], language: Language): string {
  const told = paragraphs.slice(0, MOST_TOLD).map(({ paragraph, characters }) => {
    return language === 'zh'
      ? `第 ${paragraph} 段（末行 ${characters} 字）`
      : `¶${paragraph} (last line ${characters})`;
  });
  const left = paragraphs.length - told.length;
  if (language === 'zh') return told.join('、') + (left > 0 ? `，另 ${left} 段` : '');
  return told.join(', ') + (left > 0 ? `, ${left} more` : '');
}

/** Whether a text fits its room, and by how much it does not; empty without a room. */
export function verdict(report: FitReport, language: Language): string {
  const { room, fits, over, under, overCharacters, underCharacters } = report;
  const zh = language === 'zh';
  if (room === null) return '';
  if (over > 0)
    return zh ? `多 ${over} 行（${overCharacters} 字）` : `${over} over (${overCharacters} char.)`;
  if (!fits)
    return zh ? `少 ${under} 行（约 ${underCharacters} 字）` : `${under} under (${underCharacters} char.)`;
  if (under === 0) return zh ? '合适' : 'fits';
  return zh ? `合适，空 ${under} 行` : `fits, ${under} empty`;
}

/** The columns that drafts were fitted into. */
export function settingWords(
  { measure, span, room, profile, hanging }: FitReport,
  language: Language,
): string {
  if (language === 'zh') {
    const parts = [`每行 ${measure} 字`, `${span} 栏`];
    if (room !== null) parts.push(`每栏 ${room.rows} 行（${Math.round(room.mm)} 毫米）`);
    if (profile === 'browser') parts.push('按浏览器断行');
    if (hanging) parts.push('标点悬挂');
    return parts.join('，');
  }
  const parts = [`${measure} characters a line`, span === 1 ? '1 column' : `${span} columns`];
  if (room !== null) parts.push(`${room.rows} lines each (${Math.round(room.mm)} mm)`);
  if (profile === 'browser') parts.push('lines of a browser');
  if (hanging) parts.push('hanging marks');
  return parts.join(', ');
}
