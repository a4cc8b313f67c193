import { isHan } from './characters.ts';

/** The character that ends before an offset; empty at the text's beginning. */
export function characterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
}

/** The character that begins at an offset; empty at the text's end. */
export function characterAt(text: string, at: number): string {
  return [...text.slice(at, at + 2)][0] ?? '';
}

const CHINESE_MARK = /^[，。、；：？！（）《》“”‘’]/;

/** Whether a text begins with a Han character or a mark of Chinese text, quotation marks included. */
export function startsChinese(text: string): boolean {
  return startsWithHan(text) || CHINESE_MARK.test(text);
}

/** Whether a text begins with a Han character; false when it is empty. */
export function startsWithHan(text: string): boolean {
  return isHan(text.codePointAt(0) ?? 0);
}
