/** How a note begins that explains a word of the sentence before it. Source: usage of the dailies, collected by hand. */
export const NOTE_OPENINGS = '以下简称|简称|下同|又称|又名|亦称|原名|旧称|俗称|即指|全称';
