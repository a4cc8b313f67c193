import { safeParse } from 'zod/mini';
import type { Localised } from '../../model/localised.ts';
import type { PageStyle } from '../../model/page-style.ts';
import { UsageError } from '../../model/usage-error.ts';
import { checkStyle } from './check-style.ts';
import { knownKeys } from './known-keys.ts';
import { isSaid, layerAt, mergeLayers } from './merge-layers.ts';
import { overrideFaces } from './override-faces.ts';
import { shapeError } from './style-error.ts';
import { type ReadTemplate, styleLayers } from './style-layers.ts';
import { styleSchema } from './style-schema.ts';

const LACKING: Localised = {
  zh: '没有写，请补上，或写 extends: tabloid 沿用四开的',
  en: 'is not there; add it, or write extends: tabloid to take over that of the tabloid',
};

/**
 * The page style of a name: templates/print/<name>.yaml, with what it does not say taken from the style that it extends.
 * `fonts` are the newsroom's own chains of fonts, by face. Throws a UsageError that names file, key and cure for
 * whatever is unknown, missing, absurd, or does not go together.
 */
export function readPageStyle(
  read: ReadTemplate,
  name: string,
  fonts: Readonly<Record<string, readonly string[]>> = {},
): PageStyle {
  const layers = styleLayers(read, name);
  const refuse = (keys: readonly PropertyKey[], { zh, en }: Localised) => {
    const [file, place] = [layerAt(layers, keys), placeOf(keys)];
    return new UsageError({
      zh: `${file} 的 ${place}：${zh}${/[？?]$/.test(zh) ? '' : '。'}`,
      en: `${file}, ${place}: ${en}${/\?$/.test(en) ? '' : '.'}`,
    });
  };
  const parsed = safeParse(styleSchema, mergeLayers(layers));
  if (!parsed.success) {
    const issue = parsed.error.issues[0] ?? { path: [] };
    if (!isSaid(layers, issue.path)) throw refuse(issue.path, LACKING);
    throw shapeError(issue, knownKeys(issue.path), refuse);
  }
  const { extends: _, ...written } = parsed.data;
  const style: PageStyle = { name, ...written };
  checkStyle(style, refuse);
  return { ...style, faces: overrideFaces(style.faces, fonts, name) };
}

/** Keys as people write them, counted from 1 in lists: headlines[2].sizes. */
function placeOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (place, key) =>
      typeof key === 'number'
        ? `${place}[${key + 1}]`
        : place === ''
          ? String(key)
          : `${place}.${String(key)}`,
    '',
  );
}
