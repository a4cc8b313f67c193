import type { CivilDate } from '../../model/civil-date.ts';
import type { IssuePage } from '../../model/issue.ts';
import type { Publication } from '../../model/newsroom.ts';

/** What a page says of itself and its paper. */
export interface PageHead {
  readonly page: IssuePage;
  /** Null for a proof of a draft without one. */
  readonly date: CivilDate | null;
  /** Serial number of the issue; null when not told. */
  readonly issueNumber: string | null;
  /** Pages of the issue. */
  readonly pages: number;
  readonly publication: Publication;
}
