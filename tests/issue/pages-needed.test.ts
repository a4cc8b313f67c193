import { describe, expect, it } from 'vitest';
import { pagesNeeded } from '../../src/issue/pages-needed.ts';
import type { Issue, IssuePage } from '../../src/model/issue.ts';
import { pagePlan, storyPlan } from '../../src/model/page-plan.ts';

function page(pageNumber: string, mayJump: string | null): IssuePage {
  const plan = { ...pagePlan([], false), stories: [{ ...storyPlan('书屋'), mayJump }] };
  return { pageNumber, pageName: null, articles: ['书屋'], editor: null, proofreader: null, plan };
}

const pages = [page('A01', 'A04'), page('A02', null), page('A03', null), page('A04', 'A02')];
const issue: Issue = { date: '2015-11-12' as Issue['date'], issueNumber: null, pages };

function neededFor(...asked: readonly string[]): readonly string[] {
  const wanted = pages.filter(({ pageNumber }) => asked.includes(pageNumber));
  return pagesNeeded(issue, wanted).map(({ pageNumber }) => pageNumber);
}

describe('pages needed for others', () => {
  it('is a page alone that no story goes on on', () => {
    expect(neededFor('A03')).toEqual(['A03']);
    expect(neededFor('A01')).toEqual(['A01']);
  });

  it('has the pages that jump to one, and those that jump to them, in the order of the issue', () => {
    expect(neededFor('A04')).toEqual(['A01', 'A04']);
    expect(neededFor('A02')).toEqual(['A01', 'A02', 'A04']);
  });

  it('is all pages when all are asked for', () => {
    expect(neededFor('A01', 'A02', 'A03', 'A04')).toEqual(['A01', 'A02', 'A03', 'A04']);
  });
});
