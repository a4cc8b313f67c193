/** How high a division stands. */
export type DivisionLevel = 'province' | 'prefecture' | 'county';
