import { readArticle } from '../../article/read-article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import { indexedArticle } from '../../tags/index/indexed-article.ts';
import type { IndexedArticle } from '../../tags/index/indexed-thing.ts';
import { type CheckTarget, findTargets } from '../check/targets.ts';
import type { DraftPath } from '../find-drafts.ts';
import { readDrafts } from '../read-drafts.ts';
import type { Session } from '../session.ts';
import { openTagger, type TaggerFlags } from '../tag-drafts.ts';
import { tellUnreadable } from '../tell-unreadable.ts';

/** The first and last day of publication that are asked for; null when open. */
export interface DaysAsked {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** A draft with what the manifest of its issue says of it. */
interface IssuedDraft extends DraftPath {
  readonly pageNumber: string | null;
  readonly date: CivilDate | null;
}

/**
 * The articles that paths stand for, tagged, each once and in order of path; those of other days are passed over before
 * they are tagged. One that cannot be read as copy is told, and the exit code then is 2.
 */
export async function indexedDrafts(
  session: Session,
  newsroom: Newsroom,
  paths: readonly string[],
  { from, to, ...flags }: DaysAsked & TaggerFlags & { readonly quiet?: boolean },
): Promise<readonly IndexedArticle[]> {
  const drafts = issuedDrafts(await findTargets(session, newsroom.config, paths));
  const tagger = openTagger(session, newsroom, flags);
  const knownNames = newsroom.desk.staff?.map((member) => member.name) ?? [];
  const indexed: IndexedArticle[] = [];
  const reading = { verb: { zh: '标引', en: 'tagging' }, quiet: flags.quiet };
  for await (const { place, draft, bytes } of readDrafts(session, [...drafts.values()], reading)) {
    if (!draft.editable) {
      tellUnreadable(session, place.shown, { zh: '没有编进索引', en: 'is not in the index' });
      continue;
    }
    const { pageNumber = null, date = null } = drafts.get(place.file) ?? {};
    const read = readArticle(draft, { knownNames });
    const article = read.date === null ? { ...read, date } : read;
    if (!isAsked(article.date, { from, to })) continue;
    indexed.push(indexedArticle(article, tagger.tagsOf(read, bytes), pageNumber));
  }
  tagger.save();
  return indexed;
}

/** Drafts by file, in order of path; one that two issues name is the first one's. */
function issuedDrafts(targets: readonly CheckTarget[]): ReadonlyMap<string, IssuedDraft> {
  const found = new Map<string, IssuedDraft>();
  for (const { manifest, drafts } of targets) {
    const pages = manifest?.issue.pages.flatMap((page) => page.articles.map(() => page.pageNumber)) ?? [];
    for (const [at, draft] of drafts.entries()) {
      if (found.has(draft.file)) continue;
      found.set(draft.file, {
        ...draft,
        pageNumber: pages[at] ?? null,
        date: manifest?.issue.date ?? null,
      });
    }
  }
  return new Map([...found].sort(([, one], [, other]) => (one.shown < other.shown ? -1 : 1)));
}

function isAsked(date: CivilDate | null, { from, to }: DaysAsked): boolean {
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}
