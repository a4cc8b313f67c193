import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/localised.ts';
import type { PageLayoutReport, PageReportBlock } from '../../model/page-report.ts';
import { type Cell, tableLines } from '../tag-report/table.ts';
import { COST_WORDS, leverWords } from './words.ts';

const HEADS = {
  zh: ['号', '稿件', '栏', '行', '题号', '正文行', '空行', '价', ''],
  en: ['no.', 'story', 'columns', 'rows', 'headline', 'lines', 'empty', 'cost', ''],
};

/** The blocks of a page as a table, numbered as in its dummy, with what they cost together; the head is the first line. */
export function blockTable(
  { blocks, cost }: PageLayoutReport,
  language: Language,
  explain: boolean,
): readonly string[] {
  const rows = blocks.map((block, at) => rowOf(block, at + 1, language, explain));
  const lines = blocks.reduce((sum, it) => sum + it.lines, 0);
  const slack = blocks.reduce((sum, it) => sum + it.slack, 0);
  const sum = ['', language === 'zh' ? '合计' : 'total', '', '', '', lines, slack, rounded(cost), ''];
  return tableLines([HEADS[language], ...rows, sum]);
}

function rowOf(
  block: PageReportBlock,
  number: number,
  language: Language,
  explain: boolean,
): readonly Cell[] {
  const { slug, headline, column, columns, row, rows, headlineSize, lines, slack, levers, cost } = block;
  const why = explain ? costWords(block, language) : '';
  const done = [leverWords(levers, language), why].filter((it) => it !== '');
  return [
    number,
    visible(slug ?? headline),
    range(column, columns),
    range(row, rows),
    headlineSize === 0 ? '' : `${headlineSize}pt`,
    lines,
    slack,
    rounded(cost),
    done.join('　'),
  ];
}

/** From 1, as people count. */
function range(from: number, length: number): string {
  return length === 1 ? String(from + 1) : `${from + 1}–${from + length}`;
}

function costWords({ costs }: PageReportBlock, language: Language): string {
  return costs
    .filter(({ cost }) => cost > 0)
    .map(({ reason, cost }) => `${COST_WORDS[reason][language]} ${rounded(cost)}`)
    .join(language === 'zh' ? '＋' : ' + ');
}

function rounded(cost: number): number {
  return Math.round(cost * 10) / 10;
}
