import { createRequire } from 'node:module';

/**
 * A segmenter's library, which is installed beside caibian rather than bundled with it. By require, not import: the
 * bundle's compiled code, kept between runs, cannot import. Throws as require does.
 */
export function requireLibrary<T>(name: string): T {
  return createRequire(import.meta.url)(name) as T;
}

/** Whether a failure means that a library, or its binary for this platform, is not there. */
export function isNotInstalled(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'MODULE_NOT_FOUND' ||
    code === 'ERR_DLOPEN_FAILED' ||
    /native binding|\.node\b/i.test(error.message)
  );
}
