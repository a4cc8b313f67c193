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

/** An advert: its picture as large as its room allows, or a box with its label; a hole stays empty. */
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
    images: picture === null || isHole ? [] : [advertImage(label, picture, room)],
  };
}

function advertTexts(
  label: string,
  picture: PagePicture | null,
  room: Rect,
  compositor: Compositor,
): readonly PageText[] {
  const { advert } = compositor.style.looks;
  const size = advert.size * 0.75;
  const sign: Rect = {
    x: room.x + INSET,
    y: room.y + INSET,
    width: room.width - 2 * INSET,
    height: size * 1.4,
  };
  const middle: Rect = { ...room, x: room.x + INSET, width: room.width - 2 * INSET };
  const isNamed = label.includes(ADVERT);
  const name =
    picture === null
      ? furnitureText('advert', label, { ...advert, align: 'centre' }, middle, compositor)
      : [];
  const marked = isNamed && (picture === null || label.trim() !== ADVERT);
  const word = marked && picture === null ? '' : ADVERT;
  return [...name, ...furnitureText('advert', word, { ...advert, size, align: 'end' }, sign, compositor)];
}

/** A picture whole inside its room, in its middle. */
function advertImage(label: string, picture: PagePicture, room: Rect): PageImage {
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const rect = roundedRect({
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height,
  });
  return { src: picture.src, rect, whole: rect, alternative: label === '' ? ADVERT : label };
}
