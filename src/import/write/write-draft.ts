import { FIELDS, type FieldName } from '../../article/fields.ts';
import { type NewField, writeCopySlip } from '../../draft/copy-slip/write-slip.ts';
import type { Span } from '../../model/text.ts';
import type { PageFacts } from '../page/page-facts.ts';
import type { Phrase } from '../page/phrase.ts';
import type { Story, StoryBlock } from '../page/story.ts';
import type { Join } from '../page/unit.ts';
import { escapeCell, escapeHeading, escapeInside, escapeMarkdown } from './escape-markdown.ts';

/** What a draft's copy slip holds beside what its story says. */
export interface DraftSettings {
  readonly facts: PageFacts;
  /** Path of a picture's file beside the draft, by the name it has in the source. */
  readonly picturePaths: ReadonlyMap<string, string>;
}

/** A draft: front matter with what the story supports, and its body in Markdown. */
export function draftText(story: Story, settings: DraftSettings): string {
  const fields = slipFields(story, settings);
  const blocks = story.blocks.flatMap((block) => blockText(block, settings));
  return `${writeCopySlip(fields)}${blocks.join('\n')}\n`;
}

/** Fields of the copy slip whose absence is told by a line to fill in. */
export function missingFields(story: Story, { facts }: DraftSettings): readonly FieldName[] {
  return FIELDS.filter(({ name, required }) => {
    if (!required) return false;
    return name === 'date' ? facts.date === null : story.head[name as 'headline'] === undefined;
  }).map(({ name }) => name);
}

function slipFields(story: Story, settings: DraftSettings): readonly NewField[] {
  const values = slipValues(story, settings);
  return FIELDS.flatMap(({ name, required }): readonly NewField[] => {
    const value = values[name];
    if (value !== undefined && value !== null) return [{ key: name, value }];
    return required ? [{ key: name, value: null }] : [];
  });
}

type SlipValues = Partial<Record<FieldName, NewField['value']>>;

function slipValues(story: Story, { facts }: DraftSettings): SlipValues {
  const { head } = story;
  return {
    headline: oneLine(head.headline),
    kicker: oneLine(head.kicker),
    deck: oneLine(head.deck),
    byline: bylineValue(story),
    date: facts.date,
    pageNumber: facts.pageNumber,
    rubric: oneLine(head.rubric ?? story.sharedRubric ?? undefined),
    placeTag: oneLine(head.placeTag),
    series: seriesValue(story),
    genre: oneLine(head.genre) ?? story.genre,
    source: oneLine(head.source) ?? story.agency,
    editor: facts.editor,
    proofreader: facts.proofreader,
    keywords: oneLine(head.keywords),
    summary: oneLine(head.summary),
  };
}

function oneLine(phrase: Phrase | undefined): string | null {
  return phrase === undefined || phrase.text.trim() === '' ? null : phrase.text.replace(/\s*\n\s*/g, ' ');
}

function bylineValue({ bylines, repeatedByline }: Story): NewField['value'] {
  const [only] = bylines;
  if (only === undefined) return repeatedByline?.text ?? null;
  return bylines.length === 1 ? only.text : bylines.map((it) => it.text);
}

function seriesValue({ head, part }: Story): NewField['value'] {
  const name = oneLine(head.series);
  if (name === null) return null;
  return part === null ? name : { name, part };
}

/** A block and the blank line before it. */
function blockText(block: StoryBlock, settings: DraftSettings): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.joins.flatMap(doubtLines), '', paragraphText(block.phrase.text, block.bold)];
    case 'subhead':
      return ['', `## ${escapeHeading(block.phrase.text)}`];
    case 'verse':
      return ['', block.lines.map((line) => escapeMarkdown(line.text)).join('\\\n')];
    case 'table':
      return ['', ...tableLines(block.rows)];
    case 'list':
      return [
        '',
        ...block.items.map(
          (item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${escapeMarkdown(item.text)}`,
        ),
      ];
    case 'quotation':
      return ['', `> ${escapeMarkdown(block.phrase.text)}`];
    case 'picture':
      return ['', pictureText(block, settings)];
    case 'cutline':
      return ['', '<!-- 图片说明，图片没有随稿 -->', '', escapeMarkdown(block.phrase.text)];
  }
}

/** A comment for the editor before a paragraph whose joint looks wrong. */
function doubtLines({ numbers, left, right, candidates }: Join): readonly string[] {
  if (candidates.length === 0) return [];
  const words = candidates.map((it) => `“${it}”`).join('、');
  const text = `存疑：原稿第${numbers[0]}、${numbers[1]}行相接处“${left}${right}”疑有误字，可能是${words}，请核对`;
  return ['', `<!-- ${text.replace(/--+/g, '—')} -->`];
}

/** A paragraph with its bold stretches marked. A stretch of blanks only is left plain. */
function paragraphText(text: string, bold: readonly Span[]): string {
  let written = '';
  let at = 0;
  for (const { start, end } of bold) {
    const words = text.slice(start, end);
    const marked = words.trim() === '' ? words : `**${escapeInside(words.trim())}**`;
    written += (at === 0 ? openingText : escapeInside)(text.slice(at, start)) + marked;
    at = end;
  }
  return at === 0 ? escapeMarkdown(text) : written + escapeInside(text.slice(at));
}

/** The text before the first bold stretch; the space at its end stays. */
function openingText(text: string): string {
  return escapeMarkdown(text) + text.slice(text.trimEnd().length);
}

function tableLines(rows: readonly (readonly Phrase[])[]): readonly string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const [first, ...others] = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, at) => escapeCell(row[at]?.text ?? ''));
    return `| ${cells.join(' | ')} |`;
  });
  return [first ?? '', `|${' --- |'.repeat(columns)}`, ...others];
}

function pictureText(
  block: Extract<StoryBlock, { kind: 'picture' }>,
  { picturePaths }: DraftSettings,
): string {
  const { picture, cutline } = block;
  const path = picturePaths.get(picture.source) ?? picture.source;
  const title = cutline === null ? '' : ` "${cutline.text.replace(/["\\&]/g, '\\$&').replace(/\n/g, ' ')}"`;
  const alternative = escapeMarkdown(picture.alternative.replace(/\s+/g, ' '));
  return `![${alternative}](${destination(path)}${title})`;
}

/** A path or address as Markdown writes it, in angle brackets where it holds more than plain letters. */
function destination(path: string): string {
  return /^[\w./:%?=&~+-]+$/.test(path) ? path : `<${path.replace(/[<>\\]/g, encodeURIComponent)}>`;
}
