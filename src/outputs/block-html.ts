import type { RootContent } from 'mdast';
import type { Options } from 'remark-html';
import type { DatelineWords } from '../article/printed/clean-node.ts';
import { printable } from '../article/printed/printable.ts';
import { tableHtml } from './table-html.ts';

/** Gives the HTML of blocks of a printed body. */
export type BlockHtml = (nodes: readonly RootContent[]) => string;

/** How the cells of a column stand. */
const COLUMN_CLASSES: [string, ...string[]] = ['className', 'center', 'end', 'long'];

/** All that a body may hold: everything else is taken out, its text kept. */
const SANITIZE: Exclude<Options['sanitize'], boolean | null | undefined> = {
  tagNames: [
    ...[
      'p',
      'h2',
      'blockquote',
      'ul',
      'ol',
      'li',
      'hr',
      'pre',
      'code',
      'br',
      'em',
      'strong',
      'del',
      'a',
      'b',
    ],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href'],
    b: [['className', 'dateline']],
    ol: ['start'],
    div: [['className', 'table'], ['role', 'group'], 'ariaLabel', 'tabIndex'],
    th: [['scope', 'col'], COLUMN_CLASSES],
    td: [COLUMN_CLASSES],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
};

let loaded: Promise<BlockHtml> | null = null;

/** Loads remark-html. Its HTML holds no raw markup of the draft; `<b class="dateline">` marks dateline words. */
export function loadBlockHtml(): Promise<BlockHtml> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<BlockHtml> {
  const [{ unified }, { default: remarkHtml }] = await Promise.all([
    import('unified'),
    import('remark-html'),
  ]);
  const handlers: NonNullable<Options['handlers']> = {
    datelineWords: (state, node: DatelineWords) => ({
      type: 'element',
      tagName: 'b',
      properties: { className: ['dateline'] },
      children: state.all(node),
    }),
    table: tableHtml,
  };
  const processor = unified().use(remarkHtml, { handlers, sanitize: SANITIZE });
  return (nodes) => printable(processor.stringify({ type: 'root', children: [...nodes] }));
}
