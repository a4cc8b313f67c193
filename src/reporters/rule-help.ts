import type { Language } from '../model/localised.ts';
import type { BadExample, Rule } from '../rules/rule.ts';
import { markdownText } from './markdown-text.ts';
import { severityWord } from './severity-words.ts';

/** What a rule's card says, for people: as plain text and as Markdown. */
export interface RuleHelp {
  readonly text: string;
  readonly markdown: string;
}

/** Why a rule is there, on what basis, how serious, who puts it right, with an example; how to turn it off. */
export function ruleHelp(rule: Rule, language: Language): RuleHelp {
  const say = language === 'zh' ? ZH : EN;
  const facts: readonly (readonly [string, string])[] = [
    [say.basis, `${rule.basis.text}${rule.basis.verified ? '' : say.unverified}`],
    [say.severity, severityWord(rule.severity, language)],
    [say.fix, say.fixes[rule.fix]],
  ];
  const example = rule.bad.find(isOneLine);
  const examples: readonly (readonly [string, string])[] = [
    ...(example === undefined ? [] : [[say.wrong, example.copy] as const]),
    ...(example?.fixed === undefined ? [] : [[say.right, example.fixed] as const]),
  ];
  const off = `check: {rules: {${rule.code}: off}}`;
  return {
    text: [rule.why[language], ...[...facts, ...examples, [say.off, off] as const].map(inText)].join('\n'),
    markdown: [
      markdownText(rule.why[language]),
      facts.map(([label, it]) => `- **${label}** ${markdownText(it)}`).join('\n'),
      ...[...examples, [say.off, off] as const].map(
        ([label, it]) => `**${label}**\n\n\`\`\`text\n${it}\n\`\`\``,
      ),
    ].join('\n\n'),
  };
}

function inText([label, it]: readonly [string, string]): string {
  return `${label}: ${it}`;
}

/** Whether an example can stand in one line of a report, where no mark ends the frame around it. */
function isOneLine({ copy, given }: BadExample): boolean {
  return given === undefined && /^[^\p{C}`]+$/u.test(copy);
}

const ZH = {
  basis: '依据',
  unverified: '（未核对原文）',
  severity: '级别',
  fix: '修正',
  fixes: { safe: '--fix 自动修正', review: '给出建议，由编辑决定', none: '由编辑改' },
  wrong: '错',
  right: '改',
  off: '关闭（caibian.yaml）',
};

const EN = {
  basis: 'Basis',
  unverified: ' (not verified in the source)',
  severity: 'Severity',
  fix: 'Fix',
  fixes: { safe: 'by --fix', review: 'suggested, the editor decides', none: 'by the editor' },
  wrong: 'Wrong',
  right: 'Fixed',
  off: 'Turn off (caibian.yaml)',
};
