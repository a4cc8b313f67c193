import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CheckedDraft, checkDraft } from '../../src/check/check-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import { settingsWith } from '../support/check-settings.ts';

const page = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');
const settings = settingsWith();
const inHunan = {
  ...settings,
  newsroom: {
    ...settings.newsroom,
    config: { ...settings.newsroom.config, publication: { region: '湖南省' } },
  },
  issueDate: '2015-11-12' as CivilDate,
};

describe('the places of the page of November 2015', () => {
  let checked: CheckedDraft;

  beforeAll(async () => {
    const draft = await readDraftText(page, { path: 'page-2015-11.txt', format: 'plain' });
    checked = checkDraft(draft, inHunan);
  });

  it('have the tag 邵阳 over a story of 祁阳 found, and 我省, and nothing else', () => {
    const found = checked.findings
      .filter((it) => it.rule.startsWith('PL'))
      .map((it) => [it.rule, it.range.start.offset, it.message]);
    expect(found).toEqual([
      ['PL001', page.indexOf('邵阳:'), '地名题是“邵阳”，正文写的却是“永州市祁阳县”'],
      ['PL008', page.indexOf('我省'), '“我省”在网上看不出是哪里，应写“湖南省”'],
    ]);
  });
});

describe('long runs of places', () => {
  it.each(['湖南省', '永州市祁阳县', '省省', '在某某市', '我省', '江苏省会', '襄樊市'])(
    'are checked to the end: %s',
    async (piece) => {
      const text = `---\nheadline: 某\ndate: 2015-11-12\nplaceTag: 邵阳\n---\n\n${piece.repeat(3_000)}\n`;
      const { draft } = checkDraft(await readDraftText(text, { path: 'example.md' }), inHunan);
      expect(draft.text.length).toBeGreaterThan(3_000);
    },
  );
});
