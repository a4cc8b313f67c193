import type { BodyLimit } from '../../draft/markdown/limits.ts';
import type { Localised } from '../../model/localised.ts';
import { problemsOf } from '../problems.ts';
import type { DraftRule } from '../rule.ts';

/** What each limit of a body counts. */
const LIMITS: Readonly<Record<BodyLimit, Localised>> = {
  units: { zh: '字符数', en: 'characters' },
  markupUnits: { zh: '带标记的字符数', en: 'characters with markup' },
  tableUnits: { zh: '表格字符数', en: 'characters in tables' },
  tableCells: { zh: '表格单元格数', en: 'table cells' },
  tableColumns: { zh: '表格栏数', en: 'columns of a table' },
  brackets: { zh: '方括号“[”数', en: 'opening brackets' },
  emphasisMarks: { zh: '“*”“_”数', en: 'marks of emphasis' },
  htmlOpenings: { zh: '“<!”“<?”数', en: 'openings of HTML comments' },
  underlines: { zh: '“===”“---”行数', en: 'lines of dashes or equals signs' },
  quotedLines: { zh: '引用行数', en: 'quoted lines' },
  listMarks: { zh: '列表标记数', en: 'list marks' },
  blockLines: { zh: '连续无空行的行数', en: 'lines without a blank one between' },
  markupLines: { zh: '带标记的行数', en: 'lines with markup' },
  lineOpening: { zh: '行首标记数', en: 'marks that open a line' },
  depth: { zh: '嵌套层数', en: 'levels of nesting' },
};

/** A body too large or too deeply nested to be parsed. Nothing is changed in such a draft. */
export const unreadableBody: DraftRule = {
  code: 'EN007',
  name: 'unreadable-body',
  scope: 'draft',
  problems: ['body-too-large', 'body-too-deep'],
  severity: 'error',
  fix: 'none',
  basis: { text: '正文的限度', verified: false, certain: true },
  title: { zh: '正文过大或嵌套过深', en: 'Body too large or nested too deep' },
  why: {
    zh: '一个版面不过万把字。这样的正文不是稿件，硬读会拖垮程序，所以不当作 Markdown 读，也不作修改。',
    en: 'A whole page has some 10,000 characters. Such a body is no copy; it is not read as Markdown, and nothing is changed.',
  },
  bad: [
    {
      copy: `${'>'.repeat(201)}座谈会召开。\n`,
      found: [`${'>'.repeat(201)}座谈会召开。`],
      given: { whole: true },
    },
  ],
  good: [{ copy: '座谈会召开。' }],
  allows: [
    { copy: '> > > 座谈会召开。\n' },
    { copy: '（（（座谈会召开）））。', given: { plain: true } },
    { copy: `${'>'.repeat(201)}座谈会召开。\n`, given: { plain: true } },
  ],
  *check(_, context) {
    for (const { span, values } of problemsOf(context, 'body-too-large', 'body-too-deep')) {
      const { limit = '', most = '' } = values;
      const what = LIMITS[limit as BodyLimit];
      yield {
        span,
        message: {
          zh: `正文${what.zh}超过${most}，没有当作 Markdown 读`,
          en: `the body has more than ${most} ${what.en} and was not read as Markdown`,
        },
        hint: {
          zh: '分成几篇，或以 .txt 按纯文本检查',
          en: 'part it into several drafts, or check it as plain text (.txt)',
        },
      };
    }
  },
};
