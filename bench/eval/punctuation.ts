import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckSettings, checkDraft } from '../../src/check/check-draft.ts';
import { fixDraft } from '../../src/check/fix-draft.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { wordsFrom } from '../../src/language/segment/words.ts';
import type { FixGrade } from '../../src/model/finding.ts';
import { defaultConfig, EMPTY_DESK } from '../../src/newsroom/defaults.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Evaluation, EvaluationResult } from './evaluation.ts';
import { rejected } from './punctuation-rejected.ts';

const CORPUS = 'punctuation-dev.jsonl';
const GRADES: Readonly<Record<string, readonly FixGrade[]>> = { safe: ['safe'], review: ['safe', 'review'] };

const settings: CheckSettings = {
  rules: rules.filter((rule) => rule.code.startsWith('PU')),
  newsroom: { config: defaultConfig('/newsroom'), desk: EMPTY_DESK },
  language: 'zh',
  issueDate: null,
  words: wordsFrom(() => openSegmenter('jieba-rs', [])),
  readStories: null,
};

interface Pair {
  readonly id: string;
  readonly input: string;
  readonly expected: string;
}

/** A pair with what became of it. */
interface JudgedPair extends Pair {
  /** The grade of fixes that gives what is expected; null when none does. */
  readonly passedBy: 'safe' | 'review' | null;
  readonly reviewed: string;
  readonly reason: string | null;
  /** Laws of fixing that were broken on this input, whatever is expected. */
  readonly broken: readonly string[];
}

/** Input and expected text of public test suites for punctuation and spaces, held against the punctuation rules. */
export const punctuation: Evaluation = {
  name: 'punctuation',
  run: async (corpora) => {
    const path = join(corpora, CORPUS);
    if (!existsSync(path)) return null;
    const judged: JudgedPair[] = [];
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line !== '') judged.push(await judge(JSON.parse(line) as Pair));
    }
    return resultOf(judged);
  },
};

async function judge(pair: Pair): Promise<JudgedPair> {
  const broken: string[] = [];
  const outputs: Record<string, string> = {};
  for (const [name, grades] of Object.entries(GRADES)) {
    const output = await fixed(pair.input, grades);
    if ((await fixed(output, grades)) !== output) broken.push(`${name} fixes are not idempotent`);
    if (hanOf(output) !== hanOf(pair.input)) broken.push(`${name} fixes change Han characters`);
    outputs[name] = output;
  }
  const { safe = '', review = '' } = outputs;
  const passedBy = safe === pair.expected ? 'safe' : review === pair.expected ? 'review' : null;
  const reason = rejected.find((it) => it.id === pair.id)?.reason ?? null;
  return { ...pair, passedBy, reviewed: review, reason, broken };
}

/** A text after all fixes of the grades; unchanged when they could not be proved. */
async function fixed(text: string, grades: readonly FixGrade[]): Promise<string> {
  const draft = await readDraftText(text, { path: 'pair.md', format: 'markdown' });
  const { checked } = await fixDraft(checkDraft(draft, settings), settings, grades);
  return checked.draft.text;
}

function hanOf(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}

function resultOf(judged: readonly JudgedPair[]): EvaluationResult {
  const failed = judged.filter((it) => it.passedBy === null && it.reason === null);
  const needless = judged.filter((it) => it.passedBy !== null && it.reason !== null);
  return {
    section: sectionOf(judged),
    failures: [
      ...failed.map(({ id, input, reviewed, expected }) =>
        [id, ...[input, reviewed, expected].map((it) => JSON.stringify(it))].join('\n    '),
      ),
      ...needless.map(({ id }) => `${id} passes and is rejected all the same`),
      ...judged.flatMap(({ id, broken }) => broken.map((law) => `${id}: ${law}`)),
    ],
  };
}

function sectionOf(judged: readonly JudgedPair[]): string {
  const passed = judged.filter((it) => it.passedBy !== null);
  const turnedDown = judged.filter((it) => it.passedBy === null && it.reason !== null);
  const failed = judged.length - passed.length - turnedDown.length;
  const broken = judged.filter((it) => it.broken.length > 0).length;
  const bySafe = passed.filter((it) => it.passedBy === 'safe').length;
  const rows = turnedDown.map(({ id, reason }) => `| ${id} | ${reason} |`);
  return `## Punctuation

Pairs of input and expected text from the test suites of autocorrect, zhlint and lint-md (MIT), fixed by the punctuation rules.

| | pairs |
| --- | --- |
| passed by safe fixes | ${bySafe} |
| passed by safe and review fixes | ${passed.length - bySafe} |
| rejected: not what a newspaper does | ${turnedDown.length} |
| failed | ${failed} |
| all | ${judged.length} |

On ${judged.length - broken} of all ${judged.length} inputs, the rejected ones included, fixing twice gives what fixing once gives and keeps every Han character.

| rejected pair | reason |
| --- | --- |
${rows.join('\n')}
`;
}
