import type { ListedPattern } from '../listed-pattern.ts';

/*
 * Conjunctions that do not go together: stock examples of grammar handbooks, written by hand. Listed are pairs that are
 * wrong in one sentence with one comma between them; 只有…就, which is often right, is not.
 */

function mismatched(
  key: string,
  find: RegExp,
  other: string,
  right: string,
  instead?: string,
): ListedPattern {
  const message = {
    zh: `“${key}”与“${other}”不能呼应，应为“${right}”`,
    en: `${key} does not go with ${other}, expected ${right}`,
  };
  return { keys: [key], find, message, ...(instead === undefined ? {} : { instead }) };
}

/** No mark but pauses inside a list, and none of the conjunctions that would answer the first. */
const CLAUSE = '[^，。；：！？“”]{2,24}';

/** What 不管 leaves open when it is a conjunction. */
const CHOICE = '(?:怎|什么|谁|哪|多[少么大远难忙]|如何|还是|何时|何地|何种|是否|与否|是不是|有没有|能不能)';

/** Mismatched conjunctions. */
export const MISMATCHED_CONJUNCTIONS: readonly ListedPattern[] = [
  mismatched('不但', new RegExp(`(?<=不但${CLAUSE}，)但也`, 'g'), '但也', '而且也', '而且也'),
  mismatched('不仅', new RegExp(`(?<=不仅${CLAUSE}，)但也`, 'g'), '但也', '而且也', '而且也'),
  mismatched('不仅', new RegExp(`(?<=不仅${CLAUSE}，)但还`, 'g'), '但还', '而且还', '而且还'),
  mismatched('不但', new RegExp(`(?<=不但${CLAUSE}，)但还`, 'g'), '但还', '而且还', '而且还'),
  mismatched(
    '虽然',
    new RegExp(`(?<=虽然${CLAUSE}，)(?:因此|所以|而且)`, 'g'),
    '因此、所以、而且',
    '但是',
    '但是',
  ),
  mismatched(
    '尽管',
    new RegExp(`(?<=尽管(?![提说放问吃来用拿去])${CLAUSE}，)(?:因此|所以|而且)`, 'g'),
    '因此、所以、而且',
    '但是',
    '但是',
  ),
  mismatched(
    '只要',
    new RegExp(`(?<=(?:^|[，。；！？]))只要(?=${CLAUSE}，才(?:能|会|可以|可))`, 'g'),
    '才',
    '只有',
    '只有',
  ),
  mismatched('无论', new RegExp(`(?<=无论${CLAUSE}，)(?:但是|然而|所以|因此)`, 'g'), '但是、所以', '都'),
  // Without a question or a choice after it 不管 is a verb: 老刘从来不管家务，但是…
  mismatched(
    '不管',
    new RegExp(`(?<=不管(?=[^，。；]{0,20}${CHOICE})${CLAUSE}，)(?:但是|然而|所以|因此)`, 'g'),
    '但是、所以',
    '都',
  ),
  mismatched(
    '即使',
    new RegExp(`(?<=即使${CLAUSE}，)(?:但是|但|所以|因此)(?![求愿])`, 'g'),
    '但是、所以',
    '也',
  ),
];
