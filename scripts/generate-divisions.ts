/**
 * Writes src/language/places/divisions.generated.ts: the administrative divisions of China from 2002 to the present, with
 * the time in which each bore its name, from the development dependencies gb2260 (yearly tables, 2002 to 2016) and
 * element-china-area-data (the present), and scripts/data/division-changes.txt.
 *
 *     node scripts/generate-divisions.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const OUTPUT = new URL('../src/language/places/divisions.generated.ts', import.meta.url);
const CHANGES = new URL('data/division-changes.txt', import.meta.url);

/** Month of the present table: the statistics of 2023, as of the end of June. */
const PRESENT = '2306';

/** Names that the tables keep apart from their neighbours but are none: 市辖区, 县, 省直辖县级行政区划. */
const PLACEHOLDER = /^(?:.*市辖区|县|市|.*直辖.*|.*委员会|.*管委会)$/;

/** Misprints of the tables, put right in later ones. */
const MISPRINTS: Readonly<Record<string, string>> = {
  虎亭区: '猇亭区',
  墉桥区: '埇桥区',
  师河区: '浉河区',
  乔口区: '硚口区',
  华莹市: '华蓥市',
  荷泽市: '菏泽市',
  廛河回族区: '瀍河回族区',
  荔蒲县: '荔浦县',
  江洲区: '江州区',
  杨凌区: '杨陵区',
};

/** What autonomous divisions are named for beside a place, as their names write it. */
const PEOPLES: readonly string[] =
  '各族 壮族 回族 满族 苗族 侗族 瑶族 彝族 藏族 羌族 土族 畲族 黎族 白族 傣族 佤族 怒族 水族 傈僳族 拉祜族 哈尼族 景颇族 布朗族 普米族 独龙族 纳西族 土家族 仡佬族 布依族 仫佬族 毛南族 朝鲜族 蒙古族 蒙古 东乡族 保安族 撒拉族 裕固族 维吾尔 哈萨克族 哈萨克 柯尔克孜 塔吉克 锡伯 达斡尔族 鄂温克族'.split(
    ' ',
  );

/** Codes to names at one time; `month` is YYMM. */
interface Table {
  readonly month: string;
  readonly names: ReadonlyMap<string, string>;
}

/** A name of a code: `from` and `until` are YYMM, or two of them when the change lies between; empty when open. */
interface Row {
  readonly code: string;
  readonly name: string;
  from: string;
  until: string;
  successor: string;
}

/** The text of the generated module. */
export function divisionsModule(): string {
  const tables = [...yearlyTables(), presentTable()];
  const rows = rowsOf(tables);
  applyChanges(rows);
  return moduleOf([...rows.values()].sort(byCode));
}

function yearlyTables(): readonly Table[] {
  const revisions: readonly string[] = require('gb2260/lib/revisions.json');
  return [...revisions].sort().map((revision) => ({
    month: revision.slice(2),
    names: divisionsIn(Object.entries(require(`gb2260/lib/${revision}.json`))),
  }));
}

/** The table of the present leaves out Taiwan, Hong Kong and Macao, which the older ones name. */
function presentTable(): Table {
  const { codeToText } = require('element-china-area-data');
  const outside: readonly [string, string][] = [
    ['710000', '台湾省'],
    ['810000', '香港特别行政区'],
    ['820000', '澳门特别行政区'],
  ];
  const listed = Object.entries<string>(codeToText)
    .filter(([code]) => code.length <= 6)
    .map(([code, name]): [string, string] => [code.padEnd(6, '0'), name]);
  return { month: PRESENT, names: divisionsIn([...listed, ...outside]) };
}

/** Without placeholders and without the development zones that statistics number from 71 on. */
function divisionsIn(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const divisions = entries.filter(([code, name]) => !PLACEHOLDER.test(name) && !/7\d$/.test(code));
  return new Map(divisions.map(([code, name]) => [code, MISPRINTS[name] ?? name]));
}

