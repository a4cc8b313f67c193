import type { Command } from 'commander';
import { commandOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian schema`: the JSON Schema of the copy slip, for editors that complete and check it. */
export function schemaCommand(session: Session): Command {
  return commandOf(session, 'schema', {
    zh: '输出稿签的 JSON Schema',
    en: 'print the JSON Schema of the copy slip',
  }).action(async () => {
    const { jsonSchema } = await import('../../article/json-schema.ts');
    session.platform.terminal.print(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  });
}
