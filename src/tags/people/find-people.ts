import type { TaggedPerson } from '../../model/tags.ts';
import type { Copy } from '../copy/copy.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { mentionsOf, type Named, sourceOf } from '../copy/mention.ts';
import { SAYING } from './data/name-neighbours.ts';
import { hasOfficeAt, officesIn } from './offices.ts';
import { isNameToken, readNameAt } from './read-name.ts';
import { readTitleBefore } from './read-title.ts';

/**
 * The people of an article: those of its byline, then those of its text in the order of mention. A name in the text
 * counts when an office stands right before or behind it or when a verb of saying follows; others are passed over,
 * since a name missed does less harm than a name invented.
 */
export function findPeople({ article, passages }: Copy): readonly Named<TaggedPerson>[] {
  const people = new Map<string, Pick<TaggedPerson, 'title' | 'role'> & { at?: number }>();
  for (const { name, role, span } of article.credits) people.set(name, { role, at: span.start });
  for (const { name, title } of passages.flatMap(namesIn)) {
    const known = people.get(name) ?? {};
    people.set(name, known.title === undefined && title !== undefined ? { ...known, title } : known);
  }
  return [...people].map(([name, { at, ...rest }]) => {
    const mentions = mentionsOf([name], passages);
    const first = at ?? (mentions[0] === undefined ? 0 : sourceOf(mentions[0], passages));
    return { thing: { name, ...rest, first, mentions: mentions.length, confidence: 1 }, mentions };
  });
}

interface FoundName {
  readonly name: string;
  readonly at: number;
  readonly title?: string;
}

function namesIn(passage: CutPassage): readonly FoundName[] {
  return [...namesBehindOffices(passage), ...namesBeforeOffices(passage)].sort((a, b) => a.at - b.at);
}

/** 市委书记易鹏飞, 省妇联主席杜亚玲. */
function* namesBehindOffices({ text, tokens }: CutPassage): Generator<FoundName> {
  let floor = 0;
  for (const office of officesIn(text)) {
    const name = readNameAt(text, tokens, office.end);
    if (name === null) continue;
    yield { name, at: office.end, title: readTitleBefore(text, tokens, office, floor) };
    floor = office.end + name.length;
  }
}

/** 王郁芳教授, 习近平总书记, 康艳华告诉记者: only where the segmenter too sees one word. */
function* namesBeforeOffices({ text, tokens }: CutPassage): Generator<FoundName> {
  for (const [index, { word, start, end }] of tokens.entries()) {
    if (!isNameToken(tokens, index)) continue;
    if (hasOfficeAt(text, end) || SAYING.some((verb) => text.startsWith(verb, end)))
      yield { name: word, at: start };
  }
}
