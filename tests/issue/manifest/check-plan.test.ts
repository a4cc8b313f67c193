import { describe, expect, it } from 'vitest';
import { checkPlan, gridOf } from '../../../src/issue/manifest/check-plan.ts';
import { manifestSource, readIssue } from '../../../src/issue/read-manifest.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { readPageStyle } from '../../../src/newsroom/page-style/read-page-style.ts';
import { templatesWith } from '../../support/page-styles.ts';

const TABLOID = readPageStyle(templatesWith(), 'tabloid');

/** What is wrong with a page A02, or A01, of these keys in a tabloid; null when nothing is. */
function fault(keys: string, pageNumber = 'A02'): string | null {
  const manifest = `date: 2015-11-12\npages:\n  - pageNumber: ${pageNumber}\n    ${keys}\n`;
  const [page] = readIssue(manifestSource('issue.yaml', manifest)).pages;
  if (page === undefined) throw new Error('no page');
  try {
    checkPlan(page, TABLOID);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.localised.zh;
    throw error;
  }
}

describe('the grid of a page', () => {
  it('has fewer lines below a nameplate, so that both kinds of page are equally high', () => {
    expect(gridOf(TABLOID, false)).toEqual({ columns: 5, rows: 84 });
    expect(gridOf(TABLOID, true)).toEqual({ columns: 5, rows: 78 });
  });
});

describe('a plan against its page style', () => {
  it.each([
    ['articles: [{article: a, span: 6}]', 'A02 版的 a：span: 6 放不下，这里只有 5 栏'],
    ['articles: [{article: a, span: 2, at: {column: 5, row: 1}}]', 'at 最多写 {column: 4, row: 84}'],
    ['articles: [{article: a, at: {column: 1, row: 85}}]', '从第 1 栏第 85 行起会伸出版心'],
    ['articles: [{article: a, span: 2, picture: {span: 3}}]', 'a的 picture：span: 3 放不下，这里只有 2 栏'],
    ['articles: [{article: a, picture: {rows: 85}}]', 'rows: 85 放不下，这里只有 84 行'],
    ['articles: [{article: a, span: 1, columns: 3}]', '每行不到 4 个字；最多 2 栏'],
    ['articles: [a]\n    adverts: [{span: 6, rows: 10}]', '广告 advert-1：span: 6 放不下，这里只有 5 栏'],
    ['articles: [a]\n    adverts: [{span: 5, rows: 90}]', '广告 advert-1：rows: 90 放不下，这里只有 84 行'],
    ['articles: [a]\n    adverts: [{span: 2, rows: 20, at: {column: 1, row: 66}}]', 'row: 65}'],
    ['articles: [a]\n    adverts: [{span: 5, rows: 84}]', '共占 420 格，全版只有 420 格（5 栏 × 84 行）'],
    [
      'articles: [{article: a, at: {column: 5, row: 70}}]\n    adverts: [{span: 2, rows: 20}]',
      'a（第 5 栏第 70 行起）和广告 advert-1（第 4 栏第 65 行起）叠在一起',
    ],
    [
      'articles: [{article: a, span: 4, at: 左上}]\n    adverts: [{span: 2, rows: 20, at: 右上}]',
      'a（第 1 栏第 1 行起）和广告 advert-1（第 4 栏第 1 行起）叠在一起',
    ],
  ])('%s cannot be', (keys, words) => {
    expect(fault(keys)).toContain(words);
  });

  it.each([
    'articles: [{article: a, span: 5, columns: 6, at: top}, b]',
    'articles: [{article: a, span: 3, at: {column: 3, row: 1}, picture: {span: 3, rows: 30}}]',
    'articles: [a]\n    adverts: [{span: 5, rows: 40}, {span: 1, rows: 10}]',
    'articles: [{article: a, at: {column: 5, row: 64}}]\n    adverts: [{span: 2, rows: 20}]',
  ])('%s can be', (keys) => {
    expect(fault(keys)).toBeNull();
  });

  it('has less room on a front page', () => {
    expect(fault('articles: [{article: a, at: {column: 1, row: 80}}]')).toBeNull();
    expect(fault('articles: [{article: a, at: {column: 1, row: 80}}]', 'A01')).toContain('伸出版心');
  });
});
