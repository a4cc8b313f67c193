import { Command, CommanderError } from 'commander';
import { UsageError } from '../model/usage-error.ts';
import { FileError, type Platform } from '../platform/platform.ts';
import { withPlainFix } from './commands/check.ts';
import { withPlainWrite } from './commands/tag.ts';
import { commandsFor } from './commands.ts';
import { optionOf } from './common-options.ts';
import { fileMessage } from './file-messages.ts';
import { shownPath } from './find-drafts.ts';
import { localiseHelp } from './help.ts';
import { EXIT, languageOf, printNote, type Session } from './session.ts';
import { usageMessage } from './usage-messages.ts';
import { VERSION } from './version.ts';

/** What a run of caibian gets from outside. */
export interface MainParameters {
  /** Arguments without node and script. */
  readonly argv: readonly string[];
  readonly platform: Platform;
}

/** Runs one command and gives the exit code. Never throws: a fault of ours ends as 70. */
export async function main({ argv, platform }: MainParameters): Promise<number> {
  const session: Session = {
    platform,
    language: languageOf(argv, platform.environment),
    exitCode: EXIT.clean,
  };
  try {
    const plain = withPlainWrite(withPlainFix(argv));
    await programOf(session, argv).parseAsync([...plain], { from: 'user' });
  } catch (error) {
    session.exitCode = exitCodeOf(error, session, argv.includes('--debug'));
  }
  return session.exitCode;
}

/** The command line of caibian: commands, as far as the arguments need them, flags and help in the session's language. */
export function programOf(session: Session, argv: readonly string[] = []): Command {
  const program = new Command('caibian');
  program
    .description(
      session.language === 'zh' ? '采编：中文报纸的编校工具' : 'Editorial toolkit for Chinese newspapers',
    )
    .version(VERSION, '-V, --version', session.language === 'zh' ? '显示版本' : 'print the version')
    .addOption(
      optionOf(session, '--config <file>', { zh: '使用指定的 caibian.yaml', en: 'use this caibian.yaml' }),
    )
    .addOption(
      optionOf(session, '--lang <language>', {
        zh: '提示用语：zh 或 en',
        en: 'language of messages',
      }).choices(['zh', 'en']),
    )
    .addOption(
      optionOf(session, '--color <when>', { zh: '着色', en: 'colour' })
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(optionOf(session, '-q, --quiet', { zh: '只输出结果', en: 'print results only' }))
    .addOption(
      optionOf(session, '--debug', {
        zh: '出现内部错误时显示堆栈',
        en: 'show the stack of an internal fault',
      }),
    );
  for (const register of commandsFor(argv)) program.addCommand(register(session));
  return prepare(program, session);
}

/** Hands output and exit to the session, for the program and each of its commands. */
function prepare(program: Command, session: Session): Command {
  const { terminal } = session.platform;
  for (const command of [program, ...program.commands.flatMap((it) => [it, ...it.commands])]) {
    localiseHelp(command, session.language);
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.print(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => terminal.columns ?? 100,
      getOutHasColors: () => terminal.coloured,
    });
  }
  return program;
}

function exitCodeOf(error: unknown, session: Session, debug: boolean): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean;
    printNote(session, usageMessage(error));
    return EXIT.notDone;
  }
  if (error instanceof UsageError) {
    printNote(session, error.localised);
    return EXIT.notDone;
  }
  if (error instanceof FileError) {
    printNote(session, fileMessage(error, shownPath(session.platform, error.path)));
    return EXIT.notDone;
  }
  printNote(session, {
    zh: `内部错误：${String(error)}。这是 caibian 的问题，稿件没有改动；加 --debug 可看详情。`,
    en: `internal fault: ${String(error)}. This is caibian's fault; no copy was changed. --debug shows more.`,
  });
  if (debug && error instanceof Error) session.platform.terminal.printError(`${error.stack}\n`);
  return EXIT.fault;
}
