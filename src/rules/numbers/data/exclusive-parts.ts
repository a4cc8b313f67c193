/** Pairs that divide a whole between them, in either order. Written by hand. */
export const EXCLUSIVE_PARTS: readonly (readonly [string, string])[] = [
  ['男', '女'],
  ['女', '男'],
  ['城镇', '农村'],
  ['农村', '城镇'],
  ['汉族', '少数民族'],
  ['少数民族', '汉族'],
  ['境内', '境外'],
  ['国内', '国外'],
];
