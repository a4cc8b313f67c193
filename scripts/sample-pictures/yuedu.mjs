import { many, n, seeded, shape, stroke } from './pen.mjs';

const SERIF = 'font-family="Noto Serif CJK SC" font-weight="700"';
const SANS = 'font-family="Noto Sans CJK SC"';

/** A public service advert across the foot of the front page: reading. */
export function yuedu() {
  return `<rect width="2884" height="400" fill="#14395b"/>${stars()}${book()}${words()}${mark()}`;
}

function stars() {
  const random = seeded(42);
  return many(
    90,
    () =>
      `<circle cx="${n(random() * 2884)}" cy="${n(random() * 250)}" r="${n(1 + random() * 2.6)}" fill="#f6dfa4" opacity="${n(0.3 + random() * 0.7)}"/>`,
  );
}

/** An open book as a range of hills; a lit window stands on its page. */
function book() {
  const leaf = (side, lift, colour) =>
    shape(
      `M420,370C${420 + side * 90},${322 - lift} ${420 + side * 240},${318 - lift} ${420 + side * 350},${352 - lift}V${372 - lift * 0.2}C${420 + side * 240},340 ${420 + side * 90},346 420,388Z`,
      colour,
    );
  const pages = [-1, 1]
    .map((side) =>
      [46, 30, 15, 0]
        .map((lift, i) => leaf(side, lift, ['#fdf6e3', '#eadfc4', '#d8c9a6', '#c4b288'][i]))
        .join(''),
    )
    .join('');
  const house = `${shape('M462,250L540,190L618,250Z', '#0b2136')}<rect x="478" y="250" width="124" height="76" fill="#0b2136"/><rect x="512" y="268" width="56" height="40" fill="#ffd777"/><path d="M540,268v40M512,288h56" stroke="#0b2136" stroke-width="5"/>`;
  const pines = many(5, (i) =>
    shape(
      `M${180 + i * 46},${330 - (i % 2) * 8}l24,-${70 + (i % 3) * 16}l24,${70 + (i % 3) * 16}z`,
      '#1f5a53',
    ),
  );
  return `${pines}${house}${pages}${stroke('M420,322V388', '#8a7a58', 5)}<circle cx="250" cy="96" r="44" fill="#f6dfa4"/><circle cx="268" cy="86" r="40" fill="#14395b"/>`;
}

function words() {
  return `<text x="900" y="190" ${SERIF} font-size="142" letter-spacing="10" fill="#fff8e6">翻开一页　点亮一晚</text><text x="908" y="284" ${SANS} font-size="56" letter-spacing="4" fill="#f6dfa4">每天留半个小时给书，一年就是一百八十多个小时</text><text x="908" y="352" ${SANS} font-size="38" letter-spacing="3" fill="#b9cddc">到离家最近的图书馆、农家书屋，免费办一张借书证</text>`;
}

function mark() {
  return `<rect x="2616" y="42" width="226" height="74" rx="6" fill="none" stroke="#f6dfa4" stroke-width="5"/><text x="2729" y="96" text-anchor="middle" ${SANS} font-weight="700" font-size="46" fill="#f6dfa4">公益广告</text>${stroke('M2500,64V336', '#3f6486', 4)}<text x="2552" y="228" ${SERIF} font-size="66" fill="#fff8e6">书香</text><text x="2552" y="312" ${SERIF} font-size="66" fill="#fff8e6">三湘</text>`;
}
