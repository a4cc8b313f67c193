import { toJSONSchema } from 'zod/mini';
import { FIELD_SCHEMAS } from './field-schema.ts';
import { FIELDS, type FieldCard, type FieldKind } from './fields.ts';
import { GENRES } from './genres.ts';

/** A JSON Schema, or a part of one, as plain JSON data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What JSON Schema can say beyond the shape; the rest (a day that exists) only caibian itself can tell. */
const REFINEMENTS: Readonly<Partial<Record<FieldKind, JsonSchema>>> = {
  date: { pattern: '^\\d{4}-\\d{2}-\\d{2}$', examples: ['2015-11-12'] },
  pageNumber: { pattern: '^[A-Za-z]{0,3}\\d{1,3}$', examples: ['A02'] },
  genre: { enum: GENRES.flatMap(({ genre, names }) => [genre, ...names]) },
};

/**
 * The JSON Schema (draft 2020-12) of the copy slip, for editors that check YAML as it is typed. Every field may
 * go by its English name or a Chinese alias, but by one of them only. Fields that are not known are allowed: they
 * are a finding, not an error.
 */
export function jsonSchema(): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const card of FIELDS) {
    const { $schema, ...shape } = toJSONSchema(FIELD_SCHEMAS[card.kind], {
      override: ({ jsonSchema: schema }) => {
        if (schema.type === 'string') Object.assign(schema, { type: SCALAR });
      },
    });
    for (const key of namesOf(card))
      properties[key] = { ...words(card, key), ...shape, ...REFINEMENTS[card.kind] };
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '采编稿签',
    description: '稿件开头两行 --- 之间的字段。中文名和英文名都可以用，同一字段只写一次。',
    type: 'object',
    properties,
    allOf: FIELDS.flatMap(oneNameOnly),
  };
}

/** YAML reads an unquoted 02 or 2015 as a number; caibian reads it as written. */
const SCALAR = ['string', 'number'];

function namesOf(card: FieldCard): readonly string[] {
  return [card.name, ...card.aliases];
}

function words(card: FieldCard, key: string): JsonSchema {
  const other = key === card.name ? '' : `（${card.name}）`;
  return { title: `${card.label.zh}${other}`, description: card.description.zh };
}

/** A required field must stand under one of its names; no field may stand under two. */
function oneNameOnly(card: FieldCard): readonly JsonSchema[] {
  const present = namesOf(card).map((key) => ({ required: [key] }));
  if (card.required) return [{ oneOf: present }];
  return [{ oneOf: [...present, { not: { anyOf: present } }] }];
}
