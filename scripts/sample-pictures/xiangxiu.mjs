import { many, n, outward, seeded, shape, stroke } from './pen.mjs';

const WIDTH = 1000;
const HEIGHT = 1400;
/** Middle of the tiger's face. */
const CX = 470;
const CY = 560;

/** A tiger's head on an embroidery frame, all but its right eye; a hand draws the thread through. */
export function xiangxiu() {
  return `<defs>${defs()}</defs>${cloth()}${pencil()}${fur()}${markings()}${face()}${skeins()}${frame()}${hand()}`;
}

function defs() {
  return [
    outward('light', [
      [0, '#ffffff', 0.9],
      [1, '#ffffff', 0],
    ]),
    outward('iris', [
      [0, '#fff2a8'],
      [0.55, '#e0a52a'],
      [1, '#7a4a10'],
    ]),
    '<pattern id="weave" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M0,1.5H6M1.5,0V6" stroke="#cfc7b4" stroke-width=".8"/></pattern>',
    '<linearGradient id="wood" x1="0" x2="1"><stop offset="0" stop-color="#6b4425"/><stop offset=".35" stop-color="#a87443"/><stop offset="1" stop-color="#5b3a20"/></linearGradient>',
    '<linearGradient id="skin" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f0c9a4"/><stop offset="1" stop-color="#d39b72"/></linearGradient>',
    '<filter id="shadow" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="12"/></filter>',
  ].join('');
}

function cloth() {
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#f3eee0"/><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#weave)"/><ellipse cx="330" cy="360" rx="560" ry="520" fill="url(#light)"/>`;
}

/** The drawing that is still to be worked: neck, cheek and grass. */
function pencil() {
  const lines = [
    'M160,780Q130,980 200,1130',
    'M770,800Q850,930 830,1100',
    'M250,1000Q320,930 420,960',
    'M600,1010Q690,940 770,990',
    'M330,1110Q420,1040 520,1080',
    'M560,1120Q640,1060 730,1110',
  ];
  return lines.map((data) => stroke(data, '#9a958a', 2.4, 'stroke-dasharray="2 7" opacity=".9"')).join('');
}

/** Distance from the middle to the edge of the head in a direction: ears, broad cheeks, narrow chin. */
function reach(angle) {
  const down = Math.sin(angle);
  const side = Math.abs(Math.cos(angle));
  return 238 + 62 * side ** 2 + (down > 0 ? 26 * down * side : 8 * down) + 10 * Math.sin(angle * 9);
}

/** Thousands of stitches that follow the growth of the hair, outer rows first so that inner rows lie over them. */
function fur() {
  const random = seeded(21);
  const stitches = [];
  for (let i = 0; i < 5200; i++) {
    const angle = random() * Math.PI * 2;
    const part = Math.sqrt(random());
    stitches.push({ angle, part, tone: random() });
  }
  stitches.sort((a, b) => b.part - a.part);
  return ears() + stitches.map((it) => stitch(it)).join('');
}

function stitch({ angle, part, tone }) {
  const far = reach(angle) * part;
  const x = CX + Math.cos(angle) * far;
  const y = CY + Math.sin(angle) * far * 0.98;
  const turn = angle + Math.sin(angle * 3) * 0.25 + (tone - 0.5) * 0.5;
  const length = 22 + part * 26;
  const end = [x + Math.cos(turn) * length, y + Math.sin(turn) * length + 5];
  return stroke(`M${n(x)},${n(y)}L${n(end[0])},${n(end[1])}`, furColour(x, y, part, tone), 2.7);
}

/** White round the mouth, brows and cheeks; yellow and brown elsewhere. */
function furColour(x, y, part, tone) {
  const [dx, dy] = [Math.abs(x - CX), y - CY];
  const brow = (dx - 118) ** 2 / 62 ** 2 + (dy + 108) ** 2 / 34 ** 2 < 1;
  const muzzle = dx ** 2 / 112 ** 2 + (dy - 122) ** 2 / 74 ** 2 < 1;
  const cheek = dy > 60 && dx > 110 && part > 0.62;
  const white = ['#fffdf4', '#f7f0de', '#e8dcc2', '#fbf6e8'];
  const yellow = ['#d98a2b', '#c8741d', '#e8a648', '#b3611a', '#f0bb66', '#a65a1c'];
  const list = brow || muzzle || cheek ? white : yellow;
  return list[Math.floor(tone * list.length)];
}

function ears() {
  const random = seeded(8);
  return [-1, 1]
    .map((side) => {
      const [ex, ey] = [CX + side * 205, CY - 222];
      const rim = many(520, () => {
        const angle = random() * Math.PI * 2;
        const part = Math.sqrt(random()) * 74;
        const [x, y] = [ex + Math.cos(angle) * part, ey + Math.sin(angle) * part * 0.95];
        const colour = part > 50 ? '#2a211c' : part > 34 ? '#c8741d' : '#f3e3cc';
        return stroke(
          `M${n(x)},${n(y)}l${n(Math.cos(angle) * 18 + side * 4)},${n(Math.sin(angle) * 18 - 4)}`,
          colour,
          2.8,
        );
      });
      return rim;
    })
    .join('');
}

