import type { Localised } from '../model/localised.ts';
import type { Dialogue } from '../platform/platform.ts';
import { EXIT, printNote, type Session } from './session.ts';

/** Something to ask a person at the terminal. */
export interface Question<Key extends string> {
  readonly key: Key;
  readonly message: Localised;
  /** What an empty answer stands for, shown in grey; without it an empty answer is the empty text. */
  readonly standard?: string;
  /** What is wrong with an answer that is not empty; null when nothing is. */
  readonly faultOf: (answer: string) => Localised | null;
}

/** Where a person can be asked: null in scripts, and when asked not to (`--yes`). */
export function dialogueOf({ platform }: Session, yes: boolean | undefined): Dialogue | null {
  return yes === true ? null : platform.terminal.dialogue();
}

/**
 * Asks questions one after the other and gives the answers, blanks at their ends taken off. Null, after that was told
 * and the exit code set to 130, when the person broke off.
 */
export async function askPerson<Key extends string>(
  session: Session,
  dialogue: Dialogue,
  title: Localised,
  questions: readonly Question<Key>[],
): Promise<Partial<Record<Key, string>> | null> {
  if (questions.length === 0) return {};
  // Only a person at a terminal needs it.
  const { intro, outro } = await import('@clack/prompts');
  const ending = endingOf(dialogue);
  intro(title[session.language], dialogue);
  const answers: Partial<Record<Key, string>> = {};
  for (const question of questions) {
    const answer = await askOne(session, { ...dialogue, signal: ending.signal }, question);
    if (typeof answer === 'symbol') {
      ending.forget();
      return tellBrokenOff(session);
    }
    answers[question.key] = answer.trim();
  }
  ending.forget();
  outro('', dialogue);
  return answers;
}

/** The answer; a symbol when the person broke off. */
async function askOne(
  { language }: Session,
  dialogue: Dialogue & { readonly signal: AbortSignal },
  { message, standard, faultOf }: Question<string>,
): Promise<string | symbol> {
  const { text } = await import('@clack/prompts');
  return text({
    ...dialogue,
    message: message[language],
    ...(standard === undefined ? { defaultValue: '' } : { placeholder: standard, defaultValue: standard }),
    validate: (answer) => {
      const written = (answer ?? '').trim();
      return written === '' ? undefined : faultOf(written)?.[language];
    },
  });
}

/** Breaks the talk off when the input ends: by itself a question would wait for ever, and the process end with 0. */
function endingOf({ input }: Dialogue): { readonly signal: AbortSignal; forget(): void } {
  const controller = new AbortController();
  const end = () => controller.abort();
  const endOnControlD = (_text: unknown, key: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key.ctrl === true && key.name === 'd') end();
  };
  input.on('keypress', endOnControlD);
  input.once('end', end);
  return {
    signal: controller.signal,
    forget: () => void input.off('keypress', endOnControlD).off('end', end),
  };
}

function tellBrokenOff(session: Session): null {
  session.exitCode = EXIT.interrupted;
  printNote(session, { zh: '已中断，什么也没有写。', en: 'broken off; nothing was written.' });
  return null;
}
