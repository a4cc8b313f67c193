import { visible } from '../../language/visible.ts';
import type { FitReport } from '../../model/fit-report.ts';
import type { Language } from '../../model/localised.ts';
import { type Paint, paintFor } from '../paint.ts';
import { tableLines } from '../tag-report/table.ts';
import type { FitReportSettings } from './fit-reporter.ts';
import { galleyLines } from './galley.ts';
import { LEVER_WORDS, leverDetail, settingWords, verdict } from './words.ts';

const INDENT = '  ';

/** The fits of drafts for people: a line a draft, then what helps those that do not fit, and the galleys asked for. */
export async function fitText(reports: readonly FitReport[], settings: FitReportSettings): Promise<string> {
  const { language, coloured, quiet, galley, width } = settings;
  const paint = await paintFor(coloured);
  const [first] = reports;
  if (first === undefined) return '';
  const lines = [
    ...(quiet ? [] : [paint.dim(settingWords(first, language))]),
    ...overview(reports, language, paint),
    ...(quiet || reports.length < 2 ? [] : [paint.dim(sum(reports, language))]),
    ...reports.flatMap((report) => levers(report, language, paint)),
    ...(galley ? reports.flatMap((report) => galleyOf(report, width, paint)) : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function overview(reports: readonly FitReport[], language: Language, paint: Paint): readonly string[] {
  const heads = {
    zh: ['稿件', '字数', '行数', '深（行）', '深（毫米）', ''],
    en: ['draft', 'characters', 'lines', 'depth', 'mm', ''],
  };
  const rows = reports.map((report) => {
    const { path, characters, lines, depth } = report;
    return [visible(path), characters, lines, depth.rows, Math.round(depth.mm), verdict(report, language)];
  });
  const [head = '', ...told] = tableLines([heads[language], ...rows]);
  return [paint.dim(head), ...told.map((line, at) => (reports[at]?.fits ? line : paint.yellow(line)))];
}

function sum(reports: readonly FitReport[], language: Language): string {
  const characters = reports.reduce((total, it) => total + it.characters, 0);
  const lines = reports.reduce((total, it) => total + it.lines, 0);
  return language === 'zh'
    ? `共 ${reports.length} 篇，${characters} 字，${lines} 行`
    : `${reports.length} drafts, ${characters} characters, ${lines} lines`;
}

/** What helps a draft that does not fit; nothing for one that does. */
function levers(report: FitReport, language: Language, paint: Paint): readonly string[] {
  if (report.levers.length === 0) return [];
  const heads = { zh: ['办法', '行', '价', '', ''], en: ['lever', 'lines', 'price', '', ''] };
  const enough = { zh: '够', en: 'enough' };
  const rows = report.levers.map((lever) => {
    const detail = leverDetail(lever, report, language);
    const name = LEVER_WORDS[lever.lever][language];
    return [name, lever.lines, lever.price, lever.enough ? enough[language] : '', detail];
  });
  const [head = '', ...told] = tableLines([heads[language], ...rows]);
  const title = `${paint.bold(visible(report.path))}　${verdict(report, language)}`;
  return ['', title, INDENT + paint.dim(head), ...told.map((line) => INDENT + line)];
}

function galleyOf(report: FitReport, width: number, paint: Paint): readonly string[] {
  return ['', paint.bold(visible(report.path)), ...galleyLines(report, width, paint)];
}
