import { curve, downward, many, n, outward, seeded, shape, stroke } from './pen.mjs';

const WIDTH = 1800;
const STEPS = 13;

/** A library in an old granary above rice terraces, at nightfall; children come along the banks with torches. */
export function titianShuwu() {
  return `<defs>${defs()}</defs>${sky()}${mountains()}${terraces()}${steps()}${house()}${children()}${grass()}`;
}

function defs() {
  return [
    downward('sky', [
      [0, '#2b3f63'],
      [0.35, '#6f7f9c'],
      [0.62, '#d9a57c'],
      [0.8, '#f6d39a'],
      [1, '#fbe7bd'],
    ]),
    downward('water', [
      [0, '#f8dca6'],
      [0.5, '#d8b58c'],
      [1, '#8e97a8'],
    ]),
    downward('waterLow', [
      [0, '#c2b2a2'],
      [1, '#5d7089'],
    ]),
    downward('roof', [
      [0, '#3a3f4b'],
      [1, '#20242d'],
    ]),
    outward('glow', [
      [0, '#ffdf8e', 0.85],
      [0.5, '#ffc560', 0.28],
      [1, '#ffb64a', 0],
    ]),
    outward('sun', [
      [0, '#fff3cf'],
      [0.25, '#ffe2a0', 0.8],
      [1, '#ffd58a', 0],
    ]),
    '<filter id="soft" x="-20%" y="-150%" width="140%" height="400%"><feGaussianBlur stdDeviation="22 5"/></filter>',
    '<linearGradient id="beam" x1="0" x2="1"><stop offset="0" stop-color="#fff6cf" stop-opacity=".9"/><stop offset="1" stop-color="#fff6cf" stop-opacity="0"/></linearGradient>',
  ].join('');
}

function sky() {
  const clouds = [
    [260, 150, 430, 16],
    [520, 196, 520, 12],
    [1120, 120, 380, 14],
    [900, 262, 640, 11],
    [180, 292, 380, 10],
  ];
  return `<rect width="${WIDTH}" height="620" fill="url(#sky)"/><circle cx="520" cy="400" r="300" fill="url(#sun)"/>${clouds
    .map(
      ([x, y, w, h]) =>
        `<ellipse cx="${x}" cy="${y}" rx="${w / 2}" ry="${h}" fill="#ffe9c8" opacity=".45" filter="url(#soft)"/>`,
    )
    .join('')}`;
}

function mountains() {
  const ranges = [
    [372, 62, '#93909f', 3],
    [424, 54, '#716f84', 11],
    [474, 46, '#4f536a', 23],
  ];
  return ranges.map(([y, height, colour, seed]) => shape(ridge(y, height, seed), colour)).join('');
}

/** The outline of a range of hills, closed below. */
function ridge(y, height, seed) {
  const random = seeded(seed);
  const points = Array.from({ length: 14 }, (_, i) => [i * 140 - 10, y - random() * height - (i % 3) * 12]);
  return `${curve(points)}L${WIDTH + 20},700L-20,700Z`;
}

/** Upper edge of a terrace at a place: the steps swing round the hill and grow broader towards the reader. */
function edge(step, x) {
  const depth = (step / STEPS) ** 1.45;
  const swing =
    Math.sin(x / 330 + step * 0.36) * (14 + 30 * depth) + Math.sin(x / 145 + step * 0.9) * (3 + 7 * depth);
  return 520 + depth * 600 + swing + (x - 600) * -0.045 * (1 - depth);
}

function terraces() {
  return many(STEPS, (step) => terrace(step));
}

function terrace(step) {
  const xs = Array.from({ length: 31 }, (_, i) => i * 62 - 30);
  const top = curve(xs.map((x) => [x, edge(step, x)]));
  const thick = 5 + step * 1.5;
  const closed = `${top}L${WIDTH + 40},1160L-40,1160Z`;
  const bank = `${curve(xs.map((x) => [x, edge(step, x) - thick]))}L${WIDTH + 40},1160L-40,1160Z`;
  return (
    shape(bank, step % 2 ? '#2e3a35' : '#36433b') +
    shape(closed, step < 6 ? 'url(#water)' : 'url(#waterLow)') +
    stroke(top, '#fff0cc', 1.4 + step * 0.12, 'opacity=".75"') +
    ripples(step)
  );
}

function ripples(step) {
  const random = seeded(400 + step);
  return many(10, () => {
    const x = random() * WIDTH;
    const y = edge(step, x) + 9 + random() * (6 + step * 3.4);
    const length = 30 + random() * (40 + step * 9);
    return stroke(
      `M${n(x)},${n(y)}q${n(length / 2)},${n(-2 - step * 0.2)} ${n(length)},0`,
      '#fff3d8',
      1.2 + step * 0.08,
      'opacity=".4"',
    );
  });
}

