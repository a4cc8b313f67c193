import type { Command } from 'commander';
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
  const zh = language === 'zh';
  command.helpOption('-h, --help', zh ? '显示帮助' : 'print help');
  if (command.commands.length > 0)
    command.helpCommand('help [command]', zh ? '显示某个命令的帮助' : 'help on a command');
  command.configureHelp({
    displayWidth: (text) => terminalWidth(text),
    styleTitle: (title) => (zh ? (TITLES[title] ?? title) : title),
    showGlobalOptions: command.commands.length === 0,
  });
}