/** Stripes, each a bundle of dark stitches. */
function markings() {
  const bands = [
    [-6, -214, 0, 78, 20],
    [-58, -206, 14, 66, 15],
    [58, -206, -14, 66, 15],
    [-30, -140, 60, 20, 12],
    [30, -140, -60, 20, 12],
    [-150, -196, 40, 56, 15],
    [150, -196, -40, 56, 15],
    [-268, -70, 118, 22, 17],
    [268, -70, -118, 22, 17],
    [-282, 0, 108, 6, 15],
    [282, 0, -108, 6, 15],
    [-276, 76, 104, -20, 17],
    [276, 76, -104, -20, 17],
    [-240, 150, 88, -36, 15],
    [240, 150, -88, -36, 15],
    [-176, -34, 44, -34, 9],
    [176, -34, -44, -34, 9],
  ];
  const random = seeded(31);
  return bands
    .map(([x, y, dx, dy, width]) =>
      many(34, (i) => {
        const part = i / 34;
        const spread = (random() - 0.5) * width * 1.9 * Math.sin(Math.PI * (0.15 + part * 0.8));
        const across = Math.atan2(dy, dx) + Math.PI / 2;
        const [sx, sy] = [
          CX + x + dx * part + Math.cos(across) * spread,
          CY + y + dy * part + Math.sin(across) * spread,
        ];
        const length = 15 + random() * 10;
        const along = Math.atan2(dy, dx) + (random() - 0.5) * 0.5;
        return stroke(
          `M${n(sx)},${n(sy)}l${n(Math.cos(along) * length)},${n(Math.sin(along) * length)}`,
          random() > 0.25 ? '#231a16' : '#3d2a1f',
          3.4,
        );
      }),
    )
    .join('');
}

function face() {
  return eye(-1) + emptyEye() + nose() + mouth() + whiskers();
}

function eye(side) {
  const [x, y] = [CX + side * 112, CY - 44];
  return `<path d="M${x - 54},${y + 16}Q${x - 24},${y - 34} ${x + 20},${y - 26}Q${x + 50},${y - 14} ${x + 58},${y + 22}Q${x + 10},${y + 44} ${x - 54},${y + 16}Z" fill="#1d1512"/><circle cx="${x + 2}" cy="${y + 3}" r="27" fill="url(#iris)"/><circle cx="${x + 2}" cy="${y + 2}" r="12" fill="#120d0b"/><circle cx="${x - 6}" cy="${y - 8}" r="6" fill="#fff"/>${many(20, (i) => stroke(`M${n(x + 2 + Math.cos(i * 0.314) * 13)},${n(y + 3 + Math.sin(i * 0.314) * 13)}L${n(x + 2 + Math.cos(i * 0.314) * 25)},${n(y + 3 + Math.sin(i * 0.314) * 25)}`, '#8a5a14', 1.3, 'opacity=".6"'))}`;
}

/** The right eye: bare cloth and a pencilled outline. */
function emptyEye() {
  const [x, y] = [CX + 112, CY - 44];
  const outline = `M${x - 58},${y + 22}Q${x - 50},${y - 14} ${x - 20},${y - 26}Q${x + 24},${y - 34} ${x + 54},${y + 16}Q${x - 10},${y + 44} ${x - 58},${y + 22}Z`;
  return `${shape(outline, '#f3eee0', 'stroke="#231a16" stroke-width="5"')}${shape(outline, 'url(#weave)')}<circle cx="${x - 2}" cy="${y + 3}" r="27" fill="none" stroke="#7d786d" stroke-width="2.4" stroke-dasharray="4 5"/><circle cx="${x - 2}" cy="${y + 3}" r="11" fill="none" stroke="#7d786d" stroke-width="2.4" stroke-dasharray="3 4"/>${many(9, (i) => stroke(`M${x - 46 + i * 5},${n(y + 14 - i * 3)}l3,${n(11 + i)}`, '#c8922a', 2.4))}`;
}

function nose() {
  const [x, y] = [CX, CY + 72];
  return `${shape(`M${x - 50},${y - 22}Q${x},${y - 40} ${x + 50},${y - 22}Q${x + 44},${y + 14} ${x},${y + 34}Q${x - 44},${y + 14} ${x - 50},${y - 22}Z`, '#b5614f')}${many(16, (i) => stroke(`M${n(x - 40 + i * 5.3)},${y - 22}l${n((8 - i) * 0.8)},24`, '#d98a74', 2))}<path d="M${x - 34},${y - 2}q14,-10 22,4M${x + 34},${y - 2}q-14,-10 -22,4" fill="none" stroke="#3a1c17" stroke-width="6" stroke-linecap="round"/>`;
}

