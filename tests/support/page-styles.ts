import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { ReadTemplate } from '../../src/newsroom/page-style/style-layers.ts';

const TEMPLATES = path.resolve(import.meta.dirname, '../../templates');

/** Reads templates as a newsroom does that has these page styles of its own, by name; the built-in ones are real. */
export function templatesWith(styles: Readonly<Record<string, string>> = {}): ReadTemplate {
  return (name) => {
    const own = /^print\/(.+)\.yaml$/.exec(name)?.[1] ?? '';
    if (Object.hasOwn(styles, own)) return { text: styles[own] ?? '', shown: `moban/${name}` };
    const file = path.join(TEMPLATES, name);
    return existsSync(file) ? { text: readFileSync(file, 'utf8'), shown: `templates/${name}` } : null;
  };
}
