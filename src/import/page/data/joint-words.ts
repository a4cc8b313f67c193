/**
 * Words that no paragraph, headline or subhead ends with: particles, prepositions and conjunctions that lead on. 目的,
 * 参与 and 总和 are other words; what may end a headline (了, 中, 上) is not here.
 */
export const LEADS_ON =
  /(?:(?<![目标有])的|以及|(?<![参赋给])与|(?<![总人共亲温饱缓调])和|(?<![普])及|或者|并且|而且|因为|由于|为了|关于|对于|按照|根据|通过|(?<![优劣低高爱相反面应核])对|被|把|将|从|向着)$/u;

/** Parts of speech of characters that stand alone in running text: a dangling one tells nothing. */
export const FREE_TAGS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'c',
    'u',
    'uj',
    'ul',
    'uz',
    'ug',
    'ud',
    'uv',
    'd',
    'r',
    'm',
    'q',
    'f',
    't',
    'y',
    'e',
    'x',
    'k',
    'h',
    'o',
  ],
]);
