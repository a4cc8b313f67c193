import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** A list of places with one of the three in it, up to 等国 or 等国家. What follows 国家 decides. */
const LIST =
  /(?:(?<=[、和与及])|(?<=^|[^、]))(?:中国)?(?:香港|澳门|台湾)(?:[、和与及][一-鿿]{2,8}){0,8}等(?:[0-9]{1,3}个|[一二三四五六七八九十多几]{1,3}个?)?(国家?)(?!家?[和或及与、]地区|[内际民有企道籍人外旗歌产债语])/g;

/** Hong Kong, Macao or Taiwan in a list of countries. */
export const regionAsCountry: TextRule = {
  code: 'TM005',
  name: 'region-as-country',
  scope: 'text',
  marks: '等',
  severity: 'warning',
  fix: 'review',
  basis: { text: '新华社新闻报道中的禁用词和慎用词（2016年修订）', verified: false },
  title: { zh: '港澳台与国家并列', en: 'Hong Kong, Macao or Taiwan listed among countries' },
  why: {
    zh: '香港、澳门、台湾是中国的一部分，与外国并列时应称“国家和地区”。',
    en: 'Hong Kong, Macao and Taiwan are parts of China: a list of them with countries is of 国家和地区.',
  },
  bad: [
    {
      copy: '产品销往日本、韩国、香港等国家。',
      found: ['国家'],
      fixed: '产品销往日本、韩国、香港等国家和地区。',
    },
    { copy: '游客来自台湾、美国等国。', found: ['国'], fixed: '游客来自台湾、美国等国家和地区。' },
    {
      copy: '参展商来自德国和澳门等12个国家。',
      found: ['国家'],
      fixed: '参展商来自德国和澳门等12个国家和地区。',
    },
  ],
  good: [{ copy: '产品销往日本、韩国、香港等国家和地区。' }],
  allows: [
    { copy: '台湾同胞赴美国、英国等国考察。' },
    { copy: '产品销往香港、澳门等地，也销往日本等国家。' },
    { copy: '香港、台湾等国内市场，澳门等国家和地区。' },
  ],
  *check(text, passage) {
    if (!text.includes('等') || !/香港|澳门|台湾/.test(text)) return;
    for (const match of matchesIn(text, LIST)) {
      const end = match.index + match[0].length;
      yield reportIn(passage, {
        start: end - (match[1] ?? '').length,
        end,
        replacement: '国家和地区',
        message: {
          zh: '港澳台与国家并列，应为“国家和地区”',
          en: 'Hong Kong, Macao or Taiwan among countries, expected 国家和地区',
        },
      });
    }
  },
};
