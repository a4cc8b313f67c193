import * as path from 'node:path';
import { buildIssue } from '../issue/build-issue.ts';
import { buildManifest, hashOf } from '../issue/build-manifest.ts';
import type { IssueDraft } from '../issue/check-issue.ts';
import { picturesBeside } from '../issue/draw-pages.ts';
import type { IssueFile } from '../issue/issue-file.ts';
import { issueIndexes } from '../issue/issue-indexes.ts';
import { type MakePages, makePages } from '../issue/make-pages.ts';
import { type FoundPictures, findPictures } from '../issue/picture-files.ts';
import { readManifest } from '../issue/read-manifest.ts';
import { staleFiles } from '../issue/stale-files.ts';
import { writeFiles } from '../issue/write-files.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { Output, TaggedArticle } from '../outputs/output.ts';
import { removeInside } from '../platform/replace-inside.ts';
import { tagOptionsOf } from '../tags/tag-options.ts';
import { checkIssueDrafts } from './check-issue-drafts.ts';
import { shownPath } from './find-drafts.ts';
import { fittingPages } from './fitting-pages.ts';
import { issueOutputFolder } from './issue-output-folder.ts';
import { tellMissingPictures } from './missing-pictures.ts';
import { openNewsroom } from './open-newsroom.ts';
import { outputContext, outputsNamed } from './output-context.ts';
import { progressOf } from './progress.ts';
import { isPublishable, type PublishFlags } from './publishable.ts';
import type { Session } from './session.ts';
import { openTagger } from './tag-drafts.ts';

/** Flags of `caibian build`. */
export interface BuildFlags extends PublishFlags {
  readonly to: string;
  readonly output?: string;
  /** False for `--no-cache`. */
  readonly cache?: boolean;
}

/**
 * Builds an issue: nothing is written when a draft is missing or, unless allowed, has errors, nor when an output asks for
 * pages and one does not fit.
 */
export async function runBuild(
  session: Session,
  manifestPath: string,
  flags: BuildFlags,
  make: MakePages = makePages,
): Promise<void> {
  const { files, workingFolder } = session.platform;
  const newsroom = await openNewsroom(session, flags);
  const outputs = await outputsNamed(flags.to);
  const manifestFile = path.resolve(workingFolder, manifestPath);
  const manifest = readManifest(files, manifestFile);
  const { issue, drafts, errors } = await checkIssueDrafts(session, newsroom, manifest, flags);
  if (!(await isPublishable(session, errors, flags))) return;
  const folder = issueOutputFolder(session, newsroom, manifestFile, issue, flags.output);
  const pages = outputs.some(({ renderPage }) => renderPage !== undefined)
    ? await fittingPages(session, { newsroom, manifestFile, issue, drafts }, flags, make)
    : [];
  if (pages === null) return;
  const pictures = picturesOf(session, manifestFile, drafts, outputs);
  const tagged = await tagDrafts(session, drafts, newsroom, flags);
  const indexes = outputs.some((it) => it.usesIndexes)
    ? await issueIndexes(issue, tagged, tagOptionsOf(newsroom))
    : null;
  const context = outputContext(session.platform, newsroom.config, issue, indexes);
  const articles = tagged.map((it) => ({ ...it, missingPictures: new Set(pictures.missing) }));
  const beside = eachOnce([...pictures.files, ...picturesBeside(pages, outputs)]);
  const built = await buildIssue({ issue, articles, outputs, context, pages, pictures: beside });
  const sources = drafts.map(({ article, bytes, draft }) => {
    return { slug: article.slug, id: article.id, path: path.posix.basename(draft.path), bytes };
  });
  const made = [...built.files, buildManifest(issue, sources, built)];
  deliver(session, folder, made, { articles: articles.length, pages: pages.length });
}

/** A story's picture may stand beside both its web page and the page it is printed on. */
function eachOnce(pictures: readonly IssueFile[]): readonly IssueFile[] {
  const key = ({ path: name, content }: IssueFile) => `${hashOf(content)} ${name}`;
  return [...new Map(pictures.map((picture) => [key(picture), picture])).values()];
}

async function tagDrafts(
  session: Session,
  drafts: readonly IssueDraft[],
  newsroom: Newsroom,
  { quiet, cache = true }: BuildFlags,
): Promise<readonly TaggedArticle[]> {
  const tagger = openTagger(session, newsroom, { cache });
  const progress = progressOf(session, session.language === 'zh' ? '标引' : 'tagging', drafts.length, quiet);
  const tagged = drafts.map(({ article, bytes }) => {
    progress.step();
    return { article, tags: tagger.tagsOf(article, bytes) };
  });
  tagger.save();
  progress.end();
  return tagged;
}

/** The pictures that lie beside the drafts, when stories are to show them; those that are missing are told. */
function picturesOf(
  session: Session,
  manifestFile: string,
  drafts: readonly IssueDraft[],
  outputs: readonly Output[],
): FoundPictures {
  const shows = outputs.some((it) => it.renderArticle !== undefined && it.picturesBeside === true);
  if (!shows) return { files: [], missing: [] };
  const articles = drafts.map((it) => it.article);
  const pictures = findPictures(session.platform.files, path.dirname(manifestFile), articles);
  tellMissingPictures(session, pictures.missing);
  return pictures;
}

/** Writes what was built, removes what is stale, and says so in a line. */
function deliver(
  session: Session,
  folder: string,
  made: readonly IssueFile[],
  { articles, pages }: { readonly articles: number; readonly pages: number },
): void {
  const { files, terminal } = session.platform;
  const stale = staleFiles(files, folder, made);
  const { written, unchanged } = writeFiles(files, folder, made);
  for (const name of stale) removeInside(files, folder, path.join(folder, name));
  const shown = shownPath(session.platform, folder);
  const zh = [
    `新写 ${written.length} 个文件`,
    `${unchanged.length} 个没有变化`,
    stale.length > 0 && `删去 ${stale.length} 个过时文件`,
  ];
  const en = [
    `${written.length} files written`,
    `${unchanged.length} unchanged`,
    stale.length > 0 && `${stale.length} stale ones removed`,
  ];
  terminal.print(
    session.language === 'zh'
      ? `共 ${articles} 篇${pages === 0 ? '' : `、${pages} 个版`}，写入 ${shown}：${zh.filter(Boolean).join('，')}\n`
      : `${articles} articles${pages === 0 ? '' : ` and ${pages} pages`} to ${shown}: ${en.filter(Boolean).join(', ')}\n`,
  );
}
