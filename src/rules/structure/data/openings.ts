/**
 * Words that open sentences of news copy and wear out when they come again and again. Gathered by hand from
 * newspaper reports.
 */

/** Time words: they may stand behind a short clause too (记者了解到，近年来…). */
export const TIME_OPENINGS: readonly string[] = [
  ...['近年来', '近几年来', '近些年来', '多年来', '一直以来', '长期以来', '今年以来', '去年以来', '一年来'],
  ...['几年来', '五年来', '三年来', '十年来', '与此同时'],
];

/** Connectives and words of sourcing: they count at the beginning of a sentence only. */
export const SENTENCE_OPENINGS: readonly string[] = [
  ...['此外', '另外', '除此之外', '同时', '据悉', '据了解', '据介绍', '据统计', '记者了解到', '记者获悉'],
  ...['记者从', '值得一提的是', '值得注意的是', '事实上', '不仅如此', '更重要的是', '可以说', '总的来说'],
  ...['随着', '众所周知', '为此', '对此', '通过'],
];
