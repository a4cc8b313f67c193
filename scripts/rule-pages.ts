import type { Language } from '../src/model/localised.ts';
import { groupOf, type RuleGroup, ruleGroups } from '../src/rules/groups.ts';
import { rules } from '../src/rules/registry.ts';
import type { BadExample, GoodExample, Rule } from '../src/rules/rule.ts';

/** Folder of the reference pages by their language. */
const FOLDERS: Readonly<Record<Language, string>> = { zh: 'docs/rules/zh-CN', en: 'docs/rules/en' };

const WORDS = {
  zh: {
    index: '规则一览',
    made: '本页由 `npm run docs` 从规则本身生成，请勿手改。',
    columns: '| 代号 | 名称 | 查什么 | 级别 | 修正 |',
    groups: '| 组 | 规则 | 错误 | 警告 | 建议 | 可修正 |',
    severity: { error: '错误', warning: '警告', advice: '建议' },
    fix: { safe: '自动', review: '建议', none: '' },
    facts: (rule: Rule) =>
      [
        `- 级别：${WORDS.zh.severity[rule.severity]}`,
        `- 修正：${{ safe: '`--fix` 自动修正', review: '给出建议，`--fix=review` 逐处询问', none: '由编辑改' }[rule.fix]}`,
        `- 依据：${rule.basis.text}${rule.basis.verified ? '' : '（未核对原文）'}`,
        `- 范围：${{ draft: '稿件文件', text: '一段文字', article: '一篇稿件', issue: '一期或一个版', suppression: '免检注释' }[rule.scope]}`,
      ].join('\n'),
    bad: '错',
    fixed: '改为',
    found: (texts: readonly string[]) => `查出：${texts.map((it) => `“${it}”`).join('、')}`,
    good: '对',
    allows: '像而不是',
    off: (code: string) =>
      `关闭：在 caibian.yaml 里写 \`check: {rules: {${code}: off}}\`；只对下一段：\`<!-- caibian-ignore ${code}: 理由 -->\`。`,
    bytes: (bytes: string) => `（文件的字节：\`${bytes}\`）`,
  },
  en: {
    index: 'The rules',
    made: 'Made by `npm run docs` from the rules themselves; do not edit.',
    columns: '| code | name | finds | severity | fix |',
    groups: '| group | rules | errors | warnings | advice | fixable |',
    severity: { error: 'error', warning: 'warning', advice: 'advice' },
    fix: { safe: 'safe', review: 'suggested', none: '' },
    facts: (rule: Rule) =>
      [
        `- Severity: ${rule.severity}`,
        `- Fix: ${{ safe: 'by `--fix`', review: 'suggested; `--fix=review` asks for each', none: 'by the editor' }[rule.fix]}`,
        `- Basis: ${rule.basis.text}${rule.basis.verified ? '' : ' (not verified in the source)'}`,
        `- Looks at: ${{ draft: 'the file', text: 'one passage', article: 'one article', issue: 'an issue or a page', suppression: 'suppressions' }[rule.scope]}`,
      ].join('\n'),
    bad: 'Wrong',
    fixed: 'Becomes',
    found: (texts: readonly string[]) => `Found: ${texts.map((it) => `“${it}”`).join(', ')}`,
    good: 'Right',
    allows: 'Looks like it and is right',
    off: (code: string) =>
      `Turn off: \`check: {rules: {${code}: off}}\` in caibian.yaml; for the next block only: \`<!-- caibian-ignore ${code}: reason -->\`.`,
    bytes: (bytes: string) => `(the file's bytes: \`${bytes}\`)`,
  },
} as const;

/** The reference pages of all rules, by their path in the repository. */
export function rulePages(): ReadonlyMap<string, string> {
  const languages: readonly Language[] = ['zh', 'en'];
  return new Map(
    languages.flatMap((language) => [
      [`${FOLDERS[language]}/README.md`, indexPage(language)] as const,
      ...rules.map((rule) => [`${FOLDERS[language]}/${rule.code}.md`, rulePage(rule, language)] as const),
    ]),
  );
}

/** The table of groups in the READMEs. */
export function groupTable(language: Language): string {
  const rows = ruleGroups.flatMap((group) => {
    const own = rulesOf(group);
    return own.length === 0 ? [] : [groupRow(group, own, language)];
  });
  return [WORDS[language].groups, '| --- | --- | --- | --- | --- | --- |', ...rows].join('\n');
}

function groupRow({ prefix, title }: RuleGroup, own: readonly Rule[], language: Language): string {
  const count = (severity: Rule['severity']) => own.filter((it) => it.severity === severity).length;
  const fixable = own.filter((it) => it.fix !== 'none').length;
  const link = `[${prefix} ${title[language]}](${FOLDERS[language]}/README.md#${prefix.toLowerCase()})`;
  return `| ${link} | ${own.length} | ${count('error')} | ${count('warning')} | ${count('advice')} | ${fixable} |`;
}

function rulesOf({ prefix }: RuleGroup): readonly Rule[] {
  return rules.filter((it) => groupOf(it.code).prefix === prefix);
}

function indexPage(language: Language): string {
  const say = WORDS[language];
  const groups = ruleGroups.flatMap((group) => {
    const own = rulesOf(group);
    if (own.length === 0) return [];
    const heading = `<a id="${group.prefix.toLowerCase()}"></a>\n\n## ${group.prefix} ${group.title[language]}`;
    const rows = own.map(
      (it) =>
        `| [${it.code}](${it.code}.md) | ${it.name} | ${cell(it.title[language])} | ${say.severity[it.severity]} | ${say.fix[it.fix]} |`,
    );
    return [`${heading}\n\n${say.columns}\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`];
  });
  return `# ${say.index}\n\n${say.made}\n\n${groups.join('\n\n')}\n`;
}

function rulePage(rule: Rule, language: Language): string {
  const say = WORDS[language];
  const parts = [
    `# ${rule.code} ${rule.title[language]}`,
    `\`${rule.name}\` · ${groupOf(rule.code).title[language]}`,
    rule.why[language],
    say.facts(rule),
    ...rule.bad.map((it) => badPart(it, language)),
    ...rule.good.map((it) => goodPart(say.good, it, language)),
    ...rule.allows.map((it) => goodPart(say.allows, it, language)),
    say.off(rule.code),
    `<!-- ${say.made} -->`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function badPart({ copy, found, fixed, given }: BadExample, language: Language): string {
  const say = WORDS[language];
  const shown = [`## ${say.bad}`, fence(copy), say.found(found.map(visibleText))];
  if (given?.bytes !== undefined) shown.push(say.bytes(given.bytes));
  if (fixed !== undefined) shown.push(`${say.fixed}`, fence(fixed));
  return shown.join('\n\n');
}

function goodPart(heading: string, { copy, given }: GoodExample, language: Language): string {
  const bytes = given?.bytes === undefined ? [] : [WORDS[language].bytes(given.bytes)];
  return [`## ${heading}`, fence(copy), ...bytes].join('\n\n');
}

/** Copy as a block of code, longer than any run of backquotes in it; cut where an example is made long on purpose. */
function fence(copy: string): string {
  const text = visibleText(copy).replace(/\n+$/, '');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((it) => it[0].length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}

const LONGEST_LINE = 400;

/** Characters that nobody can see as their code points, and lines of a readable length. */
function visibleText(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(
      /[^\P{C}\n\t]/gu,
      (it) => `<U+${(it.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .split('\n')
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
    .slice(0, 60)
    .join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
