import type { TagReporter } from './tag-reporter.ts';

/** The reports of tags by name, each loaded when it is asked for. `--format` of tag takes the names from here. */
export const tagReporterLoaders = {
  text: async (): Promise<TagReporter> => (await import('./text.ts')).tagText,
  json: async (): Promise<TagReporter> => (await import('./json.ts')).tagJson,
  csv: async (): Promise<TagReporter> => (await import('./csv.ts')).tagCsv,
};
