import * as path from 'node:path';
import { safeParse } from 'zod/mini';
import { nearestWord } from '../language/edit-distance.ts';
import type { Config, RuleSetting } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import type { Files } from '../platform/platform.ts';
import { nearestRule, ruleNamed } from '../rules/find-rule.ts';
import { configSchema } from './config-schema.ts';
import { defaultConfig } from './defaults.ts';
import { readYamlFile } from './read-yaml-file.ts';

/** The configuration of a caibian.yaml, defaults filled in. Throws a UsageError that names the key and the cure. */
export function readConfig(files: Files, file: string): Config {
  const root = path.dirname(file);
  const data = readYamlFile(files, file) ?? {};
  if (typeof data !== 'object' || Array.isArray(data)) throw notSettings(file);
  const parsed = safeParse(configSchema, data);
  if (!parsed.success) throw configError(file, parsed.error.issues[0]);
  const written = parsed.data;
  const standard = defaultConfig(root);
  return {
    root,
    file,
    publication: { ...standard.publication, ...defined(written.publication) },
    articles: written.articles ?? standard.articles,
    desk: written.desk ?? standard.desk,
    templates: written.templates ?? standard.templates,
    check: {
      ...standard.check,
      ...defined(written.check),
      rules: settingsByCode(file, written.check?.rules ?? {}),
    },
    segmenter: written.segmenter ?? standard.segmenter,
    style: written.style ?? standard.style,
    fonts: written.fonts ?? standard.fonts,
    print: profilePath(root, written.print?.outputProfile),
  };
}

function profilePath(root: string, written: string | undefined): { readonly outputProfile?: string } {
  return written === undefined ? {} : { outputProfile: path.resolve(root, written) };
}

/** The entries that have a value: an optional key that is absent must not hide a default. */
function defined<T extends object>(values: T | undefined): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const entries = Object.entries(values ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

/** Settings of rules by code; a rule may go by its name too. Throws a UsageError for one that does not exist. */
function settingsByCode(
  file: string,
  settings: Readonly<Record<string, RuleSetting>>,
): Readonly<Record<string, RuleSetting>> {
  return Object.fromEntries(
    Object.entries(settings).map(([asked, setting]) => {
      const rule = ruleNamed(asked);
      if (rule === null) throw unknownRule(file, asked);
      return [rule.code, setting];
    }),
  );
}

function unknownRule(file: string, asked: string): UsageError {
  const nearest = nearestRule(asked);
  const name = path.basename(file);
  return new UsageError({
    zh: `${name} 的 check.rules 里没有规则 ${asked}${nearest ? `，是不是 ${nearest}？` : '；用 caibian rules 查看全部规则。'}`,
    en: `${name}: check.rules names no rule ${asked}${nearest ? `; did you mean ${nearest}?` : '; see caibian rules.'}`,
  });
}

function notSettings(file: string): UsageError {
  const name = path.basename(file);
  return new UsageError({
    zh: `${name} 读不出设置：每行应是“设置: 值”，半角冒号后面要有一个空格。`,
    en: `${name} holds no settings: each line is "setting: value", with a space after the colon.`,
  });
}

/** The part of a zod issue that a message needs. */
interface ConfigIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
}

function configError(file: string, issue: ConfigIssue | undefined): UsageError {
  const name = path.basename(file);
  const place = (issue?.path ?? []).map(String).join('.');
  const unknown = issue?.keys?.[0];
  if (unknown !== undefined) return unknownKey(name, place, unknown);
  const choices = issue?.values?.map(String).join('、');
  return new UsageError({
    zh: `${name} 的 ${place} 值不对${choices ? `，可用的值：${choices}` : ''}；请对照 README 的配置表改正。`,
    en: `${name}: ${place} has a bad value${choices ? ` (one of ${choices})` : ''}; see the table of settings in README.`,
  });
}

function unknownKey(name: string, place: string, unknown: string): UsageError {
  const key = place === '' ? unknown : `${place}.${unknown}`;
  const nearest = nearestWord(unknown, knownKeys(place));
  return new UsageError({
    zh: `${name} 里有不认识的设置 ${key}${nearest ? `，是不是 ${nearest}？` : '，请删去。'}`,
    en: `${name}: unknown setting ${key}${nearest ? `; did you mean ${nearest}?` : '; remove it.'}`,
  });
}

function knownKeys(place: string): readonly string[] {
  const top = configSchema.def.shape;
  if (place === '') return Object.keys(top);
  const section = top[place as keyof typeof top]?.def.innerType.def;
  return section !== undefined && 'shape' in section ? Object.keys(section.shape) : [];
}
