/** Words that no paragraph, headline or subhead ends with: particles, prepositions and conjunctions that lead on. */
export const LEADING_WORDS: ReadonlySet<string> = new Set([
  ...[
    '的',
    '和',
    '与',
    '及',
    '以及',
    '或者',
    '并且',
    '而且',
    '因为',
    '由于',
    '为了',
    '关于',
    '对于',
    '按照',
    '从',
    '向',
    '被',
  ],
]);

/** How a paragraph begins that says where or when: it goes on with none before it, though that lacks its end mark. */
export const OPENERS =
  /^(?:记者|据|此外|近日|日前|同时|对此|目前|另外|随后|当天|当日|今年|去年|昨日|昨天|今天|\d{1,2}月\d{1,2}日)/;

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
