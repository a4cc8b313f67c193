import { phraseSieve } from '../../language/phrase-sieve.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { DOUBLED_CHARACTERS, type DoubledCharacter } from './data/doubled-characters.ts';

let table: ReadonlyMap<number, DoubledCharacter> | null = null;

/** A character of grammar that was typed twice. */
export const doubledCharacter: TextRule = {
  code: 'GR013',
  name: 'doubled-character',
  scope: 'text',
  looksFor: phraseSieve(() => Object.keys(DOUBLED_CHARACTERS).map((it) => it + it)),
  severity: 'warning',
  fix: 'review',
  basis: { text: '衍字', verified: false },
  title: { zh: '重字', en: 'Character typed twice' },
  why: {
    zh: '“的的”“和和”“在在”多是修改时留下的衍字。“为了了解”“目的的”“友谊和和平”等不在此列。',
    en: 'A doubled 的, 和 or 在 is left over from editing; 为了了解 and 目的的 are right.',
  },
  bad: [
    { copy: '湖南省妇联的的工作会议召开。', found: ['的的'], fixed: '湖南省妇联的工作会议召开。' },
    {
      copy: '会员和和家属参加了活动，地点在在长沙。',
      found: ['和和', '在在'],
      fixed: '会员和家属参加了活动，地点在长沙。',
    },
    {
      copy: '联谊会召开了了年会，由由会长主持。',
      found: ['了了', '由由'],
      fixed: '联谊会召开了年会，由会长主持。',
    },
  ],
  good: [{ copy: '湖南省妇联的工作会议在长沙召开，会员和家属参加。' }],
  allows: [
    { copy: '以营利为目的的机构，为了了解情况，不能不了了之。' },
    { copy: '增进友谊和和平，现在在长沙，的的确确、是是非非、和和美美。' },
    { copy: '参与与合作，以及及时上报，从从容容，还是是不是的问题。' },
    { copy: '即将将士兵送往前线，自由由此开始，属于于都县。' },
    { copy: '上午坐的的士，存在在职教师，等等。' },
    { copy: '要在在建项目中推行，文件在在座各位手中，钱花在在校生身上，追查在在逃人员。' },
    { copy: '总算了了一桩心事，坚持以以人民为中心的发展思想为指引。' },
    { copy: '了了心愿，他受不了了；她被评为为民服务标兵，成为为数不多的模范。' },
  ],
  *check(text, passage) {
    table ??= new Map(Object.entries(DOUBLED_CHARACTERS).map(([it, known]) => [it.charCodeAt(0), known]));
    let unit = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const before = unit;
      unit = text.charCodeAt(at);
      if (unit !== before || unit < 0x4e00) continue;
      const known = table.get(unit);
      if (known === undefined || isTwoWords(text, at, known)) continue;
      yield reportIn(passage, {
        start: at - 1,
        end: at + 1,
        replacement: text.charAt(at),
        message: {
          zh: `“${text.charAt(at)}”重复，应删去一个`,
          en: `"${text.charAt(at)}" stands twice, remove one`,
        },
      });
    }
  },
};

/** Whether the two characters at `at` belong to two words, or to a run of three or more, which is no slip. */
function isTwoWords(text: string, at: number, { before, after }: DoubledCharacter): boolean {
  const own = text.charAt(at);
  const left = text.charAt(at - 2);
  const right = text.charAt(at + 1);
  if (left === own || right === own) return true;
  return (left !== '' && before.includes(left)) || (right !== '' && after.includes(right));
}
