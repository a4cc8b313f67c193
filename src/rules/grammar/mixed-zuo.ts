import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule, Report } from '../rule.ts';
import { MIXED_FORMS, type MixedForms, SHOWN_PHRASE } from './data/mixed-forms.ts';

/** Longest phrase shown in a message. */
const LONGEST_SHOWN = 12;

/** A 作 or 做 where it stands. */
interface Spelling {
  readonly passage: Passage;
  /** The passage's text with protected ranges masked. */
  readonly text: string;
  readonly at: number;
}

/** 作 and 做 for the same sense in one text. */
export const mixedZuo: ArticleRule = {
  code: 'GR004',
  name: 'mixed-zuo',
  scope: 'article',
  marks: '做',
  severity: 'advice',
  fix: 'review',
  basis: { text: '《现代汉语词典》：作、做；报社惯例：全文统一', verified: false },
  title: { zh: '“作”“做”混用', en: '作 and 做 mixed in one text' },
  why: {
    zh: '作（做）贡献、作（做）报告，两种写法都有依据，但一篇之内应当统一；报道多用“作”。',
    en: 'Both spellings are right before 贡献 or 报告, but one text keeps to one; news prefers 作.',
  },
  bad: [
    {
      copy: '市委书记对联谊会所做的贡献给予肯定。\n\n会员聆听了王郁芳所作《EQ与女性领导力的提升》专题讲座。',
      found: ['做'],
      fixed: '市委书记对联谊会所作的贡献给予肯定。\n\n会员聆听了王郁芳所作《EQ与女性领导力的提升》专题讲座。',
    },
    {
      copy: '她为家乡作出了贡献，村里做出决定，予以表彰。',
      found: ['做'],
      fixed: '她为家乡作出了贡献，村里作出决定，予以表彰。',
    },
    {
      copy: '村民把她当做亲人，把村庄看作故乡。',
      found: ['做'],
      fixed: '村民把她当作亲人，把村庄看作故乡。',
    },
    { copy: '推广这种做法，类似作法有三种。', found: ['作'], fixed: '推广这种做法，类似做法有三种。' },
  ],
  good: [{ copy: '她所作的贡献、所作的报告都很感人；大家做饭、做手术、做生意。' }],
  allows: [
    { copy: '杜亚眉为大家做了一堂讲座，从五个方面做了讲解。' },
    { copy: '她工作了三年，创作了剧本，做了一桌饭。' },
    { copy: '代表们作了发言，食堂做了可口的饭菜，医生做了手术。' },
    { copy: '会长作了题为《为跨越发展做出更大贡献》的工作报告。' },
    { copy: '他当作家，她叫做饭的师傅来，并作了说明。' },
    { copy: '记者说：“她做了很大牺牲。”会上她作了报告。' },
    { copy: '做了二十年教师的李红介绍，校长作了报告，这里所做的米粉有名。' },
  ],
  *check({ article }) {
    const spellings = article.passages.flatMap(spellingsIn);
    for (const forms of MIXED_FORMS) {
      const places = spellings.filter((it) => fits(it, forms));
      const model = places.find((it) => it.text.charAt(it.at) === forms.preferred);
      if (model === undefined) continue;
      for (const place of places) {
        if (place.text.charAt(place.at) !== forms.preferred) yield reportOf(place, model, forms.preferred);
      }
    }
  },
};

/** Every 作 and 做 of a passage. */
function spellingsIn(passage: Passage): readonly Spelling[] {
  if (passage.role === 'code') return [];
  const text = maskedText(passage);
  const offsets = ['作', '做'].flatMap((it) => offsetsOf(it, text));
  return offsets.sort((one, other) => one - other).map((at) => ({ passage, text, at }));
}

function offsetsOf(character: string, text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) offsets.push(at);
  return offsets;
}

function fits({ text, at }: Spelling, { find }: MixedForms): boolean {
  find.lastIndex = at;
  return find.test(text);
}

function reportOf(place: Spelling, model: Spelling, preferred: string): Report {
  const phrase = shownAt(place.passage.text, place.at);
  const other = shownAt(model.passage.text, model.at);
  return reportIn(place.passage, {
    start: place.at,
    end: place.at + 1,
    replacement: preferred,
    message: {
      zh: `“${phrase}”与“${other}”用字不一，应统一为“${preferred}”`,
      en: `"${phrase}" and "${other}" are spelt differently, use ${preferred} in both`,
    },
  });
}

/** A spelling with the word it belongs to. */
function shownAt(text: string, at: number): string {
  const before = /[所当看叫称]$/.exec(text.slice(Math.max(0, at - 1), at))?.[0] ?? '';
  return before + (SHOWN_PHRASE.exec(text.slice(at, at + LONGEST_SHOWN))?.[0] ?? text.charAt(at));
}
