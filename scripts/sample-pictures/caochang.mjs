import { curve, downward, many, n, seeded, shape, stroke } from './pen.mjs';

const WIDTH = 1500;
const GROUND = 760;

/** Children skip over a long rope in the yard of a hill school; yellow leaves lie about. */
export function caochang() {
  return `<defs>${downward('heaven', [
    [0, '#a9c7d8'],
    [1, '#eef2ea'],
  ])}${downward('yard', [
    [0, '#d8d2c4'],
    [1, '#b9b1a1'],
  ])}</defs><rect width="${WIDTH}" height="640" fill="url(#heaven)"/>${hills()}${school()}${yard()}${tree()}${rope(true)}${onlookers()}${turners()}${jumpers()}${rope(false)}${leaves()}`;
}

function hills() {
  return [
    [330, '#b4c3bd', 4],
    [400, '#8ea39a', 12],
    [470, '#6d8578', 19],
  ]
    .map(([y, colour, seed]) => {
      const random = seeded(seed);
      const points = Array.from({ length: 12 }, (_, i) => [i * 140 - 20, y - random() * 90]);
      return shape(`${curve(points)}L1520,700L-20,700Z`, colour);
    })
    .join('');
}

function school() {
  const windows = many(5, (i) => {
    const x = 760 + i * 132;
    return [392, 520]
      .map((y) =>
        y === 520 && i === 2
          ? ''
          : `<rect x="${x}" y="${y}" width="84" height="72" fill="#4d6473" stroke="#fff" stroke-width="7"/><path d="M${x + 42},${y}v72" stroke="#fff" stroke-width="5"/><path d="M${x + 8},${y + 50}l26,-40" stroke="#8fa7b4" stroke-width="5"/>`,
      )
      .join('');
  });
  return `<rect x="720" y="350" width="720" height="290" fill="#efe6d2"/><rect x="720" y="476" width="720" height="26" fill="#b9573f"/><path d="M690,356L730,306H1430L1470,356Z" fill="#7d4334"/>${many(26, (i) => stroke(`M${734 + i * 27.5},308L${n(700 + i * 30)},354`, '#5f3026', 2.5))}<rect x="1018" y="518" width="96" height="122" fill="#6b4a33"/><rect x="1062" y="518" width="6" height="122" fill="#4a3222"/><rect x="1008" y="504" width="116" height="20" fill="#8f8574"/>${windows}<rect x="640" y="250" width="8" height="392" fill="#8d9499"/><path d="M648,256q34,-14 66,2t58,-4v48q-28,12 -58,2t-66,0z" fill="#c62f26"/><text x="900" y="498" font-family="Noto Sans CJK SC" font-weight="700" font-size="21" fill="#fff6e6" letter-spacing="9">好好学习　天天向上</text><rect x="700" y="636" width="760" height="12" fill="#a89f8e"/>`;
}

function yard() {
  const marks = `${stroke('M-20,690H1520', '#f6f1e4', 5, 'opacity=".9"')}<ellipse cx="770" cy="860" rx="420" ry="92" fill="none" stroke="#f6f1e4" stroke-width="6" opacity=".8"/>`;
  return `<path d="M0,640H1500V1000H0Z" fill="url(#yard)"/><path d="M0,640H700V654H0Z" fill="#7f9472"/>${marks}`;
}

/** A ginkgo at the left edge. */
function tree() {
  const random = seeded(14);
  const crown = many(620, () => {
    const angle = random() * Math.PI * 2;
    const far = Math.sqrt(random());
    const [x, y] = [150 + Math.cos(angle) * far * 290, 250 + Math.sin(angle) * far * 236];
    const colour = ['#e3a51f', '#f0c044', '#c9861a', '#f6d878'][Math.floor(random() * 4)];
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(15 + random() * 9)}" ry="${n(9 + random() * 6)}" fill="${colour}" transform="rotate(${n(random() * 180)} ${n(x)} ${n(y)})"/>`;
  });
  return `${shape('M110,780Q140,600 132,420L176,414Q178,600 214,780Z', '#5e4a3a')}${stroke('M150,500Q90,430 40,400M156,470Q220,400 270,380', '#5e4a3a', 18)}${crown}`;
}

/** The rope: its far half lies behind the children, its near half on the ground before them. */
function rope(far) {
  return far
    ? stroke('M330,712C470,1010 1050,1010 1190,712', '#4a3a2c', 0)
    : stroke('M330,716C500,962 1020,962 1190,716', '#3d2f24', 8) +
        stroke('M330,716C500,962 1020,962 1190,716', '#8d7355', 2.6);
}

function turners() {
  return turner(290, 800, 1, '#a8322d', '#2b3a57') + turner(1230, 800, -1, '#2f6a5a', '#5b3f2d');
}

/** A girl who turns the rope; side is 1 when she looks to the right. */
function turner(x, y, side, coat, trousers) {
  return `<g transform="translate(${x} ${y}) scale(${side} 1) scale(1.36)">${shadow(60)}${stroke('M-14,-78L-26,0M14,-78L30,0', trousers, 20)}${stroke('M-30,2h14M26,2h16', '#f5f1e8', 13)}<path d="M-34,-76Q-36,-164 0,-170Q36,-164 34,-76Q0,-64 -34,-76Z" fill="${coat}"/>${stroke('M24,-146Q40,-112 30,-64', coat, 18)}${stroke('M-22,-146Q-46,-120 -34,-92', coat, 17)}<circle cx="30" cy="-60" r="9" fill="#eec19b"/>${head(2, -200, 'plait')}<path d="M-20,-168q22,12 42,0l-4,18q-16,8 -34,0z" fill="#d94436"/></g>`;
}

