import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { settingsWith } from '../support/check-settings.ts';
import { FULL_WIDTH } from '../support/marks.ts';

/** A page as received, cut into its five stories, each a Markdown draft that nobody has edited. */
const page = readFileSync(new URL('../../articles/raw/page-2015-11.txt', import.meta.url), 'utf8');
const STARTS = ['省妇联系统新媒体', '郴州:', '湘潭县:', '邵阳:', '学习徐守盛署名文章'];
const cuts = STARTS.map((start) => page.indexOf(start));
const stories = cuts.map((start, index) => page.slice(start, cuts[index + 1] ?? page.length).trimEnd());
const drafts = stories.map((story) => `---\nheadline: 待定\ndate: 2015-11-12\n---\n\n${story}\n`);

const MARKS = /[,;:?!()]/g;
const settings = settingsWith();

async function check(text: string) {
  return checkDraft(await readDraftText(text, { path: 'story.md', format: 'markdown' }), settings);
}

describe('the page as five unedited drafts', () => {
  it('holds all 169 half-width marks', () => {
    expect(stories.join('').match(MARKS)).toHaveLength(169);
  });

  it.each(drafts.map((text, index) => ({ text, story: STARTS[index] })))(
    '$story: each mark found once, at its place',
    async ({ text }) => {
      const { findings } = await check(text);
      const found = findings
        .filter(({ rule }) => rule === 'PU001' || rule === 'BY001')
        .map((it) => it.range.start.offset);
      const bodyStart = text.indexOf('---\n\n') + 5;
      const expected = [...text.matchAll(MARKS)].map((match) => match.index).filter((at) => at >= bodyStart);
      expect(found).toEqual(expected);
    },
  );

  it.each(drafts.map((text, index) => ({ text, story: STARTS[index] })))(
    '$story: --fix changes these marks, two pause marks, nothing else',
    async ({ text }) => {
      const { checked, refused } = await fixDraft(await check(text), settings);
      const bodyStart = text.indexOf('---\n\n') + 5;
      const body = text
        .slice(bodyStart)
        .replace(MARKS, (mark) => FULL_WIDTH[mark] ?? mark)
        .replace('”、“雨露', '”“雨露')
        .replace('三八”、“六一”等', '三八”“六一”等');
      expect(refused).toBeNull();
      expect(checked.draft.text).toBe(text.slice(0, bodyStart) + body);
    },
  );
});
