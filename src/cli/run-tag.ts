import { readArticle } from '../article/read-article.ts';
import { applyEdits } from '../check/edits.ts';
import { setFieldEdits } from '../draft/copy-slip/edit-field.ts';
import { REFUSAL_WORDS } from '../draft/copy-slip/refusals.ts';
import { openSegmenter } from '../language/segment/open-segmenter.ts';
import { visible } from '../language/visible.ts';
import type { Language } from '../model/localised.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { ArticleTags } from '../model/tags.ts';
import { tagArticle } from '../tags/tag-article.ts';
import { tagOptionsOf } from '../tags/tag-options.ts';
import { findDrafts } from './find-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import { type ReadDraft, readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, printNote, type Session } from './session.ts';
import { writeDraft } from './write-draft.ts';

/** Flags of `caibian tag`. */
export interface TagFlags extends CommonFlags {
  readonly write?: boolean;
  readonly format: string;
}

/** A draft's tags. */
interface TaggedDraft {
  readonly path: string;
  readonly tags: ArticleTags;
}

/** Tags drafts, prints the tags, and stores the keywords when asked. */
export async function runTag(session: Session, paths: readonly string[], flags: TagFlags): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const places = await findDrafts(session.platform, newsroom.config, paths);
  const segmenter = openSegmenter(newsroom.config.segmenter, newsroom.desk.words);
  const knownNames = newsroom.desk.staff?.map((member) => member.name) ?? [];
  const tagged: TaggedDraft[] = [];
  const reading = { verb: { zh: '标引', en: 'tagging' }, quiet: flags.quiet };
  for await (const read of readDrafts(session, places, reading)) {
    const tags = tagArticle(readArticle(read.draft, { knownNames }), segmenter, tagOptionsOf(newsroom));
    tagged.push({ path: read.place.shown, tags });
    if (flags.write === true) await storeKeywords(session, newsroom, read, tags);
  }
  session.platform.terminal.print(
    flags.format === 'json' ? asJson(tagged) : asText(tagged, session.language),
  );
}

/** Stores the keywords in the copy slip; every other byte of the draft stays. */
async function storeKeywords(
  session: Session,
  newsroom: Newsroom,
  read: ReadDraft,
  tags: ArticleTags,
): Promise<void> {
  const { place, draft, bytes } = read;
  if (!draft.editable || draft.format === 'plain' || place.file === '-') {
    session.exitCode = EXIT.notDone;
    printNote(session, {
      zh: `${place.shown} 没有稿签可写（收到的文本或无法解码），关键词没有存。`,
      en: `${place.shown} has no copy slip to write to; the keywords were not stored.`,
    });
    return;
  }
  const keywords = tags.keywords.map(({ word }) => word);
  const field = { english: 'keywords', aliases: ['关键词'] };
  const { edits, refused } = await setFieldEdits(draft, field, keywords);
  if (refused !== null) {
    session.exitCode = EXIT.notDone;
    printNote(session, {
      zh: `${place.shown} 的关键词没有存：${REFUSAL_WORDS[refused].zh}。`,
      en: `${place.shown}: the keywords were not stored: ${REFUSAL_WORDS[refused].en}.`,
    });
    return;
  }
  const text = applyEdits(draft.text, edits);
  if (text !== draft.text) writeDraft(session, newsroom, place, { draft, text, bytes });
}

function asJson(tagged: readonly TaggedDraft[]): string {
  const articles = tagged.map(({ path, tags }) => ({ path, ...tags }));
  return `${JSON.stringify({ version: 1, articles }, null, 2)}\n`;
}

function asText(tagged: readonly TaggedDraft[], language: Language): string {
  const zh = language === 'zh';
  const lines = tagged.flatMap(({ path, tags }) => [
    path,
    line(
      zh ? '关键词' : 'keywords',
      tags.keywords.map(({ word, weight }) => `${word} ${weight}`),
    ),
    line(
      zh ? '人物' : 'people',
      tags.people.map(({ name, title }) => (title === undefined ? name : `${title}${name}`)),
    ),
    line(
      zh ? '地点' : 'places',
      tags.places.map(({ name }) => name),
    ),
    line(
      zh ? '机构' : 'organisations',
      tags.organisations.map(({ name }) => name),
    ),
  ]);
  return lines
    .filter((it) => it !== null)
    .map((it) => `${visible(it)}\n`)
    .join('');
}

function line(label: string, values: readonly string[]): string | null {
  return values.length === 0 ? null : `  ${label}　${values.join('　')}`;
}
