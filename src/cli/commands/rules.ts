import type { Command } from 'commander';
import { commandOf, optionOf } from '../common-options.ts';
import type { Session } from '../session.ts';

/** `caibian rules`: the list of rules; `rules test` and `rules try` for the desk's own terms. */
export function rulesCommand(session: Session): Command {
  return commandOf(session, 'rules', { zh: '列出全部规则', en: 'list the rules' })
    .addOption(
      optionOf(session, '--format <name>', { zh: '输出格式', en: 'output format' })
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (_flags: unknown, command: Command) => {
      const { runRules } = await import('../run-rules.ts');
      await runRules(session, command.optsWithGlobals());
    })
    .addCommand(testCommand(session))
    .addCommand(tryCommand(session));
}

function testCommand(session: Session): Command {
  return commandOf(session, 'test', {
    zh: '用例句验证本报的用语规定（desk/terms.yaml）',
    en: "prove the desk's terms (desk/terms.yaml) with their examples",
  }).action(async (_flags: unknown, command: Command) => {
    const { runRulesTest } = await import('../run-rules-test.ts');
    await runRulesTest(session, command.optsWithGlobals());
  });
}

function tryCommand(session: Session): Command {
  return commandOf(session, 'try', {
    zh: '在旧稿上试算规则会查出多少',
    en: 'count what rules would find in an archive',
  })
    .argument(
      '[rule...]',
      session.language === 'zh'
        ? '规则的代号或名称，或 terms.yaml 里的词；不写则是全部试行的词'
        : 'codes or names of rules, or terms of terms.yaml; all pilot terms by default',
    )
    .addOption(
      optionOf(session, '--on <archive...>', {
        zh: '旧稿所在的文件夹、文件或通配符',
        en: 'folders, files or globs of the archive',
      }),
    )
    .action(async (asked: string[], _flags: unknown, command: Command) => {
      const { runRulesTry } = await import('../run-rules-try.ts');
      await runRulesTry(session, asked, command.optsWithGlobals());
    });
}
