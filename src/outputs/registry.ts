import type { Output } from './output.ts';

/** The outputs by name, each loaded when it is asked for. */
export const outputLoaders: Readonly<Record<string, () => Promise<Output>>> = {
  json: async () => (await import('./json.ts')).json,
  pdf: async () => (await import('./pdf.ts')).pdf,
  png: async () => (await import('./png.ts')).png,
  print: async () => (await import('./print.ts')).print,
  svg: async () => (await import('./svg.ts')).svg,
  text: async () => (await import('./text.ts')).text,
  web: async () => (await import('./web.ts')).web,
};
