import { type CheckedDraft, checkDraft } from '../../check/check-draft.ts';
import { type CheckedFile, checkedFileOf } from '../../check/checked-file.ts';
import type { WantedEncoding } from '../../draft/encoding/detect.ts';
import { isReceivedText } from '../../draft/read-draft.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Language } from '../../model/localised.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Platform, Threads } from '../../platform/platform.ts';
import { checkSettingsFor } from '../check-settings.ts';
import type { DraftPath } from '../find-drafts.ts';
import { readDraftAt } from '../read-drafts.ts';
import type { Session } from '../session.ts';

/** Drafts for one thread, with all that their checking depends on. */
export interface CheckJob {
  readonly places: readonly DraftPath[];
  /** Absolute path of caibian.yaml; null when there is none. */
  readonly config: string | null;
  readonly workingFolder: string;
  readonly language: Language;
  readonly encoding: WantedEncoding;
  readonly issueDate: CivilDate | null;
}

/** What a thread gives: null for a draft that could not be read. */
export interface CheckAnswer {
  readonly files: readonly (CheckedFile | null)[];
  /** What was told on the error stream. */
  readonly errors: string;
  readonly exitCode: number;
}

/** Fewest drafts that a thread gets: starting one, with its dictionary, takes as long as checking some hundred. */
const SMALLEST_SLICE = 100;

/**
 * Checks drafts, each by itself, on all cores. The answers are in the drafts' order. Notes of the threads are printed
 * in this order too. `onDraft` is called for each draft.
 */
export async function checkInThreads(
  session: Session,
  threads: Threads,
  job: CheckJob,
  onDraft: () => void,
): Promise<readonly (CheckedFile | null)[]> {
  const slices = slicesOf(job.places, threads.count);
  const answers: CheckAnswer[] = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < slices.length; index = next++) {
      const places = slices[index] ?? [];
      answers[index] = (await threads.run({ ...job, places })) as CheckAnswer;
      for (const _ of places) onDraft();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads.count, slices.length) }, work));
  for (const { errors, exitCode } of answers) {
    if (errors !== '') session.platform.terminal.printError(errors);
    if (exitCode !== 0) session.exitCode = exitCode;
  }
  return answers.flatMap((it) => it.files);
}

function slicesOf(places: readonly DraftPath[], threads: number): readonly (readonly DraftPath[])[] {
  const size = Math.max(SMALLEST_SLICE, Math.ceil(places.length / threads));
  const count = Math.ceil(places.length / size);
  return Array.from({ length: count }, (_, at) => places.slice(at * size, (at + 1) * size));
}

/** Does a job in the thread that this is. */
export async function doCheckJob(job: CheckJob, platform: Platform): Promise<CheckAnswer> {
  const errors: string[] = [];
  const terminal = { ...platform.terminal, printError: (text: string) => void errors.push(text) };
  const session: Session = {
    platform: { ...platform, terminal, workingFolder: job.workingFolder },
    language: job.language,
    exitCode: 0,
  };
  const newsroom = await loadNewsroom(session.platform, job.config ?? undefined);
  const settings = await checkSettingsFor(session, newsroom, {
    issueDate: job.issueDate,
    receivedText: job.places.some((it) => isReceivedText(it.shown)),
  });
  const files: (CheckedFile | null)[] = [];
  for (const place of job.places) {
    const [read] = readDraftAt(session, place);
    const checked: CheckedDraft | null =
      read === undefined ? null : checkDraft((await read.decoded(job.encoding)).draft, settings);
    files.push(checked === null ? null : checkedFileOf(checked));
  }
  return { files, errors: errors.join(''), exitCode: session.exitCode };
}
