// Puts the bundled fonts with their licences into dist/fonts: faces of Noto as they are, LXGW WenKai cut to the
// characters that newspapers use. Nothing is done again while the packages, this file and its data stay the same.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';

const OUT = 'dist/fonts';
/** Beside the folder, which is published. */
const STAMP = 'dist/fonts-stamp';
const PACKAGES = 'node_modules/@fontsource';
/** Family, weight and the part of the characters that one file of the package holds. */
const FONTS = [
  ...[400, 700, 900].map((weight) => ['noto-serif-sc', weight, 'chinese-simplified']),
  ...[400, 700, 900].map((weight) => ['noto-sans-sc', weight, 'chinese-simplified']),
  ['lxgw-wenkai', 500, 'latin'],
];
const TABLE = 'src/language/data/standard-characters.generated.ts';
/** Forms and figures of all kinds, arrows, boxes, circled and bracketed numerals, marks: whole blocks of Unicode, hexadecimal. */
const BLOCKS =
  '0020-007e 00a0-024f 02b0-02ff 0370-03ff 0400-045f 1e00-1eff 2000-206f 2070-209f 20a0-20bf 2100-218f 2190-21ff 2200-22ff 2300-23ff 2460-24ff 2500-25ff 2600-26ff 2700-27bf 2e80-2fdf 2ff0-303f 3040-30ff 3100-312f 3200-33ff fe10-fe1f fe30-fe4f ff00-ffef';

// By itself: `node scripts/bundle-fonts.mjs`.
if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleFonts();

/** Fills dist/fonts unless it is full already. */
export async function bundleFonts() {
  const stamp = stampOf();
  if (stamp === read(STAMP)) return;
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const [family, weight, part] of FONTS) {
    const name = `${OUT}/${family}-${weight}`;
    // To pack the cut font as woff2 takes 20 seconds and saves less than a megabyte of the package.
    if (family === 'lxgw-wenkai') writeFileSync(`${name}.ttf`, await cutKai(sourceOf(family, weight, part)));
    else cpSync(sourceOf(family, weight, part), `${name}.woff2`);
    cpSync(`${PACKAGES}/${family}/LICENSE`, `${OUT}/LICENSE-${family}.txt`);
  }
  writeFileSync(STAMP, stamp);
}

function sourceOf(family, weight, part) {
  return `${PACKAGES}/${family}/files/${family}-${part}-${weight}-normal.woff2`;
}

/** Without hinting; all that Noto has stays, so that kai can stand in for it. */
async function cutKai(file) {
  const font = await convert(readFileSync(file), 'sfnt');
  return subsetFont(font, kaiCharacters(), {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noHinting: true,
    dropTables: ['GPOS', 'kern', 'vhea', 'vmtx', 'FFTM', 'gasp'],
  });
}

/** The 8,105 characters of the standard, GB 2312, and symbols. */
function kaiCharacters() {
  const standard = /[一-鿿\u{3400}-\u{4dbf}\u{20000}-\u{3134f}]/gu;
  return [...readFileSync(TABLE, 'utf8').match(standard), ...gb2312(), ...symbols()].join('');
}

function gb2312() {
  const rows = Array.from({ length: 87 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [0xa1 + row, 0xa1 + cell]),
  );
  return new TextDecoder('gbk').decode(Uint8Array.from(rows.flat(2))).replaceAll('\ufffd', '');
}

function symbols() {
  return BLOCKS.split(' ').flatMap((block) => {
    const [first, last] = block.split('-').map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

function stampOf() {
  const hash = createHash('sha256')
    .update(readFileSync('scripts/bundle-fonts.mjs'))
    .update(readFileSync(TABLE));
  for (const [family] of FONTS) hash.update(readFileSync(`${PACKAGES}/${family}/package.json`));
  return hash.digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
