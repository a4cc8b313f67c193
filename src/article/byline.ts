import type { Credit } from '../model/article.ts';
import type { Problem } from '../model/draft.ts';
import { creditsOf } from './byline-credits.ts';
import { cutByline } from './byline-cut.ts';
import { isOrganisation, nameTokens } from './byline-names.ts';
import { separatorProblems } from './byline-separators.ts';

/** What a byline says; spans are offsets in the text it was read from. */
export interface ParsedByline {
  readonly credits: readonly Credit[];
  readonly problems: readonly Problem[];
}

/** How a byline is read. */
export interface BylineReading {
  /** Names of the staff register: they decide where run-together names part. */
  readonly knownNames?: readonly string[];
  /**
   * True (the default) where the text is known to be a byline: then any two to four Han beside a role are a name.
   * False where it may be running text: then names must begin with a known surname.
   */
  readonly lenient?: boolean;
}

/** Longer text is no byline. UTF-16 units. */
const LONGEST = 300;

/**
 * Reads a byline, such as 记者 邢云 通讯员 王金财 陈兆洪, without the brackets it may stand in. Every credit tells role,
 * rank and affiliation; order is kept. Problems: `role-without-name`, `name-without-role`, `doubled-name`,
 * `unparsable-byline` (values.text), `irregular-separator`.
 */
export function parseByline(text: string, reading: BylineReading = {}): ParsedByline {
  if (text.length > LONGEST) {
    const values = { text: text.slice(0, 40) };
    return {
      credits: [],
      problems: [{ kind: 'unparsable-byline', span: { start: 0, end: text.length }, values }],
    };
  }
  const known = new Set(reading.knownNames);
  const tokens = nameTokens(cutByline(text), { known, lenient: reading.lenient ?? true });
  const { credits, problems } = creditsOf(tokens);
  return { credits, problems: [...problems, ...separatorProblems(tokens)] };
}

/**
 * Reads text that may be a byline or may be the beginning of a sentence. Null unless all of it is a byline with
 * a role, plausible names and nothing else: 记者了解到, 记者节 and 通讯员队伍 are none.
 */
export function parseCertainByline(text: string, knownNames: readonly string[] = []): ParsedByline | null {
  const parsed = parseByline(text, { knownNames, lenient: false });
  const certain = parsed.credits.length > 0 && parsed.problems.every((it) => FORMAL.has(it.kind));
  return certain && parsed.credits.every((it) => hasOffice(it)) ? parsed : null;
}

/** Problems of form: what has them is a byline none the less. */
const FORMAL: ReadonlySet<string> = new Set(['doubled-name', 'irregular-separator']);

/** True unless the affiliation is no name of a paper or other body. */
function hasOffice({ affiliation }: Credit): boolean {
  return affiliation === undefined || isOrganisation(affiliation);
}