/** Stone steps from the lower terraces up to the door. */
function steps() {
  const path = 'M1262,632C1290,760 1130,900 1096,1130H1300C1330,950 1390,780 1346,632Z';
  return (
    shape(path, '#3b443c') +
    many(17, (i) => {
      const part = i / 16;
      const x = 1268 - part * 150 + Math.sin(part * 5) * 26;
      const y = 636 + part ** 1.25 * 470;
      const width = 74 + part * 92;
      const height = 8 + part * 15;
      return `<path d="M${n(x)},${n(y)}h${n(width)}l${n(height * 0.6)},${n(height)}h${n(-width - height * 0.6)}z" fill="#6f6a66" stroke="#262b2c" stroke-width="2"/><path d="M${n(x)},${n(y)}h${n(width)}" stroke="#f0c987" stroke-width="${n(2 + part * 2)}" opacity="${n(0.95 - part * 0.6)}"/>`;
    })
  );
}

function house() {
  return `<g transform="translate(1010 226)"><ellipse cx="300" cy="300" rx="560" ry="330" fill="url(#glow)"/>${bamboo()}${body()}${windows()}${door()}${roof()}${chimneyTree()}</g>`;
}

function body() {
  const planks = many(27, (i) => stroke(`M${26 + i * 21},196V404`, '#2f211a', 1.6, 'opacity=".7"'));
  const posts = [10, 208, 386, 586]
    .map((x) => `<rect x="${x}" y="186" width="16" height="224" fill="#241913"/>`)
    .join('');
  return `<path d="M-30,404h672l26,34H-56z" fill="#55504c"/><rect x="10" y="186" width="592" height="220" fill="#5a3f2e"/>${planks}<rect x="10" y="186" width="592" height="14" fill="#241913"/>${posts}<rect x="10" y="334" width="592" height="8" fill="#241913" opacity=".8"/>`;
}

function windows() {
  return [46, 426].map((x) => lattice(x)).join('');
}

/** A window with a lattice; behind it shelves with books and a reader. */
function lattice(x) {
  const random = seeded(x);
  const books = many(2, (row) =>
    many(13, (i) => {
      const height = 15 + random() * 9;
      return `<rect x="${n(x + 6 + i * 9.6)}" y="${n(250 + row * 30 - height)}" width="7.4" height="${n(height)}" fill="${['#8c4a2c', '#5f6a4a', '#3f5472', '#b07a2f'][Math.floor(random() * 4)]}" opacity=".8"/>`;
    }),
  );
  const shelves = [250, 280]
    .map((y) => `<rect x="${x}" y="${y}" width="136" height="4" fill="#7a4d22"/>`)
    .join('');
  const reader = `<circle cx="${x + 70}" cy="296" r="13" fill="#3a2417"/><path d="M${x + 44},334q2,-26 26,-26t26,26z" fill="#3a2417"/>`;
  const bars = many(
    4,
    (i) => `<rect x="${n(x + 24 + i * 27.5)}" y="222" width="3.4" height="112" fill="#241913"/>`,
  );
  return `<rect x="${x}" y="222" width="136" height="112" fill="#ffe3a0"/>${books}${shelves}${reader}${bars}<rect x="${x}" y="222" width="136" height="112" fill="none" stroke="#241913" stroke-width="8"/>`;
}

function door() {
  return `<rect x="232" y="226" width="148" height="180" fill="#ffedbb"/><path d="M232,226l-22,14v180l22,-14z" fill="#3b291d"/><path d="M380,226l24,14v180l-24,-14z" fill="#3b291d"/><rect x="262" y="300" width="88" height="8" fill="#8a5a2a"/><path d="M270,308v62M342,308v62" stroke="#8a5a2a" stroke-width="6"/><circle cx="306" cy="270" r="15" fill="#3a2417"/><path d="M278,302q4,-20 28,-20t28,20z" fill="#7b2f2a"/><circle cx="306" cy="236" r="8" fill="#fffbe6"/><path d="M232,406l-70,60h300l-82,-60z" fill="#ffdc93" opacity=".55"/><rect x="248" y="196" width="116" height="24" fill="#2a1d15"/><text x="306" y="215" text-anchor="middle" font-family="Noto Serif CJK SC" font-weight="700" font-size="19" fill="#f3d9a4" letter-spacing="4">半山书屋</text>`;
}

