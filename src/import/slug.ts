import type { Pinyin } from '../language/pinyin.ts';
import type { Segmenter } from '../language/segment/segmenter.ts';

/** What a name is made with. */
export interface SlugKnowledge {
  readonly pinyin: Pinyin;
  readonly segmenter: Segmenter;
}

/** Words that a name takes, and its most characters. */
const WORDS = 3;
const LONGEST = 40;
/** What a file is called whose headline has no letter. */
const NAMELESS = 'story';
/** Names that Windows keeps for its devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for a draft, made of its headline: the pinyin of its first three words of two characters and more, without
 * tones, ü written v (杜亚玲：要用互联网思维…… -> duyaling-hulianwang-siwei). Latin letters and digits stay. Only a-z, 0-9 and hyphens. The same headline gives
 * the same name; one that is in `taken` gets -2, -3 and so on.
 */
export function slugFor(headline: string, knowledge: SlugKnowledge, taken: ReadonlySet<string>): string {
  const words = wordsOf(headline, knowledge);
  const name = fitting(words) || NAMELESS;
  const safe = DEVICES.test(name) ? `${NAMELESS}-${name}` : name;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? safe : `${safe}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

/** The headline's words in letters: the longer ones, or all when there are none. */
function wordsOf(headline: string, { pinyin, segmenter }: SlugKnowledge): readonly string[] {
  // Full-width letters and digits are read as what they stand for.
  const tokens = segmenter.cut(headline.slice(0, 200).normalize('NFKC')).map((it) => it.word);
  const long = tokens.filter((it) => [...it].length > 1 && /[\p{L}\p{N}]/u.test(it));
  const chosen = long.length > 0 ? long : tokens;
  return chosen.map((it) => lettersOf(it, pinyin)).filter((it) => it !== '');
}

/** A word in letters and digits: what is Latin as it stands, what is Chinese in pinyin (T恤 -> txu). */
function lettersOf(word: string, pinyin: Pinyin): string {
  const parts = word.match(/[\x20-\x7e]+|[^\x20-\x7e]+/g) ?? [];
  return parts
    .map((it) => (/^[\x20-\x7e]/.test(it) ? it : pinyin.syllables(it).join('')))
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** As many of the first words as there is room for. */
function fitting(words: readonly string[]): string {
  let name = '';
  for (const word of words.slice(0, WORDS)) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}
