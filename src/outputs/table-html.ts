import type { Table, TableCell } from 'mdast';
import type { Options } from 'remark-html';
import { type TableText, tableText } from '../article/printed/table-text.ts';

type Handler = NonNullable<NonNullable<Options['handlers']>['table']>;
type State = Parameters<Handler>[0];
type Element = Extract<ReturnType<Handler>, { type: 'element' }>;

/** Characters of the longest cell of a column that is set in one line. */
const LONGEST_UNBROKEN = 8;
/** Columns that a table's name tells. */
const MOST_NAMED = 6;

/**
 * A table as HTML: a box that scrolls where the window is too narrow, and can be reached and is named for those who
 * do not see it. Every cell of the draft stands in it, rows are filled up to one width. Classes: `end` and `center`
 * for where a column stands, `long` for one whose texts are broken into lines.
 */
export function tableHtml(state: State, node: Table): Element {
  const text = tableText(node);
  const classes = text.sides.map((side, at) => [...(side === 'start' ? [] : [side]), ...longClass(text, at)]);
  const [header, ...rows] = node.children;
  const head = text.header.length === 0 || header === undefined ? [] : [header];
  const table = element('table', {}, [
    ...head.map((row) => element('thead', {}, [rowHtml(state, row.children, classes, true)])),
    ...(rows.length === 0
      ? []
      : [
          element(
            'tbody',
            {},
            rows.map((row) => rowHtml(state, row.children, classes, false)),
          ),
        ]),
  ]);
  const name = { role: 'group', ariaLabel: nameOf(text), tabIndex: 0 };
  return element('div', { className: ['table'], ...name }, [table]);
}

function longClass({ header, rows }: TableText, at: number): readonly string[] {
  const isLong = [header, ...rows].some((row) => (row[at] ?? '').length > LONGEST_UNBROKEN);
  return isLong ? ['long'] : [];
}

/** A head's cell without text heads nothing: it is a plain cell. */
function rowHtml(
  state: State,
  cells: readonly TableCell[],
  classes: readonly (readonly string[])[],
  isHead: boolean,
): Element {
  const row = classes.map((className, at) => {
    const cell = cells[at];
    const children = cell === undefined ? [] : state.all(cell);
    const properties = className.length === 0 ? {} : { className: [...className] };
    return isHead && children.length > 0
      ? element('th', { scope: 'col', ...properties }, children)
      : element('td', properties, children);
  });
  return element('tr', {}, row);
}

function nameOf({ header }: TableText): string {
  const names = header.filter((it) => it !== '');
  if (names.length === 0) return '表格';
  return `表格：${names.slice(0, MOST_NAMED).join('、')}${names.length > MOST_NAMED ? '等' : ''}`;
}

function element(tagName: string, properties: Element['properties'], children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}
