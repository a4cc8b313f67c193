import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { PageModel } from '../../src/model/page.ts';
import { svg } from '../../src/outputs/svg.ts';
import { sampleFonts } from './drawn-page/sample-fonts.ts';
import { samplePage } from './drawn-page/sample-page.ts';
import { pageText } from './page-files.ts';
import { blockOf, lineOf, pageOf, runOf, textOf } from './pdf/page.ts';

/** An element of a drawing with the text that stands in it. */
interface Drawn extends SaxesTagPlain {
  text: string;
}

/** The elements of a drawing in order. Throws when it is not well-formed. */
function elementsOf(source: string): readonly Drawn[] {
  const elements: Drawn[] = [];
  const open: Drawn[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element = Object.assign(tag, { text: '' });
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return elements;
}

function linesOf(page: PageModel) {
  return page.blocks.flatMap(({ texts }) => texts.flatMap(({ lines }) => lines));
}

describe('a page as a drawing', () => {
  it('has every line at its base line and every run at its place', async () => {
    const page = await samplePage((await sampleFonts()).typefaces);
    const elements = elementsOf(await pageText(svg, page));
    const drawn = elements.filter(({ name }) => name === 'text');
    expect(drawn.map((it) => [it.text, Number(it.attributes.y)])).toEqual(
      linesOf(page).map(({ runs, baseline }) => [runs.map(({ text }) => text).join(''), baseline]),
    );
    const runs = linesOf(page).flatMap((line) => line.runs);
    expect(runs.length).toBeGreaterThan(300);
    const placed = elements.filter(({ name }) => name === 'tspan');
    expect(
      placed.map(({ attributes }) => [Number(attributes.x), Number(attributes['letter-spacing'] ?? 0)]),
    ).toEqual(runs.map(({ x, tracking }) => [x, tracking]));
  });

  it('lies under areas that lead to the articles, named by their headlines', async () => {
    const rect = { x: 50, y: 80, width: 300, height: 200 };
    const hotAreas = [{ slug: '一封家书', rects: [rect, { ...rect, y: 10 }] }];
    const block = blockOf({ slug: '一封家书', label: '一封家书（上）' });
    const elements = elementsOf(await pageText(svg, pageOf([block], { hotAreas })));
    const links = elements.filter(({ name }) => name === 'a');
    expect(
      links.map(({ attributes, text }) => [decodeURIComponent(attributes.href ?? ''), text.trim()]),
    ).toEqual([['一封家书.html', '一封家书（上）']]);
    const areas = elements.filter(({ attributes }) => attributes.class === 'area');
    expect(areas.map(({ attributes }) => attributes.y)).toEqual(['80', '10']);
  });

  it.each(['</style><script>', ']]>&amp;<!--', '"/><a href="javascript:alert(1)">', '\u0000\ud800\ufffe'])(
    'stays well-formed whatever the copy says: %j',
    async (hostile) => {
      const line = lineOf(90, runOf(hostile, { font: 'noto-serif-sc-400' }));
      const block = blockOf({ label: hostile, texts: [textOf([line])] });
      const page = {
        ...pageOf([block]),
        publication: hostile,
        fonts: [],
        hotAreas: [{ slug: 'gushi', rects: [block.rect] }],
      };
      const elements = elementsOf(await pageText(svg, page));
      expect(elements.map(({ name }) => name)).toEqual(
        elementsOf(
          await pageText(svg, { ...page, publication: '甲', blocks: [{ ...block, label: '甲' }] }),
        ).map(({ name }) => name),
      );
      expect(elements.find(({ name }) => name === 'tspan')?.text).not.toBe('');
    },
  );
});
