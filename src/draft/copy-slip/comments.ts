import type { Span } from '../../model/text.ts';
import { withoutLoneCr } from '../text/lines.ts';
import type { Yaml } from './plain-data.ts';

/** Marks that the lexer puts between the pieces of the source: document start, flow error, scalar. */
const MARKS: readonly string[] = ['\u0002', '\u0018', '\u001f'];
const SCALAR = '\u001f';

/** The comments of a stretch of YAML, number sign included, as offsets in it. Total: text that is no YAML has some too. */
export function commentsIn(yaml: Yaml, source: string): readonly Span[] {
  const comments: Span[] = [];
  let at = 0;
  let before = '';
  for (const lexeme of new yaml.Lexer().lex(withoutLoneCr(source))) {
    const end = MARKS.includes(lexeme) ? at : at + lexeme.length;
    if (lexeme.startsWith('#') && before !== SCALAR) comments.push({ start: at, end });
    at = end;
    before = lexeme;
  }
  return comments;
}
