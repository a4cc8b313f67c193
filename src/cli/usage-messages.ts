import type { CommanderError } from 'commander';
import type { Localised } from '../model/localised.ts';

/** What to say of each mistake on the command line; `subject` is the flag, argument or command at fault. */
const MESSAGES: Readonly<Record<string, (subject: string) => Localised>> = {
  'commander.unknownOption': (it) => ({ zh: `不认识的选项 ${it}`, en: `unknown option ${it}` }),
  'commander.unknownCommand': (it) => ({ zh: `不认识的命令 ${it}`, en: `unknown command ${it}` }),
  'commander.missingArgument': (it) => ({ zh: `缺少参数 ${it}`, en: `missing argument ${it}` }),
  'commander.optionMissingArgument': (it) => ({
    zh: `选项 ${it} 要带一个值`,
    en: `option ${it} needs a value`,
  }),
  'commander.missingMandatoryOptionValue': (it) => ({
    zh: `必须给出选项 ${it}`,
    en: `option ${it} is required`,
  }),
  'commander.invalidArgument': (it) => ({ zh: `${it} 的值不对`, en: `bad value for ${it}` }),
  'commander.excessArguments': () => ({ zh: '参数太多', en: 'too many arguments' }),
  'commander.help': () => ({ zh: '要给出一个命令', en: 'a command is needed' }),
};

/** The sentence for a mistake on the command line, with the way to the help and commander's guess, if any. */
export function usageMessage(error: CommanderError): Localised {
  const subject = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const choices = /Allowed choices are ([^.]+)\./.exec(error.message)?.[1];
  const nearest = /Did you mean ([^)?]+)\?/.exec(error.message)?.[1];
  const said = MESSAGES[error.code]?.(subject) ?? { zh: '命令行有误', en: error.message };
  const zh = [said.zh, choices && `可用的值：${choices}`, nearest && `是不是 ${nearest}`];
  const en = [said.en, choices && `one of ${choices}`, nearest && `did you mean ${nearest}?`];
  return {
    zh: `${zh.filter(Boolean).join('，')}。用 caibian --help 查看用法。`,
    en: `${en.filter(Boolean).join('; ')}. See caibian --help.`,
  };
}
