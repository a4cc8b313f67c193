import type { Pinyin } from '../language/pinyin.ts';

/** provisional */
export function slugFor(headline: string, pinyin: Pinyin, taken: ReadonlySet<string>): string {
  const base =
    pinyin
      .syllables(headline.split(/[：，、　]/)[0] ?? '')
      .slice(0, 6)
      .join('')
      .slice(0, 40) || 'story';
  let slug = base;
  for (let n = 2; taken.has(slug); n++) slug = `${base}-${n}`;
  return slug;
}
