import { downward, many, n, outward, seeded, shape, stroke } from './pen.mjs';

const WIDTH = 1600;

/** A market stall in early winter: bamboo shoots, radishes, cured meat, a stallholder and a customer. */
export function caishichang() {
  return `<defs>${downward('wall', [
    [0, '#5d6b66'],
    [1, '#7f8a80'],
  ])}${downward('board', [
    [0, '#9a6d42'],
    [1, '#6f4a2b'],
  ])}${downward('meat', [
    [0, '#8f3a28'],
    [0.5, '#b5563a'],
    [1, '#6b2a1e'],
  ])}${outward('lamp', [
    [0, '#fff1bd', 0.95],
    [1, '#ffe08a', 0],
  ])}</defs>${hall()}${awning()}${meat()}${keeper()}${table()}${heaps()}${scales()}${customer()}${lamps()}`;
}

function hall() {
  const tiles = many(9, (row) =>
    many(
      20,
      (i) =>
        `<rect x="${i * 84 - (row % 2) * 42}" y="${240 + row * 46}" width="80" height="42" fill="#ffffff" opacity="${n(0.1 + ((i * 7 + row * 3) % 5) * 0.02)}"/>`,
    ),
  );
  return `<rect width="${WIDTH}" height="1066" fill="url(#wall)"/>${tiles}<rect y="950" width="${WIDTH}" height="120" fill="#4a4741"/>`;
}

function awning() {
  const stripes = many(
    16,
    (i) =>
      `<path d="M${i * 100},0H${i * 100 + 100}V120Q${i * 100 + 50},168 ${i * 100},120Z" fill="${i % 2 ? '#f2e9d6' : '#a8382c'}"/>`,
  );
  return `<rect y="118" width="${WIDTH}" height="40" fill="#000" opacity=".18"/>${stripes}<rect x="0" y="196" width="${WIDTH}" height="12" fill="#3c2a1b"/>`;
}

/** Strips of cured meat and sausages on the bar. */
function meat() {
  const random = seeded(17);
  return many(15, (i) => {
    const x = 60 + i * 60 + (i > 8 ? 560 : 0);
    const length = 190 + random() * 90;
    const lean = 1 + random() * 8;
    if (i % 4 === 3) return sausage(x, 160 + random() * 50);
    return `${stroke(`M${x},206v26`, '#d8c9a4', 4)}<g transform="rotate(${n(lean - 4)} ${x} 220)">${shape(`M${x - 23},230Q${x},220 ${x + 23},232L${x + 26},${n(230 + length)}Q${x},${n(250 + length)} ${x - 22},${n(226 + length)}Z`, 'url(#meat)', 'stroke="#451a12" stroke-width="3"')}${stroke(`M${x - 9},240L${x - 7},${n(222 + length)}`, '#f0d3a4', 9)}${stroke(`M${x + 12},246L${x + 14},${n(216 + length)}`, '#e3b87e', 5)}</g>`;
  });
}

function sausage(x, length) {
  const links = [-11, 11]
    .map((dx) =>
      many(
        4,
        (k) =>
          `<ellipse cx="${x + dx}" cy="${n(250 + k * (length / 4))}" rx="11" ry="${n(length / 8 + 1)}" fill="#9c3f2a" stroke="#451a12" stroke-width="3"/><path d="M${x + dx - 4},${n(240 + k * (length / 4))}v14" stroke="#e7b59a" stroke-width="3"/>`,
      ),
    )
    .join('');
  return stroke(`M${x},206v24`, '#d8c9a4', 4) + links;
}

