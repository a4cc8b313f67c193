import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { readDraft } from '../../src/draft/read-draft.ts';
import type { Article } from '../../src/model/article.ts';
import { defaultConfig } from '../../src/newsroom/defaults.ts';
import { templateFiller } from '../../src/outputs/fill-template.ts';
import type { OutputContext } from '../../src/outputs/output.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');

/** A context with the built-in templates, in which anything may be set otherwise. */
export function contextWith(changes: Partial<OutputContext> = {}): OutputContext {
  const readAsset = (name: string) => readFileSync(join(TEMPLATES, name), 'utf8');
  return {
    publication: { name: '今日女报' },
    print: defaultConfig('/newsroom').print,
    fillTemplate: templateFiller((name) => readTemplate(name)),
    readAsset,
    issue: null,
    indexes: null,
    ...changes,
  };
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
