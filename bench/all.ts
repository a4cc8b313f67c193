import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as os from 'node:os';
import { globSync } from 'tinyglobby';
import { COLD_ROUNDS, measureColdStart } from './cold-start.ts';
import { FEW_PAGES, IMPORT_PAGES, IMPORT_ROUNDS, type MeasuredImport, measureImport } from './import.ts';
import { ISSUE_PAGES, ISSUE_ROUNDS, type MeasuredIssues, measureIssues } from './issues.ts';
import type { Measured } from './measure.ts';
import { ARTICLES, type MeasuredPeer, measurePeers, PEER_ROUNDS } from './peers.ts';

// Measures all figures that docs/benchmarks.md holds and writes it: npm run bench.

const PAGE = 'articles/raw/page-2015-11.txt';
const DOCUMENT = 'docs/benchmarks.md';
const START_GOAL = 2;
const MEMORY_GOAL_MB = 200;
const RUST_GOAL = 3;
const KEPT_GOAL_MS = 400;
const IMPORT_GOAL_MS = 400;
const IMPORT_GOAL_RATE = 100;
const ISSUE_GOAL_MS = 3000;
const ISSUE_GOAL_MB = 400;

const load = os.loadavg()[0] ?? 0;
const page = readFileSync(PAGE, 'utf8');
tell('cold start …');
const coldStart = measureColdStart(page);
tell('1,000 articles, caibian and its peers …');
const peers = measurePeers(page + cleanCopy());
tell('the rules …');
const ofRules = execFileSync(process.execPath, ['bench/run.mjs', 'bench/rules.ts'], { encoding: 'utf8' });
tell('tags …');
const ofTags = execFileSync(process.execPath, ['bench/run.mjs', 'bench/tags.ts'], { encoding: 'utf8' });
tell('lines …');
const ofLines = execFileSync(process.execPath, ['bench/run.mjs', 'bench/lines.ts', PAGE], {
  encoding: 'utf8',
});
tell('pages …');
const ofPages = execFileSync(process.execPath, ['bench/run.mjs', 'bench/pages.ts'], { encoding: 'utf8' });
const ofMakeUp = execFileSync(process.execPath, ['bench/run.mjs', 'bench/makeup.ts'], { encoding: 'utf8' });
const issues = measureIssues();
tell('received pages …');
const imported = measureImport(page);
tell('segmenters …');
const segmenters = execFileSync(process.execPath, ['bench/run.mjs', 'bench/segmenters.ts', PAGE], {
  encoding: 'utf8',
});
writeFileSync(DOCUMENT, documentOf());
tell(`written: ${DOCUMENT}`);

function documentOf(): string {
  return `# Benchmarks

Made by \`npm run bench\` (bench/); nothing here is written by hand. Runs that are compared took turns, one of each a round,
so that other work on the machine fell on all alike; times are medians of wall time. Ratios travel to other
machines, milliseconds do not.

${machine()}

## One draft, cold

A fresh process for each run in the sample newsroom, ${COLD_ROUNDS} rounds. Compiled code is kept between runs (decision 009), so a
start that is not the first after an installation counts; one row shows what it is without. The goal: checking one
plain draft takes at most ${START_GOAL.toFixed(1)} times what node takes to do nothing.

${coldStartTable(coldStart)}

${verdictOnColdStart(coldStart)}

## ${ARTICLES.toLocaleString('en')} articles

Articles of about 1,000 to 1,800 characters, made from the sentences of the real page and of the clean stories of
tests/clean-copy (bench/make-corpus.ts): some are at fault, most are not, as in a newsroom. A quarter keep
its half-width marks, 15 % have a list, emphasis or a link. Each tool runs by its own command line on the same files
with its own rules, ${PEER_ROUNDS} rounds, output thrown away. textlint has no rules of its own, and the registry offers no set for
Chinese: it runs with seven rules that fit any language or Chinese (bench/textlintrc.json). caibian and lint-md spread their work over all
cores; autocorrect is a native program, written in Rust. "Nothing changed" is a second run, which finds the results of the
first. Memory is the most that the process held at once. The goals: faster than zhlint, textlint and lint-md; at most
${RUST_GOAL} times autocorrect; at most ${KEPT_GOAL_MS} ms when nothing changed; at most ${MEMORY_GOAL_MB} MB.

${peerTable(peers)}

${verdictOnPeers(peers)}

## The rules

\`\`\`
${ofRules.trim()}
\`\`\`

## Tags

All kinds of tags together. Kept tags cost a build nothing but reading them; a build that finds all kept loads no dictionary.

\`\`\`
${ofTags.trim()}
\`\`\`

## Lines

\`\`\`
${ofLines.trim()}
\`\`\`

## Pages

Stories and pages of the sample issue, warm, in turns; time of the processor. Shapes are all ways to set each story, search
is their make-up. A page that cannot be filled exactly is searched again for the changes to suggest.

\`\`\`
${ofPages.trim()}
\`\`\`

The search alone, on random stories (tests/support/story-items.ts):

\`\`\`
${ofMakeUp.trim()}
\`\`\`

\`caibian page\` to PDF and HTML, a fresh process for each run, ${ISSUE_ROUNDS} rounds: the large issue is the sample's pages again and again
under other names (bench/make-issue.ts). The goals: ${ISSUE_PAGES} pages in at most ${ISSUE_GOAL_MS / 1000} s and ${ISSUE_GOAL_MB} MB.

${issueTable(issues)}

${verdictOnIssues(issues)}

## Received pages

\`caibian import\` of the real page, cold, and of ${IMPORT_PAGES.toLocaleString('en')} pages in one run: the real page and the written ones of
tests/import/pages in turn, some four drafts a page, each read again and proved, each written and flushed to disk.
${IMPORT_ROUNDS} rounds. The goals: one page in at most ${IMPORT_GOAL_MS} ms beyond what loading the dictionary takes; ${IMPORT_GOAL_RATE} pages a second;
memory that does not grow with the number of pages.

${importTable(imported)}

${verdictOnImport(imported)}

## Segmenters

Decision 001: each loaded in a process of its own, an article being 1,200 characters.

\`\`\`
${segmenters.trim()}
\`\`\`
`;
}

