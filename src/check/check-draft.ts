import { readArticle } from '../article/read-article.ts';
import type { Article } from '../model/article.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Draft } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/localised.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Rule } from '../rules/rule.ts';
import { checkArticle } from './check-article.ts';

/** What every draft of one run is checked with. */
export interface CheckSettings {
  readonly rules: readonly Rule[];
  readonly newsroom: Newsroom;
  readonly language: Language;
  /** Day of publication for drafts that do not tell their own; null when unknown. */
  readonly issueDate: CivilDate | null;
}

/** A draft with what was understood and found in it. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Reads a draft as an article and checks it. */
export function checkDraft(draft: Draft, settings: CheckSettings): CheckedDraft {
  const knownNames = settings.newsroom.desk.staff?.map((member) => member.name) ?? [];
  const article = readArticle(draft, { knownNames });
  const published = article.date ?? settings.issueDate;
  return { draft, article, findings: checkArticle({ ...settings, article, published }) };
}
