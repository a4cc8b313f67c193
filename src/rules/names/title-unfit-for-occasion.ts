import { maskedText } from '../../language/passages.ts';
import type { Occasion, Person } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { OCCASION_WORDS } from './data/occasion-words.ts';
import { isBody, mentionsOf, type PlacedMention } from './people-of.ts';
import { peopleRegister } from './register.ts';
import { partTitle } from './titles.ts';

const PEOPLE: readonly Person[] = [
  {
    name: '习近平',
    titles: [
      { title: '中共中央总书记', occasion: '党务' },
      { title: '国家主席', occasion: '外事' },
      { title: '中央军委主席', occasion: '军务' },
    ],
    aliases: [],
    wrong: [],
  },
];

const given = { desk: { people: PEOPLE } };

const OCCASIONS = Object.keys(OCCASION_WORDS) as readonly Occasion[];

/** A title that the register keeps for another occasion than the sentence is about. */
export const titleUnfitForOccasion: ArticleRule = {
  code: 'NM011',
  name: 'title-unfit-for-occasion',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：desk/people.yaml 的 occasion', verified: false },
  title: { zh: '职务与场合不合', en: 'Title unfit for the occasion' },
  why: {
    zh: '一人兼有几种职务的，外事场合用国家职务，党内场合用党的职务；人物表用 occasion 记下哪个职务用于哪种场合。',
    en: 'Who holds several offices is named by the one that fits: the state’s abroad, the party’s within it. The register says which.',
  },
  bad: [
    { copy: '中共中央总书记习近平6日会见来访的法国总统奥朗德。', found: ['中共中央总书记'], given },
    { copy: '总书记习近平同英国首相卡梅伦通电话。', found: ['总书记'], given },
    { copy: '国家主席习近平在中央政治局会议上讲话。', found: ['国家主席'], given },
  ],
  good: [{ copy: '国家主席习近平6日会见来访的法国总统奥朗德。', given }],
  allows: [
    { copy: '会上学习传达了习近平总书记在全球妇女峰会上的讲话精神。', given },
    { copy: '中共中央总书记、国家主席习近平会见法国总统奥朗德。', given },
    { copy: '中共中央总书记习近平会见古巴共产党中央委员会第一书记。', given },
    { copy: '国家主席习近平出席开幕式。' },
  ],
  *check({ article, newsroom: { desk } }) {
    if (desk.people.every((it) => it.titles.every((title) => title.occasion === undefined))) return;
    for (const mention of mentionsOf(article)) {
      const { title, passage, name } = mention;
      const person = peopleRegister(desk)?.byName.get(name);
      if (title === null || person === undefined || title.offices.length > 1 || !isBody(passage)) continue;
      const wanted = titleWanted(person, mention);
      if (wanted === null) continue;
      yield reportIn(passage, {
        start: title.start,
        end: title.end,
        message: {
          zh: `${wanted.occasion}场合登记的职务是“${wanted.title}”`,
          en: `on this occasion the register has "${wanted.title}"`,
        },
      });
    }
  },
};

/** The title kept for the occasion of the sentence; null when it is no certain one or the copy's title fits. */
function titleWanted(person: Person, mention: PlacedMention): { title: string; occasion: Occasion } | null {
  const occasion = occasionOf(sentenceAround(mention));
  const used = mention.title?.text ?? '';
  const fits = (title: string) => title.endsWith(used) || used.endsWith(title);
  const own = person.titles.find((it) => fits(it.title) && partTitle(it.title) !== null);
  if (occasion === null || own?.occasion === undefined || own.occasion === occasion) return null;
  const wanted = person.titles.find((it) => it.occasion === occasion);
  return wanted === undefined ? null : { title: wanted.title, occasion };
}

function occasionOf(sentence: string): Occasion | null {
  const shown = OCCASIONS.filter((it) => {
    const { shows, unless } = OCCASION_WORDS[it];
    return shows.test(sentence) && !unless.test(sentence);
  });
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

function sentenceAround({ passage, start }: PlacedMention): string {
  const text = maskedText(passage);
  const end = text.indexOf('。', start);
  return text.slice(text.lastIndexOf('。', start) + 1, end < 0 ? text.length : end);
}
