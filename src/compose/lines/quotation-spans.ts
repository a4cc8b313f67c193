import { CLOSING_MARKS, OPENING_MARKS } from '../../language/characters.ts';
import type { ShapedParagraph } from './shape-paragraph.ts';

/** Characters from an opening mark to after its closing one, by index. */
export interface QuotationSpan {
  readonly start: number;
  readonly end: number;
}

const opening = Array.from(OPENING_MARKS, (mark) => mark.codePointAt(0));
const closing = Array.from(CLOSING_MARKS, (mark) => mark.codePointAt(0));

/** What stands between paired marks, with them: 《…》, “…”, （…）, nested ones too. Marks without a partner are none. */
export function quotationSpans(shaped: ShapedParagraph): readonly QuotationSpan[] {
  const open: { readonly mark: number; readonly start: number }[] = [];
  const spans: QuotationSpan[] = [];
  for (const [at, { codePoint }] of shaped.glyphs.entries()) {
    const opened = opening.indexOf(codePoint);
    if (opened >= 0) open.push({ mark: opened, start: at });
    const closed = closing.indexOf(codePoint);
    const partner = closed < 0 ? -1 : open.findLastIndex(({ mark }) => mark === closed);
    if (partner < 0) continue;
    spans.push({ start: open[partner]?.start ?? 0, end: at + 1 });
    open.length = partner;
  }
  return spans;
}
