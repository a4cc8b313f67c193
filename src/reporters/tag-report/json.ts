import type { TaggedDraft } from '../../model/tag-report.ts';
import type { NamedThing } from '../../model/tags.ts';
import type { Position } from '../../model/text.ts';
import { jsonText } from '../json-text.ts';
import type { TagReportSettings } from './tag-reporter.ts';

/** The tags of drafts as JSON, version 1; `reasons` and the words of topics only where an explanation was asked for. */
export function tagJson(drafts: readonly TaggedDraft[], { explain }: TagReportSettings): string {
  return jsonText({ version: 1, articles: drafts.map((draft) => articleOf(draft, explain)) });
}

function articleOf({ path, tags, positions, differences }: TaggedDraft, explain: boolean) {
  return {
    path,
    keywords: tags.keywords.map(({ word, weight, reasons }) => ({
      ...{ word, weight },
      ...(explain ? { reasons } : {}),
    })),
    people: tags.people.map((it) => placed(it, positions)),
    places: tags.places.map((it) => placed(it, positions)),
    organisations: tags.organisations.map((it) => placed(it, positions)),
    topics: tags.topics.map(({ words, ...topic }) => ({ ...topic, ...(explain ? { words } : {}) })),
    ...(differences === null ? {} : { differences }),
  };
}

/** A thing with the place where it is named first, as findings tell places. */
function placed<Thing extends NamedThing>(thing: Thing, positions: ReadonlyMap<number, Position>) {
  const { first, ...rest } = thing;
  return { ...rest, first: positions.get(first) };
}
