import { BARE_HEADS } from './data/openers.ts';

/** Longest bracket that is read behind a body's name. */
const LONGEST = 24;
const SAID = /简称(?:为)?[：:]?[“"'‘]?([\p{Script=Han}A-Za-z·-]{2,10})/u;
const PLAIN = /^[“"'‘]?([\p{Script=Han}]{2,8}|[A-Z][A-Za-z-]{1,9})[”"'’]?$/u;
const BRACKET = /^[（(]([^（()）]{2,24})[）)]/u;

/**
 * The short form that a bracket behind a name introduces: （以下简称“妇基会”）, （女院）, （WTO）. Without 简称 its characters
 * must be some of the name's, in order. Null when there is none, or when it is a mere head (“公司”).
 */
export function introducedForm(name: string, text: string, end: number): string | null {
  const content = BRACKET.exec(text.slice(end, end + LONGEST + 2))?.[1];
  if (content === undefined) return null;
  const said = SAID.exec(content)?.[1];
  const form = said ?? PLAIN.exec(content)?.[1];
  if (form === undefined || BARE_HEADS.has(form) || form === name) return null;
  return said !== undefined || /^[A-Z]/.test(form) || isPickedFrom(form, name) ? form : null;
}

/** True when the characters of a form are characters of the name in the same order. */
function isPickedFrom(form: string, name: string): boolean {
  let at = 0;
  for (const character of form) {
    at = name.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return form.length < name.length;
}
