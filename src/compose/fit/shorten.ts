import type { FitLever, LeverParagraph } from '../../model/fit-report.ts';
import { MINIMUM_MEASURE } from '../lines/set-line.ts';
import {
  type BodyAt,
  charactersFrom,
  type FitText,
  fitRows,
  fitText,
  oversetRows,
  takenRows,
} from './fit-text.ts';
import { linesSaved } from './paragraph-lines.ts';
import { PRICES, priceOf } from './prices.ts';
import { shortEnds } from './short-ends.ts';
import { withLessSubheadSpace } from './subhead-space.ts';

/** What makes a text that is over shorter, in the trade's order; levers that win nothing are left out. */
export function shorten(text: FitText, bodyAt: BodyAt): readonly FitLever[] {
  const levers = [
    onParagraphs('squeeze', text, linesSaved(text)),
    hang(text),
    lessSubheadSpace(text),
    onParagraphs('runts', text, shortEnds(text)),
    cut(text),
    drop(text),
    wider(text, bodyAt),
  ];
  return levers.filter((lever) => lever.lines < 0);
}

/** A lever on paragraphs, each of which wins a line: on as many as there are lines over, the cheapest. */
function onParagraphs(
  lever: 'squeeze' | 'runts',
  text: FitText,
  offered: readonly LeverParagraph[],
): FitLever {
  const over = oversetRows(text);
  const paragraphs = offered.slice(0, over);
  const characters = paragraphs.reduce((sum, it) => sum + it.characters, 0);
  return {
    lever,
    lines: 0 - paragraphs.length,
    characters: lever === 'runts' ? 0 - characters : 0,
    price: priceOf(paragraphs.reduce((sum, it) => sum + it.price, 0)),
    enough: paragraphs.length === over,
    paragraphs,
  };
}

function hang(text: FitText): FitLever {
  const hanging = fitText(text.texts, { ...text.setting, hanging: true });
  const marks = hanging.rows.filter(({ line }) => (line?.hang ?? 0) > 0).length;
  return onWhole('hang', text, hanging, marks * PRICES.hangingMark);
}

function lessSubheadSpace(text: FitText): FitLever {
  const rows = withLessSubheadSpace(text.rows);
  const price = (text.rows.length - rows.length) * PRICES.subheadLine;
  return onWhole('subheadSpace', text, fitRows(text.texts, rows, text.setting), price);
}

function wider(text: FitText, bodyAt: BodyAt): FitLever {
  const measure = Math.max(MINIMUM_MEASURE, text.setting.measure) + 1;
  const set = fitText(bodyAt(measure), { ...text.setting, measure });
  return onWhole('measure', text, set, PRICES.measure);
}

/** A lever on the whole text: what it wins is what the text takes less when it is set that way. */
function onWhole(lever: FitLever['lever'], text: FitText, changed: FitText, price: number): FitLever {
  return {
    lever,
    lines: takenRows(changed) - takenRows(text),
    characters: 0,
    price: priceOf(price),
    enough: oversetRows(changed) === 0,
    paragraphs: [],
  };
}

/** The lines that are over, cut anywhere. */
function cut({ rows, filling }: FitText): FitLever {
  const first = filling?.overset ?? rows.length;
  const characters = charactersFrom(rows, first);
  const lines = first - rows.length;
  return {
    lever: 'cut',
    lines,
    characters: 0 - characters,
    price: priceOf(characters * PRICES.character),
    enough: true,
    paragraphs: [],
  };
}

/** The last texts left out, as many as must be; a subhead that would stand last goes too. */
function drop(text: FitText): FitLever {
  let kept = text.texts.length - 1;
  let shorter = without(text, kept);
  while (kept > 1 && (oversetRows(shorter) > 0 || text.texts[kept - 1]?.kind === 'subhead'))
    shorter = without(text, --kept);
  const dropped = text.rows.filter(({ paragraph }) => paragraph >= kept);
  const characters = charactersFrom(dropped, 0);
  const lever = onWhole('drop', text, shorter, characters * PRICES.character);
  return { ...lever, characters: 0 - characters, lines: lever.enough && kept > 0 ? lever.lines : 0 };
}

function without({ texts, rows, setting }: FitText, kept: number): FitText {
  const left = rows.filter(({ paragraph }) => paragraph < kept);
  return fitRows(texts.slice(0, kept), left, setting);
}
