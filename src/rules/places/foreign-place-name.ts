import { matchesIn } from '../../language/matches.ts';
import { phraseSieve } from '../../language/phrase-sieve.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { FOREIGN_NAMES } from './data/foreign-names.ts';

const RIGHT_NAMES: ReadonlyMap<string, string> = new Map(FOREIGN_NAMES);
/** One pattern for the few names: several times as fast as a finder of phrases. */
const WRONG = new RegExp([...RIGHT_NAMES.keys()].join('|'), 'g');

/** Behind a name: the rest of a person's name, or of a longer one. */
const PART_OF_NAME = /^[·•・]/;

/** A foreign country or city by a name that is not the standard one. */
export const foreignPlaceName: TextRule = {
  code: 'PL011',
  name: 'foreign-place-name',
  scope: 'text',
  looksFor: phraseSieve(() => RIGHT_NAMES.keys()),
  severity: 'warning',
  fix: 'review',
  basis: { text: '新华社译名室译名、《世界地名翻译大辞典》', verified: false },
  title: { zh: '外国地名不用通行译名', en: 'Foreign place by an unusual name' },
  why: {
    zh: '国名、外国城市名用新华社的译名；港台译名和写错的译名会让读者以为是另一个地方。',
    en: 'Countries and cities bear the names of Xinhua; others make readers think of another place.',
  },
  bad: [
    {
      copy: '代表团访问了纽西兰和义大利。',
      found: ['纽西兰', '义大利'],
      fixed: '代表团访问了新西兰和意大利。',
    },
    { copy: '她从寮国带回几件手工艺品。', found: ['寮国'], fixed: '她从老挝带回几件手工艺品。' },
    {
      copy: '展览将在苏黎士和伊斯坦堡举行。',
      found: ['苏黎士', '伊斯坦堡'],
      fixed: '展览将在苏黎世和伊斯坦布尔举行。',
    },
  ],
  good: [{ copy: '代表团访问了新西兰、意大利和老挝，展览将在悉尼举行。' }],
  allows: [
    { copy: '冰糖雪梨汤润肺止咳。' },
    { copy: '参展的有湖南韩姓商人、越南韩国商会。' },
    { copy: '画家乔治亚·欧姬芙的作品在长沙展出。' },
    { copy: '他在信里写道：“我们到了纽西兰。”' },
    { copy: '马拉维、卢旺达和肯尼亚的学员参加培训。' },
  ],
  *check(text, passage) {
    for (const { 0: name, index: start } of matchesIn(text, WRONG)) {
      const [end, right] = [start + name.length, RIGHT_NAMES.get(name) ?? ''];
      if (PART_OF_NAME.test(text.charAt(end)) || PART_OF_NAME.test(text.charAt(start - 1))) continue;
      yield reportIn(passage, {
        ...{ start, end, replacement: right },
        message: { zh: `“${name}”通行译名为“${right}”`, en: `${name} is usually called ${right}` },
      });
    }
  },
};
