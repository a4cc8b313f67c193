import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../src/article/fields.ts';
import { jsonSchema } from '../../src/article/json-schema.ts';

describe('jsonSchema', () => {
  it('describes every field under all its names in Chinese', async () => {
    const { properties, $schema } = jsonSchema() as {
      properties: Record<string, unknown>;
      $schema: string;
    };
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(properties)).toEqual(FIELDS.flatMap((card) => [card.name, ...card.aliases]));
    expect(properties.见报日期).toMatchObject({
      title: '见报日期（date）',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    });
    expect(properties.版次).toMatchObject({ type: ['string', 'number'] });
  });

  it('asks for a headline and a date under exactly one name', async () => {
    const { allOf } = jsonSchema() as { allOf: readonly { oneOf: readonly unknown[] }[] };
    expect(allOf[0]).toEqual({
      oneOf: [{ required: ['headline'] }, { required: ['主题'] }, { required: ['标题'] }],
    });
    const optional = { not: { anyOf: [{ required: ['pageNumber'] }, { required: ['版次'] }] } };
    expect(allOf).toContainEqual({ oneOf: [{ required: ['pageNumber'] }, { required: ['版次'] }, optional] });
  });

  it('is plain data that survives JSON', async () => {
    const schema = jsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
