import type { FitReporter } from './fit-reporter.ts';

/** The reports of copyfit by name, each loaded when it is asked for. `--format` of fit takes the names from here. */
export const fitReporterLoaders = {
  text: async (): Promise<FitReporter> => (await import('./text.ts')).fitText,
  json: async (): Promise<FitReporter> => (await import('./json.ts')).fitJson,
};
