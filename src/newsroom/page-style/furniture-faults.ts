import type { PageStyle } from '../../model/page-style.ts';
import type { StyleFault } from './style-fault.ts';

/** Grid lines that the nameplate must leave for stories. */
const FEWEST_STORY_ROWS = 10;

/** Where nameplate and ears leave no room. */
export function furnitureFaults(style: PageStyle): readonly StyleFault[] {
  return [...nameplateFaults(style), ...earFaults(style)];
}

function nameplateFaults({ typeArea, furniture }: PageStyle): readonly StyleFault[] {
  const { folioRows, nameplateRows } = furniture;
  const left = typeArea.rows + folioRows - nameplateRows;
  if (left >= FEWEST_STORY_ROWS) return [];
  return [
    [
      ['furniture', 'nameplateRows'],
      {
        zh: `报头占 ${nameplateRows} 行，只给稿件留下 ${Math.max(0, left)} 行，至少要留 ${FEWEST_STORY_ROWS} 行`,
        en: `the nameplate takes ${nameplateRows} rows and leaves ${Math.max(0, left)} for stories; leave at least ${FEWEST_STORY_ROWS}`,
      },
    ],
  ];
}

function earFaults({ typeArea, furniture }: PageStyle): readonly StyleFault[] {
  if (furniture.earColumns < typeArea.columns) return [];
  return [
    [
      ['furniture', 'earColumns'],
      {
        zh: `报眼占 ${furniture.earColumns} 栏，没有给报头留下地方；应少于 ${typeArea.columns} 栏`,
        en: `an ear of ${furniture.earColumns} columns leaves no room for the nameplate; take fewer than ${typeArea.columns}`,
      },
    ],
  ];
}
