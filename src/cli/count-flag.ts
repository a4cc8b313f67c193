import { UsageError } from '../model/usage-error.ts';

/** A count as written on the command line. Throws a UsageError for anything else, and for one below `least`. */
export function countOf(text: string, flag: string, least: number): number {
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new UsageError({
    zh: `${flag} 的“${text}”不是数目，应是 ${least} 或更大的整数。`,
    en: `${flag} "${text}" is no count; give ${least} or more.`,
  });
}
