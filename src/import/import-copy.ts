import type { ImportReport, SourcePlace, StoryReport } from '../model/import-report.ts';
import type { Received } from '../model/received.ts';
import { proveConservation } from './conservation.ts';
import type { Slice } from './page/page-line.ts';
import { numbersOf, type Phrase } from './page/phrase.ts';
import { type ReadingKnowledge, readPage } from './page/read-page.ts';
import type { Page, Story, Taken } from './page/story.ts';
import { suspicionsIn } from './suspicions.ts';
import { type DraftSettings, draftText, missingFields } from './write/write-draft.ts';

/** A picture to be written beside a draft. */
export interface ImportedPicture {
  /** File name, in the draft's folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A draft made of received copy. */
export interface ImportedDraft {
  /** Name of its file without ending. */
  readonly slug: string;
  readonly text: string;
  readonly pictures: readonly ImportedPicture[];
}

/** What importing one file gives. */
export interface Imported {
  readonly drafts: readonly ImportedDraft[];
  readonly report: ImportReport;
}

/** How copy is imported. */
export interface ImportSettings {
  readonly split: boolean;
  /** Date of publication for all drafts; null when the page must say it. */
  readonly date: string | null;
  /** Page number for all drafts; null when the page must say it. */
  readonly pageNumber: string | null;
  /** Asked once, with the date that the page says. */
  readonly nameDrafts: (pageDate: string | null) => DraftNames;
}

/** How drafts are called. */
export interface DraftNames {
  /** A name for a draft that is not taken yet, from its headline. */
  readonly slugFor: (headline: string) => string;
  /** Path of a draft for people, from its slug. */
  readonly shownPath: (slug: string) => string;
}

/**
 * Turns received copy into drafts and a report of all that was taken, joined, guessed and left out. Throws a
 * {@link CopyLost} when a character of the source would be lost.
 */
export async function importCopy(
  received: Received,
  knowledge: ReadingKnowledge,
  settings: ImportSettings,
): Promise<Imported> {
  const page = toldPage(readPage(received, knowledge, settings), settings);
  const names = settings.nameDrafts(page.facts.date);
  const made = page.stories.map((story) => draftOf(story, page, names));
  await proveConservation(
    received,
    page,
    made.map((it) => it.draft.text),
  );
  const stories = made.map((it) => storyReport(received, it, names));
  return { drafts: made.map((it) => it.draft), report: reportOf(received, page, stories) };
}

/** A page with the date and number that were asked for; they go before its own. */
function toldPage(page: Page, { date, pageNumber }: ImportSettings): Page {
  const { facts } = page;
  return {
    ...page,
    facts: { ...facts, date: date ?? facts.date, pageNumber: pageNumber ?? facts.pageNumber },
  };
}

interface MadeDraft {
  readonly story: Story;
  readonly draft: ImportedDraft;
  readonly missing: readonly string[];
}

function draftOf(story: Story, { facts }: Page, { slugFor }: DraftNames): MadeDraft {
  const slug = slugFor(slugSource(story));
  const pictures = picturesOf(story, slug);
  const picturePaths = new Map(pictures.map(({ source, path }) => [source, path]));
  const draftSettings: DraftSettings = { facts, picturePaths };
  return {
    story,
    draft: { slug, text: draftText(story, draftSettings), pictures },
    missing: missingFields(story, draftSettings),
  };
}

/** What a draft is named after: its headline, else its first words. */
function slugSource({ head, blocks }: Story): string {
  const first = blocks.find((it) => it.kind === 'paragraph');
  return head.headline?.text ?? (first?.kind === 'paragraph' ? first.phrase.text.slice(0, 12) : '');
}

function picturesOf(
  { blocks }: Story,
  slug: string,
): readonly (ImportedPicture & { readonly source: string })[] {
  const found = blocks.flatMap((it) =>
    it.kind === 'picture' && it.picture.bytes !== null ? [it.picture] : [],
  );
  return found.map(({ source, bytes }, at) => {
    const ending = /\.[A-Za-z\d]{1,5}$/.exec(source)?.[0].toLowerCase() ?? '';
    return { source, path: `${slug}-${at + 1}${ending}`, bytes: bytes ?? new Uint8Array() };
  });
}

function reportOf(received: Received, page: Page, stories: readonly StoryReport[]): ImportReport {
  const { path, format, encoding, lines, notes } = received;
  const { facts } = page;
  const characters = lines.reduce((sum, it) => sum + [...it.text.replace(/\s+/g, '')].length, 0);
  const asides = [...page.asides]
    .sort((one, other) => startOf(one.phrase) - startOf(other.phrase))
    .map(({ kind, phrase }) => ({ kind, ...placeOf(phrase, received) }));
  return {
    path,
    format,
    encoding,
    counts: { lines: lines.at(-1)?.number ?? 0, characters },
    page: { date: facts.date, pageNumber: facts.pageNumber, pageName: facts.pageName },
    stories,
    asides,
    notes: notes.map(({ number, ...note }) => ({ ...note, lines: [number, number] })),
    suspicions: suspicionsIn(received),
  };
}

function startOf({ slices: [first] }: Phrase): number {
  return (first?.line ?? 0) * 1e6 + (first?.start ?? 0);
}

function storyReport(
  received: Received,
  { story, draft: { slug, pictures }, missing }: MadeDraft,
  { shownPath }: DraftNames,
): StoryReport {
  const joins = story.blocks.flatMap((it) => (it.kind === 'paragraph' ? it.joins : []));
  return {
    path: shownPath(slug),
    headline: story.head.headline?.text ?? null,
    taken: gathered(story.taken).map(({ as, phrase, confidence }) => ({
      as,
      confidence,
      ...placeOf(phrase, received),
    })),
    joins: joins.map(({ numbers, ...join }) => ({ lines: numbers, ...join })),
    missing,
    pictures: pictures.map((it) => it.path),
  };
}

/** Lines of verse that follow one another are told as one, by their first. */
function gathered(taken: readonly Taken[]): readonly Taken[] {
  const all: { readonly first: Taken; readonly slices: Slice[] }[] = [];
  for (const it of taken) {
    const last = all.at(-1);
    if (it.as === 'verse' && last?.first.as === 'verse') last.slices.push(...it.phrase.slices);
    else all.push({ first: it, slices: [...it.phrase.slices] });
  }
  return all.map(({ first, slices }) => ({ ...first, phrase: { text: first.phrase.text, slices } }));
}

function placeOf(phrase: Phrase, received: Received): SourcePlace {
  return { lines: numbersOf(phrase, received), text: phrase.text.trim() };
}
