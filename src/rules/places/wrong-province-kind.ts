import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { CAPITALS } from './data/capitals.ts';
import { isHistorical } from './history.ts';

const WRONG = /(北京|天津|上海|重庆|内蒙古|广西|西藏|宁夏|新疆)省|(香港|澳门)[省市]/g;
/** Behind 省: a word that it begins (省级, 省道), so that nothing is said of the place. */
const OTHER_WORD =
  /^(?:[级际道部市会钱时力心事得去却下油电略吃籍亲察视悟思耗工料选直场民面区政价值建集容井况]|考(?![察核验]))/;

/** 省 behind a city or an autonomous region, 市 or 省 behind Hong Kong and Macao. */
export const wrongProvinceKind: TextRule = {
  code: 'PL010',
  name: 'wrong-province-kind',
  scope: 'text',
  marks: '省市',
  looksFor: /[京津海庆古西藏夏疆]省|[港门][省市]/,
  severity: 'error',
  fix: 'review',
  basis: { text: '《中华人民共和国宪法》第三十、三十一条；GB/T 2260', verified: false, certain: true },
  title: { zh: '省、自治区、直辖市、特别行政区写错', en: 'Province of the wrong kind' },
  why: {
    zh: '重庆是直辖市，内蒙古、广西、西藏、宁夏、新疆是自治区，香港、澳门是特别行政区，都不是省。',
    en: 'Chongqing is a city, Inner Mongolia a region, Hong Kong a special region: none is a province.',
  },
  bad: [
    { copy: '她从内蒙古省来到湖南。', found: ['内蒙古省'], fixed: '她从内蒙古自治区来到湖南。' },
    {
      copy: '来自重庆省、新疆省的代表参加座谈。',
      found: ['重庆省', '新疆省'],
      fixed: '来自重庆市、新疆维吾尔自治区的代表参加座谈。',
    },
    { copy: '代表团赴香港市考察。', found: ['香港市'], fixed: '代表团赴香港特别行政区考察。' },
  ],
  good: [{ copy: '她从内蒙古自治区来到湖南省，又去了香港特别行政区。' }],
  allows: [
    { copy: '香港市民和澳门市场都很关注。' },
    { copy: '1949年，新疆省政府主席包尔汉通电起义。' },
    { copy: '内蒙古省际通道通车，上海省级行政单位各部门派人参加。' },
    { copy: '上海省心省力的家政服务，她每年回新疆省亲。' },
    { copy: '原广西省人民政府的旧址。' },
  ],
  *check(text, passage, { published }) {
    for (const match of matchesIn(text, WRONG)) {
      const [written] = match;
      const span = { start: match.index, end: match.index + written.length };
      const province = CAPITALS.find((it) => written.startsWith(it.short));
      if (province === undefined || OTHER_WORD.test(text.slice(span.end, span.end + 2))) continue;
      if (isHistorical(text, span, published)) continue;
      yield reportIn(passage, {
        ...span,
        replacement: province.name,
        message: {
          zh: `没有“${written}”，应为“${province.name}”`,
          en: `there is no ${written}, it is ${province.name}`,
        },
      });
    }
  },
};
