import { visible } from '../language/visible.ts';
import type { Language, Localised } from '../model/localised.ts';
import type { Platform } from '../platform/platform.ts';

/** Exit codes, the same for every command and format. */
export const EXIT = { clean: 0, findings: 1, notDone: 2, fault: 70, interrupted: 130 } as const;

/** One run of caibian. */
export interface Session {
  readonly platform: Platform;
  readonly language: Language;
  /** What the process will end with; commands set it. */
  exitCode: number;
}

/** Flags that every command takes. */
export interface CommonFlags {
  readonly config?: string;
  readonly lang?: Language;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** The language of messages: `--lang`, else English for an English locale, else Chinese. */
export function languageOf(argv: readonly string[], environment: Platform['environment']): Language {
  const flag = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const asked = flag < 0 ? undefined : (argv[flag]?.split('=')[1] ?? argv[flag + 1]);
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.startsWith('en') ? 'en' : 'zh';
}

/** Whether the output is coloured: as asked, else when the terminal can. */
export function isColoured(session: Session, flags: CommonFlags): boolean {
  if (flags.color === 'always') return true;
  return flags.color !== 'never' && session.platform.terminal.coloured;
}

/** Prints a message for people on the error stream. */
export function printNote(session: Session, message: Localised): void {
  session.platform.terminal.printError(`caibian: ${visible(message[session.language])}\n`);
}
