import type {
  Newsroom,
  Organisation,
  Person,
  Publication,
  StaffMember,
  ThesaurusEntry,
  TopicWord,
} from '../model/newsroom.ts';

/** What a newsroom may set of tagging. Every key may be absent. */
export interface TagOptions {
  /** Most keywords an article gets; 8 when absent. */
  readonly limit?: number;
  /** Words that are never keywords, beside the built-in ones. */
  readonly stopWords?: readonly string[];
  /** The desk's words, as in words.txt: keywords by the desk's own word. */
  readonly words?: readonly string[];
  /** The paper's own names (今日女报, 凤网): never keywords, never organisations. */
  readonly ownNames?: readonly string[];
  /** The paper's region, a place name: where an article leaves a place open, it is the one there. */
  readonly region?: string;
  readonly staff?: readonly StaffMember[];
  readonly people?: readonly Person[];
  readonly organisations?: readonly Organisation[];
  readonly thesaurus?: readonly ThesaurusEntry[];
  readonly topicWords?: readonly TopicWord[];
}

/** How a newsroom wants its articles tagged: by its registers, and its own names out of the keywords. */
export function tagOptionsOf({ config, desk }: Newsroom): TagOptions {
  const { stopWords, words, people, organisations, thesaurus, topicWords } = desk;
  const { region } = config.publication;
  return {
    ...{ stopWords, words, people, organisations, thesaurus, topicWords },
    ownNames: ownNamesOf(config.publication),
    staff: desk.staff ?? [],
    ...(region === undefined ? {} : { region }),
  };
}

/** The names that the paper goes by: 今日女报 and 凤网 for a staff dateline 今日女报/凤网讯. */
function ownNamesOf({ name, staffDateline }: Publication): readonly string[] {
  const fromDateline = staffDateline?.replace(/讯$/, '').split('/') ?? [];
  return [...new Set([...(name === undefined ? [] : [name]), ...fromDateline])].filter((it) => it !== '');
}
