import { parseCivilDate } from '../language/civil-date.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { UsageError } from '../model/usage-error.ts';

/** The date given with `--issue-date`; null when none was. Throws a UsageError when it is no date. */
export function issueDateOf(flag: string | undefined): CivilDate | null {
  if (flag === undefined) return null;
  const date = parseCivilDate(flag);
  if (date !== null) return date;
  throw new UsageError({
    zh: `--issue-date 的值“${flag}”不是日期，应写作 2015-11-12。`,
    en: `--issue-date "${flag}" is not a date; write 2015-11-12.`,
  });
}
