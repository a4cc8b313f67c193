import type { IssuePage } from '../model/issue.ts';

/** The pages that must be made up for those asked for: they, and the pages whose stories go on on them, in the issue's order. */
export function pagesNeeded(all: readonly IssuePage[], asked: readonly IssuePage[]): readonly IssuePage[] {
  const numbers = new Set(asked.map(({ pageNumber }) => pageNumber));
  for (let size = 0; size < numbers.size; ) {
    size = numbers.size;
    for (const { pageNumber, plan } of all)
      if (plan.stories.some(({ mayJump }) => mayJump !== null && numbers.has(mayJump)))
        numbers.add(pageNumber);
  }
  return all.filter(({ pageNumber }) => numbers.has(pageNumber));
}
