import { phraseSieve } from '../../language/phrase-sieve.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { Report, TextRule } from '../rule.ts';
import { ONCE_A_SENTENCE } from './data/once-a-sentence.ts';

const SENTENCE_END = /[。！？；.]/;

/** The same adverbial of time or source twice in one sentence. */
export const repeatedAdverbial: TextRule = {
  code: 'GR015',
  name: 'repeated-adverbial',
  scope: 'text',
  looksFor: phraseSieve(() => ONCE_A_SENTENCE),
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '一句之内状语重复', en: 'Adverbial twice in one sentence' },
  why: {
    zh: '“目前，……目前……”多是改写时留下的，一句里说一次就够。',
    en: 'An adverbial such as 目前 holds for its whole sentence: the second is left over from rewriting.',
  },
  bad: [
    { copy: '目前，全县已建妇女之家十个，目前覆盖所有乡镇。', found: ['目前'] },
    { copy: '近日，县妇联近日走访了困难家庭。', found: ['近日'] },
    { copy: '据了解，培训班免费，据了解名额有限。', found: ['据了解'] },
  ],
  good: [{ copy: '目前，全县已建妇女之家十个，覆盖所有乡镇。' }],
  allows: [
    { copy: '目前，道路已通。目前，还没有车。' },
    { copy: '到目前为止，情况良好，目前的困难是资金。' },
    { copy: '目前国内外形势复杂，截至目前未受影响。' },
    { copy: '目前是淡季，价格与目前持平；到目前为止无人受伤，目前伤者已出院。' },
  ],
  *check(text, passage) {
    for (const phrase of ONCE_A_SENTENCE) {
      const first = text.indexOf(phrase);
      if (first < 0 || first === text.lastIndexOf(phrase)) continue;
      let last = -1;
      for (let at = first; at >= 0; at = text.indexOf(phrase, at + 1)) {
        if (!opensClause(text, at, at + phrase.length)) continue;
        const isSecond = last >= 0 && !SENTENCE_END.test(text.slice(last, at));
        last = at;
        if (isSecond) yield reportOf(phrase, at, passage);
      }
    }
  },
};

function reportOf(phrase: string, at: number, passage: Passage): Report {
  return reportIn(passage, {
    start: at,
    end: at + phrase.length,
    message: {
      zh: `这一句里“${phrase}”用了两次，应删去一个`,
      en: `"${phrase}" stands twice in this sentence, remove one`,
    },
  });
}

/** Whether the adverbial modifies its clause, and is no attribute (目前的) or object (到目前为止). */
function opensClause(text: string, start: number, end: number): boolean {
  return (
    !/[到与比截至对从像为是的在于及和、]/.test(text.charAt(start - 1)) &&
    !/[的是为状形和与对、]/.test(text.charAt(end))
  );
}
