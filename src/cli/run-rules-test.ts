import { visible } from '../language/visible.ts';
import type { Localised } from '../model/localised.ts';
import type { DeskTerm } from '../model/newsroom.ts';
import { termPlaces } from '../rules/desk/term-places.ts';
import { openNewsroom } from './open-newsroom.ts';
import { type CommonFlags, EXIT, type Session } from './session.ts';

/**
 * Runs the examples of the desk's terms: each must be found in its `matches` and in none of its `allows`. Prints what
 * fails and, for terms without examples, that nothing was proved; the exit code is 1 when something fails.
 */
export async function runRulesTest(session: Session, flags: CommonFlags): Promise<void> {
  const { desk } = await openNewsroom(session, flags);
  const failures = desk.terms.flatMap(failuresOf);
  for (const message of failures) print(session, message);
  for (const term of desk.terms.filter((it) => it.matches.length === 0)) {
    print(session, {
      zh: `“${term.term}”没有例句（matches），没有验证`,
      en: `"${term.term}" has no examples (matches): not proved`,
    });
  }
  const count = desk.terms.reduce((sum, it) => sum + it.matches.length + it.allows.length, 0);
  print(session, {
    zh: `共 ${desk.terms.length} 条用语规定、${count} 个例句：不符 ${failures.length}`,
    en: `${desk.terms.length} terms, ${count} examples: ${failures.length} failed`,
  });
  if (failures.length > 0) session.exitCode = EXIT.findings;
}

function failuresOf(term: DeskTerm): readonly Localised[] {
  const missed = term.matches.filter((it) => termPlaces(term, it).length === 0);
  const wrong = term.allows.filter((it) => termPlaces(term, it).length > 0);
  return [
    ...missed.map((it) => ({
      zh: `“${term.term}”应查出而没有查出：${it}`,
      en: `"${term.term}" is not found in: ${it}`,
    })),
    ...wrong.map((it) => ({
      zh: `“${term.term}”不该查出而查出了：${it}`,
      en: `"${term.term}" is found, and should not be, in: ${it}`,
    })),
  ];
}

function print({ platform, language }: Session, message: Localised): void {
  platform.terminal.print(`${visible(message[language])}\n`);
}
