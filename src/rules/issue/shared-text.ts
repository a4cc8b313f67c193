import { printedText } from '../../language/likeness.ts';
import type { Article, Passage } from '../../model/article.ts';

/** Letters that one sample of a text spans. */
const SAMPLE = 8;
/** One place in so many is sampled, the same ones wherever a text stands. */
const SAMPLED = 4;
/** Shorter bodies may be alike by chance or form. Letters and figures. */
const LEAST_BODY = 80;
/** Two articles are one story when so large a part of the shorter is in the longer. */
const SAME_STORY = 0.85;

/** An article and an earlier one that tells the same story in the same words. */
interface Twin {
  readonly article: Article;
  readonly earlier: Article;
}

const twins = new WeakMap<readonly Article[], readonly Twin[]>();

/** The paragraphs of an article's body. */
export function paragraphsOf({ passages }: Article): readonly Passage[] {
  return passages.filter((it) => it.role === 'paragraph' || it.role === 'listItem');
}

/** Whether an article only leads to another one: 导读, 详见A05版. */
function isRefer({ headline, rubric, passages }: Article): boolean {
  const label = `${rubric ?? ''}${headline?.text ?? ''}`;
  return label.includes('导读') || passages.some(({ text }) => text.includes('详见'));
}

/**
 * The articles whose text is almost wholly in an earlier one, or the other way round. Notices, which are forms, and
 * refers are left out.
 */
export function repeatedStories(articles: readonly Article[]): readonly Twin[] {
  const known = twins.get(articles);
  if (known !== undefined) return known;
  const found = findTwins(articles.filter(isOwnText));
  twins.set(articles, found);
  return found;
}

/** Whether an article's text is its own: a notice is a form, a refer tells what another article tells. */
export function isOwnText(article: Article): boolean {
  return article.genre !== 'notice' && !isRefer(article);
}

function findTwins(articles: readonly Article[]): readonly Twin[] {
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  return articles.flatMap((article, index) => {
    const samples = samplesOf(article);
    sizes.push(samples.size);
    const shared = new Map<number, number>();
    for (const sample of samples) {
      const held = holders.get(sample) ?? [];
      for (const other of held) shared.set(other, (shared.get(other) ?? 0) + 1);
      // What stands in many articles is a form of words, and tells nothing.
      if (held.length < 20) holders.set(sample, [...held, index]);
    }
    const twin = [...shared].find(
      ([other, count]) => count >= SAME_STORY * Math.min(samples.size, sizes[other] ?? 0),
    );
    const earlier = twin === undefined ? undefined : articles[twin[0]];
    return earlier === undefined ? [] : [{ article, earlier }];
  });
}

/** Hashes of some stretches of a body; none when it is short. */
function samplesOf(article: Article): ReadonlySet<number> {
  const text = printedText(
    paragraphsOf(article)
      .map((it) => it.text)
      .join(''),
  );
  const samples = new Set<number>();
  if (text.length < LEAST_BODY) return samples;
  for (let at = 0; at + SAMPLE <= text.length; at++) {
    let hash = 0;
    for (let unit = at; unit < at + SAMPLE; unit++) hash = (Math.imul(hash, 31) + text.charCodeAt(unit)) | 0;
    if (hash % SAMPLED === 0) samples.add(hash);
  }
  return samples;
}
