import type { PageLayoutReport, PageReport, PageReportBlock } from '../../../src/model/page-report.ts';

/** A tabloid's grid: five columns of 14 characters of 9 pt, 84 lines of 12 pt. */
const GRID = { columns: 5, rows: 84, leading: 12, columnWidth: 126, gutter: 15.75 };

const block = (slug: string | null, headline: string, more: Partial<PageReportBlock>): PageReportBlock => ({
  ...{
    slug,
    headline,
    kind: 'story',
    column: 0,
    row: 0,
    columns: 1,
    rows: 1,
    headlineSize: 0,
    lines: 0,
    slack: 0,
  },
  ...{ levers: [], cost: 0, costs: [] },
  ...more,
});

/** The sample page as a make-up editor might set it. */
export const LAYOUT: PageLayoutReport = {
  name: 'A02',
  grid: GRID,
  cost: 9.25,
  blocks: [
    block('fulian-xinmeiti', '杜亚玲：要用互联网思维推进妇联工作', {
      ...{ columns: 3, rows: 29, headlineSize: 36, lines: 62, slack: 1, cost: 4.25 },
      levers: [
        { kind: 'tighter', text: 2 },
        { kind: 'tighter', text: 5 },
      ],
      costs: [
        { reason: 'shape', cost: 1.25 },
        { reason: 'priority', cost: 3 },
      ],
    }),
    block(null, '妇联星空', {
      ...{ column: 3, columns: 2, rows: 29, headlineSize: 16, lines: 51, cost: 0 },
    }),
    block('loudi-pinpai', '娄底市妇联——创品牌　力推性别平等', {
      ...{ row: 30, columns: 5, rows: 40, headlineSize: 28, lines: 161, slack: 3, cost: 5 },
      levers: [{ kind: 'moreSpace', text: 5 }],
      costs: [{ reason: 'narrow', cost: 5 }],
    }),
    block(null, '广告', { ...{ kind: 'advert', row: 71, columns: 5, rows: 13 } }),
  ],
};

/** A page that is made up. */
export const MADE: PageReport = {
  pageNumber: 'A02',
  pageName: '妇联新闻',
  fits: true,
  layouts: [LAYOUT],
  suggestions: [],
  notes: [],
  cutOff: false,
};

/** A page that does not fit, with two ways to make it. */
export const UNFIT: PageReport = {
  ...MADE,
  fits: false,
  layouts: [],
  suggestions: [
    {
      changes: [
        {
          kind: 'cut',
          slug: 'loudi-pinpai',
          headline: '娄底市妇联——创品牌　力推性别平等',
          lines: 6,
          characters: 84,
        },
        {
          kind: 'fill',
          slug: 'xiangtan-yuyingshi',
          headline: '“育婴师”培训班开班',
          lines: 12,
          characters: 168,
        },
      ],
      cost: 142.4,
      layout: { ...LAYOUT, name: 'A02-try' },
    },
    {
      changes: [
        {
          kind: 'drop',
          slug: 'qiyang-liushouertong',
          headline: '加强农村留守儿童信息采集工作',
          lines: 12,
          characters: 155,
        },
      ],
      cost: 300,
      layout: null,
    },
  ],
  notes: [
    {
      zh: '图片 huichang.jpg 只有 96 dpi，印刷要 200 dpi',
      en: 'picture huichang.jpg has 96 dpi; print wants 200',
    },
  ],
  cutOff: true,
};
