import { nearestWord } from '../language/edit-distance.ts';
import { UsageError } from '../model/usage-error.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';

/** The rule of a code or name, letter case aside. Throws a UsageError with the nearest one. */
export function findRule(asked: string): Rule {
  const rule = rules.find((it) => it.code === asked.toUpperCase() || it.name === asked.toLowerCase());
  if (rule !== undefined) return rule;
  const nearest = nearestWord(
    asked,
    rules.flatMap((it) => [it.code, it.name]),
  );
  throw new UsageError({
    zh: `没有规则 ${asked}${nearest === null ? '' : `，是不是 ${nearest}？`}。用 caibian rules 查看全部规则。`,
    en: `no rule ${asked}${nearest === null ? '' : `; did you mean ${nearest}?`}. See caibian rules.`,
  });
}
