import { UsageError } from '../../model/usage-error.ts';
import { yamlData } from '../read-yaml-file.ts';

/** A file of a templates folder, with its path as people know it. */
export interface StyleFile {
  readonly text: string;
  readonly shown: string;
}

/** Reads a file of the templates folders by name, the newsroom's own first; null when there is none. */
export type ReadTemplate = (name: string) => StyleFile | null;

/** A mapping of a style file with unknown values. */
export type StyleEntries = Readonly<Record<string, unknown>>;

/** One file of a style, as written. */
export interface StyleLayer {
  /** Path as people know it. */
  readonly shown: string;
  readonly entries: StyleEntries;
}

/** How many files a style may stand on: more is a mistake, not a design. */
const MOST_LAYERS = 8;

/** The built-in styles, for people who ask for one that is not there. */
const BUILT_IN = ['tabloid', 'broadsheet', 'proof'];

/**
 * The files of a style: its own first, then the one it extends, and so on. Throws a UsageError for a name without file,
 * for a file that is no mapping, and for styles that extend each other in a circle.
 */
export function styleLayers(read: ReadTemplate, name: string): readonly StyleLayer[] {
  const layers: StyleLayer[] = [];
  const seen: string[] = [];
  for (let next: string | null = name; next !== null; ) {
    if (seen.includes(next) || seen.length >= MOST_LAYERS) throw circle([...seen, next], layers[0]?.shown);
    seen.push(next);
    const layer = styleLayer(read, next, layers.at(-1)?.shown);
    layers.push(layer);
    next = extended(layer);
  }
  return layers;
}

/** Whether a value is a mapping. */
export function isEntries(value: unknown): value is StyleEntries {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function styleLayer(read: ReadTemplate, name: string, asker: string | undefined): StyleLayer {
  // A name that leads elsewhere names no style.
  const file = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name) ? read(`print/${name}.yaml`) : null;
  if (file === null) throw noStyle(name, asker);
  const entries = yamlData(file.text, file.shown) ?? {};
  if (isEntries(entries)) return { shown: file.shown, entries };
  throw new UsageError({
    zh: `${file.shown} 读不出版面样式：每行应是“键: 值”，也可以只写 extends: tabloid。`,
    en: `${file.shown} holds no page style: each line is "key: value"; "extends: tabloid" alone will do.`,
  });
}

function extended({ shown, entries }: StyleLayer): string | null {
  const name = entries.extends;
  if (name === undefined) return null;
  if (typeof name === 'string' && name !== '') return name;
  throw new UsageError({
    zh: `${shown} 的 extends 应是一个样式名，如 extends: tabloid。`,
    en: `${shown}: extends is to be the name of a style, such as extends: tabloid.`,
  });
}

function noStyle(name: string, asker: string | undefined): UsageError {
  const [zh, en] =
    asker === undefined
      ? [`没有版面样式 ${name}`, `no page style ${name}`]
      : [
          `${asker} 的 extends 指向 ${name}，没有这个版面样式`,
          `${asker}: extends names no page style ${name}`,
        ];
  return new UsageError({
    zh: `${zh}。自带的有 ${BUILT_IN.join('、')}；自己的放在模板文件夹的 print/${name}.yaml。`,
    en: `${en}. Built in are ${BUILT_IN.join(', ')}; your own goes to print/${name}.yaml in the templates folder.`,
  });
}

function circle(names: readonly string[], shown = ''): UsageError {
  const path = names.join(' → ');
  return new UsageError({
    zh: `${shown} 的 extends 绕了圈子或层数太多：${path}。请改成从一个完整的样式开始。`,
    en: `${shown}: extends goes in a circle or too deep: ${path}. Let one of them be complete.`,
  });
}