function roof() {
  const outline = 'M-66,196q44,-8 96,-58q46,-48 70,-64h412q24,16 70,64q52,50 96,58z';
  const tiles = many(30, (i) =>
    stroke(`M${n(104 + i * 14)},80L${n(-52 + i * 24.6)},192`, '#12151b', 2.2, 'opacity=".75"'),
  );
  const rows = many(6, (i) =>
    stroke(`M${86 - i * 24},${96 + i * 18}H${526 + i * 24}`, '#565d6b', 1.3, 'opacity=".8"'),
  );
  return `${shape(outline, 'url(#roof)')}${tiles}${rows}<rect x="92" y="62" width="428" height="16" rx="7" fill="#161920"/><path d="M92,62q-16,-2 -24,-16q20,6 34,8zM520,62q16,-2 24,-16q-20,6 -34,8z" fill="#161920"/>${stroke('M-66,197q44,-8 96,-58', '#8d8a86', 2)}${stroke('M678,197q-44,-8 -96,-58', '#8d8a86', 2)}`;
}

function bamboo() {
  const random = seeded(77);
  return many(24, (i) => {
    const x = 560 + i * 9 + random() * 16;
    const lean = 20 + random() * 80;
    const top = 20 + random() * 120;
    const stem = stroke(`M${n(x)},420Q${n(x + 4)},${n(top + 130)} ${n(x + lean)},${n(top)}`, '#26352c', 4);
    const leaves = many(13, () => {
      const part = random();
      const lx = x + lean * part ** 2;
      const ly = 330 - (330 - top) * part;
      return `<ellipse cx="${n(lx)}" cy="${n(ly)}" rx="19" ry="3.4" fill="#34473a" transform="rotate(${n(20 + random() * 60)} ${n(lx)} ${n(ly)})"/>`;
    });
    return stem + leaves;
  });
}

/** A bare persimmon tree before the house, with fruit. */
function chimneyTree() {
  const boughs = [
    'M-112,432Q-110,330 -96,270',
    'M-104,330Q-150,280 -172,214',
    'M-98,290Q-60,240 -52,186',
    'M-96,280Q-106,220 -96,168',
    'M-140,276Q-186,262 -206,240',
    'M-70,236Q-36,222 -22,196',
  ];
  const random = seeded(9);
  const fruit = many(22, () => {
    const [x, y] = [-205 + random() * 180, 178 + random() * 96];
    return `<circle cx="${n(x)}" cy="${n(y)}" r="7.4" fill="#e0702a"/><circle cx="${n(x - 2)}" cy="${n(y - 2)}" r="2.4" fill="#ffd09a"/>`;
  });
  return boughs.map((data, i) => stroke(data, '#2a211d', i === 0 ? 14 : 6)).join('') + fruit;
}

/** Where the children walk: terrace, place, size, colour of the coat, and whether they look to the left. */
const WALKERS = [
  [6, 300, 0.82, '#8c2f2a', false],
  [6, 420, 0.92, '#2f4d6b', false],
  [8, 690, 1.12, '#b5652a', false],
  [8, 812, 0.98, '#39593f', false],
  [10, 470, 1.4, '#7a2b3d', false],
  [5, 930, 0.7, '#3b4a66', false],
];

function children() {
  return WALKERS.map(([step, x, size, coat]) => child(x, edge(step, x) - 3 - step * 0.9, size, coat)).join(
    '',
  );
}

function child(x, y, size, coat) {
  return `<g transform="translate(${x} ${n(y)}) scale(${size})"><path d="M22,-46L230,-86L238,-22Z" fill="url(#beam)" opacity=".8"/>${stroke('M-8,-26L-14,0M8,-26L14,0', '#1c2026', 9)}<path d="M-17,-26Q-19,-66 0,-70Q19,-66 17,-26Z" fill="${coat}"/><path d="M-17,-62l-11,8v26l11,4z" fill="#caa66a"/>${stroke('M8,-56L26,-46', coat, 9)}<circle cx="2" cy="-82" r="14" fill="#e8bd95"/><path d="M-13,-80q-2,-20 15,-20q16,0 15,14q-10,-6 -18,-4q-6,6 -12,10z" fill="#1a1614"/><circle cx="28" cy="-46" r="5" fill="#fffbe0"/></g>`;
}

/** Grasses at the lower edge, near the reader. */
function grass() {
  const random = seeded(5);
  return many(150, () => {
    const x = random() * WIDTH;
    const height = 30 + random() * 70;
    return stroke(
      `M${n(x)},1130q${n(random() * 20 - 10)},${n(-height * 0.6)} ${n(random() * 60 - 30)},${n(-height)}`,
      random() > 0.5 ? '#1b2422' : '#2b3630',
      3,
    );
  });
}
