import type { PageStyle } from '../../model/page-style.ts';
import type { StyleFault } from './style-fault.ts';

/** Millimetres of a point. */
const MM_OF_POINT = 25.4 / 72;

/** Where the type area does not fit the sheet. */
export function sheetFaults(style: PageStyle): readonly StyleFault[] {
  return [...widthFaults(style), ...heightFaults(style)];
}

function widthFaults({ sheet, typeArea, body }: PageStyle): readonly StyleFault[] {
  const { columns, measure, gutter } = typeArea;
  const width = (columns * measure + (columns - 1) * gutter) * body.size * MM_OF_POINT;
  if (width <= sheet.width) return [];
  return [
    [
      ['typeArea', 'columns'],
      {
        zh: `版心宽 ${mm(width)} 毫米，超过纸宽 ${mm(sheet.width)} 毫米；请减少栏数、栏宽（measure）或栏距（gutter）`,
        en: `the type area is ${mm(width)} mm wide and the sheet ${mm(sheet.width)} mm; take fewer columns, a smaller measure or gutter`,
      },
    ],
  ];
}

function heightFaults({ sheet, typeArea, body, furniture }: PageStyle): readonly StyleFault[] {
  const row = body.leading * MM_OF_POINT;
  const others = furniture.folioRows + furniture.creditRows;
  const foot = typeArea.top + (typeArea.rows + others) * row;
  if (foot <= sheet.height) return [];
  const most = Math.max(0, Math.floor((sheet.height - typeArea.top) / row) - others);
  return [
    [
      ['typeArea', 'rows'],
      {
        zh: `天头、报眉（和版脚）加 ${typeArea.rows} 行共 ${mm(foot)} 毫米，超过纸高 ${mm(sheet.height)} 毫米；最多 ${most} 行`,
        en: `top, folio line (and credits) and ${typeArea.rows} rows are ${mm(foot)} mm and the sheet ${mm(sheet.height)} mm; at most ${most} rows fit`,
      },
    ],
  ];
}

/** Millimetres with one decimal. */
function mm(length: number): string {
  return String(Math.round(length * 10) / 10);
}