/** Place, height above the ground, size, coat, trousers, hair. */
const JUMPERS = [
  [530, 56, 1.2, '#e0a12b', '#3b4a66', 'short'],
  [650, 74, 1.12, '#3e6ea0', '#2e2a2a', 'tails'],
  [772, 64, 1.24, '#b6453a', '#41533f', 'short'],
  [894, 80, 1.1, '#7d9a4c', '#5b3f2d', 'tails'],
  [1010, 58, 1.18, '#8d5a91', '#2b3a57', 'short'],
];

function jumpers() {
  return JUMPERS.map((it, i) => jumper(it, i)).join('');
}

function jumper([x, up, size, coat, trousers, hair], i) {
  const arms =
    i % 2
      ? 'M-22,-104Q-52,-126 -58,-160M22,-104Q52,-126 60,-156'
      : 'M-22,-104Q-54,-100 -64,-128M22,-104Q50,-116 66,-140';
  const hands = arms.match(/-?\d+,-?\d+(?=M|$)/g).map((at) => at.split(','));
  const legs =
    i % 2 ? 'M-12,-52Q-26,-30 -8,-8M12,-52Q30,-34 16,-8' : 'M-12,-52Q-30,-34 -30,-6M12,-52Q22,-26 36,-12';
  const feet = legs.match(/-?\d+,-?\d+(?=M|$)/g).map((at) => at.split(','));
  const shoes = feet
    .map(
      ([fx, fy]) =>
        `<ellipse cx="${Number(fx) + 5}" cy="${Number(fy) + 4}" rx="13" ry="7" fill="#fbf8f0" stroke="#55504a" stroke-width="2"/>`,
    )
    .join('');
  return `<ellipse cx="${x}" cy="${GROUND + 120}" rx="44" ry="10" fill="#6f685c" opacity=".45"/><g transform="translate(${x} ${GROUND + 112 - up}) scale(${size})">${stroke(legs, trousers, 17)}${shoes}${stroke(arms, coat, 15)}${hands.map(([hx, hy]) => `<circle cx="${hx}" cy="${hy}" r="8" fill="#eec19b"/>`).join('')}<path d="M-28,-48Q-32,-112 0,-118Q32,-112 28,-48Q0,-38 -28,-48Z" fill="${coat}"/><path d="M-16,-116q16,12 32,0l-3,14q-13,7 -26,0z" fill="#d94436"/>${head(0, -146, hair, 0.92)}</g>`;
}

function head(x, y, hair, size = 1) {
  const styles = {
    short: '<path d="M-31,-4q-4,-32 31,-33q36,1 31,33q-8,-16 -22,-18q-24,4 -40,18z" fill="#1e1a18"/>',
    tails:
      '<path d="M-31,0q-4,-36 31,-37q36,1 31,37q-8,-20 -31,-21q-22,1 -31,21z" fill="#1e1a18"/><path d="M-28,-14q-30,-20 -34,10q12,-4 20,10q4,-12 14,-20zM28,-14q30,-20 34,10q-12,-4 -20,10q-4,-12 -14,-20z" fill="#1e1a18"/>',
    plait:
      '<path d="M-31,2q-4,-38 31,-39q36,1 31,39q-8,-22 -31,-23q-22,1 -31,23z" fill="#1e1a18"/><path d="M-30,-4q-26,30 -16,66q8,6 14,-2q-4,-34 12,-54z" fill="#1e1a18"/>',
  };
  return `<g transform="translate(${x} ${y}) scale(${size})"><circle r="30" fill="#eec19b"/>${styles[hair]}<circle cx="-10" cy="2" r="3.4" fill="#1e1a18"/><circle cx="12" cy="2" r="3.4" fill="#1e1a18"/><path d="M-8,12q9,10 18,0q-9,4 -18,0z" fill="#8e3b30"/><circle cx="-17" cy="10" r="5" fill="#e59a80" opacity=".8"/><circle cx="19" cy="10" r="5" fill="#e59a80" opacity=".8"/></g>`;
}

function shadow(width) {
  return `<ellipse cx="0" cy="8" rx="${width}" ry="11" fill="#6f685c" opacity=".45"/>`;
}

/** Children who wait their turn and count. */
function onlookers() {
  const row = [
    [430, '#5a7d95', 'short'],
    [494, '#c9743a', 'tails'],
    [1050, '#87664f', 'short'],
    [1112, '#b5503f', 'tails'],
    [1176, '#577a52', 'short'],
  ];
  return row
    .map(
      ([x, coat, hair]) =>
        `<g transform="translate(${x} 706) scale(.72)">${shadow(36)}${stroke('M-10,-44V0M10,-44V0', '#39414c', 15)}<path d="M-27,-42Q-30,-108 0,-114Q30,-108 27,-42Z" fill="${coat}"/>${head(0, -142, hair)}</g>`,
    )
    .join('');
}

function leaves() {
  const random = seeded(61);
  return many(120, () => {
    const [x, y] = [random() ** 1.3 * 1480, 700 + random() * 290];
    const size = 0.5 + (y - 700) / 400;
    return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(random() * 360)}) scale(${n(size)})"><path d="M0,0Q-16,-10 -13,-22Q0,-28 13,-22Q16,-10 0,0Z" fill="${random() > 0.4 ? '#e3a51f' : '#c9861a'}"/><path d="M0,0v12" stroke="#a56d12" stroke-width="2.4"/></g>`;
  });
}
