import type { Article, Block } from '../model/article.ts';
import type { Finding } from '../model/finding.ts';
import type { Suppression, UsedSuppression } from '../model/suppression.ts';

/** `<!-- caibian-ignore BY001 PU001: 引文照录 -->`; codes as written, so that a misspelt one can be told. */
const COMMENT = /^<!--\s*caibian-ignore(-start|-end)?(?![\w-])([\w\s,，、]*)[:：]?([\s\S]*)-->$/;
const CODE = /\w+/g;

/** One comment that speaks to the checker. */
interface Directive {
  readonly form: 'next-block' | 'start' | 'end';
  readonly codes: readonly string[];
  readonly reason: string;
}

/** All suppressions written in an article: comments in the body and `check: {ignore}` of the copy slip. */
export function suppressionsOf(article: Article): readonly Suppression[] {
  return [...draftSuppressions(article), ...commentSuppressions(article)];
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

function draftSuppressions(article: Article): readonly Suppression[] {
  return article.ignoredRules.map(({ code, span }) => ({
    form: 'draft',
    codes: [code],
    reason: '',
    span,
    covers: { start: 0, end: article.draft.text.length + 1 },
    unclosed: false,
  }));
}

function commentSuppressions(article: Article): readonly Suppression[] {
  return article.blocks.flatMap((block, index) => {
    const directive = directiveOf(block);
    if (directive === null || directive.form === 'end') return [];
    const { codes, reason } = directive;
    const written = { codes, reason, span: block.span };
    const following = article.blocks.slice(index + 1);
    return directive.form === 'start'
      ? [rangeFrom(written, following, article)]
      : [nextBlock(written, following)];
  });
}

type Written = Pick<Suppression, 'codes' | 'reason' | 'span'>;

/** A range runs to the comment that ends all of its codes, else to the end of the draft. */
function rangeFrom(written: Written, following: readonly Block[], article: Article): Suppression {
  const end = following.find((block) => endsRange(directiveOf(block), written.codes));
  const covers = { start: written.span.end, end: end?.span.start ?? article.draft.text.length + 1 };
  return { form: 'range', ...written, covers, unclosed: end === undefined };
}

/** Other comments may stand between a suppression and its block. */
function nextBlock(written: Written, following: readonly Block[]): Suppression {
  const next = following.find((block) => !isComment(block));
  const covers = next?.span ?? { start: written.span.end, end: written.span.end };
  return { form: 'next-block', ...written, covers, unclosed: false };
}

/** An end without codes ends every range. */
function endsRange(directive: Directive | null, codes: readonly string[]): boolean {
  if (directive?.form !== 'end') return false;
  return directive.codes.length === 0 || codes.every((code) => directive.codes.includes(code));
}

function directiveOf({ node }: Block): Directive | null {
  const comment = node.type === 'html' ? COMMENT.exec(node.value.trim()) : null;
  if (comment === null) return null;
  const form = comment[1] === '-start' ? 'start' : comment[1] === '-end' ? 'end' : 'next-block';
  return { form, codes: comment[2]?.match(CODE) ?? [], reason: (comment[3] ?? '').trim() };
}

function isComment({ node }: Block): boolean {
  return node.type === 'html' && node.value.trimStart().startsWith('<!--');
}
