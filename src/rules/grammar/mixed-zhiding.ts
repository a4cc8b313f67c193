import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { DRAWN_UP_DOCUMENTS } from './data/drawn-up-documents.ts';

let pattern: RegExp | null = null;

/** 制定 or 制订 with its object. */
interface Place {
  readonly passage: Passage;
  readonly at: number;
  readonly verb: string;
  readonly object: string;
}

/** 制定 and 制订 of the same kind of document in one text. */
export const mixedZhiding: ArticleRule = {
  code: 'GR005',
  name: 'mixed-zhiding',
  scope: 'article',
  marks: '制',
  severity: 'advice',
  fix: 'none',
  basis: { text: '《现代汉语词典》：制定、制订', verified: false },
  title: { zh: '同一文件“制定”“制订”混用', en: '制定 and 制订 of one document' },
  why: {
    zh: '“制定”重在定下来，“制订”重在拟订的过程。同一篇里说同一件文件，应只用一个。',
    en: '制定 is to settle a document, 制订 to draft one: of one document a text should say one.',
  },
  bad: [
    { copy: '县妇联制定了帮扶计划。年初制订的帮扶计划已完成。', found: ['制订'] },
    { copy: '会议制定《工作方案》。\n\n该工作方案由三部门联合制订。代表们制订了工作方案。', found: ['制订'] },
    { copy: '各村制订了村规，乡里制定实施细则，制订实施细则的人很多。', found: ['制订'] },
  ],
  good: [{ copy: '县妇联制定了帮扶计划，年初制定的计划已完成。' }],
  allows: [
    { copy: '省妇联制定了《改革推进工作方案（讨论稿）》，又与组织部联合制订了两个《女党员工作规划》。' },
    { copy: '正在制订五年规划，先制定章程。' },
    { copy: '会上制定了目标，会后制订。' },
  ],
  *check({ article }) {
    const firsts = new Map<string, Place>();
    for (const place of article.passages.flatMap(placesIn)) {
      const first = firsts.get(place.object);
      if (first === undefined) firsts.set(place.object, place);
      if (first === undefined || first.verb === place.verb) continue;
      yield reportIn(place.passage, {
        start: place.at,
        end: place.at + place.verb.length,
        message: {
          zh: `“${place.object}”前文用“${first.verb}”，这里用“${place.verb}”，应统一`,
          en: `${first.verb} was used of ${place.object} before, ${place.verb} is used here, keep to one`,
        },
      });
    }
  },
};

/** The places of a passage. The object is the last of the listed documents before the clause ends. */
function placesIn(passage: Passage): readonly Place[] {
  if (passage.role === 'code' || !/制[定订]/.test(passage.text)) return [];
  const documents = DRAWN_UP_DOCUMENTS.join('|');
  pattern ??= new RegExp(
    `制[定订](?=[了的出]?[^，。；！？、]{0,30}?(${documents})(?:（[^）]{1,8}）)?[》”]?(?:[，。；！？、的已将由]|$))`,
    'g',
  );
  return matchesIn(maskedText(passage, ['title']), pattern).map((match) => ({
    passage,
    at: match.index,
    verb: match[0],
    object: match[1] ?? '',
  }));
}
