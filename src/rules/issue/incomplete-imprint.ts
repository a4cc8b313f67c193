import type { Localised } from '../../model/localised.ts';
import type { Publication } from '../../model/newsroom.ts';
import type { IssueRule } from '../rule.ts';

/** Shape of a CN number: two digits of the province, four of the paper; a class may follow. */
const CN = /^(?:CN\s?)?\d{2}-\d{4}(?:\/[A-Z0-9]{1,3})?$/;

/** What page one of a newspaper carries, by setting. */
const ITEMS: readonly (readonly [keyof Publication, Localised])[] = [
  ['name', { zh: '报名', en: 'name' }],
  ['sponsor', { zh: '主办单位', en: 'sponsor' }],
  ['publisher', { zh: '出版单位', en: 'publisher' }],
  ['address', { zh: '社址', en: 'address' }],
  ['phone', { zh: '电话', en: 'phone' }],
  ['printer', { zh: '印刷单位', en: 'printer' }],
  ['price', { zh: '定价', en: 'price' }],
];

const whole: Publication = {
  name: '今日女报',
  cn: 'CN 43-0000',
  sponsor: '湖南省妇女联合会',
  publisher: '今日女报社',
  address: '长沙市',
  phone: '0731-00000000',
  printer: '印务中心',
  price: '1.00元',
};

/** Page one without all that the regulations ask of it. */
export const incompleteImprint: IssueRule = {
  code: 'IS012',
  name: 'incomplete-imprint',
  scope: 'issue',
  severity: 'advice',
  fix: 'none',
  basis: { text: '《报纸期刊质量管理规定》（2020）：出版形式', verified: true },
  title: { zh: '头版的出版信息不全', en: 'Incomplete imprint on page one' },
  why: {
    zh: '头版要登报名、期号、国内统一连续出版物号、主办和出版单位、社址、电话、印刷单位、定价；caibian.yaml 写了 cn 的报社才查。',
    en: 'Page one carries name, serial number, CN number, sponsor, publisher, address, phone, printer and price. Only checked once publication.cn is set.',
  },
  bad: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['A01'],
      given: { publication: whole },
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\nissueNumber: 1234\npages:\n  - pageNumber: A01\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['A01'],
      given: { publication: { ...whole, cn: 'CN43-00' } },
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\nissueNumber: 1234\npages:\n  - pageNumber: "01"\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      found: ['"01"'],
      given: { publication: { name: '今日女报', cn: 'CN 43-0000' } },
    },
  ],
  good: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\nissueNumber: 1234\npages:\n  - pageNumber: A01\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      given: { publication: whole },
    },
  ],
  allows: [
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A01\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      given: { publication: { name: '今日女报' } },
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      given: { publication: { cn: 'CN 43-0000' } },
    },
    {
      copy: '=== issue.yaml\ndate: 2015-11-12\nissueNumber: 总第1234期\npages:\n  - pageNumber: A01\n    articles: [a]\n=== a.md\n---\nheadline: 甲\n---\n\n正文。\n',
      given: { publication: { ...whole, cn: '43-0000' } },
    },
  ],
  *check({ issue, manifest, newsroom }) {
    const { publication } = newsroom.config;
    const { cn } = publication;
    if (issue === null || manifest === null || cn === undefined) return;
    const index = issue.pages.findIndex((it) => /^A?0{0,2}1$/.test(it.pageNumber));
    if (index < 0) return;
    const span = manifest.spanOf(['pages', index, 'pageNumber']);
    const missing = [
      ...(issue.issueNumber === null ? [{ zh: '期号', en: 'serial number' }] : []),
      ...ITEMS.filter(([key]) => (publication[key] ?? '').trim() === '').map(([, name]) => name),
    ];
    if (missing.length > 0) {
      const [zh, en] = [missing.map((it) => it.zh).join('、'), missing.map((it) => it.en).join(', ')];
      yield {
        source: manifest,
        span,
        message: { zh: `头版的出版信息缺${zh}`, en: `page one lacks ${en}` },
        hint: {
          zh: '期号写在期次文件的 issueNumber，其余写在 caibian.yaml 的 publication。',
          en: 'issueNumber belongs into the issue manifest, the rest into publication of caibian.yaml.',
        },
      };
    }
    if (CN.test(cn.trim())) return;
    yield {
      source: manifest,
      span,
      message: {
        zh: `国内统一连续出版物号“${cn}”不对，应像“CN 43-0000”`,
        en: `CN number "${cn}" has not the shape CN 43-0000`,
      },
    };
  },
};
