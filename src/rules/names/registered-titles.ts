import type { MentionTitle } from '../../language/mention-titles.ts';
import type { Desk, PersonTitle } from '../../model/newsroom.ts';
import { peopleRegister } from './register.ts';
import { officeOf, partTitle, sameUnit } from './titles.ts';

/** A title of the register beside one that copy gives to the same person. */
export interface ComparedTitle {
  readonly registered: PersonTitle;
  /** The same office, in what may be the same unit. */
  readonly same: boolean;
  /** Another office in the same unit. */
  readonly differs: boolean;
}

/** The titles that the register has for a person, each compared with the copy's; none for who is not on it. */
export function registeredTitles(desk: Desk, name: string, title: MentionTitle): readonly ComparedTitle[] {
  const person = peopleRegister(desk)?.byName.get(name);
  if (person === undefined) return [];
  return person.titles.flatMap((registered) => {
    const parts = partTitle(registered.title);
    if (parts === null) return [];
    const sameOffice = parts.office === officeOf(title);
    const unit = title.unit;
    const same = sameOffice && (unit === parts.unit || parts.unit === '' || sameUnit(unit, parts.unit));
    return [{ registered, same, differs: !sameOffice && sameUnit(unit, parts.unit) }];
  });
}
