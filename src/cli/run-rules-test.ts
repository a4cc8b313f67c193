import { type CheckSettings, checkDraft } from '../check/check-draft.ts';
import { readDraftText } from '../draft/read-draft.ts';
import { visible } from '../language/visible.ts';
import type { Localised } from '../model/localised.ts';
import type { DeskTerm } from '../model/newsroom.ts';
import { deskTerm } from '../rules/desk/desk-term.ts';
import { checkSettingsFor } from './check-settings.ts';
import { openNewsroom } from './open-newsroom.ts';
import { type CommonFlags, EXIT, type Session } from './session.ts';

/** Flags of `caibian rules test`. */
export interface RulesTestFlags extends CommonFlags {
  readonly format: string;
}

/**
 * Runs the examples of the desk's terms as `check` would: each must be found in its `matches` and in none of its `allows`.
 * Prints what fails and, for terms without examples, that nothing was proved; the exit code is 1 when something fails.
 */
export async function runRulesTest(session: Session, flags: RulesTestFlags): Promise<void> {
  const newsroom = await openNewsroom(session, flags);
  const settings = await checkSettingsFor(session, newsroom, { issueDate: null, receivedText: false });
  const { terms } = newsroom.desk;
  const failures: Localised[] = [];
  for (const term of terms) failures.push(...(await failuresOf(term, settings)));
  const unproved = terms.filter((it) => it.matches.length === 0).map((it) => it.term);
  const examples = terms.reduce((sum, it) => sum + it.matches.length + it.allows.length, 0);
  if (failures.length > 0) session.exitCode = EXIT.findings;
  if (flags.format === 'json') {
    const failed = failures.map((it) => it[session.language]);
    const document = { version: 1, terms: terms.length, examples, failures: failed, unproved };
    session.platform.terminal.print(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  for (const message of failures) print(session, message);
  for (const term of unproved) {
    print(session, {
      zh: `“${term}”没有例句（matches），没有验证`,
      en: `"${term}" has no examples (matches): not proved`,
    });
  }
  print(session, {
    zh: `共 ${terms.length} 条用语规定、${examples} 个例句：不符 ${failures.length}`,
    en: `${terms.length} terms, ${examples} examples: ${failures.length} failed`,
  });
}

async function failuresOf(term: DeskTerm, settings: CheckSettings): Promise<readonly Localised[]> {
  const failures: Localised[] = [];
  for (const it of term.matches) {
    if (await isFound(term, it, settings)) continue;
    failures.push({
      zh: `“${term.term}”应查出而没有查出：${it}`,
      en: `"${term.term}" is not found in: ${it}`,
    });
  }
  for (const it of term.allows) {
    if (!(await isFound(term, it, settings))) continue;
    failures.push({
      zh: `“${term.term}”不该查出而查出了：${it}`,
      en: `"${term.term}" is found, and should not be, in: ${it}`,
    });
  }
  return failures;
}

async function isFound(term: DeskTerm, sentence: string, settings: CheckSettings): Promise<boolean> {
  const draft = await readDraftText(sentence, { path: 'terms.yaml', format: 'plain' });
  const { config, desk } = settings.newsroom;
  const newsroom = {
    config: { ...config, check: { ...config.check, rules: {} } },
    desk: { ...desk, terms: [term] },
  };
  return checkDraft(draft, { ...settings, rules: [deskTerm], newsroom }).found.length > 0;
}

function print({ platform, language }: Session, message: Localised): void {
  platform.terminal.print(`${visible(message[language])}\n`);
}
