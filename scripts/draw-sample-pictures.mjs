// Draws the pictures and adverts of the sample issue: `node scripts/draw-sample-pictures.mjs [name...]`. Each scene is
// an SVG that a module in sample-pictures/ writes; Chromium turns it into a JPEG or PNG at print size.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { caishichang } from './sample-pictures/caishichang.mjs';
import { caochang } from './sample-pictures/caochang.mjs';
import { heichaXiaoshou } from './sample-pictures/heicha-xiaoshou.mjs';
import { jieshui } from './sample-pictures/jieshui.mjs';
import { titianShuwu } from './sample-pictures/titian-shuwu.mjs';
import { xiangxiu } from './sample-pictures/xiangxiu.mjs';
import { yuedu } from './sample-pictures/yuedu.mjs';

const FOLDER = 'articles/2015-11-12/tupian';
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** File, the size of its scene, what draws it, and pixels for a unit of the scene where one is too coarse for the press. */
const PICTURES = [
  ['titian-shuwu.jpg', 1800, 1125, titianShuwu, 1.25],
  ['xiangxiu.jpg', 1000, 1400, xiangxiu],
  ['heicha-xiaoshou.png', 1500, 1000, heichaXiaoshou],
  ['caochang.jpg', 1500, 1000, caochang],
  ['caishichang.jpg', 1600, 1066, caishichang],
  ['gongyi-yuedu.png', 2884, 400, yuedu],
  ['gongyi-jieshui.png', 1255, 900, jieshui],
];

const asked = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'caibian-pictures-'));
const browser = await chromium.launch({
  executablePath: process.env.CAIBIAN_CHROMIUM ?? '/usr/bin/chromium',
  args: FLAGS.split(' '),
  env: { ...process.env, HOME: home },
});
try {
  for (const [file, width, height, draw, scale = 1] of PICTURES) {
    if (asked.length > 0 && !asked.some((name) => file.startsWith(name))) continue;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
    await page.setContent(`<body style="margin:0">${svg(width, height, draw())}</body>`);
    const form = file.endsWith('.jpg') ? { type: 'jpeg', quality: 82 } : { type: 'png' };
    await page.screenshot({ path: join(FOLDER, file), ...form });
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}

function svg(width, height, scene) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="display:block">${scene}</svg>`;
}
