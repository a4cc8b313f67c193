import * as path from 'node:path';
import { expect, it } from 'vitest';
import { findFonts } from '../../src/fonts/find-fonts.ts';
import { missingCharacter } from '../../src/fonts/missing-characters.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { INSTALL_FOLDER, SYSTEM_COLLECTION } from '../support/fonts.ts';

const { files } = nodePlatform(INSTALL_FOLDER);

it('tells where each font of a style was found, and why one was not', async () => {
  const places = { files, installFolder: INSTALL_FOLDER, root: '/报社', environment: {} };
  const found = await findFonts(places, {
    serif: ['noto-serif-sc-400', 'Noto Serif CJK SC'],
    kai: ['fonts/楷.ttf'],
  });
  expect(found).toMatchObject([
    { face: 'serif', file: path.join(INSTALL_FOLDER, 'dist/fonts/noto-serif-sc-400.woff2'), problem: null },
    { face: 'serif', file: SYSTEM_COLLECTION, problem: null },
    { face: 'kai', font: 'fonts/楷.ttf', file: null },
  ]);
  expect(found[2]?.problem?.zh).toContain('/报社/fonts/楷.ttf');
});

it('says where caibian was not built that its fonts are missing', async () => {
  const places = { files, installFolder: '/nowhere', root: '/报社', environment: {} };
  const [font] = await findFonts(places, { serif: ['noto-serif-sc-400'] });
  expect(font?.problem?.zh).toContain('npm run build');
});

it('names a missing character, its face and its fonts', () => {
  const { zh, en } = missingCharacter(0x32a3, 'serif', ['noto-serif-sc-400', 'lxgw-wenkai-500']);
  for (const message of [zh, en])
    for (const part of ['㊣', 'U+32A3', 'serif', 'lxgw-wenkai-500']) expect(message).toContain(part);
});
