import { type PhraseFinder, phraseFinder } from '../../language/phrase-finder.ts';
import type { Desk, Person } from '../../model/newsroom.ts';

/** The register of people as rules look things up in it. */
export interface PeopleRegister {
  /** By every right name. */
  readonly byName: ReadonlyMap<string, Person>;
  /** Finds the wrong spellings. */
  readonly wrongIn: PhraseFinder<Person>;
  /** Finds the names of those who have a rank. */
  readonly rankedIn: PhraseFinder<Person>;
}

const registers = new WeakMap<readonly Person[], PeopleRegister>();

/** The desk's register of people; null when it is empty. */
export function peopleRegister({ people }: Desk): PeopleRegister | null {
  if (people.length === 0) return null;
  const register = registers.get(people) ?? registerOf(people);
  registers.set(people, register);
  return register;
}

/** Whether the desk knows a name for right: on the register of people or of staff. */
export function isRegistered(desk: Desk, name: string): boolean {
  const listed = peopleRegister(desk)?.byName.has(name) ?? false;
  return listed || (desk.staff?.some((it) => it.name === name) ?? false);
}

function registerOf(people: readonly Person[]): PeopleRegister {
  return {
    byName: new Map(people.flatMap((it) => [it.name, ...it.aliases].map((name) => [name, it] as const))),
    wrongIn: phraseFinder(people.flatMap((it) => it.wrong.map((form) => [form, it] as const))),
    rankedIn: phraseFinder(people.filter((it) => it.rank !== undefined).map((it) => [it.name, it] as const)),
  };
}