function keeper() {
  return `<g transform="translate(800 640)">
    <path d="M-176,120Q-190,-110 -60,-138H60Q190,-110 176,120Z" fill="#3e5878"/>
    <path d="M-96,120V-60Q0,-10 96,-60V120Z" fill="#c9473a"/><path d="M-64,-130L-92,-54M64,-130L92,-54" stroke="#c9473a" stroke-width="20"/>
    <path d="M-40,10h80v60q-40,18 -80,0z" fill="#a8382c"/>
    ${sleeve('M-150,-70Q-236,20 -170,98')}${sleeve('M150,-70Q250,-30 286,-66')}
    <circle cx="-164" cy="104" r="27" fill="#e8b892"/><circle cx="296" cy="-76" r="26" fill="#e8b892"/>
    <path d="M-30,-150h60v34q-30,24 -60,0z" fill="#dca87f"/>
    <ellipse cx="0" cy="-206" rx="70" ry="78" fill="#ecc09a"/>
    <path d="M-74,-206q-8,-92 74,-94q82,2 74,94q-10,-48 -54,-62q-58,6 -94,62z" fill="#2b2523"/><circle cx="66" cy="-272" r="34" fill="#2b2523"/>
    <path d="M-70,-252q70,-46 140,0l-4,22q-66,-40 -132,0z" fill="#d8c27a"/>
    <path d="M-40,-204q12,-12 24,0M18,-204q12,-12 24,0" fill="none" stroke="#2b2523" stroke-width="6" stroke-linecap="round"/>
    <path d="M-26,-168q28,32 54,0q-26,12 -54,0z" fill="#fff" stroke="#8e3b30" stroke-width="5"/>
    <ellipse cx="-46" cy="-178" rx="15" ry="10" fill="#e08f76" opacity=".75"/><ellipse cx="48" cy="-178" rx="15" ry="10" fill="#e08f76" opacity=".75"/>
    ${shoot(302, -112, 205, 0.86)}
  </g>`;
}

function sleeve(data) {
  return stroke(data, '#334a66', 62) + stroke(data, '#3e5878', 54);
}

function table() {
  return `<path d="M-20,742H1620L1660,820H-60Z" fill="#b98a58"/><path d="M-60,820H1660V1010H-60Z" fill="url(#board)"/>${many(11, (i) => stroke(`M${i * 160},824V1008`, '#4d321c', 5))}${stroke('M-60,822H1660', '#d8ac76', 6)}`;
}

function heaps() {
  return (
    basket(210, 744, 'radish') +
    basket(560, 752, 'shoot') +
    basket(1010, 752, 'shoot') +
    basket(1352, 744, 'greens') +
    tags()
  );
}

function basket(x, y, kind) {
  const random = seeded(x);
  const rows = [7, 6, 4, 2];
  const pile = rows
    .map((count, row) =>
      many(count, (i) => {
        const px = x + (i - (count - 1) / 2) * 48 + (random() - 0.5) * 14;
        const py = y - row * 40 + (random() - 0.5) * 8;
        return kind === 'shoot'
          ? shoot(px, py, 150 + random() * 60, 0.72)
          : kind === 'radish'
            ? radish(px, py, random() * 50 - 25)
            : greens(px, py, random() * 40 - 20);
      }),
    )
    .join('');
  return `${pile}${shape(`M${x - 190},${y + 6}H${x + 190}L${x + 160},${y + 96}H${x - 160}Z`, '#c49a5a', 'stroke="#5f421f" stroke-width="4"')}${many(12, (i) => stroke(`M${x - 176 + i * 31},${y + 10}l${n((6 - i) * -3.4)},82`, '#8a6531', 5))}${stroke(`M${x - 182},${y + 34}H${x + 182}M${x - 174},${y + 62}H${x + 174}`, '#8a6531', 5)}${stroke(`M${x - 192},${y + 8}H${x + 192}`, '#e0bd80', 12)}`;
}

/** A bamboo shoot in its sheaths, bent like a horn. */
function shoot(x, y, turn, size) {
  const body = 'M-74,26Q-60,-30 0,-40Q62,-40 104,6Q64,2 40,24Q-10,50 -74,26Z';
  const sheaths = [
    ['M-54,-2Q-20,30 -34,38', 3],
    ['M-18,-34Q18,0 4,36', 3],
    ['M22,-40Q50,-14 36,24', 3],
    ['M56,-30Q72,-12 64,6', 3],
  ];
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${size})">${shape(body, '#b7863f', 'stroke="#4d3617" stroke-width="5"')}${shape('M-74,26Q-66,-6 -44,-18Q-34,8 -44,34Q-60,34 -74,26Z', '#f1dfae', 'stroke="#4d3617" stroke-width="4"')}${sheaths.map(([data, width]) => stroke(data, '#5f431c', width + 1)).join('')}${stroke('M-30,-22Q10,-34 60,-22', '#dcb36a', 6, 'opacity=".8"')}${many(5, (i) => `<circle cx="${-62 + i * 5}" cy="${20 - i * 6}" r="3.2" fill="#b5483a"/>`)}</g>`;
}

function radish(x, y, turn) {
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">${stroke('M0,-44Q-22,-74 -30,-92M0,-44Q4,-78 4,-98M0,-44Q24,-72 34,-86', '#5f8a3f', 11)}<path d="M-26,-44Q-36,10 -6,62Q0,74 6,62Q36,10 26,-44Q0,-60 -26,-44Z" fill="#f6f3ea" stroke="#a39c8b" stroke-width="3"/><path d="M-26,-44Q0,-60 26,-44Q28,-30 24,-22Q0,-34 -26,-24Z" fill="#b9cf8c"/></g>`;
}

