import type { HeadlineBand, PageStyle } from '../../model/page-style.ts';
import type { StyleFault } from './style-fault.ts';

/** What is wrong in the bands of headlines. */
export function headlineFaults({ headlines, typeArea }: PageStyle): readonly StyleFault[] {
  return headlines.flatMap((band, index) => {
    const before = headlines[index - 1]?.sizes.at(-1) ?? Number.POSITIVE_INFINITY;
    return [
      ...sizeFaults(band, ['headlines', index, 'sizes'], before),
      ...columnFaults(band, ['headlines', index], typeArea.columns),
    ];
  });
}

/** Sizes that do not fall, in the band and from the one before, whose smallest is given. */
function sizeFaults(
  { sizes }: HeadlineBand,
  keys: readonly PropertyKey[],
  before: number,
): readonly StyleFault[] {
  const largest = sizes[0] ?? 0;
  if (sizes.some((size, place) => size >= (sizes[place - 1] ?? Number.POSITIVE_INFINITY)))
    return [[keys, { zh: '应从大到小，不重复，如 [40, 38, 36]', en: 'must fall, such as [40, 38, 36]' }]];
  if (largest < before) return [];
  return [
    [
      keys,
      {
        zh: `最大 ${largest} 磅，应小于前一档的 ${before} 磅：次要的稿件标题要小`,
        en: `begins at ${largest} pt; it must be below the ${before} pt of the band before: lesser stories have smaller headlines`,
      },
    ],
  ];
}

function columnFaults(
  { fewestColumns, mostColumns }: HeadlineBand,
  keys: readonly PropertyKey[],
  columns: number,
): readonly StyleFault[] {
  if (fewestColumns > mostColumns)
    return [
      [
        [...keys, 'fewestColumns'],
        {
          zh: `最少 ${fewestColumns} 栏多于最多 ${mostColumns} 栏`,
          en: `is ${fewestColumns} and mostColumns ${mostColumns}; it must not be more`,
        },
      ],
    ];
  if (mostColumns <= columns) return [];
  return [
    [
      [...keys, 'mostColumns'],
      {
        zh: `最多 ${mostColumns} 栏，版面只有 ${columns} 栏`,
        en: `is ${mostColumns}, and the page has ${columns} columns`,
      },
    ],
  ];
}
