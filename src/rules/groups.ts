import type { Localised } from '../model/localised.ts';

/** A group of rules: those of one folder, whose codes begin alike. */
export interface RuleGroup {
  /** Two capital letters. */
  readonly prefix: string;
  readonly folder: string;
  readonly title: Localised;
}

/** The groups of rules, in order of their prefix. */
export const ruleGroups: readonly RuleGroup[] = [
  { prefix: 'BY', folder: 'byline', title: { zh: '署名', en: 'Bylines' } },
  { prefix: 'CH', folder: 'characters', title: { zh: '用字', en: 'Characters' } },
  { prefix: 'CS', folder: 'copy-slip', title: { zh: '稿签', en: 'Copy slip' } },
  { prefix: 'DK', folder: 'desk', title: { zh: '本报用语', en: "The desk's terms" } },
  { prefix: 'DL', folder: 'dateline', title: { zh: '电头', en: 'Datelines' } },
  { prefix: 'DT', folder: 'dates', title: { zh: '日期', en: 'Dates' } },
  { prefix: 'EN', folder: 'encoding', title: { zh: '文件与编码', en: 'Files and encoding' } },
  { prefix: 'GR', folder: 'grammar', title: { zh: '语法与重复', en: 'Grammar and redundancy' } },
  { prefix: 'HL', folder: 'headlines', title: { zh: '标题', en: 'Headlines' } },
  { prefix: 'IS', folder: 'issue', title: { zh: '整期', en: 'The whole issue' } },
  { prefix: 'KW', folder: 'keywords', title: { zh: '关键词与标引', en: 'Keywords and tags' } },
  { prefix: 'NM', folder: 'names', title: { zh: '人名与职务', en: 'Names and titles' } },
  { prefix: 'NU', folder: 'numbers', title: { zh: '数字', en: 'Numbers' } },
  { prefix: 'OR', folder: 'organisations', title: { zh: '机构', en: 'Organisations' } },
  { prefix: 'PI', folder: 'pictures', title: { zh: '图片', en: 'Pictures' } },
  { prefix: 'PL', folder: 'places', title: { zh: '地名', en: 'Places' } },
  { prefix: 'PU', folder: 'punctuation', title: { zh: '标点', en: 'Punctuation' } },
  { prefix: 'ST', folder: 'structure', title: { zh: '结构', en: 'Structure' } },
  { prefix: 'SU', folder: 'suppressions', title: { zh: '免检注释', en: 'Suppressions' } },
  { prefix: 'TM', folder: 'terms', title: { zh: '慎用词语', en: 'Discouraged terms' } },
  { prefix: 'VF', folder: 'variants', title: { zh: '异形词', en: 'Variant word forms' } },
  { prefix: 'WD', folder: 'words', title: { zh: '词语', en: 'Words' } },
];

/** The group of a rule's code. Throws for a prefix that no group has. */
export function groupOf(code: string): RuleGroup {
  const group = ruleGroups.find((it) => code.startsWith(it.prefix));
  if (group === undefined) throw new Error(`no group for ${code}`);
  return group;
}
