import type { Article, Block } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Suppression, UsedSuppression } from '../model/suppression.ts';
import type { Span } from '../model/text.ts';

/** `<!-- caibian-ignore BY001 half-width-mark: 引文照录 -->`; words as written, so that a misspelt one can be told. */
const COMMENT = /^<!--\s*caibian-ignore(-start|-end)?(?![\w-])([\w\s,，、-]*)[:：]?([\s\S]*)-->$/;
/** A code, or a name in kebab case. */
const CODE = /\w+(?:-\w+)*/g;

/** One comment that speaks to the checker. */
interface Directive {
  readonly form: 'next-block' | 'start' | 'end';
  readonly codes: readonly string[];
  readonly reason: string;
  readonly span: Span;
}

/** The code of each rule by its name. */
type CodesByName = ReadonlyMap<string, string>;

/** All suppressions written in an article: comments in the body and `check: {ignore}` of the copy slip. */
export function suppressionsOf(article: Article, codesByName: CodesByName): readonly Suppression[] {
  return [...draftSuppressions(article, codesByName), ...commentSuppressions(article, codesByName)];
}

/** Parts findings into those to report and those kept back, with each suppression's share. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly kept: readonly Finding[]; readonly used: readonly UsedSuppression[] } {
  const silencedBy = (finding: Finding) => suppressions.filter((it) => silences(it, finding));
  return {
    kept: findings.filter((finding) => silencedBy(finding).length === 0),
    used: suppressions.map((suppression) => ({
      suppression,
      silenced: findings.filter((finding) => silences(suppression, finding)),
    })),
  };
}

function silences(suppression: Suppression, finding: Finding): boolean {
  const at = finding.range.start.offset;
  const { start, end } = suppression.covers;
  return suppression.codes.includes(finding.rule) && at >= start && at < end;
}

function draftSuppressions(article: Article, codesByName: CodesByName): readonly Suppression[] {
  return article.ignoredRules.map(({ code, span }) => ({
    form: 'draft',
    codes: [codesByName.get(code) ?? code],
    reason: '',
    span,
    covers: { start: 0, end: article.draft.text.length + 1 },
    unclosed: false,
  }));
}

function commentSuppressions(article: Article, codesByName: CodesByName): readonly Suppression[] {
  const ends: Directive[] = [];
  const ended = new Set<Directive>();
  const suppressions: Suppression[] = [];
  const directives = article.blocks.map((block) => directiveOf(block, codesByName));
  for (const [index, directive] of directives.entries()) {
    if (directive === null) continue;
    if (directive.form === 'end') ends.push(directive);
    else if (directive.form === 'next-block') suppressions.push(nextBlock(directive, article.blocks, index));
    else {
      const end = directives.slice(index + 1).find((it) => endsRange(it, directive.codes)) ?? null;
      if (end !== null) ended.add(end);
      suppressions.push(rangeOf(directive, end, article));
    }
  }
  const stray = ends.filter((it) => !ended.has(it) && !isAfterUnclosed(it, suppressions));
  return [...suppressions, ...stray.map(strayEnd)];
}

/** A range runs to the comment that ends all of its codes, else to the end of the draft. */
function rangeOf(start: Directive, end: Directive | null, article: Article): Suppression {
  const covers = { start: start.span.end, end: end?.span.start ?? article.draft.text.length + 1 };
  return { ...start, form: 'range', covers, unclosed: end === null };
}

/** Other comments may stand between a suppression and its block. */
function nextBlock(directive: Directive, blocks: readonly Block[], index: number): Suppression {
  const next = blocks.slice(index + 1).find((block) => !isComment(block));
  return { ...directive, form: 'next-block', covers: next?.span ?? nothingAfter(directive), unclosed: false };
}

function strayEnd(directive: Directive): Suppression {
  return { ...directive, form: 'stray-end', covers: nothingAfter(directive), unclosed: false };
}

function nothingAfter({ span }: Directive): Span {
  return { start: span.end, end: span.end };
}

/** An end below a range without one was meant for it: one mistake, told at the range's beginning. */
function isAfterUnclosed(end: Directive, suppressions: readonly Suppression[]): boolean {
  return suppressions.some((it) => it.unclosed && it.span.start < end.span.start);
}

/** An end without codes ends every range. */
function endsRange(directive: Directive | null, codes: readonly string[]): directive is Directive {
  if (directive?.form !== 'end') return false;
  return directive.codes.length === 0 || codes.every((code) => directive.codes.includes(code));
}

function directiveOf({ node, span }: Block, codesByName: CodesByName): Directive | null {
  const comment = node.type === 'html' ? COMMENT.exec(node.value.trim()) : null;
  if (comment === null) return null;
  const form = comment[1] === '-start' ? 'start' : comment[1] === '-end' ? 'end' : 'next-block';
  const written = comment[2]?.match(CODE) ?? [];
  const codes = written.map((word) => codesByName.get(word) ?? word);
  return { form, codes, reason: (comment[3] ?? '').trim(), span };
}

function isComment({ node }: Block): boolean {
  return node.type === 'html' && node.value.trimStart().startsWith('<!--');
}
