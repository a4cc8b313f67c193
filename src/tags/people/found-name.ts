import type { Span } from '../../model/text.ts';

/** A stretch of text that may be a person's name. */
export interface FoundName extends Span {
  /** The evidence for it in nats; above 0 it is likelier than not. */
  readonly evidence: number;
}
