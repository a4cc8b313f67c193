import type { AdvertPlan } from '../../model/issue.ts';
import type { PageBlock, PageImage, PagePicture, PageText, Rect } from '../../model/page.ts';
import type { Compositor } from '../story/compositor.ts';
import { furnitureText } from './furniture-text.ts';
import { roundedRect } from './rounded.ts';
import { colourOf } from './story-block.ts';

/** The word that the law asks every advert to carry. */
const ADVERT = '广告';
/** Points between an advert's edge and its label. */
const INSET = 3;
/** Times the size of an advert's words that its sign is set in. */
const SIGN = 0.75;

/**
 * An advert: its picture as large as its room allows, or a box with its label; a hole stays empty. The sign 广告 stands
 * at the head of those that do not say it themselves.
 */
export function advertBlock(
  { id, isHole, label }: AdvertPlan,
  picture: PagePicture | null,
  room: Rect,
  compositor: Compositor,
): PageBlock {
  const { style } = compositor;
  const { width, colour } = style.rules.box;
  const stroke = { width, colour: colourOf(style, colour) };
  return {
    id: `advert-${id}`,
    kind: isHole ? 'hole' : 'advert',
    slug: null,
    label: label === '' ? ADVERT : label,
    rect: roundedRect(room),
    texts: isHole ? [] : advertTexts(label, picture, room, compositor),
    rules: [],
    boxes: isHole ? [] : [{ rect: roundedRect(room), fill: null, stroke }],
    images: picture === null || isHole ? [] : [advertImage(label, picture, room, compositor)],
  };
}

/** Whether a picture says itself that it is one: its label tells (公益广告：节约用水). */
function saysSo(label: string): boolean {
  return label.includes(ADVERT) && label.trim() !== ADVERT;
}

/** The strip at an advert's head that its sign stands in. */
function signRoom(room: Rect, size: number): Rect {
  return { x: room.x + INSET, y: room.y, width: room.width - 2 * INSET, height: size * 1.5 };
}

function advertTexts(
  label: string,
  picture: PagePicture | null,
  room: Rect,
  compositor: Compositor,
): readonly PageText[] {
  const { advert } = compositor.style.looks;
  const size = advert.size * SIGN;
  const middle: Rect = { ...room, x: room.x + INSET, width: room.width - 2 * INSET };
  const name = picture === null ? label : '';
  const isTold = picture === null ? label.includes(ADVERT) : saysSo(label);
  return [
    ...furnitureText('advert', name, { ...advert, align: 'centre' }, middle, compositor),
    ...furnitureText(
      'advert',
      isTold ? '' : ADVERT,
      { ...advert, size, align: 'end' },
      signRoom(room, size),
      compositor,
    ),
  ];
}

/** A picture whole in the middle of its room, below the sign where one stands. */
function advertImage(label: string, picture: PagePicture, room: Rect, compositor: Compositor): PageImage {
  const sign = saysSo(label) ? 0 : signRoom(room, compositor.style.looks.advert.size * SIGN).height;
  const free = { width: room.width, height: room.height - sign };
  const scale = Math.min(free.width / picture.width, free.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const rect = roundedRect({
    x: room.x + (free.width - width) / 2,
    y: room.y + sign + (free.height - height) / 2,
    width,
    height,
  });
  return { src: picture.src, rect, whole: rect, alternative: label === '' ? ADVERT : label };
}
