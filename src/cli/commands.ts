import type { Command } from 'commander';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { configCommand } from './commands/config.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { fitCommand } from './commands/fit.ts';
import { importCommand } from './commands/import.ts';
import { indexCommand } from './commands/index.ts';
import { initCommand } from './commands/init.ts';
import { newCommand } from './commands/new.ts';
import { pageCommand } from './commands/page.ts';
import { renderCommand } from './commands/render.ts';
import { rulesCommand } from './commands/rules.ts';
import { schemaCommand } from './commands/schema.ts';
import { tagCommand } from './commands/tag.ts';
import type { Session } from './session.ts';

/** The commands that arguments may mean: `check`, which must start fastest, is made without the others. */
export function commandsFor([first]: readonly string[]): typeof COMMANDS {
  return first === 'check' ? [checkCommand] : COMMANDS;
}

/** The commands in the order that help lists them: the order of a story's way through the newsroom. */
const COMMANDS: readonly ((session: Session) => Command)[] = [
  initCommand,
  newCommand,
  importCommand,
  checkCommand,
  tagCommand,
  indexCommand,
  renderCommand,
  fitCommand,
  pageCommand,
  buildCommand,
  doctorCommand,
  rulesCommand,
  explainCommand,
  schemaCommand,
  configCommand,
];
