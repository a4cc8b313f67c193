import type { TextRule } from '../rule.ts';
import { PLAIN_TERMS } from './data/plain-terms.ts';
import { termReports, termsIn } from './discouraged-terms.ts';

/** Terms of society, law, nationalities and religion that news replaces. */
export const discouragedTerm: TextRule = {
  code: 'TM001',
  name: 'discouraged-term',
  scope: 'text',
  looksFor: termsIn(PLAIN_TERMS),
  severity: 'warning',
  fix: 'review',
  basis: { text: '新华社新闻报道中的禁用词和慎用词（2016年修订）', verified: false },
  title: { zh: '用了不宜使用的称谓、说法', en: 'Discouraged term' },
  why: {
    zh: '对残疾人、少数民族、宗教、涉法人员和职务的称谓有规范说法，报道不用旧称、俗称和带歧视的说法。',
    en: 'Persons with disabilities, nationalities, religions, offices and people before the law have proper terms.',
  },
  bad: [
    {
      copy: '中心为残废人和聋子提供康复服务。',
      found: ['残废人', '聋子'],
      fixed: '中心为残疾人和聋人提供康复服务。',
    },
    {
      copy: '县检察院院长、三名政协代表和村长参加座谈。',
      found: ['检察院院长', '政协代表', '村长'],
      fixed: '县检察院检察长、三名政协委员和村委会主任参加座谈。',
    },
    {
      copy: '警方抓获罪犯嫌疑人，他曾是劳改犯。',
      found: ['罪犯嫌疑人', '劳改犯'],
      fixed: '警方抓获犯罪嫌疑人，他曾是服刑人员。',
    },
  ],
  good: [{ copy: '中心为残疾人提供服务，村委会主任和政协委员参加座谈。' }],
  allows: [
    { copy: '农村长期缺水，孩子在山村长大，该村长约三公里。' },
    { copy: '他爱听瞎子阿炳的曲子，不让制度成为聋子的耳朵。' },
    { copy: '中国回教救国协会的旧址；革命推翻满清；1949年的政协代表。' },
    { copy: '日本川上村是蔬菜之乡。\n\n“收入在全国居首位。”村长藤原忠彦说。' },
    { copy: '内蒙古大夫驰援湖北；儿时看戏子夜才回。' },
    { copy: '他说：“村长是个瞎子。”' },
    { copy: '缸里装满清水，学校召回教师，政协代表团来访。' },
  ],
  check: (text, passage, { article }) => termReports(PLAIN_TERMS, text, passage, article),
};
