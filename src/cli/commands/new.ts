import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import { FIELD_FLAGS } from '../field-flags.ts';
import type { Session } from '../session.ts';

/** `caibian new`: a draft with its copy slip. */
export function newCommand(session: Session): Command {
  const { language } = session;
  const command = commandOf(session, 'new', {
    zh: '新建一篇稿件，写好稿签',
    en: 'make a draft with its copy slip',
  })
    .argument(
      '<slug>',
      language === 'zh' ? '稿名，就是文件名，.md 不用写' : 'name of the draft and its file, without .md',
    )
    .addOption(
      optionOf(session, '-o, --output <folder>', {
        zh: '放在哪个文件夹，默认 articles/<日期>',
        en: 'folder to put it in; articles/<date> by default',
      }),
    )
    .addOption(optionOf(session, '-y, --yes', { zh: '不提问', en: 'ask nothing' }));
  for (const { flag, card, help } of FIELD_FLAGS) {
    const value = card.kind === 'date' ? 'date' : 'text';
    command.addOption(optionOf(session, `--${flag} <${value}>`, help));
  }
  return command.action(async (slug: string, _flags: unknown, self: Command) => {
    const { runNew } = await import('../run-new.ts');
    await runNew(session, slug, self.optsWithGlobals());
  });
}
