import type { Division } from '../../language/places/divisions.ts';
import type { Mention } from '../copy/mention.ts';

/**
 * How a place is named: by a division's full name (郴州市), by it without what it is (郴州; `chained` when
 * that is a name only behind what it lies in: 北京朝阳), by the field or words that are
 * there for places (`label`: place tag, dateline), as a settlement below the county, or as something abroad or a region.
 */
export type NameForm = 'full' | 'bare' | 'chained' | 'label' | 'settlement' | 'listed';

/** The name of a place where an article has it. */
export interface FoundName {
  /** As written; of listed ones the name for an index (韩国 for 大韩民国). */
  readonly name: string;
  readonly form: NameForm;
  /** Where it stands in the running text; null for place tag and dateline. */
  readonly at: Mention | null;
  /** Offset in the draft's text of the place tag or dateline that has it; null in the running text. */
  readonly label: number | null;
  /** The divisions of the day that bear the name; empty when none does. */
  readonly divisions: readonly Division[];
  /** The name that stands right before it: 永州市 of 永州市祁阳县. */
  readonly before: FoundName | null;
  /** ISO 3166-1 alpha-2 code of the country that it is or lies in. */
  readonly country: string | null;
}
