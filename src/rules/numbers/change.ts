import { matchesIn } from '../../language/matches.ts';
import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import type { Span } from '../../model/text.ts';

/** Which way a verb of change goes. */
export type Direction = 'up' | 'down';

/** A change that a sentence tells from one figure to another, and the size it gives for it. */
export interface Change extends Span {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly verb: string;
  readonly direction: Direction;
  /** The size told right after (提高3%, 翻两番), its figures with offsets of the text; null when none is told. */
  readonly told: { readonly verb: string; readonly figure: Quantity } | null;
}

const UP = '增|升|提高|提升|上升|涨|扩大|增长|增加|上涨|攀升|猛增|激增|增多|延长';
const DOWN = '降|减|下降|降低|减少|下跌|跌|缩小|缩短|回落|下滑|锐减|骤降|压缩';
const N = '\\d{1,12}(?:\\.\\d{1,4})?(?:万亿|[万亿])?';
const UNIT = '[%％‰\\p{Script=Han}]{0,3}?';
const CHANGE = new RegExp(
  `[由从](?:[^，。；,;\\d]{0,12}?(?:(?:19|20)\\d{2}年)?[^，。；,;\\d]{0,4}?的)?(${N}${UNIT})(?:[^，。；,;\\d]{0,6}?)(?:(${UP})|(${DOWN}))[了]?[到至为](?:(?:19|20)\\d{2}年)?[^，。；,;\\d]{0,4}?(${N}(?:元|个百分点|[%％‰]|\\p{Script=Han}{0,2}))`,
  'gu',
);
const TOLD = new RegExp(
  `^[，,](?:净|共|一共|总共)?(?:(${UP})|(${DOWN}))[了]?(?:约|近)?(\\d{1,12}(?:\\.\\d{1,4})?(?:万亿|[万亿])?(?:个百分点|[%％倍]|\\p{Script=Han}{0,2}))`,
  'u',
);

/** The changes that a text tells as 由A增至B, with what it says of their size. Ranks and hours are left out. */
export function changesIn(text: string): readonly Change[] {
  if (!/[由从]/.test(text) || !/[到至为]\d|[到至为](?:19|20)\d/.test(text)) return [];
  return matchesIn(text, CHANGE).flatMap((match) => {
    const [whole, first = '', up, down = '', second = ''] = match;
    const end = match.index + whole.length;
    const from = figureAt(text, match.index + whole.indexOf(first, 1));
    const to = figureAt(text, end - second.length);
    if (from === null || to === null || from.unit !== to.unit || /[名位点时日月号届]/.test(to.unit))
      return [];
    const direction: Direction = up === undefined ? 'down' : 'up';
    return [
      {
        start: match.index,
        end: to.end,
        from,
        to,
        verb: up ?? down,
        direction,
        told: toldAfter(text, to.end),
      },
    ];
  });
}

function toldAfter(text: string, at: number): Change['told'] {
  const match = TOLD.exec(text.slice(at, at + 30));
  if (match === null) return null;
  const figure = figureAt(text, at + match[0].length - (match[3] ?? '').length);
  return figure === null ? null : { verb: match[1] ?? match[2] ?? '', figure };
}

/** The quantity that begins at an offset. */
function figureAt(text: string, start: number): Quantity | null {
  const [figure] = quantitiesIn(text.slice(start, start + 30));
  if (figure === undefined || figure.start !== 0) return null;
  const { end, numberEnd, figuresEnd } = figure;
  return { ...figure, start, end: end + start, numberEnd: numberEnd + start, figuresEnd: figuresEnd + start };
}
