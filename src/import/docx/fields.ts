import type { Piece } from './kept.ts';
import { elementsOf, type XmlElement } from './xml.ts';

/** A field that is being read: its instruction, then its result. */
export interface OpenField {
  instruction: string;
  /** True when words of the text, a nested field's result, are part of the instruction. */
  hasWords: boolean;
  /** False while the instruction is read. */
  inResult: boolean;
  /** The paragraph in which the result begins, and how many of its pieces stand before it. */
  resultIn: readonly Piece[];
  resultAt: number;
}

/** Fields in fields. */
const DEEPEST = 16;

/**
 * The field characters of a part that belong to a whole field. One that is begun and never ended is none: all copy behind it
 * would be taken for its instruction.
 */
export function wholeFields(root: XmlElement): ReadonlySet<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'w:fldChar') continue;
    const type = element.attributes.get('w:fldCharType');
    if (type === 'begin') open.push([element]);
    else open.at(-1)?.push(element);
    if (type !== 'end') continue;
    const field = open.pop() ?? [];
    if (open.length < DEEPEST) for (const it of field) whole.add(it);
  }
  return whole;
}

/** The address of a HYPERLINK field; empty for a place in the file itself, null for another field. */
export function linkOfField(instruction: string): string | null {
  const match = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*)|\\)/i.exec(instruction);
  return match === null ? null : (match[1] ?? match[2] ?? '');
}

/** Fields that count pages and lead about in the file: no words of the writer hang on them. */
const MUTE_FIELDS =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|TOC|SEQ|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN)\b/i;

/** True for a field that nobody needs to hear of. */
export function isMute(instruction: string): boolean {
  return MUTE_FIELDS.test(instruction);
}
