import { Command, Option } from 'commander';
import type { Localised } from '../model/localised.ts';
import type { Session } from './session.ts';

/** A command with its description in the session's language. */
export function commandOf(session: Session, usage: string, description: Localised): Command {
  return new Command(usage).description(description[session.language]);
}

/** An option with its description in the session's language. */
export function optionOf(session: Session, flags: string, description: Localised): Option {
  return new Option(flags, description[session.language]);
}
