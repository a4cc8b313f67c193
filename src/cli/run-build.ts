import * as path from 'node:path';
import { type CheckedDraft, checkDraft } from '../check/check-draft.ts';
import { checkedFileOf } from '../check/checked-file.ts';
import { readDraft } from '../draft/read-draft.ts';
import { buildIssue, obstaclesIn } from '../issue/build-issue.ts';
import { buildManifest } from '../issue/build-manifest.ts';
import { findPictures } from '../issue/picture-files.ts';
import { readManifest } from '../issue/read-manifest.ts';
import { writeOutputs } from '../issue/write-outputs.ts';
import { loadSegmenter } from '../language/segment/load-segmenter.ts';
import type { Issue } from '../model/issue.ts';
import type { Newsroom } from '../model/newsroom.ts';
import type { TaggedArticle } from '../outputs/output.ts';
import { text } from '../reporters/text.ts';
import { rules } from '../rules/registry.ts';
import { tagArticle } from '../tags/tag-article.ts';
import { tagOptionsOf } from '../tags/tag-options.ts';
import { shownPath } from './find-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import { outputContext, outputsNamed } from './output-context.ts';
import { progressOf } from './progress.ts';
import { type CommonFlags, EXIT, isColoured, printNote, type Session } from './session.ts';
import { VERSION } from './version.ts';

/** Flags of `caibian build`. */
export interface BuildFlags extends CommonFlags {
  readonly to: string;
  readonly output?: string;
  readonly allowErrors?: boolean;
}

/** A draft of the issue, checked, with the bytes it was read from. */
interface IssueDraft extends CheckedDraft {
  readonly bytes: Uint8Array;
}

/** Builds an issue: nothing is written when a draft is missing or, unless allowed, has errors. */
export async function runBuild(session: Session, manifestPath: string, flags: BuildFlags): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const outputs = await outputsNamed(flags.to);
  const manifestFile = path.resolve(session.platform.workingFolder, manifestPath);
  const { issue, drafts } = readManifest(session.platform.files, manifestFile);
  const checked = await checkDrafts(session, drafts, issue, newsroom, flags);
  if (!(await isPublishable(session, checked, flags))) return;
  const articles = await tagAll(session, checked, newsroom, flags);
  const context = outputContext(session.platform, newsroom.config, issue);
  const pictures = findPictures(
    session.platform.files,
    path.dirname(manifestFile),
    checked.map((it) => it.article),
  );
  for (const src of pictures.missing) tellMissingPicture(session, src);
  const built = await buildIssue({ issue, articles, outputs, context, pictures: pictures.files });
  const sources = checked.map(({ article, bytes }, index) => ({
    slug: article.slug,
    id: article.id,
    path: path.basename(drafts[index] ?? ''),
    bytes,
  }));
  const folder = outputFolder(session, newsroom, issue, flags);
  const files = [...built.files, buildManifest(issue, sources, built)];
  const { written, unchanged } = writeOutputs(session.platform.files, folder, files);
  const shown = shownPath(session.platform, folder);
  session.platform.terminal.print(
    session.language === 'zh'
      ? `${issue.date} 共 ${articles.length} 篇，写入 ${shown}：新写 ${written.length} 个文件，${unchanged.length} 个没有变化\n`
      : `${issue.date}: ${articles.length} articles to ${shown}: ${written.length} files written, ${unchanged.length} unchanged\n`,
  );
}

function tellMissingPicture(session: Session, src: string): void {
  printNote(session, {
    zh: `找不到图片 ${src}（或它经链接指向期次文件夹之外），页面上暂缺。`,
    en: `picture ${src} is missing (or leads out of the issue's folder through a link); the pages lack it.`,
  });
}

async function checkDrafts(
  session: Session,
  drafts: readonly string[],
  issue: Issue,
  newsroom: Newsroom,
  flags: BuildFlags,
): Promise<readonly IssueDraft[]> {
  const settings = { rules, newsroom, language: session.language, issueDate: issue.date };
  const progress = progressOf(
    session,
    session.language === 'zh' ? '检查' : 'checking',
    drafts.length,
    flags.quiet,
  );
  const checked: IssueDraft[] = [];
  for (const file of drafts) {
    const bytes = session.platform.files.read(file);
    const draft = await readDraft(bytes, { path: shownPath(session.platform, file) });
    checked.push({ ...checkDraft(draft, settings), bytes });
    progress.step();
  }
  progress.end();
  return checked;
}

/** False, after the errors were printed, when errors forbid the build. */
async function isPublishable(
  session: Session,
  checked: readonly IssueDraft[],
  flags: BuildFlags,
): Promise<boolean> {
  const errors = obstaclesIn(checked);
  if (errors.length === 0) return true;
  const files = checked
    .map((it) =>
      checkedFileOf({ ...it, findings: it.findings.filter((finding) => finding.severity === 'error') }),
    )
    .filter((file) => file.findings.length > 0);
  const settings = {
    language: session.language,
    coloured: isColoured(session, flags),
    quiet: true,
    version: VERSION,
  };
  session.platform.terminal.print(await text.report({ files, fixed: 0 }, settings));
  if (flags.allowErrors === true) return true;
  printNote(session, {
    zh: `有 ${errors.length} 处错误，什么也没有写。改正后再生成，或加 --allow-errors。`,
    en: `${errors.length} errors: nothing was written. Put them right, or use --allow-errors.`,
  });
  session.exitCode = EXIT.findings;
  return false;
}

async function tagAll(
  session: Session,
  checked: readonly IssueDraft[],
  newsroom: Newsroom,
  flags: BuildFlags,
): Promise<readonly TaggedArticle[]> {
  const segmenter = await loadSegmenter(newsroom.config.segmenter, newsroom.desk.words);
  const progress = progressOf(
    session,
    session.language === 'zh' ? '标引' : 'tagging',
    checked.length,
    flags.quiet,
  );
  const tagged = checked.map(({ article }) => {
    progress.step();
    return { article, tags: tagArticle(article, segmenter, tagOptionsOf(newsroom)) };
  });
  progress.end();
  return tagged;
}

function outputFolder(session: Session, newsroom: Newsroom, issue: Issue, flags: BuildFlags): string {
  if (flags.output !== undefined) return path.resolve(session.platform.workingFolder, flags.output);
  return path.join(newsroom.config.root, 'dist', issue.date);
}
