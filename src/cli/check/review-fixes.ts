import { type CheckedDraft, type CheckSettings, checkDraft } from '../../check/check-draft.ts';
import { applyEdits, mergeEdits } from '../../check/edits.ts';
import { editedDraft, type FixedDraft } from '../../check/fix-draft.ts';
import { visible } from '../../language/visible.ts';
import type { Finding } from '../../model/finding.ts';
import type { Localised } from '../../model/localised.ts';
import type { Edit } from '../../model/text.ts';
import { UsageError } from '../../model/usage-error.ts';
import type { Dialogue } from '../../platform/platform.ts';
import { type Paint, paintFor } from '../../reporters/paint.ts';
import { fixAndTell, storeFixed } from '../fix-drafts.ts';
import type { ReadDraft } from '../read-drafts.ts';
import { EXIT, type Session } from '../session.ts';
import { type Keys, keysOf } from './keys.ts';

/** Applies the safe fixes of a draft, asks a person for each suggested one, and stores what was accepted. */
export type Review = (
  read: ReadDraft,
  checked: CheckedDraft,
) => Promise<Pick<FixedDraft, 'checked' | 'fixed'>>;

/** What a person may answer, by key. */
type Answer = 'accept' | 'skip' | 'accept-all' | 'skip-draft' | 'stop' | 'break-off';

const ANSWERS: Readonly<Record<string, Answer>> = {
  ' ': 'accept',
  '\r': 'accept',
  '\n': 'accept',
  y: 'accept',
  n: 'skip',
  a: 'accept-all',
  d: 'skip-draft',
  q: 'stop',
  '\u0003': 'break-off',
  '\u0004': 'break-off',
};

const KEYS: Localised = {
  zh: '改？ y 改  n 不改  a 本稿全改  d 跳过本稿  q 停止',
  en: 'fix? y yes  n no  a all in this draft  d skip this draft  q stop',
};

/** Begins a review. Throws a UsageError where no person can be asked. */
export async function beginReview(
  session: Session,
  settings: CheckSettings,
  coloured: boolean,
): Promise<Review> {
  const dialogue = session.platform.terminal.dialogue();
  if (dialogue === null) {
    throw new UsageError({
      zh: '--fix=review 要逐处询问，只能在终端里用；脚本里请用 --fix。',
      en: '--fix=review asks for each finding and needs a terminal; use --fix in scripts.',
    });
  }
  const paint = await paintFor(coloured);
  const keys = keysOf(dialogue.input);
  let stopped = false;
  return async (read, checked) => {
    if (stopped) return { checked, fixed: [] };
    const safe = await fixAndTell(session, read, checked, settings);
    const { accepted, ended } = await askForEach(session, { dialogue, keys, paint }, safe.checked);
    stopped = ended !== null;
    if (ended === 'break-off') session.exitCode = EXIT.interrupted;
    const reviewed = await withAccepted(safe, accepted, settings);
    storeFixed(session, read, reviewed, settings);
    return reviewed;
  };
}

interface Asking {
  readonly dialogue: Dialogue;
  readonly keys: Keys;
  readonly paint: Paint;
}

interface Asked {
  readonly accepted: readonly Finding[];
  /** Why no more is asked, in this draft or another; null when the draft's suggestions are through. */
  readonly ended: 'stop' | 'break-off' | null;
}

async function askForEach({ language }: Session, asking: Asking, checked: CheckedDraft): Promise<Asked> {
  const suggested = checked.findings.filter((it) => it.fix?.grade === 'review');
  const accepted: Finding[] = [];
  for (const [index, finding] of suggested.entries()) {
    const count = `${index + 1}/${suggested.length}`;
    const answer = await answerTo(
      asking,
      `${question(finding, checked, count, asking.paint)}  ${KEYS[language]} `,
    );
    asking.dialogue.output.write('\n\n');
    if (answer === 'accept') accepted.push(finding);
    if (answer === 'accept-all') return { accepted: [...accepted, ...suggested.slice(index)], ended: null };
    if (answer === 'skip-draft') return { accepted, ended: null };
    if (answer === 'stop' || answer === 'break-off') return { accepted, ended: answer };
  }
  return { accepted, ended: null };
}

/** The answer to a question; the end of the input breaks off. */
async function answerTo({ dialogue, keys }: Asking, words: string): Promise<Answer> {
  const key = await keys.next(
    () => dialogue.output.write(words),
    (pressed) => pressed.toLowerCase() in ANSWERS,
  );
  return (key === null ? undefined : ANSWERS[key.toLowerCase()]) ?? 'break-off';
}

/** What a finding is about, with the line before and after the fix. */
function question(
  { path, range, rule, message, fix }: Finding,
  { draft }: CheckedDraft,
  count: string,
  paint: Paint,
): string {
  const { before, old, fixed, after } = changeIn(draft.text, fix?.edits ?? []);
  const place = paint.bold(`${visible(path)}:${range.start.line}:${range.start.char}`);
  const line = (changed: string) => `${visible(before)}${changed}${visible(after)}`;
  return [
    `[${count}] ${place} ${rule} ${message}`,
    `  - ${line(paint.red(visible(old)))}`,
    `  + ${line(paint.green(visible(fixed)))}`,
    '',
  ].join('\n');
}

/** How much of a line is shown on each side of a fix. UTF-16 units. */
const CONTEXT = 22;

/** What edits change, before and after, and the copy around it without the rest of a long line. */
function changeIn(text: string, edits: readonly Edit[]) {
  const start = edits[0]?.start ?? 0;
  const end = edits.at(-1)?.end ?? 0;
  const old = text.slice(start, end);
  const shifted = edits.map((it) => ({ ...it, start: it.start - start, end: it.end - start }));
  return {
    before:
      text
        .slice(Math.max(0, start - CONTEXT), start)
        .split(/[\r\n]/)
        .at(-1) ?? '',
    old,
    fixed: applyEdits(old, shifted),
    after: text.slice(end, end + CONTEXT).split(/[\r\n]/)[0] ?? '',
  };
}

async function withAccepted(
  safe: FixedDraft,
  accepted: readonly Finding[],
  settings: CheckSettings,
): Promise<FixedDraft> {
  if (accepted.length === 0) return safe;
  const edits = mergeEdits(accepted.map((it) => it.fix?.edits ?? []));
  const taken = accepted.filter((it) => it.fix?.edits.every((edit) => edits.includes(edit)));
  const draft = await editedDraft(safe.checked.draft, edits);
  return { checked: checkDraft(draft, settings), fixed: [...safe.fixed, ...taken], refused: null };
}
