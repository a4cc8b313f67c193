import { describe, expect, it } from 'vitest';
import { breakParagraph } from '../../src/compose/lines/break-paragraph.ts';
import type { FaceSpan } from '../../src/compose/lines/face-span.ts';
import { type PlacedRun, placeRuns } from '../../src/compose/lines/place-runs.ts';
import type { SetLine } from '../../src/compose/lines/set-line.ts';
import { findChromium, withBrowser } from '../support/chromium.ts';
import { openRealFonts } from '../support/real-fonts.ts';
import { drawnWidths } from './chromium-runs.ts';
import { pageParagraphs } from './page-paragraphs.ts';

const { serif, sans, kai, store } = await openRealFonts();

function setIn(text: string, faces: readonly FaceSpan[], measure = 20): readonly SetLine[] {
  return breakParagraph(text, { measure, indent: 0, profile: 'press', faces });
}

function runsIn(text: string, faces: readonly FaceSpan[], measure = 20): readonly PlacedRun[] {
  return setIn(text, faces, measure).flatMap((line) => placeRuns(line, faces));
}

describe('mixed faces', () => {
  it('counts letters and digits by the font that draws them, Han and full-width marks as 1 em', () => {
    const width = (face: FaceSpan) => setIn('EQ妇联，', [face])[0]?.naturalWidth;
    expect(width({ end: 5, typeface: serif })).toBeCloseTo(0.652 + 0.767 + 3, 3);
    expect(width({ end: 5, typeface: sans })).not.toBe(width({ end: 5, typeface: serif }));
    expect(setIn('她说“好”吗', [{ end: 6, typeface: kai }])[0]?.naturalWidth).toBe(6);
  });

  it('sets Han apart from letters and digits where that is asked for, but not at the ends of lines', () => {
    const faces = [{ end: 9, typeface: serif }];
    const options = { measure: 20, indent: 0, profile: 'press', faces } as const;
    const [close] = breakParagraph('新增微家38个', options);
    const [open] = breakParagraph('新增微家38个', { ...options, latinSpace: 0.125 });
    expect((open?.naturalWidth ?? 0) - (close?.naturalWidth ?? 0)).toBeCloseTo(0.25, 9);
    const runs = open === undefined ? [] : placeRuns(open, faces);
    expect(runs.map(({ text, x }) => [text, Math.round(x * 1000)])).toEqual([
      ['新增微家', 0],
      ['38', 4125],
      ['个', Math.round(1000 * (4.25 + (runs[1]?.width ?? 0)))],
    ]);
    const lines = breakParagraph('新增微家微家38个', { ...options, measure: 6, latinSpace: 0.25 });
    expect(lines.map(({ text, naturalWidth }) => [text, naturalWidth < 2])).toEqual([
      ['新增微家微家', false],
      ['38个', false],
    ]);
    expect(lines[0]?.naturalWidth).toBe(6);
  });

  it('counts a character that no font has as 1 em', () => {
    expect(setIn('妇\u{2A6D6}', [{ end: 3, typeface: kai }])[0]?.naturalWidth).toBe(2);
  });

  it('scales a face and what its marks may lose', () => {
    const faces = [
      { end: 7, typeface: kai, scale: 0.9 },
      { end: 9, typeface: serif },
    ];
    const [line] = setIn('（《妇联报》）会议', faces);
    expect(line?.naturalWidth).toBeCloseTo(0.9 * 7 - 3 * 0.45 + 2, 9);
    expect(line?.squeezes.map(({ em }) => em)).toEqual([0.45, 0.45, 0.45]);
  });
});

