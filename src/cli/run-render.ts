import * as path from 'node:path';
import { readArticle } from '../article/read-article.ts';
import { writeFiles } from '../issue/write-files.ts';
import { UsageError } from '../model/usage-error.ts';
import type { OutputFile } from '../outputs/output.ts';
import { findDrafts } from './find-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import { outputContext, outputsNamed } from './output-context.ts';
import { readDrafts } from './read-drafts.ts';
import { type CommonFlags, EXIT, printNote, type Session } from './session.ts';

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
  const { config, desk } = await openNewsroom(session, flags);
  const outputs = await outputsNamed(flags.to);
  const context = outputContext(session.platform, config, null);
  const knownNames = desk.staff?.map((member) => member.name) ?? [];
  const files: OutputFile[] = [];
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
    for (const output of outputs)
      files.push(...(await output.renderArticle({ article, tags: null }, context)));
  }
  deliver(session, files, flags.output);
}

function deliver(session: Session, files: readonly OutputFile[], folder: string | undefined): void {
  const { terminal, workingFolder } = session.platform;
  if (folder !== undefined) {
    refuseCollisions(files);
    const { written } = writeFiles(session.platform.files, path.resolve(workingFolder, folder), files);
    for (const file of written) terminal.print(`${path.posix.join(folder, file)}\n`);
    return;
  }
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    terminal.print(only.content);
    return;
  }
  if (only === undefined) return;
  throw new UsageError({
    zh: `要生成 ${files.length} 个文件，请用 -o 指明输出文件夹。`,
    en: `${files.length} files to write: name a folder with -o.`,
  });
}

/** Throws a UsageError when two drafts would be written to one file. */
function refuseCollisions(files: readonly OutputFile[]): void {
  const paths = files.map((file) => file.path);
  const twice = paths.find((it, index) => paths.indexOf(it) !== index);
  if (twice === undefined) return;
  throw new UsageError({
    zh: `两篇稿件都要写 ${twice}，请改其中一个文件名；什么也没有写。`,
    en: `two drafts would both be ${twice}; rename one. Nothing was written.`,
  });
}
