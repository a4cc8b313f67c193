import type { Article, Passage } from '../../model/article.ts';
import { type PassageReport, reportIn } from '../report.ts';
import type { IssueReport } from '../rule.ts';

/** The report of something found in a passage of one of an issue's articles. */
export function reportInArticle(
  { draft }: Article,
  passage: Passage,
  found: Omit<PassageReport, 'replacement'>,
): IssueReport {
  return { source: draft, ...reportIn(passage, found) };
}

/** What people call an article in messages: its headline, else its file. */
export function nameOf({ headline, slug }: Article): string {
  return headline?.text ?? slug;
}
