/** Adverbials that stand once in a sentence: written by hand from newspaper usage. */
export const ONCE_A_SENTENCE: readonly string[] = [
  ...[
    '目前',
    '近日',
    '日前',
    '据悉',
    '据了解',
    '据介绍',
    '近年来',
    '截至目前',
    '此外',
    '与此同时',
    '由此可见',
  ],
];
