import { describe, expect, it } from 'vitest';
import { advertBlock } from '../../../src/compose/page/advert-block.ts';
import type { PageBlock, PagePicture } from '../../../src/model/page.ts';
import { footAdvert } from '../../support/made-pages.ts';
import { plainCompositor } from '../../support/typefaces.ts';

const ROOM = { x: 40, y: 900, width: 693, height: 96 };
const PICTURE: PagePicture = {
  src: 'a.png',
  kind: 'png',
  width: 2884,
  height: 400,
  bytes: new Uint8Array(),
  orientation: 1,
};

function blockOf(label: string, picture: PagePicture | null): PageBlock {
  return advertBlock({ ...footAdvert(8), label }, picture, ROOM, plainCompositor());
}

function wordsOf({ texts }: PageBlock): readonly string[] {
  return texts.map(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
}

describe('an advert', () => {
  it('whose label says that its picture does is not labelled twice', () => {
    const block = blockOf('公益广告：翻开一页，点亮一晚', PICTURE);
    expect(wordsOf(block)).toEqual([]);
    expect(block.images[0]?.rect.width).toBeCloseTo(692.16, 1);
  });

  it.each(['', '广告', '新年书展'])('labelled “%s” has the sign above its picture, not on it', (label) => {
    const block = blockOf(label, PICTURE);
    expect(wordsOf(block)).toEqual(['广告']);
    const sign = block.texts[0]?.lines[0]?.rect;
    const image = block.images[0]?.rect;
    expect((sign?.y ?? 0) + (sign?.height ?? 0)).toBeLessThanOrEqual((image?.y ?? 0) + 0.01);
    expect((image?.y ?? 0) + (image?.height ?? 0)).toBeLessThanOrEqual(ROOM.y + ROOM.height + 0.01);
  });

  it('without a picture says what it is for, and that it is one', () => {
    expect(wordsOf(blockOf('新年书展', null))).toEqual(['新年书展', '广告']);
    expect(wordsOf(blockOf('公益广告', null))).toEqual(['公益广告']);
  });
});