function mouth() {
  const [x, y] = [CX, CY + 106];
  const dots = [-1, 1]
    .map((side) =>
      many(
        9,
        (i) =>
          `<circle cx="${n(x + side * (38 + (i % 3) * 22))}" cy="${n(y + 2 + Math.floor(i / 3) * 16)}" r="3" fill="#231a16"/>`,
      ),
    )
    .join('');
  return `${stroke(`M${x},${y}V${y + 34}M${x - 84},${y + 50}Q${x - 44},${y + 76} ${x},${y + 34}Q${x + 44},${y + 76} ${x + 84},${y + 50}`, '#2a1a15', 6)}${stroke(`M${x - 40},${y + 82}Q${x},${y + 104} ${x + 40},${y + 82}`, '#6b4a3a', 3)}${dots}`;
}

function whiskers() {
  return [-1, 1]
    .map((side) =>
      many(5, (i) =>
        stroke(
          `M${CX + side * 60},${CY + 112 + i * 10}q${side * 110},${-30 + i * 16} ${side * (250 - i * 14)},${-44 + i * 40}`,
          side < 0 ? '#fffef8' : '#b9b2a2',
          side < 0 ? 3 : 1.8,
          side < 0 ? '' : 'stroke-dasharray="3 6"',
        ),
      ),
    )
    .join('');
}

/** Skeins of thread along the lower bar. */
function skeins() {
  const colours = ['#7a3e16', '#a65a1c', '#c8741d', '#d98a2b', '#e8a648', '#f0bb66', '#efe3c8', '#231a16'];
  return colours
    .map((colour, i) => {
      const x = 116 + i * 62;
      const loops = many(9, (k) =>
        stroke(
          `M${x - 20 + k * 5},1186C${x - 34 + k * 7},1236 ${x - 34 + k * 7},1270 ${x - 20 + k * 5},1318`,
          k % 2 ? colour : '#00000030',
          k % 2 ? 6 : 2,
        ),
      );
      return `<ellipse cx="${x}" cy="1254" rx="25" ry="70" fill="${colour}"/>${loops}<rect x="${x - 27}" y="1240" width="54" height="24" rx="5" fill="#f7f2e6" stroke="#b9ae98" stroke-width="2"/>`;
    })
    .join('');
}

function frame() {
  const lacing = many(24, (i) =>
    stroke(`M58,${40 + i * 56}L104,${62 + i * 56}M942,${40 + i * 56}L896,${62 + i * 56}`, '#8b8270', 3),
  );
  return `${lacing}<rect x="0" y="0" width="62" height="${HEIGHT}" fill="url(#wood)"/><rect x="938" y="0" width="62" height="${HEIGHT}" fill="url(#wood)"/>${[140, 700, 1290].map((y) => `<circle cx="31" cy="${y}" r="13" fill="#3b2614"/><circle cx="969" cy="${y}" r="13" fill="#3b2614"/>`).join('')}`;
}

/** A hand that comes in from the lower right; thumb and first finger hold the needle over the eye. */
function hand() {
  const tip = [CX + 108, CY - 12];
  const fingers = `
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      ${finger('M860,960C800,900 770,850 742,800', 66)}
      ${finger('M826,934C756,872 722,820 702,764', 64)}
      ${finger('M800,900C730,836 706,774 690,716C684,694 672,682 656,672', 60)}
    </g>`;
  const palm = 'M1000,1400V950C960,880 900,846 850,858C800,868 752,910 762,980C772,1070 820,1180 850,1400Z';
  return `<path d="${palm}" fill="#3a2a1c" opacity=".28" filter="url(#shadow)" transform="translate(-26 26)"/>
    ${fingers}
    <g fill="none" stroke-linecap="round">${finger('M830,1030C740,960 684,880 652,790C646,768 642,742 646,716', 64)}</g>
    ${shape(palm, 'url(#skin)', 'stroke="#8a5a3c" stroke-width="3"')}
    <path d="M628,714q4,-26 26,-24q14,4 10,26q-18,12 -36,-2z" fill="#f7ddc6" stroke="#a9724f" stroke-width="2"/>
    ${stroke(`M${tip[0]},${tip[1]}L668,718`, '#5f6670', 6)}${stroke(`M${tip[0]},${tip[1]}L668,718`, '#e9edf0', 2.4)}
    ${stroke(`M674,728C760,690 820,600 760,520S640,420 ${CX + 150},${CY - 36}`, '#c8922a', 3)}
    <path d="M820,1400C812,1290 840,1200 880,1150L1000,1110V1400Z" fill="#27406b"/>
    <path d="M880,1150L1000,1110V1156L892,1196Z" fill="#e8e2d2"/>
    ${many(10, (i) => `<circle cx="${866 + (i % 4) * 38}" cy="${1246 + Math.floor(i / 4) * 54}" r="9" fill="none" stroke="#d9d6c8" stroke-width="4"/>`)}
    ${stroke('M806,930q18,22 14,52M852,900q22,26 20,58M900,896q16,22 14,50', '#b27e58', 3, 'opacity=".7"')}`;
}

function finger(data, width) {
  return `<path d="${data}" stroke="#8a5a3c" stroke-width="${width + 5}"/><path d="${data}" stroke="#e4b48c" stroke-width="${width}"/><path d="${data}" stroke="#f3d3b3" stroke-width="${width * 0.34}" transform="translate(-9 -6)" opacity=".7"/>`;
}
