import * as fc from 'fast-check';
import type { Root, Table } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/language/visible.ts';
import { markdownText } from '../../src/reporters/markdown-text.ts';
import { HOSTILE_WORDS } from './hostile-result.ts';

const parser = remark()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()]);

/** The nodes of the only cell of a table with the text, as GitHub's Markdown reads it. */
function nodesInCell(text: string): readonly { readonly type: string; readonly value?: string }[] {
  const root: Root = parser.parse(`| a |\n|---|\n| ${markdownText(text)} |\n`);
  expect(root.children.map((it) => it.type)).toEqual(['table']);
  const [, row, ...more] = (root.children[0] as Table).children;
  expect([row?.children.length, more.length]).toEqual([1, 0]);
  return row?.children[0]?.children ?? [];
}

/** Spaces at the ends of a cell are not its text. */
function expectItself(text: string): void {
  const shown = visible(text).replace(/^ +| +$/g, '');
  const nodes = nodesInCell(text);
  expect(nodes.map((it) => it.type)).toEqual(shown === '' ? [] : ['text']);
  expect(nodes[0]?.value ?? '').toBe(shown);
}

describe('text in Markdown', () => {
  it.each([
    HOSTILE_WORDS,
    '<img src=x onerror=alert(1)> &lt; &#60;',
    '[a](javascript:alert(1)) ![b](http://x) <http://x> http://x @all #1',
    '`code` **b** __c__ ~~d~~ $e$ \\| | \\\\| a\\',
  ])('is itself: %s', (text) => expectItself(text));

  it('is itself, whatever it is', () => {
    const mark = fc.constantFrom(...'\\`*_{}[]()#+-!|~@$:&<>"\'=. \n\t稿𬭎a1');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(mark, fc.string({ unit: 'binary', maxLength: 1 })) }),
        expectItself,
      ),
    );
  });
});
