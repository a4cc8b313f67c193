import type { Image } from 'mdast';
import type { Passage, Picture } from '../model/article.ts';
import type { Draft, Problem } from '../model/draft.ts';
import type { Span } from '../model/text.ts';
import { type CopySlipFields, fieldValue } from './copy-slip-fields.ts';
import { plainPassage, spanOfNode } from './passage.ts';
import { splitCutline } from './photo-credit.ts';
import { isSafePath } from './safe-names.ts';

/** A picture with its cutline as running text. */
export interface CaptionedPicture {
  readonly picture: Picture;
  /** Null when the picture has no cutline. */
  readonly cutline: Passage | null;
  readonly problems: readonly Problem[];
}

/**
 * A picture of the body: `![alternative](src "cutline（credit）")`. The text in brackets is for those who cannot
 * see it, the title is printed below it.
 */
export function pictureOfImage(node: Image, draft: Draft): CaptionedPicture {
  const span = spanOfNode(node);
  const { cutline, credit } = splitCutline(node.title ?? '');
  const picture = { src: node.url, cutline, credit, alternative: node.alt ?? '', span };
  return captioned(picture, draft);
}

/** The pictures that the field `images` lists. */
export function picturesOfField(fields: CopySlipFields, draft: Draft): readonly CaptionedPicture[] {
  const field = fieldValue(fields, 'images', 'images');
  return (field?.value ?? []).map((it) => {
    const split = splitCutline(it.cutline?.trim() ?? '');
    const credit = it.credit?.trim() || split.credit;
    const cutline = it.credit?.trim() ? (it.cutline?.trim() ?? '') : split.cutline;
    const span = field?.span ?? { start: 0, end: 0 };
    return captioned(
      { src: it.src, cutline, credit, alternative: it.alternative?.trim() ?? '', span },
      draft,
    );
  });
}

function captioned(picture: Picture, draft: Draft): CaptionedPicture {
  const { span, src, cutline } = picture;
  const problems = isSafePath(src)
    ? []
    : [{ kind: 'unsafe-path', span, values: { field: 'images', path: src } }];
  const passage =
    cutline === '' ? null : plainPassage('cutline', cutline, span, onlyPlace(cutline, span, draft.text));
  return { picture, cutline: passage, problems };
}

/** Where a text stands in a stretch of source; null unless exactly once. */
function onlyPlace(text: string, span: Span, source: string): number | null {
  const written = source.slice(span.start, span.end);
  const first = written.indexOf(text);
  return first >= 0 && first === written.lastIndexOf(text) ? span.start + first : null;
}
