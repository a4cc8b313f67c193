import type { CheckSettings } from '../check/check-draft.ts';
import { openSegmenter } from '../language/segment/open-segmenter.ts';
import { wordsFrom } from '../language/segment/words.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { rules } from '../rules/registry.ts';
import type { Session } from './session.ts';

/** What drafts are checked for. */
export interface CheckSubject {
  readonly issueDate: CivilDate | null;
  /** Received text is among the files: its reader is loaded. */
  readonly receivedText: boolean;
}

/** How a newsroom's drafts are checked. The dictionary is opened when a rule first asks for a word. */
export async function checkSettingsFor(
  { language }: Session,
  newsroom: Newsroom,
  { issueDate, receivedText }: CheckSubject,
): Promise<CheckSettings> {
  const { config, desk } = newsroom;
  const open = () => openSegmenter(config.segmenter, desk.words);
  return {
    rules,
    newsroom,
    language,
    issueDate,
    words: wordsFrom(open),
    readStories: receivedText ? await storyReader(newsroom, open) : null,
  };
}

async function storyReader(
  { desk }: Newsroom,
  open: () => ReturnType<typeof openSegmenter>,
): Promise<CheckSettings['readStories']> {
  const { storyArticles } = await import('../import/page/story-articles.ts');
  const knownNames = desk.staff?.map((member) => member.name) ?? [];
  // The reader asks for homophones only to propose what a torn word was; rules find that by themselves.
  const knowledge = { knownNames, segmenter: open(), homophonesOf: () => [] };
  return (article) => storyArticles(article, knowledge);
}
