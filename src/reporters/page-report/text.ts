import { visible } from '../../language/visible.ts';
import type { PageLayoutReport, PageReport } from '../../model/page-report.ts';
import { type Paint, paintFor } from '../paint.ts';
import { blockTable } from './block-table.ts';
import { pagePlanLines } from './page-plan.ts';
import type { PageReportSettings } from './page-reporter.ts';
import { suggestionWords } from './words.ts';

const INDENT = '  ';

/** Pages for people: of each its dummy and its blocks, or what would make it fit; then what was written. */
export async function pageText(
  reports: readonly PageReport[],
  settings: PageReportSettings,
): Promise<string> {
  const paint = await paintFor(settings.coloured);
  const parts = reports.map((report) => pageLines(report, settings, paint));
  const lines = [...parts.flatMap((part, at) => (at === 0 ? part : ['', ...part])), ...written(settings)];
  return lines.map((line) => `${line}\n`).join('');
}

function pageLines(report: PageReport, settings: PageReportSettings, paint: Paint): readonly string[] {
  const { language } = settings;
  const notes = report.notes.map((note) => INDENT + paint.yellow(visible(note[language])));
  const head = headLine(report, settings, paint);
  if (!report.fits) return [head, ...suggestions(report, settings, paint), ...notes];
  if (settings.quiet) return [head, ...notes];
  return [head, ...report.layouts.flatMap((layout) => layoutLines(layout, settings, paint)), ...notes];
}

function headLine(
  { pageNumber, pageName, fits, cutOff }: PageReport,
  { language }: PageReportSettings,
  paint: Paint,
) {
  const zh = language === 'zh';
  const name = [pageNumber, pageName].filter((it) => it !== null).join(' ');
  const state = zh ? (fits ? '排成' : '排不下') : fits ? 'is made up' : 'does not fit';
  const ended = zh ? '（没有试遍，或许还有更好的排法）' : ' (not everything was tried; there may be better)';
  const told = `${state}${cutOff ? ended : ''}`;
  return `${paint.bold(visible(name))}${zh ? '　' : ' '}${fits ? told : paint.red(told)}`;
}

function layoutLines(
  layout: PageLayoutReport,
  { language, width, explain }: PageReportSettings,
  paint: Paint,
): readonly string[] {
  const [head = '', ...rows] = blockTable(layout, language, explain);
  const plan = pagePlanLines(layout, width);
  return [paint.dim(visible(layout.name)), ...plan, paint.dim(head), ...rows];
}

function suggestions(
  { suggestions: offered }: PageReport,
  settings: PageReportSettings,
  paint: Paint,
): readonly string[] {
  const { language, quiet, showsTry } = settings;
  const zh = language === 'zh';
  if (offered.length === 0)
    return [
      INDENT +
        (zh
          ? '没有找到小改就能排下的办法：请增减稿件、换版式，或放开指定的位置。'
          : 'no small change helps: put stories in or take some out, change the style, or free fixed places.'),
    ];
  const lines = offered.map((it, at) => {
    const cost = zh ? `（价 ${Math.round(it.cost)}）` : ` (cost ${Math.round(it.cost)})`;
    return `${INDENT}${at + 1}. ${visible(suggestionWords(it, language))}${paint.dim(cost)}`;
  });
  const layout = offered[0]?.layout ?? null;
  const first = layout === null || quiet || !showsTry ? [] : layoutLines(layout, settings, paint);
  return [INDENT + (zh ? '任选一种改法：' : 'any of these makes it fit:'), ...lines, ...first];
}

function written({ language, folder, files }: PageReportSettings): readonly string[] {
  if (files.length === 0) return [];
  const list = files.map(visible).join(language === 'zh' ? '、' : ', ');
  return [language === 'zh' ? `写入 ${visible(folder)}：${list}` : `written to ${visible(folder)}: ${list}`];
}
