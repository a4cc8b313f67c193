import { matchesIn } from '../../language/matches.ts';
import { higherDivisionsCalled } from '../../language/places/divisions.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { CAPITALS, type ProvinceFacts } from './data/capitals.ts';
import { isHistorical } from './history.ts';

const PROVINCES = CAPITALS.map((it) => it.short).join('|');
const KIND = '(?:省|自治区|壮族自治区|回族自治区|维吾尔自治区)?';
/** 江苏省会苏州: the city's name is what follows. */
const CITY_BEHIND = new RegExp(`(${PROVINCES})${KIND}的?(?:省会|首府)(?:城市|是|为|——|：)?`, 'g');
/** 苏州是江苏省会, where a clause ends. */
const CITY_BEFORE = new RegExp(
  `(\\p{Script=Han}{2,5})(?:是|为|作为)(${PROVINCES})${KIND}的?(?:省会|首府)(?:城市)?(?=[，。；、！？）]|$)`,
  'gu',
);
/** Behind a city's name that is a street's. */
const STREET = /^(?:东|西|南|北|中)?(?:路|街|大道|巷|里|桥|站)/;
const LONGEST_CITY = 4;

interface FoundCity {
  readonly start: number;
  readonly end: number;
  readonly province: ProvinceFacts;
}

/** A city that is called the capital of a province, and is not. */
export const wrongCapital: TextRule = {
  code: 'PL009',
  name: 'wrong-capital',
  scope: 'text',
  marks: '省首',
  looksFor: /省会|首府/,
  severity: 'error',
  fix: 'review',
  basis: { text: '常识：各省省会、自治区首府', verified: false, certain: true },
  title: { zh: '省会、首府写错', en: 'Wrong capital of a province' },
  why: {
    zh: '省会、首府是常识，写错有损公信。',
    en: 'Everybody knows the capitals; a wrong one costs trust.',
  },
  bad: [
    { copy: '演出团抵达江苏省会苏州。', found: ['苏州'], fixed: '演出团抵达江苏省会南京。' },
    { copy: '青岛市是山东省省会，风光秀丽。', found: ['青岛市'], fixed: '济南市是山东省省会，风光秀丽。' },
    {
      copy: '客人来自广西壮族自治区首府桂林市。',
      found: ['桂林市'],
      fixed: '客人来自广西壮族自治区首府南宁市。',
    },
  ],
  good: [{ copy: '演出团抵达江苏省会南京，济南是山东省省会。' }],
  allows: [
    { copy: '徐州是江苏省会南京的北大门。' },
    { copy: '当时，河北省会保定聚集了大批学生。' },
    { copy: '湖南省会湘潭路口发生拥堵，湖南省会株洲路通车。' },
    { copy: '苏州不是江苏省会，但名气很大。' },
    { copy: '1952年以前，安庆是安徽省会。' },
    { copy: '在新疆伊犁哈萨克自治州首府伊宁市，湖南省会计师来到株洲。' },
  ],
  *check(text, passage, { published }) {
    for (const { start, end, province } of [...citiesBehind(text), ...citiesBefore(text)]) {
      const written = text.slice(start, end);
      const capital = province.capital ?? '';
      if (capital === '' || capital === written || capital === `${written}市`) continue;
      if (isHistorical(text, { start, end }, published)) continue;
      const right = written.endsWith('市') ? capital : capital.slice(0, -1);
      yield reportIn(passage, {
        ...{ start, end, replacement: right },
        message: {
          zh: `${province.short}的${province.name.endsWith('区') ? '首府' : '省会'}是${right}，不是${written}`,
          en: `the capital of ${province.short} is ${right}, not ${written}`,
        },
      });
    }
  },
};

function* citiesBehind(text: string): Iterable<FoundCity> {
  for (const match of matchesIn(text, CITY_BEHIND)) {
    const province = CAPITALS.find((it) => it.short === match[1]);
    const start = match.index + match[0].length;
    for (let length = LONGEST_CITY; length >= 2 && province !== undefined; length--) {
      const end = start + length;
      if (!isCity(text.slice(start, end)) || STREET.test(text.slice(end, end + 3))) continue;
      yield { start, end: text.charAt(end) === '市' ? end + 1 : end, province };
      break;
    }
  }
}

function* citiesBefore(text: string): Iterable<FoundCity> {
  for (const match of matchesIn(text, CITY_BEFORE)) {
    const province = CAPITALS.find((it) => it.short === match[2]);
    const end = match.index + (match[1]?.length ?? 0);
    const stemEnd = text.charAt(end - 1) === '市' ? end - 1 : end;
    for (let length = LONGEST_CITY; length >= 2 && province !== undefined; length--) {
      const start = stemEnd - length;
      if (start < match.index || !isCity(text.slice(start, stemEnd))) continue;
      yield { start, end, province };
      break;
    }
  }
}

/** A prefecture's city without 市: 苏州. */
function isCity(stem: string): boolean {
  return higherDivisionsCalled(stem).some((it) => it.level === 'prefecture' && it.name === `${stem}市`);
}
