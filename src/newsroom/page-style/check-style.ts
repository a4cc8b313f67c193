import { nearestWord } from '../../language/edit-distance.ts';
import type { Localised } from '../../model/localised.ts';
import type { PageStyle } from '../../model/page-style.ts';
import type { RefuseStyle } from './style-error.ts';

/** Millimetres of a point. */
const MM_OF_POINT = 25.4 / 72;

/** Grid lines that the nameplate must leave for stories. */
const FEWEST_STORY_ROWS = 10;

/** Most ink that newsprint takes in one place, all four together, in per cent (ISO 12647-3). */
const MOST_INK = 260;

/** What is wrong in a style: the keys that lead to it, and what to do. */
type Fault = readonly [keys: readonly PropertyKey[], what: Localised];

/** Throws a UsageError for a style whose values do not go together. */
export function checkStyle(style: PageStyle, refuse: RefuseStyle): void {
  for (const fault of [
    ...namesOf(style),
    ...bodyFaults(style),
    ...sheetFaults(style),
    ...headlineFaults(style),
    ...inkFaults(style),
  ]) {
    throw refuse(...fault);
  }
}

/** Faces and colours that are named and not defined. */
function namesOf(style: PageStyle): readonly Fault[] {
  const looks = Object.entries(style.looks).map(([name, look]) => ({ keys: ['looks', name], look }));
  const bands = style.headlines.map((look, index) => ({ keys: ['headlines', index], look }));
  const rules = Object.entries(style.rules).flatMap(([name, look]) =>
    look === null ? [] : [{ keys: ['rules', name, 'colour'], colour: look.colour }],
  );
  const tint = style.tint === null ? [] : [{ keys: ['tint'], colour: style.tint }];
  const colours = [
    ...[...looks, ...bands].map(({ keys, look }) => ({ keys: [...keys, 'colour'], colour: look.colour })),
    ...[...rules, ...tint],
  ];
  return [
    ...[...looks, ...bands].flatMap(({ keys, look }) =>
      undefinedName([...keys, 'face'], look.face, style.faces, { zh: '字体', en: 'face' }),
    ),
    ...colours.flatMap(({ keys, colour }) =>
      undefinedName(keys, colour, style.colours, { zh: '颜色', en: 'colour' }),
    ),
  ];
}

function undefinedName(
  keys: readonly PropertyKey[],
  name: string,
  defined: Readonly<Record<string, unknown>>,
  what: Localised,
): readonly Fault[] {
  if (Object.hasOwn(defined, name)) return [];
  const known = Object.keys(defined);
  const nearest = nearestWord(name, known);
  const [zh, en] =
    nearest === null
      ? [`已定义的有 ${known.join('、')}`, `defined are ${known.join(', ')}`]
      : [`是不是 ${nearest}？`, `did you mean ${nearest}?`];
  return [[keys, { zh: `没有定义${what.zh} ${name}，${zh}`, en: `there is no ${what.en} ${name}; ${en}` }]];
}

function bodyFaults({ body, looks }: PageStyle): readonly Fault[] {
  const faults: Fault[] = [];
  if (body.leading < body.size)
    faults.push([
      ['body', 'leading'],
      {
        zh: `行距 ${body.leading} 磅小于字号 ${body.size} 磅，行会叠在一起，请加大`,
        en: `leading of ${body.leading} pt is below the type size of ${body.size} pt: lines would overlap; raise it`,
      },
    ]);
  if (looks.paragraph.size !== body.size)
    faults.push([
      ['looks', 'paragraph', 'size'],
      {
        zh: `正文字号 ${looks.paragraph.size} 磅与 body.size 的 ${body.size} 磅不同，请改成一样`,
        en: `is ${looks.paragraph.size} pt and body.size is ${body.size} pt; make them equal`,
      },
    ]);
  return faults;
}

