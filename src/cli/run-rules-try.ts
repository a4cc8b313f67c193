import { type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { isReceivedText } from '../draft/read-draft.ts';
import { terminalWidth } from '../language/widths.ts';
import type { Finding } from '../model/finding.ts';
import type { DeskTerm, Newsroom } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { deskTerm } from '../rules/desk/desk-term.ts';
import { ruleNamed } from '../rules/find-rule.ts';
import type { Rule } from '../rules/rule.ts';
import { checkSettingsFor } from './check-settings.ts';
import { findDrafts } from './find-drafts.ts';
import { openNewsroom } from './open-newsroom.ts';
import { readDrafts } from './read-drafts.ts';
import type { CommonFlags, Session } from './session.ts';

/** Flags of `caibian rules try`. */
export interface RulesTryFlags extends CommonFlags {
  readonly on?: readonly string[];
  readonly format: string;
}

/** A rule, or one term of the desk, that is tried. */
interface Candidate {
  readonly name: string;
  readonly rule: Rule;
  readonly term: DeskTerm | null;
}

/** What a candidate would find. */
interface Tally {
  readonly name: string;
  findings: number;
  drafts: number;
  /** The first findings, with their places. */
  readonly samples: string[];
}

const MOST_SAMPLES = 3;

/** Counts what rules or terms would find in an archive, off and pilot ones too, and prints it with the first places. */
export async function runRulesTry(
  session: Session,
  asked: readonly string[],
  flags: RulesTryFlags,
): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const candidates = candidatesFor(newsroom, asked);
  const places = await findDrafts(session.platform, newsroom.config, flags.on ?? []);
  const settings = await checkSettingsFor(session, newsroom, {
    issueDate: null,
    receivedText: places.some((it) => isReceivedText(it.shown)),
  });
  const trials = candidates.map((it) => ({
    settings: settingsFor(it, settings),
    tally: { name: it.name, findings: 0, drafts: 0, samples: [] } as Tally,
  }));
  const reading = { verb: { zh: '试算', en: 'trying' }, quiet: flags.quiet };
  let drafts = 0;
  for await (const { draft } of readDrafts(session, places, reading)) {
    drafts += 1;
    for (const trial of trials) count(trial.tally, checkDraft(draft, trial.settings).found);
  }
  print(
    session,
    trials.map((it) => it.tally),
    drafts,
    flags.format,
  );
}

function candidatesFor({ desk }: Newsroom, asked: readonly string[]): readonly Candidate[] {
  const named =
    asked.length > 0 ? asked : desk.terms.filter((it) => it.state === 'pilot').map((it) => it.term);
  if (named.length === 0) {
    throw new UsageError({
      zh: 'desk/terms.yaml 里没有试行（state: pilot）的词；请写明要试哪条规则或哪个词。',
      en: 'no term of desk/terms.yaml is a pilot; name the rules or terms to try.',
    });
  }
  return named.map((name) => {
    const term = desk.terms.find((it) => it.term === name) ?? null;
    const rule = term === null ? ruleNamed(name) : deskTerm;
    if (rule !== null) return { name: term === null ? `${rule.code} ${rule.name}` : name, rule, term };
    throw new UsageError({
      zh: `没有规则“${name}”，desk/terms.yaml 里也没有这个词。`,
      en: `no rule and no term of the desk is called "${name}".`,
    });
  });
}

/** Settings with the candidate alone, on, and a term as if it were the only one. */
function settingsFor({ rule, term }: Candidate, settings: CheckSettings): CheckSettings {
  const { config, desk } = settings.newsroom;
  const check = { ...config.check, rules: {} };
  const terms = term === null ? desk.terms : [term];
  return { ...settings, rules: [rule], newsroom: { config: { ...config, check }, desk: { ...desk, terms } } };
}

function count(tally: Tally, found: readonly Finding[]): void {
  if (found.length === 0) return;
  tally.findings += found.length;
  tally.drafts += 1;
  for (const { path, range, excerpt } of found.slice(0, MOST_SAMPLES - tally.samples.length))
    tally.samples.push(`${path}:${range.start.line}:${range.start.char} ${excerpt}`);
}

function print(
  { platform, language }: Session,
  tallies: readonly Tally[],
  drafts: number,
  format: string,
): void {
  const { terminal } = platform;
  if (format === 'json') {
    terminal.print(`${JSON.stringify({ version: 1, drafts, rules: tallies }, null, 2)}\n`);
    return;
  }
  const width = Math.max(...tallies.map((it) => terminalWidth(it.name)));
  for (const { name, findings, drafts: holding, samples } of tallies) {
    const padding = ' '.repeat(width - terminalWidth(name));
    const counts = language === 'zh' ? `${findings} 处，${holding} 篇` : `${findings} in ${holding} drafts`;
    terminal.print(`${name}${padding}  ${counts}\n${samples.map((it) => `    ${it}\n`).join('')}`);
  }
  terminal.print(language === 'zh' ? `共试算 ${drafts} 篇稿件\n` : `${drafts} drafts tried\n`);
}
