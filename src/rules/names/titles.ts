import { type MentionTitle, officesIn } from '../../language/mention-titles.ts';

/** The office of a title, its last where several are stacked. */
export function officeOf(title: Pick<MentionTitle, 'offices'>): string {
  return title.offices.at(-1) ?? '';
}

/** An office without 副; 支书 is a 书记. */
export function chiefOf(office: string): string {
  return office.replace(/^副/, '').replace(/^支书$/, '书记');
}

/** Whether two units are written so that they may be one: 省妇联 and 湖南省妇联. False when one is empty. */
export function sameUnit(one: string, other: string): boolean {
  if (one.length < 2 || other.length < 2) return false;
  return one.endsWith(other) || other.endsWith(one);
}

/** Whether two titles may be one: the same office in what may be the same unit. */
export function mayBeOneTitle(one: MentionTitle, other: MentionTitle): boolean {
  if (officeOf(one) !== officeOf(other)) return false;
  return one.unit === '' || other.unit === '' || sameUnit(one.unit, other.unit);
}

/** Unit and office of a title as a register has it: 省妇联 + 主席. Null when it ends with no office that is known. */
export function partTitle(title: string): { readonly unit: string; readonly office: string } | null {
  const office = officesIn(title).at(-1);
  if (office === undefined || office.end !== title.length) return null;
  return { unit: title.slice(0, office.start), office: title.slice(office.start) };
}
