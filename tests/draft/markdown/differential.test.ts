import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/draft/markdown/parse-body.ts';
import { shiftTree } from '../../../src/draft/markdown/shift.ts';
import { lineStartsOf } from '../../../src/language/positions.ts';

/** 2,000 documents in a test run; CAIBIAN_DIFFERENTIAL_RUNS=100000 by hand after a change of the parser. */
const RUNS = Number(process.env.CAIBIAN_DIFFERENTIAL_RUNS ?? 2000);

const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n', '\n\n', '\r\n\r\n', '\n \n', '\n\t\n'];
const WORDS = [
  '杜亚玲',
  '要用互联网思维',
  '，',
  '。',
  '“育婴师”',
  '《通知》',
  '（记者李旦）',
  '𬭎',
  '2015年',
  '3.5%',
  'EQ',
  '　　',
  '　',
  '\u00a0',
  '\ud800',
  '\udc00',
  '\u2028',
  '\u0085',
  '\f',
  '\u000b',
  'a',
  'b c',
];
const MARKS = [
  ...'*_`[]()<>!#-+=~|\\&:;"\'0123456789.,{}$^/@%? \t\u0000',
  '**',
  '***',
  '__',
  '  ',
  '    ',
  '     ',
  '](',
  ']:',
  '![',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<div>',
  '<script>',
  '</script>',
  '<?',
  '&amp;',
  '&#x4e00;',
  '\\*',
  '<http://a.b>',
];
const OPENINGS = [
  '# ',
  '## ',
  '###### ',
  '####### ',
  '#',
  '##　',
  '> ',
  '>',
  '- ',
  '* ',
  '+ ',
  '-',
  '1. ',
  '1) ',
  '12. ',
  '1.',
  '0. ',
  '1、',
  '```',
  '~~~',
  '````',
  '---',
  '***',
  '===',
  '-',
  '=',
  '    ',
  '   ',
  '  ',
  '\t',
  ' ',
  '<!-- ',
  '<div>',
  '<pre>',
  '</p>',
  '[a]: b',
  '[杜]: <c> "d"',
  '[a]',
  '|a|b|',
  '|-|-|',
  '　　',
  '\ufeff',
  '',
];

const word = fc.constantFrom(...WORDS);
const line = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: fc.constantFrom(...OPENINGS) },
    ),
    fc.array(fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) }), {
      maxLength: 6,
    }),
    fc.constantFrom('', '', '', ' ', '  ', '\\', '#', ' ##'),
    fc.constantFrom(...LINE_ENDS),
  )
  .map(([opening, inside, closing, end]) => opening + inside.join('') + closing + end);
const sober = fc
  .tuple(
    fc.constantFrom('', '', '## ', '# '),
    fc.array(word, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...LINE_ENDS),
  )
  .map(([opening, inside, end]) => opening + inside.join('') + end);
const soup = fc.array(fc.oneof(word, fc.constantFrom(...MARKS, ...OPENINGS, ...LINE_ENDS)), {
  maxLength: 30,
});
const cell = fc.array(
  fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...MARKS) }),
  {
    maxLength: 3,
  },
);
const row = (cells: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('', '', '', '', '> ', '  ', '- ', '\t'),
      fc.constantFrom('|', '| ', ''),
      fc.array(cells, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('|', ' |', '', '| '),
      fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'),
    )
    .map(([before, opening, inside, closing, end]) => before + opening + inside.join('|') + closing + end);
const rule = fc.constantFrom('-', '---', ':-', '-:', ':-:', ' --- ', ' :-- ', '-', '- -', ':', '');
/** A table, or what nearly is one: rows around a delimiter row. */
const table = fc
  .tuple(
    fc.array(row(cell.map((pieces) => pieces.join(''))), { maxLength: 2 }),
    row(rule),
    fc.array(row(cell.map((pieces) => pieces.join(''))), { maxLength: 3 }),
  )
  .map(([above, delimiters, below]) => [...above, delimiters, ...below].join(''));
const documents = fc.oneof(
  fc
    .array(fc.oneof({ weight: 2, arbitrary: table }, { weight: 1, arbitrary: sober }), { maxLength: 5 })
    .map((pieces) => pieces.join('')),
  fc.array(line, { maxLength: 12 }).map((lines) => lines.join('')),
  fc
    .array(fc.oneof({ weight: 4, arbitrary: sober }, { weight: 1, arbitrary: line }), { maxLength: 14 })
    .map((lines) => lines.join('')),
  soup.map((pieces) => pieces.join('')),
);

const reference = remark()
  .use(remarkCjkFriendly)
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .freeze();

/** The reference's tree. It drops a byte order mark that opens the text and does not count it; we count it. */
function expectedTree(body: string, slip: string) {
  const mark = body.startsWith('\ufeff') ? 1 : 0;
  const tree = reference.parse(body);
  shiftTree(tree, lineStartsOf(slip).length - 1, slip.length + mark, mark);
  if (tree.position !== undefined) {
    tree.position.start.column = 1;
    tree.position.start.offset = slip.length;
  }
  return tree;
}

/** The tree of a whole text that has no copy slip. */
async function treeOf(text: string) {
  return (await parseBody(text, 0, lineStartsOf(text))).tree;
}

describe('parseBody', () => {
  it.each([
    '| 项目 | 金额 |\n| --- | ---: |\n| 培训 | 1,000 |',
    '项目 | 金额\n:--|--:\n培训 | 1,000',
    '|项目\n|-\n|培训',
    '项目\n|-|\n培训',
    '项目\n:-\n培训',
    '以下为清单：\n项目|金额\n|-|-|',
  ])('sees the table in %j, as remark does', async (text) => {
    const tree = await treeOf(text);
    expect(tree.children.at(-1)?.type).toBe('table');
    expect(tree).toEqual(expectedTree(text, ''));
  });

  it.each(['项目|金额\n培训|1,000', '|项目|金额|\n\n|-|-|', '|项目|\n|-|-|', '项目\n——|——'])(
    'sees no table in %j',
    async (text) => {
      const tree = await treeOf(text);
      expect(tree.children.map((it) => it.type)).not.toContain('table');
      expect(tree).toEqual(expectedTree(text, ''));
    },
  );

  it('gives the tree that remark gives, positions included, on any document', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents,
        fc.constantFrom('', '---\nheadline: 杜亚玲\n---\n', '---\r\n主题: 𬭎\r\n---\r\n'),
        async (body, slip) => {
          const text = slip + body;
          const { tree, problem } = await parseBody(text, slip.length, lineStartsOf(text));
          expect(problem).toBeNull();
          expect(tree).toEqual(expectedTree(body, slip));
        },
      ),
      { numRuns: RUNS, seed: 20151112 },
    );
  }, 3_600_000);
});
