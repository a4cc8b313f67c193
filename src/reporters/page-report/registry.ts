import type { PageReporter } from './page-reporter.ts';

/** The reports of pages by name, each loaded when it is asked for. `--format` of page takes the names from here. */
export const pageReporterLoaders = {
  text: async (): Promise<PageReporter> => (await import('./text.ts')).pageText,
  json: async (): Promise<PageReporter> => (await import('./json.ts')).pageJson,
};
