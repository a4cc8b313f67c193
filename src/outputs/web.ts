import { loadBlockHtml } from './block-html.ts';
import type { Output } from './output.ts';
import { articleValues } from './web/article-values.ts';
import { issueValues, pageValues } from './web/index-values.ts';
import { articleFile, ISSUE_FILE, pageFile, tagIndexFile } from './web/links.ts';
import { indexesWithEntries, tagIndexPage } from './web/tag-index-values.ts';

/**
 * One self-contained HTML page an article; for an issue, its front, a list of every page (版), and indexes of who and what
 * appears in it.
 */
export const web: Output = {
  name: 'web',
  title: { zh: '网页', en: 'web pages' },
  picturesBeside: true,
  usesIndexes: true,
  async renderArticle(tagged, context) {
    const values = articleValues(tagged, context, await loadBlockHtml());
    const content = await context.fillTemplate('web/article.liquid', values);
    return [{ path: articleFile(tagged.article.slug), content }];
  },
  async renderIssue(issue, articles, context) {
    const front = await context.fillTemplate('web/issue.liquid', issueValues(issue, articles, context));
    const files = [{ path: ISSUE_FILE, content: front }];
    for (const page of issue.pages) {
      const content = await context.fillTemplate(
        'web/page.liquid',
        pageValues(issue, page, articles, context),
      );
      files.push({ path: pageFile(page.pageNumber), content });
    }
    for (const index of indexesWithEntries(context)) {
      files.push({ path: tagIndexFile(index.kind), content: await tagIndexPage(index, context, articles) });
    }
    return files;
  },
};
