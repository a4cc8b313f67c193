import type { SuspicionReport } from '../model/import-report.ts';
import type { Received } from '../model/received.ts';

/** A letter where a digit must stand, as character recognition misreads it, and the digit. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d[OＯ]{0,3})[OＯ](?![A-Za-z])|(?<![A-Za-z\d])[OＯ](?=\d)/g, '0'],
  [/(?<![A-Za-z])[lI|](?=\d|[年月日时%％])|(?<=\d)[lI|](?![A-Za-z])/g, '1'],
];
/** A sign between two Han where a character was not recognised. */
const UNREADABLE = /(?<=\p{Script=Han})[□◻▯\ufffd](?=\p{Script=Han}|$)/gu;

/** Characters that are probably not what was printed, in order of place. They are told, never changed. */
export function suspicionsIn({ lines }: Received): readonly SuspicionReport[] {
  return lines.flatMap(({ number, text }) => {
    const digits = MISREAD.flatMap(([pattern, reads]) =>
      [...text.matchAll(pattern)].map((it) => ({ at: it.index, kind: 'digit' as const, reads })),
    );
    const signs = [...text.matchAll(UNREADABLE)].map((it) => ({
      at: it.index,
      kind: 'unreadable' as const,
      reads: '',
    }));
    return [...digits, ...signs]
      .sort((one, other) => one.at - other.at)
      .map(
        ({ at, kind, reads }) => ({ lines: [number, number], text: wordAt(text, at), kind, reads }) as const,
      )
      .filter((it, index, all) => all[index - 1]?.text !== it.text);
  });
}

/** The run of letters and digits at a place with the character behind it; of a sign, the character before it too. */
function wordAt(text: string, at: number): string {
  const before = /[A-Za-z\dＯ.|]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[A-Za-z\dＯ.|%％]*/.exec(text.slice(at))?.[0] ?? '';
  if (before === '' && after === '') return [...text.slice(0, at)].slice(-1).join('') + text.charAt(at);
  const end = at + after.length;
  const last = after.endsWith('%') || after.endsWith('％') ? '' : ([...text.slice(end)][0] ?? '');
  return before + after + last;
}
