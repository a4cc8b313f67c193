import type { StoryCopy } from '../compose/story/story-copy.ts';

/** What editors call a story: its headline; for a group of briefs their rubric, else the first headline and 等; else its slug. */
export function storyName({ head, body, slugs }: StoryCopy): string {
  const [named] = ['headline', 'rubric'].flatMap((role) => head.filter((it) => it.role === role));
  if (named !== undefined) return named.text;
  const brief = body.find((it) => it.kind === 'briefHeadline');
  const [slug = ''] = slugs;
  return brief === undefined || brief.kind === 'table'
    ? slug
    : `${brief.runs.map((run) => run.text).join('')}等`;
}
