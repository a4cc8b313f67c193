import { visibleLines } from '../language/visible.ts';
import type { Language } from '../model/localised.ts';
import { UsageError } from '../model/usage-error.ts';
import { severityWord } from '../reporters/severity-words.ts';
import { withCardTexts } from '../rules/card-texts.ts';
import { nearestRule, ruleNamed } from '../rules/find-rule.ts';
import type { Rule } from '../rules/rule.ts';
import type { Session } from './session.ts';

/** Prints what a rule finds and why, with its examples. Throws a UsageError for an unknown rule. */
export function runExplain(session: Session, asked: string): void {
  const lines = explanationOf(withCardTexts(ruleOrRefusal(asked)), session.language);
  session.platform.terminal.print(`${lines.join('\n')}\n`);
}

function ruleOrRefusal(asked: string): Rule {
  const rule = ruleNamed(asked);
  if (rule !== null) return rule;
  const nearest = nearestRule(asked);
  throw new UsageError({
    zh: `没有规则 ${asked}${nearest === null ? '' : `，是不是 ${nearest}`}。用 caibian rules 查看全部规则。`,
    en: `no rule ${asked}${nearest === null ? '' : `; did you mean ${nearest}`}. See caibian rules.`,
  });
}

function explanationOf(rule: Rule, language: Language): readonly string[] {
  const say = language === 'zh' ? ZH : EN;
  return [
    `${rule.code} ${rule.name}`,
    say.heading(rule.title[language], severityWord(rule.severity, language)),
    '',
    rule.why[language],
    `${say.basis}${rule.basis.text}${rule.basis.verified ? '' : say.unverified}`,
    `${say.fix}${say.fixes[rule.fix]}`,
    ...rule.bad.flatMap((example) => [
      '',
      `${say.bad}${indented(example.copy)}`,
      ...(example.fixed === undefined ? [] : [`${say.fixed}${indented(example.fixed)}`]),
    ]),
    ...rule.good.flatMap((example) => ['', `${say.good}${indented(example.copy)}`]),
    ...rule.allows.flatMap((example) => ['', `${say.allows}${indented(example.copy)}`]),
    '',
    say.off(rule.code),
  ];
}

function indented(copy: string): string {
  return visibleLines(copy).trimEnd().replaceAll('\n', '\n      ');
}

const ZH = {
  heading: (title: string, severity: string) => `${title}（${severity}）`,
  basis: '依据：',
  unverified: '（未核对原文）',
  fix: '修正：',
  fixes: { safe: '--fix 自动修正', review: '给出建议，由编辑决定', none: '由编辑改' },
  bad: '  错  ',
  fixed: '  改  ',
  good: '  对  ',
  allows: '  可  ',
  off: (code: string) =>
    `关闭：在 caibian.yaml 写 check: {rules: {${code}: off}}；只对下一段：<!-- caibian-ignore ${code}: 理由 -->`,
};

const EN = {
  heading: (title: string, severity: string) => `${title} (${severity})`,
  basis: 'Basis: ',
  unverified: ' (not verified in the source)',
  fix: 'Fix: ',
  fixes: { safe: 'by --fix', review: 'suggested, the editor decides', none: 'by the editor' },
  bad: '  wrong    ',
  fixed: '  fixed    ',
  good: '  right    ',
  allows: '  allowed  ',
  off: (code: string) =>
    `Turn off: check: {rules: {${code}: off}} in caibian.yaml; for the next block only: <!-- caibian-ignore ${code}: reason -->`,
};