function rowsOf(tables: readonly Table[]): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const [at, { names }] of tables.entries()) {
    for (const [code, name] of names) {
      const row = rows.get(code + name) ?? { code, name, from: gap(tables, at), until: '', successor: '' };
      rows.set(code + name, { ...row, until: gap(tables, at + 1) });
    }
  }
  return rows;
}

/** The time between a table and the one before it; empty before the first and after the last. */
function gap(tables: readonly Table[], at: number): string {
  const [before, after] = [tables[at - 1], tables[at]];
  return before === undefined || after === undefined ? '' : `${before.month}~${after.month}`;
}

function applyChanges(rows: ReadonlyMap<string, Row>): void {
  for (const { month, from, to } of changes()) {
    const ended = [...rows.values()].filter((row) => row.code === from && row.until !== '');
    const begun = [...rows.values()].filter((row) => row.code === to && row.from !== '');
    const [old, young] = [ended.at(-1), begun.at(-1)];
    if (from !== '' && old === undefined) throw new Error(`${from} does not end in the tables`);
    if (from === '' && young === undefined) throw new Error(`${to} does not begin in the tables`);
    if (old !== undefined && !liesIn(month, old.until)) throw new Error(`${from} does not end in ${month}`);
    if (old !== undefined) Object.assign(old, { until: month, successor: to });
    if (young !== undefined && (old === undefined || liesIn(month, young.from))) young.from = month;
  }
}

/** Whether a month lies between those of two tables; false for a time that is known closely. */
function liesIn(month: string, time: string): boolean {
  const [before = '', after = ''] = time.split('~');
  return before < month && month <= after;
}

function changes(): readonly { readonly month: string; readonly from: string; readonly to: string }[] {
  const lines = readFileSync(CHANGES, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [month = '', ...pairs] = line.split(' ');
    return pairs.map((pair) => {
      const [from = '', to = ''] = pair.split('>');
      return { month: month.slice(2, 4) + month.slice(5), from, to };
    });
  });
}

function byCode(one: Row, other: Row): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return one.from < other.from ? -1 : 1;
}

/** One line a province or prefecture, which the last digits and names of its counties follow. */
function moduleOf(rows: readonly Row[]): string {
  const lines: string[] = [];
  let prefix = '';
  for (const row of rows) {
    const isCounty = !row.code.endsWith('00');
    const own = row.code.slice(0, 4);
    if (isCounty && own === prefix) lines.push(`${lines.pop()} ${row.code.slice(4)}${written(row)}`);
    else lines.push(`${row.code}${written(row)}`);
    prefix = own;
  }
  return [
    '// Generated by scripts/generate-divisions.ts; do not edit.',
    `// Sources: gb2260 ${version('gb2260')} and element-china-area-data ${version('element-china-area-data')} (MIT), scripts/data/division-changes.txt.`,
    '',
    '/**',
    ' * The divisions of China since 2002: code and name (with | behind the place that autonomous ones name), then +YYMM where the name began, -YYMM where it ended, and >code',
    ' * for what follows it. Two months joined by ~ are those of the tables between which the change lies. A line is a',
    ' * prefecture or province; the records after the first are counties of the same four digits.',
    ' */',
    'export const DIVISIONS = `',
    ...lines,
    '`;',
    '',
    '/** Month (YYMM) of the first table. */',
    "export const TABLES_BEGIN = '0212';",
    '',
  ].join('\n');
}

function written({ name, from, until, successor }: Row): string {
  const autonomy = name.indexOf('自治');
  const stem = autonomy < 0 ? '' : withoutPeoples(name.slice(0, autonomy));
  const parted = stem === '' ? name : `${stem}|${name.slice(stem.length)}`;
  const times = `${from === '' ? '' : `+${from}`}${until === '' ? '' : `-${until}`}`;
  return `${parted}${times}${successor === '' ? '' : `>${successor}`}`;
}

/** The place in an autonomous division's name; two characters stay. */
function withoutPeoples(name: string): string {
  const people = PEOPLES.find((it) => name.length > it.length + 1 && name.endsWith(it));
  return people === undefined ? name : withoutPeoples(name.slice(0, -people.length));
}

function version(library: string): string {
  const manifest = new URL(`../node_modules/${library}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUTPUT, divisionsModule());
