import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/outputs/json.ts';
import type { PageData } from '../../src/outputs/page-json/page-data.ts';
import { contextWith } from './context.ts';
import { sampleFonts } from './drawn-page/sample-fonts.ts';
import { samplePage } from './drawn-page/sample-page.ts';
import { blockOf, lineOf, pageOf, runOf, textOf } from './pdf/page.ts';

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/page.schema.json'), 'utf8'));

async function dataOf(page: ReturnType<typeof pageOf>): Promise<PageData> {
  const [file] = (await json.renderPage?.(page, contextWith())) ?? [];
  expect(file?.path).toBe(`${page.name}.json`);
  return JSON.parse(String(file?.content));
}

describe('a page as data', () => {
  it('is as its schema says', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(SCHEMA);
    const data = await dataOf(await samplePage((await sampleFonts()).typefaces));
    validate(data);
    expect(validate.errors).toBeNull();
    expect(validate({ ...data, version: 2 })).toBe(false);
    expect(validate({ ...data, blocks: [{ id: 'story-gushi' }] })).toBe(false);
  });

  it('tells where every block and article stands, in millimetres and as parts of the sheet', async () => {
    const block = blockOf({ rect: { x: 100, y: 75, width: 200, height: 150 } });
    const hotAreas = [{ slug: 'gushi', rects: [block.rect] }];
    const { blocks, hotAreas: areas, sheet } = await dataOf(pageOf([block], { hotAreas }));
    const area = {
      mm: { x: 35.2778, y: 26.4583, width: 70.5556, height: 52.9167 },
      part: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 },
    };
    expect(sheet).toEqual({ width: 141.1111, height: 105.8333, bleed: 0 });
    expect(blocks.map((it) => it.area)).toEqual([area]);
    expect(areas).toEqual([{ article: 'gushi', areas: [area] }]);
  });

  it('gives the words line by line, without what no text can hold', async () => {
    const lines = [
      lineOf(90, runOf('近年来，'), runOf('娄底市妇联')),
      lineOf(102, runOf('不遗余力\u0000。')),
    ];
    const { blocks } = await dataOf(pageOf([blockOf({ texts: [textOf(lines, { continued: true })] })]));
    expect(blocks[0]?.texts).toEqual([
      {
        role: 'paragraph',
        article: 'gushi',
        paragraph: 0,
        continued: true,
        lines: ['近年来，娄底市妇联', '不遗余力\uFFFD。'],
      },
    ]);
  });

  it('may be a proof without a day', async () => {
    expect((await dataOf(pageOf([], { name: 'gushi', date: null }))).date).toBeNull();
  });
});
