import type { PageStyle } from '../../model/page-style.ts';
import { furnitureFaults } from './furniture-faults.ts';
import { headlineFaults } from './headline-faults.ts';
import { nameFaults } from './name-faults.ts';
import { sheetFaults } from './sheet-faults.ts';
import type { RefuseStyle } from './style-error.ts';
import type { StyleFault } from './style-fault.ts';

/** Most ink that newsprint takes in one place, all four together, in per cent (ISO 12647-3). */
const MOST_INK = 260;

/** Throws a UsageError for a style whose values do not go together: about the first thing that is wrong. */
export function checkStyle(style: PageStyle, refuse: RefuseStyle): void {
  const [first] = [
    ...nameFaults(style),
    ...bodyFaults(style),
    ...sheetFaults(style),
    ...furnitureFaults(style),
    ...headlineFaults(style),
    ...inkFaults(style),
  ];
  if (first !== undefined) throw refuse(...first);
}

function bodyFaults({ body, looks }: PageStyle): readonly StyleFault[] {
  const faults: StyleFault[] = [];
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

function inkFaults({ colours }: PageStyle): readonly StyleFault[] {
  return Object.entries(colours).flatMap(([name, inks]): readonly StyleFault[] => {
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
