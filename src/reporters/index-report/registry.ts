import type { IndexReporter } from './index-reporter.ts';

/** The formats of an index that are plain text, each loaded when it is asked for. */
export const indexReporterLoaders = {
  text: async (): Promise<IndexReporter> => (await import('./text.ts')).indexText,
  json: async (): Promise<IndexReporter> => (await import('./json.ts')).indexJson,
  csv: async (): Promise<IndexReporter> => (await import('./csv.ts')).indexCsv,
};
