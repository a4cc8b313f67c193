import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { SENTENCE_OPENINGS, TIME_OPENINGS } from './data/openings.ts';

/** So many openings of one kind wear out. */
const TOO_MANY = 3;
/** Three openings count when they stand within so much text. UTF-16 units. */
const REACH = 1500;

/** Where a sentence or a clause begins, and the mark before it. */
const BEGINNING = /(?:^|([。！？；…，：!?;,:])[”’」』）]?)(?=\p{Script=Han})/gu;
const CLAUSE_MARK = /[，：,:]/;
/** What shows that the word goes on: 同时期, 为此次, 通过了. */
const GOES_ON = /^(?:期|代|间|次|类|了|率)/;

/** A word that opens sentences; `inClause` when it counts behind a comma too. */
interface Listed {
  readonly phrase: string;
  readonly inClause: boolean;
}

/** The listed words by their first two characters, the longest first. */
let table: ReadonlyMap<string, readonly Listed[]> | null = null;

interface Opening {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  /** Characters of the article before it. */
  readonly at: number;
}

/** The same word that opens sentence after sentence. */
export const repeatedOpening: ArticleRule = {
  code: 'ST006',
  name: 'repeated-opening',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '同一个开头用得太多', en: 'The same opening again and again' },
  why: {
    zh: '一篇稿里接二连三地用“近年来”“此外”“同时”起句，行文单调，时间也说得含糊，应换说法、写出具体时间或删去。',
    en: 'Sentence after sentence that opens with 近年来, 此外 or 同时 is dull and vague: vary, name the time, or cut.',
  },
  bad: [
    {
      copy: '近年来，娄底市妇联不断促进女性发展。\n\n促进妇女创业就业一直是工作的重头戏。近年来，通过开展活动，带动就业。\n\n记者了解到，近年来娄底市妇联一直努力创新品牌。',
      found: ['近年来'],
    },
    {
      copy: '同时，表彰了典型。各级妇联积极配合。同时，加大了培养力度。全市召开会议。同时，通过宣传提高知名度。会后，大家参观。同时，举行了座谈。',
      found: ['同时', '同时'],
    },
    { copy: '据悉，培训免费。据悉，学员64名。\n\n据悉，开课19天。', found: ['据悉'] },
  ],
  good: [{ copy: '近年来，娄底市妇联不断促进女性发展。五年来共发放贷款23695万元。2014年，办案2007件。' }],
  allows: [
    { copy: '会议同时听取了汇报。要同时发力，同时抓好落实。同时期的工作也有进展。' },
    { copy: '他说：“近年来变化大。近年来人多。近年来路好。”近年来，游客不断。' },
    { copy: '此外，还有活动。\n\n此外，还有讲座。另外，还有培训。' },
    { copy: '通过了决议。通过率提高。通过培训，妇女就业。通过了考试。' },
  ],
  *check({ article }) {
    if (article.genre === 'literary') return;
    for (const [phrase, openings] of openingsOf(article.passages)) {
      if (openings.length < TOO_MANY) continue;
      for (const [index, { passage, start, end, at }] of openings.entries()) {
        const first = openings[index - TOO_MANY + 1];
        if (first === undefined || at - first.at > REACH) continue;
        yield reportIn(passage, {
          start,
          end,
          message: {
            zh: `“${phrase}”起句已是第${index + 1}次，应换说法`,
            en: `"${phrase}" opens a sentence for the ${ordinal(index + 1)} time: vary`,
          },
        });
      }
    }
  },
};

/** The places where each listed word opens a sentence of the article's paragraphs, in order. */
function openingsOf(passages: readonly Passage[]): ReadonlyMap<string, readonly Opening[]> {
  table ??= readTable();
  const openings = new Map<string, Opening[]>();
  let before = 0;
  for (const passage of passages) {
    if (passage.role !== 'paragraph') continue;
    const text = maskedText(passage);
    for (const { 0: beginning, 1: mark = '', index } of matchesIn(text, BEGINNING)) {
      const start = index + beginning.length;
      const found = table.get(text.slice(start, start + 2))?.find((it) => text.startsWith(it.phrase, start));
      if (found === undefined || (CLAUSE_MARK.test(mark) && !found.inClause)) continue;
      const { phrase } = found;
      const end = start + phrase.length;
      if (GOES_ON.test(text.slice(end, end + 1))) continue;
      const listed = openings.get(phrase) ?? [];
      listed.push({ passage, start, end, at: before + start });
      openings.set(phrase, listed);
    }
    before += text.length;
  }
  return openings;
}

function readTable(): ReadonlyMap<string, readonly Listed[]> {
  const listed: readonly Listed[] = [
    ...SENTENCE_OPENINGS.map((phrase) => ({ phrase, inClause: false })),
    ...TIME_OPENINGS.map((phrase) => ({ phrase, inClause: true })),
  ].sort((one, other) => other.phrase.length - one.phrase.length);
  const byBeginning = new Map<string, Listed[]>();
  for (const entry of listed) {
    const key = entry.phrase.slice(0, 2);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), entry]);
  }
  return byBeginning;
}

function ordinal(count: number): string {
  return count === 3 ? '3rd' : `${count}th`;
}
