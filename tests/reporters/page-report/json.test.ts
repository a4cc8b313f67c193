import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { pageJson } from '../../../src/reporters/page-report/json.ts';
import type { PageReportSettings } from '../../../src/reporters/page-report/page-reporter.ts';
import { MADE, UNFIT } from './reports.ts';

const SETTINGS: PageReportSettings = {
  ...{ language: 'zh', coloured: false, quiet: false, explain: true, showsTry: false, width: 80 },
  ...{ folder: 'dist/2015-11-12', files: ['A02.pdf'] },
};
const whole = { type: 'integer', minimum: 0 };
const number = { type: 'number' };
const text = { type: 'string' };
const strict = (properties: Readonly<Record<string, object>>, ...optional: readonly string[]) => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  properties,
  additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const block = strict(
  {
    ...{ slug: { type: ['string', 'null'] }, headline: text, kind: { enum: ['story', 'advert'] } },
    ...{
      column: whole,
      row: whole,
      columns: whole,
      rows: whole,
      headlineSize: number,
      lines: whole,
      slack: whole,
    },
    levers: list(strict({ kind: { enum: ['tighter', 'looser', 'lessSpace', 'moreSpace'] }, text: whole })),
    cost: number,
    costs: list(strict({ reason: text, cost: number })),
  },
  'costs',
);
const grid = strict({ columns: whole, rows: whole, leading: number, columnWidth: number, gutter: number });
const layout = strict({ name: text, grid, blocks: list(block), cost: number });
const change = strict({
  kind: { enum: ['cut', 'fill', 'drop'] },
  ...{ slug: text, headline: text, lines: whole, characters: whole },
});
const page = strict({
  pageNumber: text,
  pageName: { type: ['string', 'null'] },
  fits: { type: 'boolean' },
  layouts: list(layout),
  suggestions: list(strict({ changes: list(change), cost: number, layout }, 'layout')),
  notes: list(text),
  cutOff: { type: 'boolean' },
});
const validate = new Ajv({ strict: false }).compile(
  strict({ version: { const: 1 }, pages: list(page), files: list(text) }),
);

describe('the report of pages as JSON', () => {
  it('is of version 1', async () => {
    const document = JSON.parse(await pageJson([MADE, UNFIT], SETTINGS));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.files).toEqual(['A02.pdf']);
    expect(document.pages[0].layouts[0].blocks[0]).toMatchObject({
      slug: 'fulian-xinmeiti',
      slack: 1,
      cost: 4.25,
    });
    expect(document.pages[1]).toMatchObject({ fits: false, layouts: [], cutOff: true });
    expect(document.pages[1].suggestions[0].changes[0]).toMatchObject({ kind: 'cut', lines: 6 });
    expect(document.pages[1].notes).toEqual(['图片 huichang.jpg 只有 96 dpi，印刷要 200 dpi']);
  });

  it('has the reasons of costs only when asked', async () => {
    const asked = JSON.parse(await pageJson([MADE], SETTINGS));
    expect(asked.pages[0].layouts[0].blocks[0].costs).toContainEqual({ reason: 'priority', cost: 3 });
    const plain = await pageJson([MADE], { ...SETTINGS, explain: false });
    expect(validate(JSON.parse(plain))).toBe(true);
    expect(plain).not.toContain('"costs"');
  });
});