/** Where the type area does not fit the sheet, or the nameplate the type area. */
function sheetFaults({ sheet, typeArea, body, furniture }: PageStyle): readonly Fault[] {
  const em = body.size * MM_OF_POINT;
  const width = (typeArea.columns * typeArea.measure + (typeArea.columns - 1) * typeArea.gutter) * em;
  const rows = typeArea.rows + furniture.folioRows;
  const row = body.leading * MM_OF_POINT;
  const foot = typeArea.top + rows * row;
  const faults: Fault[] = [];
  if (width > sheet.width)
    faults.push([
      ['typeArea', 'columns'],
      {
        zh: `版心宽 ${mm(width)} 毫米，超过纸宽 ${mm(sheet.width)} 毫米；请减少栏数、栏宽（measure）或栏距（gutter）`,
        en: `the type area is ${mm(width)} mm wide and the sheet ${mm(sheet.width)} mm; take fewer columns, a smaller measure or gutter`,
      },
    ]);
  if (foot > sheet.height) {
    const most = Math.floor((sheet.height - typeArea.top) / row) - furniture.folioRows;
    faults.push([
      ['typeArea', 'rows'],
      {
        zh: `天头加报眉加 ${typeArea.rows} 行共 ${mm(foot)} 毫米，超过纸高 ${mm(sheet.height)} 毫米；最多 ${Math.max(0, most)} 行`,
        en: `top, folio line and ${typeArea.rows} rows are ${mm(foot)} mm and the sheet ${mm(sheet.height)} mm; at most ${Math.max(0, most)} rows fit`,
      },
    ]);
  }
  const left = rows - furniture.nameplateRows - furniture.creditRows;
  if (left < FEWEST_STORY_ROWS)
    faults.push([
      ['furniture', 'nameplateRows'],
      {
        zh: `报头占 ${furniture.nameplateRows} 行，只给稿件留下 ${Math.max(0, left)} 行，至少要留 ${FEWEST_STORY_ROWS} 行`,
        en: `the nameplate takes ${furniture.nameplateRows} rows and leaves ${Math.max(0, left)} for stories; leave at least ${FEWEST_STORY_ROWS}`,
      },
    ]);
  if (furniture.earColumns >= typeArea.columns)
    faults.push([
      ['furniture', 'earColumns'],
      {
        zh: `报眼占 ${furniture.earColumns} 栏，没有给报头留下地方；应少于 ${typeArea.columns} 栏`,
        en: `an ear of ${furniture.earColumns} columns leaves no room for the nameplate; take fewer than ${typeArea.columns}`,
      },
    ]);
  return faults;
}

function headlineFaults({ headlines, typeArea }: PageStyle): readonly Fault[] {
  return headlines.flatMap((band, index): readonly Fault[] => {
    const keys = ['headlines', index];
    const before = headlines[index - 1]?.sizes.at(-1) ?? Number.POSITIVE_INFINITY;
    const largest = band.sizes[0] ?? 0;
    const faults: Fault[] = [];
    if (band.sizes.some((size, place) => size >= (band.sizes[place - 1] ?? Number.POSITIVE_INFINITY)))
      faults.push([
        [...keys, 'sizes'],
        { zh: '应从大到小，不重复，如 [40, 38, 36]', en: 'must fall, such as [40, 38, 36]' },
      ]);
    if (largest >= before)
      faults.push([
        [...keys, 'sizes'],
        {
          zh: `最大 ${largest} 磅，应小于前一档的 ${before} 磅：次要的稿件标题要小`,
          en: `begins at ${largest} pt; it must be below the ${before} pt of the band before: lesser stories have smaller headlines`,
        },
      ]);
    if (band.fewestColumns > band.mostColumns)
      faults.push([
        [...keys, 'fewestColumns'],
        {
          zh: `最少 ${band.fewestColumns} 栏多于最多 ${band.mostColumns} 栏`,
          en: `is ${band.fewestColumns} and mostColumns ${band.mostColumns}; it must not be more`,
        },
      ]);
    if (band.mostColumns > typeArea.columns)
      faults.push([
        [...keys, 'mostColumns'],
        {
          zh: `最多 ${band.mostColumns} 栏，版面只有 ${typeArea.columns} 栏`,
          en: `is ${band.mostColumns}, and the page has ${typeArea.columns} columns`,
        },
      ]);
    return faults;
  });
}

function inkFaults({ colours }: PageStyle): readonly Fault[] {
  return Object.entries(colours).flatMap(([name, inks]): readonly Fault[] => {
    const total = inks.reduce((sum, ink) => sum + ink, 0);
    if (total <= MOST_INK) return [];
    return [
      [
        ['colours', name],
        {
          zh: `四色共 ${total}%，新闻纸最多吃 ${MOST_INK}%，请减少`,
          en: `is ${total} % of ink in all; newsprint takes ${MOST_INK} %`,
        },
      ],
    ];
  });
}

/** Millimetres with one decimal. */
function mm(length: number): string {
  return String(Math.round(length * 10) / 10);
}
