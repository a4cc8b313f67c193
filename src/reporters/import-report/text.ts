import { visible } from '../../language/visible.ts';
import { sliceByTerminalWidth, terminalWidth } from '../../language/widths.ts';
import type { AsideReport, ImportReport, JoinReport, StoryReport } from '../../model/import-report.ts';
import type { Language, Localised } from '../../model/localised.ts';
import { type Paint, paintFor } from '../paint.ts';
import { ASIDE_WORDS, JOIN_WORDS, NOTE_WORDS, TAKEN_WORDS } from './words.ts';

/** What the report of an import needs to know of its reader. */
export interface ImportReportSettings {
  readonly language: Language;
  readonly coloured: boolean;
}

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  big5: 'Big5',
};
/** Columns of a terminal for words of the source, for the places, and for what they were taken as. */
const WORDS = 44;
const PLACES = 9;
const KINDS = 10;
/** A guess below this is pointed out. */
const SURE = 0.9;

interface Writing {
  readonly language: Language;
  readonly paint: Paint;
}

/** The report of one imported file, for people: what was taken as what, each joint and doubt, what is in no draft. */
export async function importReportText(
  report: ImportReport,
  settings: ImportReportSettings,
): Promise<string> {
  const writing = { language: settings.language, paint: await paintFor(settings.coloured) };
  const lines = [
    opening(report, writing),
    ...report.stories.flatMap((story) => storyLines(story, writing)),
    ...section(writing, { zh: '不入稿件', en: 'in no draft' }, asideLines(report.asides, writing)),
    ...section(writing, { zh: '原稿附带', en: 'came with the file' }, noteLines(report, writing)),
    ...section(writing, { zh: '疑似误识', en: 'probably misread' }, suspicionLines(report, writing)),
    closing(report, writing),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function opening(
  { path, encoding, format, counts, stories }: ImportReport,
  { language, paint }: Writing,
): string {
  const stored = encoding === null ? 'Word' : (ENCODING_NAMES[encoding] ?? encoding);
  const kind = format === 'html' ? `HTML ${stored}` : stored;
  const places = format === 'docx' ? { zh: '段', en: 'paragraphs' } : { zh: '行', en: 'lines' };
  const text =
    language === 'zh'
      ? `${kind}，${counts.lines}${places.zh}，${counts.characters}字 → ${stories.length}篇`
      : `${kind}, ${counts.lines} ${places.en}, ${counts.characters} characters -> ${stories.length} stories`;
  return `${paint.bold(visible(path))}：${text}`;
}

function storyLines(story: StoryReport, { language, paint }: Writing): readonly string[] {
  const taken = story.taken.map(({ lines, as, text, confidence }) => {
    const kind = TAKEN_WORDS[as]?.[language] ?? as;
    const mark = confidence < SURE ? paint.yellow(percent(confidence)) : paint.dim(percent(confidence));
    return { at: lines[0], line: row(lines, kind, text, mark) };
  });
  const joins = story.joins.map((join) => ({ at: join.lines[0], line: joinLine(join, { language, paint }) }));
  const missing = story.missing.map((name) => {
    const field = TAKEN_WORDS[name]?.[language] ?? name;
    return row(null, paint.yellow(language === 'zh' ? '待填' : 'to fill in'), `${field} ${name}`, '');
  });
  const pictures = story.pictures.map((it) => row(null, language === 'zh' ? '图片' : 'picture', it, ''));
  const placed = [...taken, ...joins].sort((one, other) => one.at - other.at).map((it) => it.line);
  return [`  ${paint.bold(visible(story.path))}`, ...placed, ...pictures, ...missing];
}

function joinLine(
  { lines, left, right, reason, confidence, candidates }: JoinReport,
  writing: Writing,
): string {
  const { language, paint } = writing;
  const kind = language === 'zh' ? '合并' : 'joined';
  const why = `${JOIN_WORDS[reason][language]} ${percent(confidence)}`;
  const joint = row(lines, kind, `${left}|${right}`, paint.dim(why), '+');
  if (candidates.length === 0) return joint;
  const words = candidates.join(language === 'zh' ? '、' : ', ');
  const ask = language === 'zh' ? `有误字？可能是 ${words}` : `a wrong character? perhaps ${words}`;
  return `${joint}\n${row(null, paint.yellow(language === 'zh' ? '存疑' : 'doubt'), ask, '')}`;
}

function asideLines(asides: readonly AsideReport[], { language }: Writing): readonly string[] {
  return asides.map(({ lines, kind, text }) => row(lines, ASIDE_WORDS[kind]?.[language] ?? kind, text, ''));
}

function noteLines({ notes }: ImportReport, { language, paint }: Writing): readonly string[] {
  return notes.map(({ lines, kind, text, author }) => {
    const words = author === undefined ? text : `${author}：${text}`;
    return `${place(lines, '-')}${paint.yellow(NOTE_WORDS[kind]?.[language] ?? kind)}  ${visible(words)}`;
  });
}

function suspicionLines({ suspicions }: ImportReport, { language, paint }: Writing): readonly string[] {
  return suspicions.map(({ lines, text, kind, reads }) => {
    const unreadable = { zh: '有一个字没有识别出来', en: 'a character was not recognised' };
    const misread = { zh: `“${reads}”？`, en: `${reads}?` };
    const why = kind === 'unreadable' ? unreadable[language] : misread[language];
    return row(lines, paint.yellow(language === 'zh' ? '存疑' : 'doubt'), text, why);
  });
}

function section(
  { language, paint }: Writing,
  title: Localised,
  lines: readonly string[],
): readonly string[] {
  return lines.length === 0 ? [] : [`  ${paint.bold(title[language])}`, ...lines];
}

function closing({ stories, suspicions, notes }: ImportReport, { language }: Writing): string {
  const joins = stories.flatMap((it) => it.joins);
  const asked = joins.filter((it) => it.candidates.length > 0).length + suspicions.length;
  const guesses = stories.flatMap((it) => it.taken).filter((it) => it.confidence < SURE).length;
  const missing = stories.reduce((sum, it) => sum + it.missing.length, 0);
  return language === 'zh'
    ? `共${stories.length}篇；合并${joins.length}处，存疑${asked}处，猜测${guesses}处，附带${notes.length}项，待填${missing}项。原稿的字一个不少。`
    : `${stories.length} stories; ${joins.length} joints, ${asked} doubts, ${guesses} guesses, ${notes.length} notes, ${missing} fields to fill in. No character was lost.`;
}

function row(
  lines: readonly [number, number] | null,
  kind: string,
  text: string,
  end: string,
  dash = '-',
): string {
  const words = shortened(visible(text));
  const label = padded(kind, KINDS);
  const line = `${place(lines, dash)}${label}${end === '' ? words : padded(words, WORDS)}${end}`;
  return line.trimEnd();
}

function place(lines: readonly [number, number] | null, dash: string): string {
  if (lines === null) return ' '.repeat(4 + PLACES);
  const [first, last] = lines;
  return `    ${padded(first === last ? String(first) : `${first}${dash}${last}`, PLACES)}`;
}

function padded(text: string, width: number): string {
  // The codes of colours take no columns.
  const seen = terminalWidth(text.replace(/\u001B\[\d+m/g, ''));
  return text + ' '.repeat(Math.max(1, width - seen));
}

function shortened(text: string): string {
  const head = sliceByTerminalWidth(text, WORDS - 2);
  return head.length < text.length ? `${head}…` : text;
}

function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}