function greens(x, y, turn) {
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)})">${many(5, (i) => `<path d="M0,50Q${-60 + i * 30},0 ${-46 + i * 23},-56Q${-20 + i * 18},-40 0,50Z" fill="${i % 2 ? '#4f7a3a' : '#6b9a4c'}" stroke="#2f4f26" stroke-width="3"/><path d="M0,46Q${-30 + i * 15},0 ${-40 + i * 20},-46" stroke="#e7efd2" stroke-width="6" fill="none"/>`)}</g>`;
}

function tags() {
  return [
    [210, '萝卜', '3元'],
    [560, '桃江冬笋', '24元'],
    [1010, '冬笋（大）', '30元'],
    [1352, '菜心', '6元'],
  ]
    .map(
      ([x, name, price]) =>
        `<g transform="translate(${x} 862)"><rect x="-104" y="0" width="208" height="84" rx="6" fill="#fffaf0" stroke="#7a2b20" stroke-width="5"/><text x="0" y="36" text-anchor="middle" font-family="Noto Sans CJK SC" font-weight="700" font-size="32" fill="#1f1a17">${name}</text><text x="0" y="72" text-anchor="middle" font-family="Noto Sans CJK SC" font-weight="700" font-size="29" fill="#a8382c">${price}/公斤</text></g>`,
    )
    .join('');
}

function scales() {
  return `<g transform="translate(786 724)"><path d="M-70,78L-52,14H52L70,78Z" fill="#8c969b" stroke="#3b4246" stroke-width="5"/><ellipse cx="0" cy="4" rx="86" ry="16" fill="#d9dfe2" stroke="#3b4246" stroke-width="5"/><rect x="-36" y="30" width="72" height="32" rx="4" fill="#1d2a24"/><text x="0" y="55" text-anchor="middle" font-family="Noto Sans CJK SC" font-weight="700" font-size="25" fill="#9fe07a">0.92</text></g>`;
}

/** A customer at the right edge, with a basket on her arm. */
function customer() {
  return `<g transform="translate(1330 700)">
    <path d="M-120,370Q-160,-30 -50,-92H90Q200,-40 190,370Z" fill="#7d4a5c"/><path d="M-60,-96Q20,-50 100,-96L92,-40Q20,-4 -56,-40Z" fill="#e6d7bd"/>
    ${stroke('M-84,-20Q-170,20 -196,-44', '#683c4c', 58)}${stroke('M-84,-20Q-170,20 -196,-44', '#7d4a5c', 50)}<circle cx="-202" cy="-58" r="25" fill="#e8b892"/>
    <ellipse cx="14" cy="-172" rx="66" ry="76" fill="#ecc09a"/><path d="M92,-178Q98,-268 18,-268Q-34,-266 -46,-222Q-6,-238 30,-222Q38,-180 66,-116Q90,-110 104,-126Q90,-150 92,-178Z" fill="#3a2d29"/>
    <circle cx="-24" cy="-176" r="5.5" fill="#2b2523"/><path d="M-42,-140q18,14 34,2" fill="none" stroke="#8e3b30" stroke-width="5" stroke-linecap="round"/><ellipse cx="-16" cy="-150" rx="12" ry="8" fill="#e08f76" opacity=".7"/>
    ${stroke('M110,60Q120,-10 172,-10Q226,-10 236,60', '#8a6531', 11)}<path d="M80,60H268L246,190H102Z" fill="#c49a5a" stroke="#5f421f" stroke-width="4"/>${many(6, (i) => stroke(`M${96 + i * 30},66l${n((3 - i) * -3)},118`, '#8a6531', 5))}${stroke('M86,100H262M92,140H256', '#8a6531', 5)}
  </g>`;
}

function lamps() {
  return [420, 1180]
    .map(
      (x) =>
        `<path d="M${x},0V170" stroke="#2a2a28" stroke-width="5"/><path d="M${x - 54},214Q${x},140 ${x + 54},214Z" fill="#a8382c" stroke="#4a1812" stroke-width="4"/><circle cx="${x}" cy="222" r="24" fill="#fff6d2"/><circle cx="${x}" cy="250" r="240" fill="url(#lamp)" opacity=".4"/>`,
    )
    .join('');
}
