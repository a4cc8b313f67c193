import * as path from 'node:path';
import { writeScalar } from '../draft/copy-slip/write-value.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { readUtf8File } from '../newsroom/read-utf8-file.ts';
import type { Platform } from '../platform/platform.ts';
import { VERSION } from './version.ts';

/** What a new newsroom is told of its paper; texts on one line. */
export interface Paper {
  readonly name: string;
  /** Null when not told. */
  readonly region: string | null;
  /** Date of the sample issue. */
  readonly date: CivilDate;
}

/** A file of a new newsroom. */
export interface NewsroomFile {
  /** Path in the newsroom, forward slashes. */
  readonly path: string;
  readonly content: Uint8Array;
  /** Permission bits; null for the usual ones. */
  readonly mode: number | null;
}

/** Names that begin with a dot in a newsroom; npm leaves some of them out of a package. */
const DOTTED = /^(github|githooks|gitignore|gitattributes|editorconfig)(?=\/|$)/;
const SAMPLE_FOLDER = /^articles\/sample\//;
const EXECUTABLE = /^githooks\//;

/** The files of a new newsroom, filled in from templates/newsroom, in order of path. */
export async function newsroomFiles(platform: Platform, paper: Paper): Promise<readonly NewsroomFile[]> {
  const { files, installFolder } = platform;
  const folder = path.join(installFolder, 'templates/newsroom');
  const values = await valuesOf(platform, paper);
  const found = await files.find(['**/*'], folder);
  return found
    .map((file) => {
      const name = path.relative(folder, file).split(path.sep).join('/');
      const text = filledIn(readUtf8File(files, file), values);
      return {
        path: name.replace(DOTTED, '.$1').replace(SAMPLE_FOLDER, `articles/${paper.date}/`),
        content: new TextEncoder().encode(text),
        mode: EXECUTABLE.test(name) ? 0o755 : null,
      };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Names of the built-in templates that a newsroom may override, relative to templates/. */
export async function builtInTemplates({ files, installFolder }: Platform): Promise<readonly string[]> {
  const folder = path.join(installFolder, 'templates');
  const found = await files.find(['**/*', '!newsroom/**', '!README.md'], folder);
  return found.map((file) => path.relative(folder, file).split(path.sep).join('/'));
}

type Values = Readonly<Record<string, string>>;

async function valuesOf(platform: Platform, { name, region, date }: Paper): Promise<Values> {
  const templates = await builtInTemplates(platform);
  return {
    name: writeScalar(name, 'plain'),
    region: region === null ? '# region: 湖南省' : `region: ${writeScalar(region, 'plain')}`,
    date,
    version: VERSION,
    templates: templates.map((it) => `- \`${it}\``).join('\n'),
  };
}

function filledIn(text: string, values: Values): string {
  return text.replace(/\{\{([a-z]+)\}\}/g, (mark, name: string) => values[name] ?? mark);
}
