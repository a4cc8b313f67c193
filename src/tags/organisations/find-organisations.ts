import type { Token } from '../../language/segment/segmenter.ts';
import type { TaggedOrganisation, TaggedPlace } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import { mentionsOf, type Named, sourceOf } from '../copy/mention.ts';
import { isArea } from '../places/find-places.ts';
import { BODY_ENDINGS } from './data/bodies.ts';

/** Most words between the place and the ending of a body's name: 郴州市(女领导干部)联谊会. */
const WORDS_BETWEEN = 3;
/** A word of the desk that names its area itself: 湘潭县妇联 behind 湘潭市. */
const OWN_AREA = /^..+[省市县区州]./u;
/** How the name of a certain body begins. */
const BODY_PREFIX = /^(?:全国|中国|[省市县区州]|..+[省市县区州])../u;
/** Nouns, abbreviations, 女 and the like, verbal nouns. */
const BETWEEN_TAG = /^(?:n|j|b|vn)/;

/** The bodies that an article names, in the order of mention; 省妇联 is left out beside 湖南省妇联. */
export function findOrganisations(
  { article, passages, options }: Copy,
  _places: readonly Named<TaggedPlace>[],
): readonly Named<TaggedOrganisation>[] {
  const own = [...(options.ownNames ?? []), ...(article.dateline?.agency.split('/') ?? [])];
  const names = passages.flatMap(({ text, tokens }) =>
    tokens.flatMap((_, at) => {
      const end = endOfBody(tokens, at);
      return end === null ? [] : [text.slice(tokens[at]?.start, end)];
    }),
  );
  return [...new Set(names)]
    .filter((name) => !names.some((other) => other !== name && other.endsWith(name)))
    .filter((name) => !own.includes(name))
    .map((name) => {
      const mentions = mentionsOf([name], passages);
      const first = mentions[0] === undefined ? 0 : sourceOf(mentions[0], passages);
      return { thing: { name, first, mentions: mentions.length, forms: [] }, mentions };
    });
}

/** The end of the body whose name begins with a token; null when none does. */
function endOfBody(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at] as Token;
  if (first.tag === 'nt' && isNamedBody(first.word)) return first.end;
  if (!isArea(first)) return null;
  for (let next = at + 1; next <= at + 1 + WORDS_BETWEEN; next++) {
    const token = tokens[next];
    if (token === undefined || token.start !== tokens[next - 1]?.end || isArea(token)) return null;
    if (OWN_AREA.test(token.word)) return null;
    if (isBody(token.word)) return token.end;
    if (!BETWEEN_TAG.test(token.tag)) return null;
  }
  return null;
}

/** 全国妇联, 娄底市妇联 as one word of the dictionary or the desk; not 邮政局, which could be any, nor 印度政府. */
function isNamedBody(word: string): boolean {
  return BODY_PREFIX.test(word) && isBody(word) && !word.endsWith('政府');
}

function isBody(word: string): boolean {
  return BODY_ENDINGS.some((ending) => word.endsWith(ending));
}
