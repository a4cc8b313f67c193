import { describe, expect, it } from 'vitest';
import { terminalWidth } from '../../../src/language/widths.ts';
import type { TaggedDraft } from '../../../src/model/tag-report.ts';
import { tagCsv } from '../../../src/reporters/tag-report/csv.ts';
import { tagJson } from '../../../src/reporters/tag-report/json.ts';
import { tableLines } from '../../../src/reporters/tag-report/table.ts';
import { tagText } from '../../../src/reporters/tag-report/text.ts';

/** A name that steers a terminal, would be computed by a spreadsheet, and holds half a character. */
const HOSTILE = '=\u001B[31m妇\u202E联\uD800,"\n';

const DRAFT: TaggedDraft = {
  path: `${HOSTILE}.md`,
  tags: {
    keywords: [
      {
        ...{ word: HOSTILE, weight: 1 },
        reasons: {
          ...{ kind: 'phrase', mentions: 3, frequency: 0.5, rarity: 8, quality: 1.2 },
          ...{ stands: ['headline', 'lede'], forms: [HOSTILE] },
        },
      },
    ],
    people: [{ name: '杜亚玲', title: HOSTILE, role: 'reporter', first: 5, mentions: 1, confidence: 0.85 }],
    places: [
      {
        ...{ name: '湘潭县', code: '430321', first: 9, mentions: 2 },
        chain: [
          { name: '湘潭县', code: '430321', level: 'county' },
          { name: '湘潭市', code: '430300', level: 'prefecture' },
          { name: '湖南省', code: '430000', level: 'province' },
        ],
      },
    ],
    organisations: [{ name: HOSTILE, forms: ['省妇联'], first: 9, mentions: 1 }],
    topics: [{ id: 'medtop:20000788', label: HOSTILE, score: 0.75, words: [{ word: HOSTILE, weight: 2 }] }],
  },
  positions: new Map([[5, { line: 1, char: 6, offset: 5 }]]),
  differences: null,
};
const COMPARED: TaggedDraft = {
  ...DRAFT,
  differences: { keywords: { same: [HOSTILE], missing: ['新媒体'], added: ['妇联'] } },
};
const SETTINGS = { language: 'zh', coloured: false, explain: true } as const;

describe('the reports of tags', () => {
  it.each([
    ['text', async () => tagText([DRAFT, COMPARED], { ...SETTINGS, explain: false })],
    ['an explanation', async () => tagText([DRAFT], SETTINGS)],
    ['JSON', async () => tagJson([DRAFT, COMPARED], SETTINGS)],
    ['CSV', async () => tagCsv([DRAFT])],
  ])('%s: no character of a draft steers a terminal', async (_name, report) => {
    const text = await report();
    expect(text).toContain('妇');
    expect(text).not.toMatch(/[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E]/);
    expect(text.isWellFormed()).toBe(true);
  });

  it('explain what is there, in the language of messages', async () => {
    const zh = await tagText([DRAFT], SETTINGS);
    expect(zh).toMatch(/ 1 {2}0\.5×8×1\.2 +3 {2}短语 {2}主题、导语 {2}=/);
    expect(zh).toMatch(/杜亚玲 +0\.85 +1 {2}1:6 {3}记者、=/);
    expect(zh).toMatch(/湘潭县 +2 +430321 {2}湘潭市 < 湖南省$/m);
    const en = await tagText([DRAFT], { ...SETTINGS, language: 'en' });
    expect(en).toMatch(/phrase {2}headline, lede/);
  });

  it('make no formula and no extra row of CSV', () => {
    const rows = tagCsv([DRAFT]).split('\r\n');
    expect(rows).toHaveLength(7);
    for (const row of rows.slice(1, -1)) expect(row).toMatch(/^"'=/);
  });

  it('tell the place of a thing in JSON where it is known', () => {
    const { articles } = JSON.parse(tagJson([DRAFT], { ...SETTINGS, explain: false }));
    expect(articles[0].people[0].first).toEqual({ line: 1, char: 6, offset: 5 });
    expect(articles[0].places[0]).not.toHaveProperty('first');
    expect(articles[0].topics[0]).not.toHaveProperty('words');
  });
});

describe('tableLines', () => {
  it('puts columns below each other by the width of characters, numbers to the right', () => {
    const rows = [
      ['关键词', '次数', '位置'],
      ['互联网+', 12, '主题'],
      ['WTO', 3, ''],
    ];
    const lines = tableLines(rows);
    expect(lines).toEqual(['关键词   次数  位置', '互联网+    12  主题', 'WTO         3']);
    const ends = lines.map((line, at) => terminalWidth(line.slice(0, line.indexOf(String(rows[at]?.[1])))));
    expect(ends).toEqual([9, 11, 12]);
  });

  it('is empty without rows', () => {
    expect(tableLines([])).toEqual([]);
  });
});
