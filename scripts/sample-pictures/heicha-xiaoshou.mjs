import { many, n, shape, stroke } from './pen.mjs';

const SANS = 'font-family="Noto Sans CJK SC"';
const SERIF = 'font-family="Noto Serif CJK SC"';
/** Year, sales in 10,000 yuan, member households: the table of the story. */
const YEARS = [
  ['2012年', 128, 46],
  ['2013年', 305, 83],
  ['2014年', 540, 127],
  ['2015年', 612, 156],
];
const FLOOR = 800;
const HIGH = 700;

/** A graphic of a tea co-operative's sales: columns of pressed bricks, and the households that belong to it. */
export function heichaXiaoshou() {
  return `<defs><pattern id="part" width="18" height="18" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="18" height="18" fill="#a9743f"/><rect width="8" height="18" fill="#6b4423"/></pattern></defs><rect width="1500" height="1000" fill="#fbf8f1"/>${title()}${scale()}${YEARS.map((year, i) => column(year, i)).join('')}${households()}${cup()}${source()}`;
}

function title() {
  return `<rect x="70" y="62" width="16" height="96" fill="#7a2b20"/><text x="108" y="112" ${SERIF} font-weight="700" font-size="60" fill="#1f1a17">三年多　销售额翻了两番多</text><text x="110" y="160" ${SANS} font-size="31" fill="#5c544c">云台合作社黑茶销售额（万元）和社员户数</text>`;
}

function scale() {
  return many(4, (i) => {
    const y = FLOOR - (i * 200 * 560) / HIGH;
    return `<path d="M150,${n(y)}H1120" stroke="${i === 0 ? '#1f1a17' : '#cfc6b6'}" stroke-width="${i === 0 ? 4 : 2}"/><text x="132" y="${n(y + 10)}" text-anchor="end" ${SANS} font-size="28" fill="#5c544c">${i * 200}</text>`;
  });
}

function column([year, sales], i) {
  const height = (sales * 560) / HIGH;
  const x = 206 + i * 236;
  const fill = i === 3 ? 'url(#part)' : '#6b4423';
  const seams = many(Math.floor(height / 56), (k) =>
    stroke(`M${x},${n(FLOOR - 56 * (k + 1))}h150`, '#fbf8f1', 3, 'opacity=".55"'),
  );
  return `<rect x="${x}" y="${n(FLOOR - height)}" width="150" height="${n(height)}" fill="${fill}"/>${seams}<text x="${x + 75}" y="${n(FLOOR - height - 20)}" text-anchor="middle" ${SANS} font-weight="700" font-size="46" fill="#1f1a17" stroke="#fbf8f1" stroke-width="14" paint-order="stroke">${sales}</text><text x="${x + 75}" y="${FLOOR + 46}" text-anchor="middle" ${SANS} font-size="33" fill="#1f1a17">${year}</text>${i === 3 ? `<text x="${x + 75}" y="${FLOOR + 82}" text-anchor="middle" ${SANS} font-size="25" fill="#5c544c">（前10个月）</text>` : ''}`;
}

/** One little house for ten households, part of one for the rest. */
function households() {
  const rows = YEARS.map(([year, , count], i) => {
    const y = 330 + i * 116;
    const whole = Math.round(count / 10);
    const houses = many(whole, (k) => house(1180 + (k % 8) * 33, y + Math.floor(k / 8) * 34));
    return `<text x="1180" y="${y - 12}" ${SANS} font-size="27" fill="#1f1a17">${year}　<tspan font-weight="700">${count}户</tspan></text>${houses}`;
  });
  return `<text x="1180" y="262" ${SANS} font-weight="700" font-size="30" fill="#7a2b20">社员</text>${rows.join('')}<text x="1180" y="784" ${SANS} font-size="23" fill="#5c544c">每座小屋约10户</text>`;
}

function house(x, y) {
  return `${shape(`M${x},${y + 12}l13,-12l13,12z`, '#7a2b20')}<rect x="${x + 4}" y="${y + 12}" width="18" height="14" fill="#b5654f"/>`;
}

/** A bowl of tea and steam, beside the source. */
function cup() {
  return `<g transform="translate(1290 872)">${shape('M0,20H150Q148,84 100,94H50Q2,84 0,20Z', '#3f4f45')}<ellipse cx="75" cy="20" rx="75" ry="13" fill="#7a3a16"/><ellipse cx="75" cy="20" rx="75" ry="13" fill="none" stroke="#2a352f" stroke-width="5"/>${stroke('M46,-2q-14,-20 0,-26t0,-26M84,-4q-14,-18 0,-24t0,-24', '#b9ae9c', 5)}</g>`;
}

function source() {
  return `<text x="108" y="950" ${SANS} font-size="26" fill="#5c544c">数据来源：云台黑茶合作社　　制图：舒放</text>`;
}
