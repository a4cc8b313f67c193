import { isEntries, type StyleEntries, type StyleLayer } from './style-layers.ts';

/** What the files of a style say together: an earlier file goes before a later one, key by key; lists go whole. */
export function mergeLayers(layers: readonly StyleLayer[]): StyleEntries {
  return layers.reduceRight<StyleEntries>((merged, layer) => merge(merged, layer.entries), {});
}

/** The file that says what stands at a path of keys, as people know it: the first that has the longest part of it. */
export function layerAt(layers: readonly StyleLayer[], path: readonly PropertyKey[]): string {
  const depths = layers.map(({ entries }) => depthOf(entries, path));
  return layers[depths.indexOf(Math.max(...depths))]?.shown ?? '';
}

/** Whether one of the files says something at a path of keys. */
export function isSaid(layers: readonly StyleLayer[], path: readonly PropertyKey[]): boolean {
  return layers.some(({ entries }) => depthOf(entries, path) === path.length);
}

function merge(base: StyleEntries, own: StyleEntries): StyleEntries {
  const entries = Object.entries(own).map(([key, value]) => {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    return [key, isEntries(value) && isEntries(before) ? merge(before, value) : value] as const;
  });
  return Object.fromEntries([...Object.entries(base), ...entries]);
}

function depthOf(entries: StyleEntries, path: readonly PropertyKey[]): number {
  let at: unknown = entries;
  for (const [depth, key] of path.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return depth;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return path.length;
}
