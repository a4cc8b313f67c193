import { readArticle } from '../article/read-article.ts';
import type { TaggedDraft } from '../model/tag-report.ts';
import { UsageError } from '../model/usage-error.ts';
import { tagReporterLoaders } from '../reporters/tag-report/registry.ts';
import { areSame } from '../tags/compare-tags.ts';
import { findDraftsOf } from './check/targets.ts';
import { openNewsroom } from './open-newsroom.ts';
import { readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, isColoured, type Session } from './session.ts';
import { kindsToStore, refuseKindsAsPaths } from './tag/kinds-to-store.ts';
import { storeTags } from './tag/store-tags.ts';
import { taggedDraft } from './tag/tagged-draft.ts';
import { openTagger, type TaggerFlags } from './tag-drafts.ts';
import { tellUnreadable } from './tell-unreadable.ts';

/** Flags of `caibian tag`. */
export interface TagFlags extends CommonFlags, TaggerFlags {
  readonly write?: boolean;
  /** The list of `--write=…`. */
  readonly writeList?: string;
  readonly compare?: boolean;
  readonly explain?: boolean;
  readonly format: keyof typeof tagReporterLoaders;
}

/** Tags drafts, prints the tags, and stores or compares them when asked. */
export async function runTag(session: Session, paths: readonly string[], flags: TagFlags): Promise<void> {
  const kinds = kindsToStore(flags.write, flags.writeList);
  refuseContradictions(flags, kinds.length > 0);
  if (kinds.length > 0) refuseKindsAsPaths(session, paths);
  const newsroom = await openNewsroom(session, flags);
  const places = await findDraftsOf(session, newsroom.config, paths);
  const tagger = openTagger(session, newsroom, flags);
  const knownNames = newsroom.desk.staff?.map((member) => member.name) ?? [];
  const tagged: TaggedDraft[] = [];
  const reading = { verb: { zh: '标引', en: 'tagging' }, quiet: flags.quiet };
  for await (const read of readDrafts(session, places, reading)) {
    if (!read.draft.editable) {
      tellUnreadable(session, read.place.shown, { zh: '没有标引', en: 'was not tagged' });
      continue;
    }
    const article = readArticle(read.draft, { knownNames });
    const tags = tagger.tagsOf(article, read.bytes);
    tagged.push(taggedDraft(article, tags, flags.compare === true));
    await storeTags(session, newsroom, read, tags, kinds);
  }
  tagger.save();
  await printReport(session, tagged, flags);
  const differs = tagged.some(({ differences }) => differences !== null && !areSame(differences));
  if (session.exitCode === EXIT.clean && differs) session.exitCode = EXIT.findings;
}

/** Throws a UsageError for flags that cannot go together. */
function refuseContradictions({ compare, explain, format }: TagFlags, writes: boolean): void {
  if (compare === true && writes) {
    throw new UsageError({
      zh: '--compare 只对照不改，不能和 --write 同用。',
      en: '--compare changes nothing; it does not go with --write.',
    });
  }
  if (format !== 'csv' || (compare !== true && explain !== true)) return;
  const flag = compare === true ? '--compare' : '--explain';
  throw new UsageError({
    zh: `csv 的一行只放得下一个标签，${flag} 请用 text 或 json。`,
    en: `a row of csv holds a tag and no more; use ${flag} with text or json.`,
  });
}

async function printReport(session: Session, tagged: readonly TaggedDraft[], flags: TagFlags): Promise<void> {
  const report = await tagReporterLoaders[flags.format]();
  const settings = {
    language: session.language,
    coloured: isColoured(session, flags),
    explain: flags.explain === true,
  };
  session.platform.terminal.print(await report(tagged, settings));
}
