export const LAYOUT_WEIGHTS = {};
