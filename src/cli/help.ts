import type { Argument, Command, Option } from 'commander';
import { terminalWidth } from '../language/widths.ts';
import type { Language } from '../model/localised.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** Help in the language of messages; columns line up by the width of Chinese characters in a terminal. */
export function localiseHelp(command: Command, language: Language): void {
  const hasCommands = command.commands.length > 0;
  const common = { displayWidth: terminalWidth, showGlobalOptions: !hasCommands };
  if (language === 'en') {
    command.configureHelp(common);
    return;
  }
  command.helpOption('-h, --help', '显示帮助');
  if (hasCommands) command.helpCommand('help [command]', '显示某个命令的帮助');
  command.usage(
    [hasCommands ? '[选项] [命令]' : '[选项]', ...command.registeredArguments.map(termOf)].join(' '),
  );
  command.configureHelp({
    ...common,
    styleTitle: (title) => TITLES[title] ?? title,
    subcommandTerm: (it) => [it.name(), ...it.registeredArguments.map(termOf)].join(' '),
    optionDescription: chineseDescription,
  });
}

function termOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** An option's description with its choices and default, as commander adds them in English. */
function chineseDescription(option: Option): string {
  const choices = option.argChoices === undefined ? [] : [`可选 ${option.argChoices.join('、')}`];
  const standard: unknown = option.defaultValue;
  const defaults = typeof standard === 'string' ? [`默认 ${standard}`] : [];
  const extra = [...choices, ...defaults];
  return extra.length === 0 ? option.description : `${option.description}（${extra.join('；')}）`;
}
