import type { Session } from './session.ts';

/** Drafts below which a run is over before a person could read its progress. */
const WORTH_SHOWING = 20;

/** Shows how far a long run has come, on the error stream and only on a terminal. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Wipes the line. */
  end(): void;
}

/** Progress over a known number of steps; silent for short runs, for `--quiet`, and away from a terminal. */
export function progressOf(session: Session, verb: string, total: number, quiet = false): Progress {
  const { terminal } = session.platform;
  if (!terminal.showsProgress || quiet || total < WORTH_SHOWING)
    return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step() {
      done += 1;
      if (done % Math.max(1, Math.floor(total / 100)) === 0)
        terminal.printError(`\r${verb} ${done}/${total}`);
    },
    end: () => terminal.printError('\r\u001B[K'),
  };
}
