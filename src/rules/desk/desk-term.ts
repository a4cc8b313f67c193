import type { Localised } from '../../model/localised.ts';
import type { DeskTerm } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { termPlaces } from './term-places.ts';

/** An entry of terms.yaml with nothing but what is given, for the examples. */
function exampleTerm(term: string, replacement: string, more: Partial<DeskTerm> = {}): DeskTerm {
  return {
    term,
    isPattern: false,
    find: (text) => {
      const start = text.indexOf(term);
      return start < 0 ? [] : [{ start, end: start + term.length }];
    },
    replacement,
    why: '',
    except: [],
    near: [],
    matches: [],
    allows: [],
    owner: null,
    source: null,
    reviewBy: null,
    state: 'active',
    severity: 'warning',
    ...more,
  };
}

const NAME = { desk: { terms: [exampleTerm('省妇女联合会', '省妇联')] } };
const SHORT = {
  desk: { terms: [exampleTerm('客运站', '汽车站', { except: ['客运站场'], near: ['长沙'] })] },
};

/** A term or wording that the desk does not want (desk/terms.yaml). */
export const deskTerm: TextRule = {
  code: 'DK001',
  name: 'desk-term',
  scope: 'text',
  severity: 'warning',
  fix: 'review',
  basis: { text: '本报用语规定（desk/terms.yaml）', verified: false },
  title: { zh: '本报不用的词语', en: 'Term that the desk does not use' },
  why: {
    zh: '每家报社有自己的用语规定：写进 desk/terms.yaml，附上例句，用 caibian rules test 验证，用 caibian rules try 在旧稿上试算。',
    en: 'Each paper has its own terms: put them into desk/terms.yaml with examples, prove them with caibian rules test, and count what they would find with caibian rules try.',
  },
  bad: [
    { copy: '省妇女联合会召开座谈会。', found: ['省妇女联合会'], fixed: '省妇联召开座谈会。', given: NAME },
    {
      copy: '记者从长沙多个客运站获悉，加班车已备足。',
      found: ['客运站'],
      fixed: '记者从长沙多个汽车站获悉，加班车已备足。',
      given: SHORT,
    },
  ],
  good: [{ copy: '省妇联召开座谈会。', given: NAME }],
  allows: [
    { copy: '湖南省妇联在长沙开会。', given: { desk: { terms: [exampleTerm('湖南', '湖南省')] } } },
    { copy: '长沙客运站场改造完成。', given: SHORT },
    { copy: '衡阳客运站恢复运营。', given: SHORT },
    { copy: '论文《省妇女联合会简史》出版。', given: NAME },
    { copy: '省妇女联合会召开座谈会。' },
  ],
  *check(text, passage, { newsroom: { desk } }) {
    for (const term of desk.terms) {
      for (const { start, end } of termPlaces(term, text)) {
        const { replacement, why, state, severity } = term;
        yield reportIn(passage, {
          start,
          end,
          severity: state === 'pilot' ? 'advice' : severity,
          message: messageOf(term, text.slice(start, end)),
          ...(why === '' ? {} : { hint: { zh: why, en: why } }),
          ...(replacement === null ? {} : { replacement }),
        });
      }
    }
  },
};

function messageOf({ replacement, state }: DeskTerm, found: string): Localised {
  const pilot = state === 'pilot';
  const right = replacement === null ? { zh: '', en: '' } : proposal(replacement);
  return {
    zh: `本报不用“${found}”${right.zh}${pilot ? '（试行）' : ''}`,
    en: `the desk does not use "${found}"${right.en}${pilot ? ' (pilot)' : ''}`,
  };
}

function proposal(replacement: string): Localised {
  return { zh: `，应为“${replacement}”`, en: `; write "${replacement}"` };
}