describe('placeRuns', () => {
  it('parts runs where the face, the font or the tracking changes', () => {
    const faces = [
      { end: 3, typeface: sans },
      { end: 40, typeface: serif },
    ];
    const runs = runsIn('本报讯（记者李明）“她说”', faces);
    expect(runs.map(({ text, face, at, span }) => [text, face, at, span])).toEqual([
      ['本报讯', 'sans', 0, 0],
      ['（记者李明）', 'serif', 3, 1],
      ['“她说”', 'serif', 9, 1],
    ]);
    expect(runs.map(({ x }) => x)).toEqual([0, 3, 8.5]);
  });

  it('sets a dash as a run by itself, in the middle of its two em', () => {
    const runs = runsIn('她——他', [{ end: 4, typeface: serif }]);
    expect(runs.map(({ text }) => text)).toEqual(['她', '——', '他']);
    const [, dash] = runs;
    expect(dash).toMatchObject({ tracking: 0, width: serif.dashPair / 1000 });
    expect(dash?.x).toBeCloseTo(1 + (2 - serif.dashPair / 1000) / 2, 9);
    expect(serif.dashPair).toBeLessThan(1800);
  });

  it('sets narrow quotes in their 1 em: opening ones at its right, closing ones at its left', () => {
    const narrow = (kai.advance(0x201c) ?? 0) / 1000;
    expect(narrow).toBeLessThan(0.5);
    const runs = runsIn('她说“好”吗', [{ end: 6, typeface: kai }]);
    const originOf = (mark: string) => {
      const run = runs.find(({ text }) => text.startsWith(mark));
      return run?.x;
    };
    expect(originOf('“')).toBeCloseTo(3 - narrow, 9);
    expect(originOf('吗')).toBe(5);
    expect(runs.map(({ text }) => text)).toEqual(['她说', '“好”', '吗']);
    // The opening mark's advance and 好 bring the closing mark to the left of its box.
    expect((runs[1]?.x ?? 0) + narrow + 1).toBeCloseTo(4, 9);
  });

  it('begins an opening mark at a line’s start before the column’s edge, where its empty half stands', () => {
    const [run] = runsIn('《妇联》', [{ end: 4, typeface: serif }]);
    expect(run).toMatchObject({ text: '《妇联》', x: -0.5, tracking: 0, width: 4 });
  });

  it('sets a character with combining marks as a run by itself, so that tracking falls behind it', () => {
    const text = '省妇联召开葛\u{E0100}洲坝座，谈会议及其他事';
    const faces = [{ end: text.length, typeface: serif }];
    const run = runsIn(text, faces, 10).find((it) => it.text.startsWith('葛'));
    expect(run).toMatchObject({ text: '葛\u{E0100}', tracking: 0 });
  });

  it('sets the same line at the same places whatever was set before', () => {
    const faces = [{ end: 60, typeface: serif }];
    const once = runsIn('省妇联召开全省妇联座谈会，会期2天。', faces, 8);
    expect(runsIn('省妇联召开全省妇联座谈会，会期2天。', faces, 8)).toEqual(once);
  });
});

describe.skipIf(findChromium() === null)('runs in Chromium', () => {
  it('are as wide as they say, in all faces, so that no text drifts', async () => {
    const paragraphs = pageParagraphs().filter((text) => text.length > 40);
    const runs = paragraphs.flatMap((text) => {
      const faces = [
        { end: 8, typeface: sans },
        { end: 30, typeface: serif },
        { end: 60, typeface: kai, scale: 0.875 },
        { end: text.length, typeface: serif },
      ];
      return runsIn(text, faces, 14).filter(({ font }) => font !== null);
    });
    expect(runs.length).toBeGreaterThan(300);
    const fonts = new Map<string, Uint8Array>();
    for (const id of new Set(runs.flatMap(({ font }) => font ?? []))) {
      const characters = runs.filter(({ font }) => font === id).map(({ text }) => text);
      fonts.set(id, await store.subset(id, characters.join(''), 'woff2'));
    }
    expect(fonts.size).toBe(3);
    const widths = await withBrowser((browser) => drawnWidths(browser, runs, fonts));
    for (const [at, run] of runs.entries()) {
      const drawn = run.width + run.tracking;
      expect([run.text, Math.abs((widths[at] ?? 0) - drawn) < 0.004]).toEqual([run.text, true]);
    }
  });
});