/** The paragraphs of the clean stories, without copy slips, headings and tables. */
function cleanCopy(): string {
  const bodies = globSync(['tests/clean-copy/*.md'])
    .sort()
    .map((file) => readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
  return bodies.join('\n').replace(/^(?:[#|!<>-].*)?\n/gm, '');
}

function machine(): string {
  const cpus = os.cpus();
  const today = new Date().toISOString().slice(0, 10);
  return `Measured on ${today}: ${cpus[0]?.model.trim()}, ${cpus.length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB,
${os.type()} ${os.release()} (${os.arch()}), node ${process.versions.node} (V8 ${process.versions.v8}); load average at the start ${load.toFixed(1)}.`;
}

function coldStartTable(rows: readonly Measured[]): string {
  const floor = rows[0]?.medianMs ?? Number.NaN;
  return tableOf(
    ['', 'median ms', 'fastest ms', 'ratio'],
    rows.map((it) => [it.name, ...timesOf(it), (it.medianMs / floor).toFixed(2)]),
  );
}

function verdictOnColdStart([node, , plain]: readonly Measured[]): string {
  const ratio = (plain?.medianMs ?? Number.NaN) / (node?.medianMs ?? Number.NaN);
  return `Goal ${ratio <= START_GOAL ? 'met' : 'missed'}: ${ratio.toFixed(2)}.`;
}

function peerTable(rows: readonly MeasuredPeer[]): string {
  const own = rows[0]?.medianMs ?? Number.NaN;
  return tableOf(
    ['', 'command', 'median ms', 'fastest ms', 'ratio to caibian', 'memory MB'],
    rows.map((it) => [
      it.name,
      `\`${it.command}\``,
      ...timesOf(it),
      (it.medianMs / own).toFixed(2),
      Number.isNaN(it.peakMb) ? '—' : it.peakMb.toFixed(0),
    ]),
  );
}

function verdictOnPeers([own, kept, rust, ...others]: readonly MeasuredPeer[]): string {
  const [time, memory] = [own?.medianMs ?? Number.NaN, own?.peakMb ?? Number.NaN];
  const slower = others.filter((it) => it.medianMs <= time).map((it) => it.name);
  const ratio = time / (rust?.medianMs ?? Number.NaN);
  const again = kept?.medianMs ?? Number.NaN;
  const verdict = (met: boolean) => (met ? 'met' : 'missed');
  return [
    `Goals: faster than its peers ${slower.length === 0 ? 'met' : `missed (not faster than ${slower.join(', ')})`}`,
    `${ratio.toFixed(2)} times autocorrect ${verdict(ratio <= RUST_GOAL)}`,
    `nothing changed ${again.toFixed(0)} ms ${verdict(again <= KEPT_GOAL_MS)}`,
    `memory ${memory.toFixed(0)} MB ${verdict(memory <= MEMORY_GOAL_MB)}.`,
  ].join('; ');
}

function issueTable({ node, one, sample, large, first }: MeasuredIssues): string {
  return tableOf(
    ['', 'median ms', 'fastest ms', 'ratio to node'],
    [node, one, sample, large, first].map((it) => [
      it.name,
      ...timesOf(it),
      (it.medianMs / node.medianMs).toFixed(1),
    ]),
  );
}

function verdictOnIssues({ large, largeMb, first, firstMb }: MeasuredIssues): string {
  const told = (name: string, { medianMs }: Measured, mb: number) =>
    `${name}: ${medianMs.toFixed(0)} ms (goal ${medianMs <= ISSUE_GOAL_MS ? 'met' : 'missed'}), ${mb.toFixed(0)} MB (goal ${mb <= ISSUE_GOAL_MB ? 'met' : 'missed'})`;
  return `${told('Fonts cut before', large, largeMb)}; ${told('fonts cut for the first time', first, firstMb)}.`;
}

function importTable({ node, tag, one, many }: MeasuredImport): string {
  return tableOf(
    ['', 'median ms', 'fastest ms', 'ratio to node'],
    [node, tag, one, many].map((it) => [it.name, ...timesOf(it), (it.medianMs / node.medianMs).toFixed(1)]),
  );
}

/** Tagging one short draft is loading the dictionary and little else. */
function verdictOnImport({ node, tag, one, pagesPerSecond, fewMb, manyMb }: MeasuredImport): string {
  const beyond = one.medianMs - (tag.medianMs - node.medianMs);
  const cold = `${beyond.toFixed(0)} ms for one page without the dictionary (goal ${beyond <= IMPORT_GOAL_MS ? 'met' : 'missed'})`;
  const rate = `${pagesPerSecond.toFixed(0)} pages a second (goal ${pagesPerSecond >= IMPORT_GOAL_RATE ? 'met' : 'missed'})`;
  return `${cold}; ${rate}; ${manyMb.toFixed(0)} MB at most for ${IMPORT_PAGES} pages, ${fewMb.toFixed(0)} MB for ${FEW_PAGES}.`;
}

function timesOf({ medianMs, fastestMs }: Measured): readonly string[] {
  return [medianMs.toFixed(0), fastestMs.toFixed(0)];
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
