import type { Organisation } from '../../model/newsroom.ts';
import type { CutPassage } from '../copy/cut-passages.ts';
import { uncovered } from '../copy/uncovered.ts';
import { KNOWN_BODIES } from './data/known-bodies.ts';

/** A form of a body that is known beforehand. */
export interface KnownForm {
  readonly text: string;
  /** The name it counts for. */
  readonly name: string;
  /** Counts only beside another form. */
  readonly weak: boolean;
  /** Other countries have bodies of that name. */
  readonly shared: boolean;
  /** From the newsroom's register: taken wherever it stands, even where words are cut otherwise. */
  readonly desk: boolean;
}

/** A known form where a passage holds it. */
export interface KnownMention {
  readonly form: KnownForm;
  readonly start: number;
  readonly end: number;
}

/** Forms by {@link beginningAt}, the longest first. */
export type KnownForms = ReadonlyMap<number, readonly KnownForm[]>;

/** A form so long is meant even where the segmenter runs its end into the next word: 联合国安理会常任理事国. */
const LONG_FORM = 6;

let builtIn: KnownForms | null = null;

/** The built-in forms and those of a newsroom's register, which come first. */
export function knownForms(register: readonly Organisation[]): KnownForms {
  builtIn ??= byBeginning(KNOWN_BODIES.trim().split('\n').flatMap(formsOfLine));
  if (register.length === 0) return builtIn;
  const own = register.flatMap(formsOfEntry);
  return byBeginning([...own, ...[...builtIn.values()].flat()]);
}

function formsOfLine(line: string): readonly KnownForm[] {
  const forms = line.split(' ');
  const name = withoutMarks(forms[0] ?? '');
  const shared = line.startsWith('?');
  return forms.map((form) => ({
    ...{ text: withoutMarks(form), name, desk: false },
    weak: form.startsWith('~'),
    shared: shared || form.startsWith('?'),
  }));
}

function withoutMarks(form: string): string {
  return form.replace(/^[~?]/, '');
}

function formsOfEntry({ name, short, former, wrong }: Organisation): readonly KnownForm[] {
  const forms = [name, ...short, ...former.map((it) => it.name), ...wrong];
  return [...new Set(forms)].map((text) => ({ text, name, weak: false, shared: false, desk: true }));
}

function byBeginning(forms: readonly KnownForm[]): KnownForms {
  const map = new Map<number, KnownForm[]>();
  const seen = new Set<string>();
  for (const form of forms) {
    if (form.text.length < 2 || seen.has(form.text)) continue;
    seen.add(form.text);
    const key = beginningAt(form.text, 0);
    const listed = map.get(key);
    if (listed === undefined) map.set(key, [form]);
    else listed.push(form);
  }
  for (const listed of map.values()) listed.sort((one, other) => other.text.length - one.text.length);
  return map;
}

/** Of 30 bits, which the engine keeps as small numbers; beginnings that share one are told apart by the whole form. */
function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}

/**
 * The known forms in a passage, from left to right; at one place the longest. A built-in form begins and ends with words
 * of the passage, a form of two characters from a register too.
 */
export function knownMentionsIn(
  { text, filing }: CutPassage,
  forms: KnownForms,
  edges: Uint8Array,
): readonly KnownMention[] {
  const found: KnownMention[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const listed = forms.get(beginningAt(text, at));
    if (listed === undefined) continue;
    const form = listed.find((it) => text.startsWith(it.text, at) && fits(it, at, edges));
    if (form === undefined) continue;
    found.push({ form, start: at, end: at + form.text.length });
    at += form.text.length - 1;
  }
  return uncovered(found, filing, text.length);
}

function fits({ text, desk }: KnownForm, at: number, edges: Uint8Array): boolean {
  if (desk && text.length > 2) return true;
  return edges[at] === 1 && (edges[at + text.length] === 1 || text.length >= LONG_FORM);
}
