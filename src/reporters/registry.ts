import type { Reporter } from './reporter.ts';

/** The reporters by name, each loaded when it is asked for. */
export const reporterLoaders: Readonly<Record<string, () => Promise<Reporter>>> = {
  json: async () => (await import('./json.ts')).json,
  text: async () => (await import('./text.ts')).text,
};
