import { readArticle } from '../article/read-article.ts';
import type { Words } from '../language/segment/words.ts';
import type { Article } from '../model/article.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Rule } from '../rules/rule.ts';
import { findingsIn, settledFindings } from './check-article.ts';
import { issueFindings } from './check-together.ts';

/** What every draft of one run is checked with. */
export interface CheckSettings {
  readonly rules: readonly Rule[];
  readonly newsroom: Newsroom;
  readonly language: Language;
  /** Day of publication for drafts that do not tell their own; null when unknown. */
  readonly issueDate: CivilDate | null;
  readonly words: Words;
  /**
   * Reads the stories of received text, each as an article of the same draft; null when the stories are not to be
   * told apart.
   */
  readonly readStories: ((article: Article) => readonly Article[]) | null;
}

/** A draft with what was understood and found in it. */
export interface CheckedDraft {
  readonly draft: Draft;
  /** The draft as one article. */
  readonly article: Article;
  /** The articles in it: itself, or the stories of received text. */
  readonly stories: readonly Article[];
  /** What the rules found, suppressed findings among them, in no order. */
  readonly found: readonly Finding[];
  /** What is to be reported, in order of position. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a draft and checks it. The stories of received text are checked one by one and, as a page, together: only its
 * bytes and its line ends are the file's.
 */
export function checkDraft(draft: Draft, settings: CheckSettings): CheckedDraft {
  const knownNames = settings.newsroom.desk.staff?.map((member) => member.name) ?? [];
  const article = readArticle(draft, { knownNames });
  const isReceived = draft.format === 'plain' && draft.editable && settings.readStories !== null;
  const stories = isReceived ? (settings.readStories?.(article) ?? []) : [article];
  const found = isReceived ? findingsInStories(article, stories, settings) : findingsIn(article, settings);
  const findings = settledFindings(article, found, settings, { together: isReceived });
  return { draft, article, stories, found, findings };
}

function findingsInStories(
  page: Article,
  stories: readonly Article[],
  settings: CheckSettings,
): readonly Finding[] {
  return [
    ...findingsIn(page, settings, ['draft']),
    ...stories.flatMap((story) => findingsIn(story, settings, ['text', 'article'])),
    ...issueFindings({ articles: stories, issue: null, manifest: null }, settings),
  ];
}
