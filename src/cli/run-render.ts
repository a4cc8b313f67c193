import * as path from 'node:path';
import { readArticle } from '../article/read-article.ts';
import { refuseCollisions } from '../issue/collisions.ts';
import type { IssueFile } from '../issue/issue-file.ts';
import { openProofs } from '../issue/make-proofs.ts';
import { findPictures } from '../issue/picture-files.ts';
import { writeFiles } from '../issue/write-files.ts';
import { UsageError } from '../model/usage-error.ts';
import type { OutputFile } from '../outputs/output.ts';
import { findDrafts } from './find-drafts.ts';
import { tellMissingPictures } from './missing-pictures.ts';
import { openNewsroom } from './open-newsroom.ts';
import { outputContext, outputsNamed } from './output-context.ts';
import { readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, printNote, type Session } from './session.ts';
import { templateReader } from './template-reader.ts';

/** Flags of `caibian render`. */
export interface RenderFlags extends CommonFlags {
  readonly to: string;
  readonly output?: string;
}

/** Renders single drafts into a folder, or one file to the output. */
export async function runRender(
  session: Session,
  paths: readonly string[],
  flags: RenderFlags,
): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const { config, desk } = newsroom;
  const outputs = await outputsNamed(flags.to);
  const context = outputContext(session.platform, config, null);
  const knownNames = desk.staff?.map((member) => member.name) ?? [];
  const proofs = outputs.some(({ renderPage }) => renderPage !== undefined)
    ? await openProofs({
        newsroom,
        platform: session.platform,
        readTemplate: templateReader(session.platform, config),
      })
    : null;
  const files: OutputFile[] = [];
  const pictures: IssueFile[] = [];
  const places = await findDrafts(session.platform, config, paths);
  const reading = { verb: { zh: '生成', en: 'rendering' }, quiet: flags.quiet };
  for await (const { draft, place } of readDrafts(session, places, reading)) {
    if (!draft.editable) {
      printNote(session, {
        zh: `${place.shown} 读不成稿件，没有生成；用 caibian check 查看原因。`,
        en: `${place.shown} could not be read as copy and was not rendered; see caibian check.`,
      });
      session.exitCode = EXIT.notDone;
      continue;
    }
    const article = readArticle(draft, { knownNames });
    const found = findPictures(session.platform.files, path.dirname(place.file), [article]);
    tellMissingPictures(session, found.missing);
    pictures.push(...found.files.filter((file) => !pictures.some((it) => isSame(it, file))));
    const tagged = { article, tags: null, missingPictures: new Set(found.missing) };
    const proof = proofs?.proofOf(article, path.dirname(place.file)) ?? null;
    for (const output of outputs) {
      files.push(...((await output.renderArticle?.(tagged, context)) ?? []));
      if (proof !== null)
        files.push(
          ...((await output.renderPage?.(proof, { ...context, fonts: proofs?.fonts ?? null })) ?? []),
        );
    }
  }
  if (flags.output === undefined) printOnly(session, files);
  else writeAll(session, [...files, ...pictures], flags.output);
}

/** Drafts of one folder may show the same picture. */
function isSame(one: IssueFile, other: IssueFile): boolean {
  return (
    one.path === other.path && Buffer.compare(Buffer.from(one.content), Buffer.from(other.content)) === 0
  );
}

function writeAll(session: Session, files: readonly IssueFile[], folder: string): void {
  const { platform } = session;
  refuseCollisions(files);
  const { written } = writeFiles(platform.files, path.resolve(platform.workingFolder, folder), files);
  for (const file of written) platform.terminal.print(`${path.posix.join(folder, file)}\n`);
}

function printOnly({ platform }: Session, files: readonly OutputFile[]): void {
  const [only, ...others] = files;
  if (others.length > 0) {
    throw new UsageError({
      zh: `要生成 ${files.length} 个文件，请用 -o 指明输出文件夹。`,
      en: `${files.length} files to write: name a folder with -o.`,
    });
  }
  if (only !== undefined) platform.terminal.print(only.content);
}
