import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraft } from '../../src/draft/read-draft.ts';
import type { Article } from '../../src/model/article.ts';
import { templateFiller } from '../../src/outputs/fill-template.ts';
import type { Output, OutputContext, OutputFile, TaggedArticle } from '../../src/outputs/output.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');

/** A context with the built-in templates, in which anything may be set otherwise. */
export function contextWith(changes: Partial<OutputContext> = {}): OutputContext {
  const readAsset = (name: string) => readFileSync(join(TEMPLATES, name), 'utf8');
  return {
    publication: { name: '今日女报' },
    measure: () => 14,
    fillTemplate: templateFiller((name) => readTemplate(name)),
    readAsset,
    fonts: null,
    outputProfile: () => null,
    rasterisePdf: () => null,
    issue: null,
    indexes: null,
    ...changes,
  };
}

/** A file that an output made of text. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** The files of an article; each must be text. */
export async function articleFiles(
  output: Output,
  tagged: TaggedArticle,
  context: OutputContext,
): Promise<readonly TextFile[]> {
  return ((await output.renderArticle?.(tagged, context)) ?? []).map(textFile);
}

/** The files of an issue beside its articles'; each must be text. */
export async function issueFiles(
  output: Output,
  ...input: Parameters<NonNullable<Output['renderIssue']>>
): Promise<readonly TextFile[]> {
  return ((await output.renderIssue?.(...input)) ?? []).map(textFile);
}

function textFile({ path, content }: OutputFile): TextFile {
  if (typeof content !== 'string') throw new Error(`${path} is not text`);
  return { path, content };
}

/** An article read from copy. */
export async function articleOf(copy: string, path = 'zuotanhui.md'): Promise<Article> {
  return readArticle(await readDraft(new TextEncoder().encode(copy), { path }));
}

function readTemplate(name: string) {
  try {
    return { text: readFileSync(join(TEMPLATES, name), 'utf8'), shown: `templates/${name}` };
  } catch {
    return null;
  }
}
