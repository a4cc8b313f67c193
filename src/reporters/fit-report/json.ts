import type { FitReport } from '../../model/fit-report.ts';
import { jsonText } from '../json-text.ts';
import type { FitReporter } from './fit-reporter.ts';

/** The fits of drafts as JSON, version 1; the set lines only with a galley, the room only where a depth was asked for. */
export const fitJson: FitReporter = (reports, { galley }) => {
  return jsonText({ version: 1, articles: reports.map((report) => articleOf(report, galley)) });
};

function articleOf({ columns: _columns, overset: _overset, ...report }: FitReport, galley: boolean) {
  const { room, paragraphs, ...rest } = report;
  return {
    ...rest,
    ...(room === null ? {} : { room }),
    ...(galley ? { paragraphs: paragraphs.map(({ lines, ...it }) => ({ ...it, lines })) } : {}),
  };
}
