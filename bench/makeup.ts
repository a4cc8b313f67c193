import { layOut } from '../src/compose/makeup/lay-out.ts';
import type { LayoutResult, PageGrid } from '../src/compose/makeup/layout-result.ts';
import { LAYOUT_EFFORT, LAYOUT_WEIGHTS } from '../src/compose/makeup/layout-weights.ts';
import { randomStories, storyItem } from '../tests/support/story-items.ts';

/** What the command asks for. */
const OPTIONS = { alternatives: 3, effort: LAYOUT_EFFORT, weights: LAYOUT_WEIGHTS };
const TABLOID: PageGrid = { columns: 5, rows: 85 };
const BROADSHEET: PageGrid = { columns: 8, rows: 116 };
/** Pages of the exact-fill rate. */
const PAGES = 100;
/** Of the larger page, which takes longer. */
const BROADSHEETS = 12;
/** Rounds that count; each makes one page of each kind, so that whatever else the machine does falls on all alike. */
const ROUNDS = 5;

measureTimes();
measureFill('5 x 85', TABLOID, PAGES);
measureFill('8 x 116', BROADSHEET, BROADSHEETS);

function measureTimes(): void {
  const kinds = [TABLOID, BROADSHEET].flatMap((page) =>
    [5, 8, 10, 12].map((count) => ({ page, count, times: [] as number[], steps: [] as number[] })),
  );
  for (let round = -1; round < ROUNDS; round++) {
    for (const kind of kinds) {
      const { taken, result } = timed(round + 1, kind.count, kind.page);
      if (round < 0) continue;
      kind.times.push(taken);
      kind.steps.push(result.steps);
    }
  }
  const eight = median(kinds[1]?.times ?? []);
  for (const { page, count, times, steps } of kinds) {
    const ratio = (median(times) / eight).toFixed(2);
    process.stdout.write(
      `${page.columns} x ${page.rows}, ${count} stories: median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms, ${ratio} of the 8 stories, ${median(steps)} steps\n`,
    );
  }
}

function measureFill(name: string, page: PageGrid, pages: number): void {
  let [exact, cutOff, choices] = [0, 0, 0];
  const times: number[] = [];
  for (let seed = 1; seed <= pages; seed++) {
    const { taken, result } = timed(seed, 5 + (seed % 8), page);
    times.push(taken);
    if (result.layouts.length > 0) exact++;
    if (result.layouts.length > 1) choices++;
    if (result.cutOff) cutOff++;
  }
  process.stdout.write(
    `${name}: ${exact} of ${pages} random pages of 5 to 12 stories filled exactly, ${choices} in more than one way, ${cutOff} cut off; median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms\n`,
  );
}

/** Time of the processor in ms, that of collecting garbage among it: other work of the machine does not count. */
function timed(seed: number, count: number, page: PageGrid): { taken: number; result: LayoutResult } {
  const items = randomStories(seed, count, page.columns, page.rows).map((story) =>
    storyItem(story, page.columns),
  );
  const start = process.cpuUsage();
  const result = layOut(items, page, OPTIONS);
  const { user, system } = process.cpuUsage(start);
  return { taken: (user + system) / 1000, result };
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
