import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bylines } from './eval/bylines.ts';
import type { Evaluation } from './eval/evaluation.ts';
import { findings } from './eval/findings.ts';
import { keywords } from './eval/keywords.ts';
import { lines } from './eval/lines.ts';
import { names } from './eval/names.ts';
import { organisations } from './eval/organisations.ts';
import { places } from './eval/places.ts';
import { punctuation } from './eval/punctuation.ts';
import { topics } from './eval/topics.ts';

// Evaluates on corpora and writes docs/evaluation.md: npm run eval -- --corpora <folder> [name…]. Without a name all
// evaluations run for which the folder holds the corpus; the sections of the others stay as they are.

const evaluations: readonly Evaluation[] = [
  punctuation,
  findings,
  keywords,
  names,
  bylines,
  places,
  organisations,
  topics,
  lines,
];

/** The commit that is checked out, with a + when the sources were changed since. */
function commit(): string {
  const git = (...params: string[]) => execFileSync('git', params, { encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'bench').length > 0;
  return git('rev-parse', '--short', 'HEAD') + (changed ? '+' : '');
}

const DOCUMENT = 'docs/evaluation.md';
const INTRODUCTION = `# Evaluation

Made by \`npm run eval -- --corpora <folder>\` (bench/eval/); nothing here is written by hand. The corpora are not part of the
project. Last run on ${new Date().toISOString().slice(0, 10)}, of the sources of commit ${commit()}: ${process.platform} ${process.arch},
node ${process.versions.node}, @node-rs/jieba 2.0.2.
`;

const { values, positionals } = parseArgs({
  options: { corpora: { type: 'string' } },
  allowPositionals: true,
});
const { corpora } = values;
const unknown = positionals.filter((name) => !evaluations.some((it) => it.name === name));
if (corpora === undefined || unknown.length > 0) {
  tell(`usage: npm run eval -- --corpora <folder> [${evaluations.map((it) => it.name).join('|')}]`);
  process.exitCode = 2;
} else {
  const asked = evaluations.filter((it) => positionals.length === 0 || positionals.includes(it.name));
  process.exitCode = await runAll(asked, corpora);
}

/** The exit code: 1 when an evaluation failed. */
async function runAll(asked: readonly Evaluation[], folder: string): Promise<number> {
  const sections = existingSections();
  let code = 0;
  for (const { name, run } of asked) {
    const result = await run(folder);
    if (result === null) {
      tell(`${name}: no corpus in the folder`);
      continue;
    }
    sections.set(name, result.section.trim());
    tell([`${name}: ${result.failures.length} failures`, ...result.failures].join('\n  '));
    if (result.failures.length > 0) code = 1;
  }
  writeFileSync(DOCUMENT, documentOf(sections));
  return code;
}

/** The sections of the document as it is, by the name of their evaluation. */
function existingSections(): Map<string, string> {
  const text = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
  const parts = text.split(/^<!-- evaluation: ([\w-]+) -->\n/m).slice(1);
  return new Map(
    parts.flatMap((name, at) => (at % 2 === 0 ? [[name, (parts[at + 1] ?? '').trim()] as const] : [])),
  );
}

function documentOf(sections: ReadonlyMap<string, string>): string {
  const known = evaluations.flatMap(({ name }) => {
    const section = sections.get(name);
    return section === undefined ? [] : [`<!-- evaluation: ${name} -->\n\n${section}\n`];
  });
  return [INTRODUCTION, ...known].join('\n');
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
