import { styleSchema } from './style-schema.ts';

/** The keys that the mapping at a path may have; none where any name goes. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = styleSchema;
  for (const key of path) at = inside(at, key);
  return Object.keys(shapeOf(at));
}

/** The schema of a mapping's key or of a list's items; undefined when there is none. */
function inside(schema: unknown, key: PropertyKey): unknown {
  const definition = definitionOf(schema);
  if (typeof key === 'number') return definition.element;
  return shapeOf(schema)[String(key)];
}

function shapeOf(schema: unknown): Readonly<Record<string, unknown>> {
  const { shape } = definitionOf(schema);
  return typeof shape === 'object' && shape !== null ? { ...shape } : {};
}

/** What zod keeps of a schema; that of the inner one where a value may be absent or null. */
function definitionOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (typeof schema !== 'object' || schema === null || !('def' in schema)) return {};
  const definition = { ...(schema.def as Record<string, unknown>) };
  return 'innerType' in definition ? definitionOf(definition.innerType) : definition;
}
