import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import type { Desk, FormerName, Organisation } from '../../model/newsroom.ts';

/** What a form on the register is to its body. */
export interface RegisteredForm {
  readonly body: Organisation;
  readonly kind: 'name' | 'short' | 'former' | 'wrong';
  /** The entry of a former name; null for other kinds. */
  readonly former: FormerName | null;
}

const finders = new WeakMap<readonly Organisation[], PhraseFinder<RegisteredForm>>();

/** Finds every form of the register's bodies, the longest at each place; null when the register is empty. */
export function registeredForms({ organisations }: Desk): PhraseFinder<RegisteredForm> | null {
  if (organisations.length === 0) return null;
  const finder = finders.get(organisations) ?? phraseFinder(organisations.flatMap(formsOf));
  finders.set(organisations, finder);
  return finder;
}

function formsOf(body: Organisation): readonly (readonly [string, RegisteredForm])[] {
  const plain = (kind: RegisteredForm['kind'], names: readonly string[]) =>
    names.map((name) => [name, { body, kind, former: null }] as const);
  return [
    ...plain('name', [body.name]),
    ...plain('short', body.short),
    ...plain('wrong', body.wrong),
    ...body.former.map((former) => [former.name, { body, kind: 'former', former }] as const),
  ];
}
