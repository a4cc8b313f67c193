import type { Newsroom, Publication } from '../model/newsroom.ts';
import type { TagOptions } from './tag-article.ts';

/** How a newsroom wants its articles tagged: its stop words, and its own names out of the keywords. */
export function tagOptionsOf({ config, desk }: Newsroom): TagOptions {
  return { stopWords: desk.stopWords, ownNames: ownNamesOf(config.publication) };
}

/** The names that the paper goes by: 今日女报 and 凤网 for a staff dateline 今日女报/凤网讯. */
function ownNamesOf({ name, staffDateline }: Publication): readonly string[] {
  const fromDateline = staffDateline?.replace(/讯$/, '').split('/') ?? [];
  return [...new Set([...(name === undefined ? [] : [name]), ...fromDateline])].filter((it) => it !== '');
}
