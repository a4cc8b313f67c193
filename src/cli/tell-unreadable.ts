import type { Localised } from '../model/localised.ts';
import { EXIT, printNote, type Session } from './session.ts';

/** Tells of a draft that could not be read as copy and what was therefore not done; the exit code then is 2. */
export function tellUnreadable(session: Session, shown: string, undone: Localised): void {
  session.exitCode = EXIT.notDone;
  printNote(session, {
    zh: `${shown} 读不成稿件，${undone.zh}；用 caibian check 查看原因。`,
    en: `${shown} could not be read as copy and ${undone.en}; see caibian check.`,
  });
}
