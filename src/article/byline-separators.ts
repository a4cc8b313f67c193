import type { Problem } from '../model/draft.ts';
import type { BylineToken } from './byline-names.ts';
import { ORNAMENTS } from './byline-roles.ts';

const ORNAMENT = new RegExp(`[${ORNAMENTS}]`);

/**
 * Separators that do not agree: doubled ones, and names of one byline parted now by a space, now by a mark.
 * Offsets in the byline's text. A line end with the spaces around it is one separator.
 */
export function separatorProblems(tokens: readonly BylineToken[]): readonly Problem[] {
  const problems: Problem[] = [];
  let usual: string | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.is !== 'separator' || /[\r\n]/.test(token.text) || ORNAMENT.test(token.text)) continue;
    const betweenNames = tokens[index - 1]?.is === 'names' && tokens[index + 1]?.is === 'names';
    const separator = token.text === '　' ? ' ' : token.text;
    const doubled = [...token.text].length > 1 && index > 0 && index < tokens.length - 1;
    if (doubled || (betweenNames && usual !== null && separator !== usual)) {
      const values = { text: token.text, usual: usual ?? ' ' };
      problems.push({ kind: 'irregular-separator', span: { start: token.start, end: token.end }, values });
    }
    if (betweenNames && !doubled) usual ??= separator;
  }
  return problems;
}
