import { createRequire } from 'node:module';

/** The version in package.json; the build puts it in as a constant. */
export const VERSION: string =
  process.env.CAIBIAN_BUILD_VERSION ??
  (createRequire(import.meta.url)('../../package.json') as { version: string }).version;

/** Stands for the code of this build; null when caibian runs from its sources. */
export const BUILD: string | null = process.env.CAIBIAN_BUILD_ID ?? null;
