import type { SaxesTag } from 'saxes';
import type { LineForm, ReceivedLine, ReceivedPicture } from '../../model/received.ts';
import type { Span } from '../../model/text.ts';
import { NUMBER_MARK } from './word-package.ts';

/** Text that is being gathered, and the stretches of it in bold type. */
interface Gathered {
  text: string;
  readonly bold: Span[];
}

/** Where the reading is. */
interface Reading {
  readonly lines: ReceivedLine[];
  readonly pictures: readonly ReceivedPicture[];
  /** Pictures of the paragraph or table: each is a line behind it. */
  readonly waiting: ReceivedPicture[];
  number: number;
  /** Null between paragraphs. */
  gathered: Gathered | null;
  form: LineForm;
  boldDepth: number;
  /** Rows of the table that is being read; null outside of one. */
  rows: string[][] | null;
  cell: string[];
  span: number;
}

const PLAIN: LineForm = { kind: 'plain' };

/**
 * Reads the HTML that mammoth prints for a package of ours as lines. It is well-formed XML, and white space in it is the
 * copy's own: it is kept as it stands, which a reader of web pages must not do.
 */
export async function linesOfWordHtml(
  html: string,
  pictures: readonly ReceivedPicture[],
): Promise<readonly ReceivedLine[]> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false });
  const reading: Reading = {
    lines: [],
    pictures,
    waiting: [],
    number: 1,
    gathered: null,
    form: PLAIN,
    boldDepth: 0,
    rows: null,
    cell: [],
    span: 1,
  };
  parser.on('opentag', (tag) => openTag(reading, tag));
  parser.on('closetag', ({ name }) => closeTag(reading, name));
  parser.on('text', (text) => gather(reading, text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<html>${html}</html>`).close();
  return reading.lines;
}

function openTag(reading: Reading, { name, attributes }: SaxesTag): void {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) begin(reading, { kind: 'heading', level: Number(heading) });
  else if (name === 'p') begin(reading, reading.form);
  else if (name === 'li') begin(reading, reading.form);
  else if (name === 'ol' || name === 'ul') reading.form = { kind: 'list-item', ordered: name === 'ol' };
  else if (name === 'blockquote') reading.form = { kind: 'quotation' };
  else if (name === 'strong') reading.boldDepth++;
  else if (name === 'br') gather(reading, '\n');
  else if (name === 'img') addPicture(reading, String(attributes.alt ?? ''));
  else if (name === 'a') numberFrom(reading, String(attributes.id ?? ''));
  else openTablePart(reading, name, Number(attributes.colspan ?? '1'));
}

function openTablePart(reading: Reading, name: string, span: number): void {
  if (name === 'table') reading.rows = [];
  else if (name === 'tr') reading.rows?.push([]);
  else if (name === 'td' || name === 'th') Object.assign(reading, { cell: [], span });
}

function closeTag(reading: Reading, name: string): void {
  if (/^(?:p|li|h[1-6])$/.test(name)) end(reading);
  else if (/^(?:ol|ul|blockquote)$/.test(name)) reading.form = PLAIN;
  else if (name === 'strong') reading.boldDepth--;
  else if (name === 'td' || name === 'th') endCell(reading);
  else if (name === 'table') endTable(reading);
}

function begin(reading: Reading, form: LineForm): void {
  reading.form = form;
  reading.gathered = { text: '', bold: [] };
}

/** The paragraph's number; of a table the first of its paragraphs. */
function numberFrom(reading: Reading, id: string): void {
  const { rows, cell } = reading;
  const isFirst = rows === null || (rows.length === 1 && rows[0]?.length === 0 && cell.length === 0);
  if (id.startsWith(NUMBER_MARK) && isFirst) reading.number = Number(id.slice(NUMBER_MARK.length));
}

function gather({ gathered, boldDepth }: Reading, text: string): void {
  // A break at the beginning of a paragraph parts nothing.
  if (gathered === null || (text === '\n' && gathered.text === '')) return;
  const start = gathered.text.length;
  const last = gathered.bold.at(-1);
  gathered.text += text;
  if (boldDepth === 0) return;
  const span = { start: last?.end === start ? last.start : start, end: gathered.text.length };
  if (last?.end === start) gathered.bold.pop();
  gathered.bold.push(span);
}

function addPicture(reading: Reading, place: string): void {
  const picture = reading.pictures[Number(place)];
  if (picture === undefined) throw new Error(`mammoth gave an unknown picture: ${place}`);
  reading.waiting.push(picture);
}

function end(reading: Reading): void {
  const { gathered, rows, cell, number, form, waiting } = reading;
  reading.gathered = null;
  if (gathered === null) return;
  if (rows !== null) {
    cell.push(gathered.text);
    return;
  }
  const text = gathered.text.replace(TRAILING_BREAKS, '');
  const bold = gathered.bold
    .map((span) => ({ start: span.start, end: Math.min(span.end, text.length) }))
    .filter((span) => span.start < span.end);
  if (text.trim() !== '' || waiting.length === 0) reading.lines.push({ number, text, form, bold });
  endPictures(reading);
  reading.form = form.kind === 'quotation' || form.kind === 'list-item' ? form : PLAIN;
}

const TRAILING_BREAKS = /(?<!\n)\n+$/;

/** A cell is one line, for tabs and line feeds part cells and rows; of the columns it fills, the first has its words. */
function endCell({ rows, cell, span }: Reading): void {
  const words = cell.map((it) => it.replace(/[\t\n]/g, ' ').trim()).filter((it) => it !== '');
  const empty = Array.from({ length: Math.max(0, span - 1) }, () => '');
  rows?.at(-1)?.push(words.join(' '), ...empty);
}

function endTable(reading: Reading): void {
  const rows = reading.rows ?? [];
  reading.rows = null;
  const text = rows.map((row) => row.join('\t')).join('\n');
  reading.lines.push({ number: reading.number, text, form: { kind: 'table', rows }, bold: [] });
  endPictures(reading);
}

function endPictures({ lines, number, waiting }: Reading): void {
  for (const picture of waiting.splice(0))
    lines.push({ number, text: '', form: { kind: 'picture', picture }, bold: [] });
}
