import type { Localised } from '../model/localised.ts';
import { UsageError } from '../model/usage-error.ts';
import type { TemplateSource } from './output.ts';

/** Where LiquidJS says a template went wrong, as far as it says so. */
interface FailingToken {
  readonly file?: unknown;
  /** The whole text of the template that the token stands in. */
  readonly input?: unknown;
  getPosition?(): readonly number[];
}

/** What LiquidJS says, by pattern, and what we say of it. `$1` is the name it is about. */
const CAUSES: readonly { readonly said: RegExp; readonly zh: string; readonly en: string }[] = [
  { said: /undefined variable: ([^,]+)/, zh: '没有“$1”这个值', en: 'there is no value "$1"' },
  { said: /undefined filter: ([^,]+)/, zh: '没有“$1”这个过滤器', en: 'there is no filter "$1"' },
  { said: /tag "([^"]*)" not found/, zh: '没有“$1”这个标签', en: 'there is no tag "$1"' },
  { said: /tag (.{1,80}) not closed/, zh: '标签 $1 没有结束', en: 'the tag $1 is not closed' },
  {
    said: /output (.{1,80}) not closed/,
    zh: '输出 $1 没有以“}}”结束',
    en: 'the output $1 is not closed by "}}"',
  },
  { said: /ENOENT: Failed to lookup "([^"]*)"/, zh: '找不到模板“$1”', en: 'there is no template "$1"' },
  {
    said: /illegal file path|illegal filename|illegal file/i,
    zh: '模板名有误',
    en: 'a template name is ill-formed',
  },
  { said: /parse length limit exceeded/, zh: '模板太大', en: 'the template is too large' },
  { said: /memory alloc limit exceeded/, zh: '模板生成的内容太多', en: 'the template makes too much' },
  {
    said: /template render limit exceeded/,
    zh: '模板运行太久，可能是死循环',
    en: 'the template runs on and on',
  },
  {
    said: /Maximum call stack size exceeded/,
    zh: '模板嵌套太深，可能引用了自己',
    en: 'templates are nested too deep',
  },
];

/** The UsageError for a template that failed; an error that is not LiquidJS's own is given back as it is. */
export function templateFailure(
  error: unknown,
  name: string,
  sources: ReadonlyMap<string, TemplateSource>,
): unknown {
  const main = sources.get(name)?.shown ?? name;
  if (error instanceof RangeError) return usageError(main, null, causeOf(error.message));
  if (!(error instanceof Error) || !('token' in error)) return isLookup(error) ? missing(name) : error;
  const token = error.token as FailingToken | undefined;
  return usageError(
    shownFile(token, sources) ?? main,
    token?.getPosition?.()[0] ?? null,
    causeOf(error.message),
  );
}

/** The file that a token stands in: tokens of values do not name it, but hold its text. */
function shownFile(
  token: FailingToken | undefined,
  sources: ReadonlyMap<string, TemplateSource>,
): string | null {
  if (typeof token?.file === 'string') return sources.get(token.file)?.shown ?? token.file;
  return [...sources.values()].find(({ text }) => text === token?.input)?.shown ?? null;
}

function missing(name: string): UsageError {
  return new UsageError({ zh: `找不到模板 ${name}`, en: `there is no template ${name}` });
}

function isLookup(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('ENOENT');
}

function usageError(shown: string, line: number | null, cause: Localised): UsageError {
  return new UsageError({
    zh: `模板 ${shown}${line === null ? '' : ` 第 ${line} 行`}有误：${cause.zh}`,
    en: `template ${shown}${line === null ? '' : `, line ${line}`}: ${cause.en}`,
  });
}

function causeOf(message: string): Localised {
  for (const { said, zh, en } of CAUSES) {
    const match = said.exec(message);
    if (match !== null) return { zh: filled(zh, match[1]), en: filled(en, match[1]) };
  }
  const first = message.split('\n')[0]?.replace(/, (?:file|line|col):.*$/, '') ?? '';
  return { zh: `写法不对（${first}）`, en: first };
}

function filled(sentence: string, name: string | undefined): string {
  return sentence.replace('$1', () => name?.trim() ?? '');
}
