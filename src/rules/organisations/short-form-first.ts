import { maskedText } from '../../language/passages.ts';
import type { FoundPhrase } from '../../language/phrase-finder.ts';
import type { Passage } from '../../model/article.ts';
import type { Organisation } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { type RegisteredForm, registeredForms } from './register.ts';

const ORGANISATIONS: readonly Organisation[] = [
  { name: '郴州市女领导干部联谊会', short: ['女联会', '市女联会'], former: [], wrong: [] },
  { name: '湖南省妇女联合会', short: ['省妇联'], former: [], wrong: [] },
];

const given = { desk: { organisations: ORGANISATIONS } };

/** Han before a short form that belongs to another word: 娄底市妇联 is no 市妇联. */
const RUNS_ON = /[\u3400-\u9fff]/;
const LETS_BEGIN = '的在由向对和与及到从据经是被让给同为以了';

/** A registered short form in the body before the full name. */
export const shortFormFirst: ArticleRule = {
  code: 'OR002',
  name: 'short-form-first',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：机构首次出现用全称', verified: false },
  title: { zh: '简称出现在全称前面', en: 'Short form before the full name' },
  why: {
    zh: '正文第一次提到一个机构用全称，往后再用简称；先简后全，读者不知道是不是一个机构。通篇只用大家熟悉的简称不算错。',
    en: 'The first mention in the body is the full name, short forms follow. Using only a familiar short form is no fault.',
  },
  bad: [
    {
      copy: '女联会召开年会。\n\n郴州市女领导干部联谊会会员200余人参加。',
      found: ['女联会'],
      given,
    },
    {
      copy: '11月6日，省妇联召开座谈会。湖南省妇女联合会各部室负责人参加。',
      found: ['省妇联'],
      given,
    },
    {
      copy: '座谈会由省妇联主持。会后，湖南省妇女联合会发出通知，省妇联网站全文刊登。',
      found: ['省妇联'],
      given,
    },
  ],
  good: [{ copy: '湖南省妇女联合会召开座谈会。省妇联各部室负责人参加。', given }],
  allows: [
    { copy: '省妇联召开座谈会。省妇联各部室负责人参加。', given },
    { copy: '“省妇联给我们送来了书。”她说。湖南省妇女联合会今年送书三次。', given },
    { copy: '广东省妇联来访。湖南省妇女联合会负责人陪同，省妇联各部室参加。', given },
    { copy: '湖南省妇女联合会（以下简称省妇联）召开座谈会。', given },
  ],
  *check({ article, newsroom: { desk } }) {
    const find = registeredForms(desk);
    if (find === null) return;
    const body = article.passages.filter((it) => it.role === 'paragraph' || it.role === 'listItem');
    const found = body.flatMap((passage) => {
      const text = maskedText(passage);
      return find(text)
        .filter((it) => it.entry.kind === 'name' || standsAlone(text, it.start))
        .map((it) => ({ ...it, passage }));
    });
    for (const first of firstOfEach(found)) {
      const { name } = first.entry.body;
      const later = found.some((it) => it.entry.body.name === name && it.entry.kind === 'name');
      if (first.entry.kind !== 'short' || !later) continue;
      yield reportIn(first.passage, {
        start: first.start,
        end: first.end,
        message: {
          zh: `首次出现应用全称“${name}”`,
          en: `the first mention should be the full name "${name}"`,
        },
      });
    }
  },
};

type PlacedForm = FoundPhrase<RegisteredForm> & { readonly passage: Passage };

function firstOfEach(found: readonly PlacedForm[]): readonly PlacedForm[] {
  const firsts = new Map<string, PlacedForm>();
  for (const form of found) if (!firsts.has(form.entry.body.name)) firsts.set(form.entry.body.name, form);
  return [...firsts.values()];
}

function standsAlone(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before === '' || !RUNS_ON.test(before) || LETS_BEGIN.includes(before);
}
