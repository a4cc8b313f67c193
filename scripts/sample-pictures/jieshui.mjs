import { downward, many, n, shape, stroke } from './pen.mjs';

const SERIF = 'font-family="Noto Serif CJK SC" font-weight="700"';
const SANS = 'font-family="Noto Sans CJK SC"';

/** A public service advert in a box: a tap that drips, and what the drops come to. */
export function jieshui() {
  return `<defs>${downward('drop', [
    [0, '#8cc9e6'],
    [1, '#1f6f9e'],
  ])}</defs><rect width="1255" height="900" fill="#eaf4f6"/><rect x="14" y="14" width="1227" height="872" fill="none" stroke="#1d5f86" stroke-width="7"/>${tap()}${drops()}${pond()}${words()}${mark()}`;
}

function tap() {
  return `${shape('M20,190H210V150H300V190Q420,190 420,300V356H318V316Q318,292 292,292H20Z', '#6f808a', 'stroke="#2d3a42" stroke-width="7"')}<rect x="308" y="352" width="122" height="30" rx="6" fill="#8fa0aa" stroke="#2d3a42" stroke-width="7"/><rect x="238" y="96" width="34" height="58" fill="#8fa0aa" stroke="#2d3a42" stroke-width="7"/><rect x="150" y="66" width="210" height="40" rx="20" fill="#b8402f" stroke="#4f150e" stroke-width="7"/>${stroke('M40,212H280Q352,214 380,262', '#c4d0d6', 12)}`;
}

function drops() {
  return [
    [369, 452, 0.8],
    [369, 596, 1.06],
  ]
    .map(
      ([x, y, size]) =>
        `<g transform="translate(${x} ${y}) scale(${size})">${shape('M0,-64Q44,-6 44,24A44,44 0 0 1 -44,24Q-44,-6 0,-64Z', 'url(#drop)')}${stroke('M-24,24Q-22,44 -4,52', '#e6f5fb', 7)}</g>`,
    )
    .join('');
}

/** The ripples, and a seedling that lives on what was saved. */
function pond() {
  const rings = many(
    4,
    (i) =>
      `<ellipse cx="369" cy="742" rx="${70 + i * 78}" ry="${n(13 + i * 14)}" fill="none" stroke="#2f86b3" stroke-width="${7 - i}" opacity="${n(1 - i * 0.2)}"/>`,
  );
  return `<path d="M18,724Q340,676 660,724T1238,716V882H18Z" fill="#bfe0ec"/>${rings}`;
}

function words() {
  return `<text x="520" y="212" ${SERIF} font-size="104" fill="#153f5a">拧紧一下</text><text x="520" y="340" ${SERIF} font-size="104" fill="#153f5a">省下一缸</text><text x="524" y="436" ${SANS} font-size="43" fill="#1f1a17">一秒滴一滴的水龙头</text><text x="524" y="502" ${SANS} font-size="43" fill="#1f1a17">一天漏掉4升水</text><text x="524" y="568" ${SANS} font-size="43" fill="#1f1a17">一年漏满15只大水缸</text><text x="524" y="634" ${SANS} font-size="32" fill="#48606d">（每滴按0.05毫升、每缸按100升计）</text>`;
}

function mark() {
  return `<rect x="60" y="794" width="186" height="62" rx="5" fill="#1d5f86"/><text x="153" y="839" text-anchor="middle" ${SANS} font-weight="700" font-size="38" fill="#fff">公益广告</text><text x="1192" y="838" text-anchor="end" ${SERIF} font-size="42" fill="#153f5a">节约用水　从家里做起</text>`;
}
