import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type CheckSettings, checkDraft } from '../../src/check/check-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { wordsFrom } from '../../src/language/segment/words.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import { defaultConfig, EMPTY_DESK } from '../../src/newsroom/defaults.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Evaluation } from './evaluation.ts';

/** A text that is checked. */
interface Copy {
  readonly name: string;
  readonly text: string;
}

/** What was found in a collection of texts. */
interface Tally {
  readonly title: string;
  readonly characters: number;
  readonly findings: readonly Finding[];
}

/** Sentences of a newspaper that are put together to one article: more would make strangers of neighbours. */
const SENTENCES = 5;
/** Findings of a rule that are too many to be listed one by one. */
const RULES_SHOWN = 25;

/** How many findings all rules make on copy that is right, and on published text that nobody wrote for them. */
export const findings: Evaluation = {
  name: 'findings',
  run: async (corpora) => {
    const newspaper = join(corpora, 'pd-ner-dev.txt');
    const abstracts = join(corpora, 'csl_kg_dev.tsv');
    const clean = await tallyOf('43 clean stories (tests/clean-copy)', cleanStories(), null);
    const others = [
      existsSync(newspaper)
        ? await tallyOf('sentences of a newspaper of 1998', newspaperOf(newspaper), '1998-01-20')
        : null,
      existsSync(abstracts)
        ? await tallyOf('abstracts of journals', abstractsOf(abstracts), '2020-06-15')
        : null,
    ].filter((it) => it !== null);
    const section = [
      '## Findings on published text',
      `All ${rules.length} rules with default settings and no registers. In the clean stories every finding is a false alarm. The other texts were printed as they are and hold true defects by today's norms; their counts show how talkative the rules are, not how often they are wrong.`,
      tableOf([clean, ...others]),
      clean.findings.length === 0
        ? 'Nothing at all was found in the clean stories.'
        : `Found in the clean stories:\n\n${listOf(clean.findings)}`,
      ...others.map((it) => `### By rule: ${it.title}\n\n${byRule(it.findings)}`),
    ].join('\n\n');
    const falseAlarms = clean.findings.filter((it) => it.severity !== 'advice').length;
    const most = Math.floor(clean.characters / 10_000);
    return {
      section,
      failures: falseAlarms > most ? [`${falseAlarms} false errors and warnings, at most ${most}`] : [],
    };
  },
};

function cleanStories(): readonly Copy[] {
  return globSync(['tests/clean-copy/*.md'])
    .sort()
    .map((file) => ({ name: basename(file), text: readFileSync(file, 'utf8') }));
}

/** A character a line, a blank line between sentences. */
function newspaperOf(file: string): readonly Copy[] {
  const sentences = readFileSync(file, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((lines) =>
      lines
        .split('\n')
        .map((line) => line.split(/\s/)[0] ?? '')
        .join(''),
    );
  const count = Math.ceil(sentences.length / SENTENCES);
  return Array.from({ length: count }, (_, at) => ({
    name: `sentences ${at * SENTENCES + 1}`,
    text: sentences.slice(at * SENTENCES, (at + 1) * SENTENCES).join('\n\n'),
  }));
}

function abstractsOf(file: string): readonly Copy[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const text = line.split('\t')[1] ?? '';
      return at === 0 || text === '' ? [] : [{ name: `abstract ${at}`, text }];
    });
}

async function tallyOf(title: string, texts: readonly Copy[], published: string | null): Promise<Tally> {
  const settings: CheckSettings = {
    rules,
    newsroom: { config: defaultConfig('/newsroom'), desk: EMPTY_DESK },
    language: 'zh',
    issueDate: published as CivilDate | null,
    words: wordsFrom(() => segmenter),
    readStories: null,
  };
  const found: Finding[] = [];
  let characters = 0;
  for (const { name, text } of texts) {
    const draft = await readDraftText(text, {
      path: name,
      format: text.startsWith('---') ? 'markdown' : 'plain',
    });
    characters += [...draft.text.slice(draft.bodyStart).replace(/\s/g, '')].length;
    found.push(...checkDraft(draft, settings).findings);
  }
  return { title, characters, findings: found };
}

const segmenter = openSegmenter('jieba-rs', []);

function tableOf(tallies: readonly Tally[]): string {
  const rows = tallies.map(({ title, characters, findings: found }) => {
    const rate = (severity: Severity) => {
      const count = found.filter((it) => it.severity === severity).length;
      return `${count} (${((count / characters) * 10_000).toFixed(1)})`;
    };
    return `| ${title} | ${characters.toLocaleString('en')} | ${rate('error')} | ${rate('warning')} | ${rate('advice')} |`;
  });
  return [
    '| text | characters | errors (in 10,000) | warnings | advice |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function listOf(found: readonly Finding[]): string {
  return found.map((it) => `- ${it.path} ${it.severity} ${it.rule}: ${it.message}`).join('\n');
}

function byRule(found: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule, name, severity } of found) {
    const key = `${rule} ${name} | ${severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].sort(([, one], [, other]) => other - one).slice(0, RULES_SHOWN);
  return [
    '| rule | severity | findings |',
    '| --- | --- | --- |',
    ...rows.map(([key, count]) => `| ${key} | ${count} |`),
  ].join('\n');
}
