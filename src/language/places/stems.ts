/** What divisions are; the longer words first. */
const KINDS: readonly string[] = '特别行政区 地区 林区 特区 新区 矿区 省 市 县 区 旗 盟 州'.split(' ');

/**
 * A division's name without what it is: 娄底 of 娄底市, 浦东 of 浦东新区. A name of which one character or none would be left
 * stays whole (道县, 东区). Autonomous divisions are not for this: their tables tell the stem.
 */
export function stemOf(name: string): string {
  const kind = KINDS.find((it) => name.endsWith(it));
  return kind === undefined || name.length < kind.length + 2 ? name : name.slice(0, -kind.length);
}
