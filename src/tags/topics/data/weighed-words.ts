/**
 * The words that speak for a topic, parted by spaces, under what one mention says: 5 hardly ever stands in a story of
 * something else, 4 seldom does, 3 speaks for the topic, 2 and 1 only bear out what weightier words say.
 */
export type WeighedWords = Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
