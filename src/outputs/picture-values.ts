import { isSafePath } from '../article/safe-names.ts';
import type { Picture } from '../model/article.ts';

/** A picture as templates get it. */
export interface PictureValues {
  /** A web address or a path below the article's folder; null when the draft's is unsafe or leads nowhere. */
  readonly src: string | null;
  readonly alternative: string;
  readonly cutline: string;
  readonly credit: string;
}

/** What stands for a picture that has no words at all. */
export const NAMELESS = '新闻图片';

const NONE: ReadonlySet<string> = new Set();

/** A picture's values. Its alternative is the draft's; a cutline serves those who cannot see it as well. */
export function pictureValues(
  { src, alternative, cutline, credit }: Picture,
  missing: ReadonlySet<string> = NONE,
): PictureValues {
  const spoken = alternative || (cutline === '' ? NAMELESS : '');
  const address = missing.has(src) ? null : pictureAddress(src);
  return { src: address, alternative: spoken, cutline, credit };
}

/** A picture's path as an address, each segment percent-encoded once; null for a path that is not safe. */
export function pictureAddress(src: string): string | null {
  if (!isSafePath(src)) return null;
  if (/^https?:/i.test(src)) return URL.canParse(src) ? new URL(src).href : src;
  return src
    .split('/')
    .map((segment) => encodeURIComponent(decoded(segment)))
    .join('/');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
