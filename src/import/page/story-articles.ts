import type { Paragraph } from 'mdast';
import { readBodyBylines } from '../../article/body-bylines.ts';
import { protectedRangesOf } from '../../article/protected-ranges.ts';
import { splitPart } from '../../article/series.ts';
import { parseCivilDate } from '../../language/civil-date.ts';
import { lineStartsOf } from '../../language/positions.ts';
import type { Article, Block, BlockKind, Passage, PassageRole, TextRun } from '../../model/article.ts';
import type { Received } from '../../model/received.ts';
import type { Span } from '../../model/text.ts';
import type { Phrase } from './phrase.ts';
import { type ReadingKnowledge, readPage } from './read-page.ts';
import type { Aside, HeadField, Page, Story, StoryBlock } from './story.ts';

/** What a passage of received text is made with. */
interface Source {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/**
 * The stories of received text as articles of the same draft: what is found in them has its place in the file itself.
 * `whole` is the text as one article. The last is no story: it holds the page's furniture and the signs that the
 * reader took off, so that every word of the file is checked once.
 */
export function storyArticles(whole: Article, knowledge: ReadingKnowledge): readonly Article[] {
  const { text, path, encoding } = whole.draft;
  const source: Source = { text, lineStarts: lineStartsOf(text) };
  const lines = source.lineStarts.map((start, index) => ({
    number: index + 1,
    text: text.slice(start, source.lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, ''),
    form: { kind: 'plain' } as const,
    bold: [],
  }));
  const received: Received = { path, format: 'text', encoding, lines, notes: [] };
  const page = readPage(received, knowledge, { split: true });
  const stories = page.stories.map((story) => articleOf(story, page, whole, knowledge, source));
  return [...stories, asidesOf(page.asides, whole, source)];
}

function articleOf(
  story: Story,
  { facts }: Page,
  whole: Article,
  { knownNames }: ReadingKnowledge,
  source: Source,
): Article {
  const head = (field: HeadField, role: PassageRole) => passageOf(story.head[field], role, source);
  const blocks = [
    ...story.bylines.flatMap((phrase) => blockOf({ kind: 'paragraph', phrase, bold: [], joins: [] }, source)),
    ...story.blocks.flatMap((block) => blockOf(block, source)),
  ];
  const { bylines, dateline } = readBodyBylines(whole.draft, blocks, knownNames);
  const headlines = {
    kicker: head('kicker', 'kicker'),
    headline: head('headline', 'headline'),
    deck: head('deck', 'deck'),
    summary: head('summary', 'summary'),
  };
  const { kicker, headline, deck, summary } = headlines;
  return {
    ...whole,
    ...headlines,
    date: parseCivilDate(facts.date ?? ''),
    pageNumber: facts.pageNumber,
    rubric: (story.head.rubric ?? story.sharedRubric)?.text ?? null,
    placeTag: story.head.placeTag?.text ?? null,
    series: seriesOf(story),
    genre: story.genre,
    source: story.head.source?.text ?? story.agency,
    editor: facts.editor,
    proofreader: facts.proofreader,
    fieldByline: null,
    bodyByline: bylines[0] ?? null,
    bylines,
    credits: bylines.find((it) => it.credits.length > 0)?.credits ?? [],
    dateline,
    blocks,
    passages: present([kicker, headline, deck, summary, ...blocks.flatMap((it) => it.passages)]),
    fieldSpans: fieldSpansOf(story, source),
    problems: [],
  };
}

function seriesOf({ head, part }: Story): Article['series'] {
  const written = head.series?.text.trim();
  if (written === undefined || written === '') return null;
  return part === null ? (splitPart(written) ?? { name: written, part }) : { name: written, part };
}

/** Page furniture and signs as running text. A sign stands with the character that it follows. */
function asidesOf(asides: readonly Aside[], whole: Article, source: Source): Article {
  const passages = asides.flatMap(({ kind, phrase: { slices } }) =>
    slices.map((slice) => {
      const span = spanOfSlice(slice, source);
      const start = kind === 'sign' && slice.start > 0 ? span.start - 1 : span.start;
      return passageFrom([{ start, end: span.end }], source.text.slice(start, span.end), 'paragraph', source);
    }),
  );
  const nothing = { headline: null, kicker: null, deck: null, summary: null, bodyByline: null };
  return { ...whole, ...nothing, bylines: [], credits: [], dateline: null, blocks: [], passages };
}

const KINDS = { subhead: 'subhead', quotation: 'quotation', cutline: 'paragraph' } as const;

/** A block of a story; several for verse, whose lines are paragraphs of received text. A picture gives its cutline. */
function blockOf(block: StoryBlock, source: Source): readonly Block[] {
  const made = (kind: BlockKind, role: PassageRole, phrases: readonly Phrase[]) =>
    phrases.flatMap((phrase) => blockFrom(kind, passageOf(phrase, role, source)));
  switch (block.kind) {
    case 'paragraph':
      return made('paragraph', 'paragraph', [block.phrase]);
    case 'verse':
      return made('list', 'listItem', block.lines);
    case 'list':
      return made('list', 'listItem', block.items);
    case 'table':
      return made('table', 'tableCell', block.rows.flat());
    case 'picture':
      return block.cutline === null ? [] : made('picture', 'cutline', [block.cutline]);
    case 'cutline':
      return made('picture', 'cutline', [block.phrase]);
    default:
      return made(KINDS[block.kind], block.kind === 'subhead' ? 'subhead' : 'paragraph', [block.phrase]);
  }
}

function blockFrom(kind: BlockKind, passage: Passage | null): readonly Block[] {
  if (passage === null) return [];
  const node: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: passage.text }] };
  return [{ kind, node, span: passage.span, passages: [passage], table: null, picture: null }];
}

function passageOf(phrase: Phrase | undefined, role: PassageRole, source: Source): Passage | null {
  if (phrase === undefined || phrase.text.trim() === '') return null;
  const spans = phrase.slices.map((slice) => spanOfSlice(slice, source));
  return spans.length === 0 ? null : passageFrom(spans, phrase.text, role, source);
}

/** A passage of spans of the source, in order; what joins them in the text stands nowhere. */
function passageFrom(spans: readonly Span[], text: string, role: PassageRole, source: Source): Passage {
  const runs: TextRun[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const words = source.text.slice(start, end);
    const found = text.indexOf(words, at);
    if (found < 0) continue;
    runs.push({ at: found, source: start, length: words.length });
    at = found + words.length;
  }
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  return { role, text, runs, span, protectedRanges: protectedRangesOf(text) };
}

function spanOfSlice({ line, start, end }: { readonly line: number } & Span, { lineStarts }: Source): Span {
  const from = lineStarts[line] ?? 0;
  return { start: from + start, end: from + end };
}

function fieldSpansOf({ head }: Story, source: Source): Readonly<Record<string, Span>> {
  const spans: Record<string, Span> = {};
  for (const [field, phrase] of Object.entries(head)) {
    const [first] = phrase.slices;
    const last = phrase.slices.at(-1);
    if (first === undefined || last === undefined) continue;
    spans[field] = { start: spanOfSlice(first, source).start, end: spanOfSlice(last, source).end };
  }
  return spans;
}

function present(passages: readonly (Passage | null)[]): readonly Passage[] {
  return passages.filter((it) => it !== null);
}
