import { describe, expect, it } from 'vitest';
import { planBySlug } from '../../../src/issue/manifest/plan-slugs.ts';
import { manifestSource, readIssue } from '../../../src/issue/read-manifest.ts';

describe('a plan by slug', () => {
  it('names articles by slug wherever it names one, and keeps names that have none', () => {
    const manifest =
      'date: 2015-11-12\npages:\n  - pageNumber: A01\n    refers: [深 度]\n    articles: [头条 1, {article: 手记, sidebarOf: 头条 1, boxed: true}]\n  - pageNumber: A02\n    articles: [深 度]\n';
    const [front] = readIssue(manifestSource('issue.yaml', manifest)).pages;
    const slugs = new Map([
      ['头条 1', '头条-1'],
      ['深 度', '深-度'],
    ]);
    expect(front && planBySlug(front.plan, slugs)).toMatchObject({
      refers: ['深-度'],
      stories: [
        { article: '头条-1', sidebarOf: null },
        { article: '手记', sidebarOf: '头条-1', boxed: true },
      ],
    });
  });
});
