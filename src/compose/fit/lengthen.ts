import type { FitLever } from '../../model/fit-report.ts';
import { MINIMUM_MEASURE } from '../lines/set-line.ts';
import { type BodyAt, emptyRows, type FitText, fitRows, fitText, takenRows } from './fit-text.ts';
import { linesWon } from './paragraph-lines.ts';
import { PRICES, priceOf } from './prices.ts';
import { withMoreSubheadSpace } from './subhead-space.ts';

/** What makes a text that is under longer, in the trade's order; levers that win nothing are left out. */
export function lengthen(text: FitText, bodyAt: BodyAt): readonly FitLever[] {
  const levers = [loosen(text), moreSubheadSpace(text), picture(text), write(text), narrower(text, bodyAt)];
  return levers.filter((lever) => lever.lines > 0);
}

/** As many paragraphs as there are empty lines, the best looking, each set in a line more. */
function loosen(text: FitText): FitLever {
  const paragraphs = linesWon(text).slice(0, emptyRows(text));
  return {
    lever: 'loosen',
    lines: paragraphs.length,
    characters: 0,
    price: priceOf(paragraphs.reduce((sum, it) => sum + it.price, 0)),
    enough: fills(text, paragraphs.length),
    paragraphs,
  };
}

function moreSubheadSpace(text: FitText): FitLever {
  const rows = withMoreSubheadSpace(text.rows);
  const price = (rows.length - text.rows.length) * PRICES.subheadLine;
  return onWhole('subheadSpace', text, fitRows(text.texts, rows, text.setting), price);
}

function narrower(text: FitText, bodyAt: BodyAt): FitLever {
  const measure = text.setting.measure - 1;
  if (measure < MINIMUM_MEASURE) return onWhole('measure', text, text, 0);
  return onWhole('measure', text, fitText(bodyAt(measure), { ...text.setting, measure }), PRICES.measure);
}

function onWhole(lever: FitLever['lever'], text: FitText, changed: FitText, price: number): FitLever {
  const lines = takenRows(changed) - takenRows(text);
  return { lever, lines, characters: 0, price: priceOf(price), enough: fills(text, lines), paragraphs: [] };
}

/** Grid lines below which a picture shows nothing: some 25 mm. */
const LEAST_PICTURE = 6;

/** A picture across all columns, as deep as what is empty. */
function picture(text: FitText): FitLever {
  const { span } = text.setting;
  const rows = Math.floor(emptyRows(text) / span);
  const lines = rows < LEAST_PICTURE ? 0 : rows * span;
  return { lever: 'picture', lines, characters: 0, price: PRICES.picture, enough: true, paragraphs: [] };
}

function write(text: FitText): FitLever {
  const lines = emptyRows(text);
  const characters = missingCharacters(text);
  const price = priceOf(characters * PRICES.character);
  return { lever: 'write', lines, characters, price, enough: true, paragraphs: [] };
}

/** Characters that would fill the empty lines. */
export function missingCharacters(text: FitText): number {
  return Math.round(emptyRows(text) * text.setting.measure);
}

/** Whether so many lines more leave less than a line of each column empty, and none over. */
function fills(text: FitText, lines: number): boolean {
  const left = emptyRows(text) - lines;
  return left >= 0 && left < text.setting.span;
}
