import { encodeGb18030 } from '../encoding/gb18030.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';

/** Reported at most in one draft. */
const MOST = 20;

/**
 * 锟斤拷 is U+FFFD in UTF-8 read as GBK; long rows of 烫 or 屯 are untouched memory (0xCC, 0xCD) read as GBK.
 * Shorter rows may be somebody's cry.
 */
const CERTAIN = /(?:锟斤拷)+|烫{5,}|屯{5,}/g;

/** UTF-8 read as GBK: the lead bytes of ，。、“ and — become 锛 銆 鈥, each nearly unknown in copy. */
const SUSPECTED = /[锛銆鈥]/;
const NOT_ASCII = /[^\u0000-\u007f]{3,}/g;
const LEAST_CHARACTERS = 3;

/** Text that was decoded wrongly before it was filed; only what is certain. `reads` is the text it was, when known. */
export function mojibakeProblems(text: string): readonly DraftProblem[] {
  const certain = [...text.matchAll(CERTAIN)].map((match) =>
    draftProblem('mojibake', { start: match.index, end: match.index + match[0].length }, { reads: '' }),
  );
  return [...certain, ...misread(text)].slice(0, MOST);
}

function misread(text: string): readonly DraftProblem[] {
  if (!SUSPECTED.test(text)) return [];
  const problems: DraftProblem[] = [];
  for (const match of text.matchAll(NOT_ASCII)) {
    if (!SUSPECTED.test(match[0])) continue;
    const reads = readAsUtf8(match[0]);
    if (reads !== null) {
      problems.push(
        draftProblem('mojibake', { start: match.index, end: match.index + match[0].length }, { reads }),
      );
    }
  }
  return problems;
}

/**
 * The Chinese text whose UTF-8 bytes these characters are, or null. Bytes were lost where a sequence made no GBK
 * character, so some of it fails; of honest Chinese text nearly all does.
 */
function readAsUtf8(run: string): string | null {
  const bytes = encodeGb18030(run);
  if (bytes === null) return null;
  const read = new TextDecoder('utf-8').decode(bytes);
  const lost = read.split('\ufffd').length - 1;
  const chinese = read.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0;
  return chinese >= LEAST_CHARACTERS && chinese >= lost * 3 ? read : null;
}
