import type { PageBlock, PageImage, PageText, Rect } from '../../model/page.ts';

/** A picture with the texts that belong to it: cutline and photo credit. */
export interface Figure {
  readonly image: PageImage;
  readonly words: readonly PageText[];
}

/** A block's pictures with their words, and its other texts. Words belong to the picture that they stand nearest below. */
export function figuresOf({ images, texts }: PageBlock): {
  readonly figures: readonly Figure[];
  readonly others: readonly PageText[];
} {
  const owners = texts.map((text) => (isPictureWords(text) ? pictureAbove(text, images) : null));
  const figures = images.map((image) => ({
    image,
    words: texts.filter((_, at) => owners[at] === image),
  }));
  return { figures, others: texts.filter((_, at) => owners[at] === null) };
}

function isPictureWords({ role }: PageText): boolean {
  return role === 'cutline' || role === 'photoCredit';
}

function pictureAbove({ lines }: PageText, images: readonly PageImage[]): PageImage | null {
  const place = lines[0]?.rect;
  if (place === undefined) return null;
  const distances = images.map(({ rect }) => distance(rect, place));
  return images[distances.indexOf(Math.min(...distances))] ?? null;
}

/** From the foot of a picture to words, both ways together; words beside it count as far as they stand from its middle. */
function distance(picture: Rect, words: Rect): number {
  const down = Math.abs(words.y - picture.y - picture.height);
  const aside = Math.abs(words.x + words.width / 2 - picture.x - picture.width / 2);
  return down + aside;
}
