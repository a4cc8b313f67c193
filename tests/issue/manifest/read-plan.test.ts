import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestSource, readIssue } from '../../../src/issue/read-manifest.ts';
import type { IssuePage, PagePlan } from '../../../src/model/issue.ts';
import { UsageError } from '../../../src/model/usage-error.ts';

/** The pages of an issue of these entries of `pages`. */
function pagesOf(yaml: string): readonly IssuePage[] {
  return readIssue(manifestSource('issue.yaml', `date: 2015-11-12\npages:\n${yaml}`)).pages;
}

/** The plan of a page A02 that lists toutiao, beijing and jianxun, beside a page A03 of shenti; more keys are added to it. */
function planWith(keys: string, stories = '[toutiao, beijing, jianxun]'): PagePlan {
  const plan = pagesOf(
    `  - pageNumber: A02\n    articles: ${stories}\n${keys}  - pageNumber: A03\n    articles: [shenti]\n`,
  )[0]?.plan;
  if (plan === undefined) throw new Error('no page');
  return plan;
}

function refusal(read: () => unknown): { readonly zh: string; readonly en: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof UsageError) return error.localised;
    throw error;
  }
  throw new Error('the manifest was not refused');
}

const withStory = (keys: string) => () => planWith('', `[toutiao, beijing, {article: jianxun, ${keys}}]`);
const storyWith = (keys: string) => withStory(keys)().stories[2];

describe('the plan of a page', () => {
  it('leaves all to the make-up when the page lists names only', () => {
    const plan = planWith('');
    expect(plan).toMatchObject({
      style: null,
      front: false,
      designer: null,
      adverts: [],
      refers: null,
      ear: [],
    });
    expect(plan.stories.map(({ article }) => article)).toEqual(['toutiao', 'beijing', 'jianxun']);
    expect(plan.stories[0]).toMatchObject({
      priority: null,
      at: null,
      picture: null,
      mustRun: false,
      mayCut: 0,
    });
  });

  it('says how a story is to be set', () => {
    expect(
      storyWith(
        'priority: 1, at: 右下, span: 2, columns: 3, headlineSize: 28.5, mustRun: true, mayJump: A03, mayCut: 2, boxed: true, picture: {span: 2, rows: 20}',
      ),
    ).toEqual({
      article: 'jianxun',
      priority: 1,
      at: ['right', 'bottom'],
      span: 2,
      columns: 3,
      headlineSize: 28.5,
      picture: { span: 2, rows: 20 },
      mustRun: true,
      mayJump: 'A03',
      mayCut: 2,
      sidebarOf: null,
      boxed: true,
    });
    expect(storyWith('sidebarOf: toutiao, picture: none')).toMatchObject({
      sidebarOf: 'toutiao',
      picture: 'none',
    });
    expect(storyWith('mayCut: 0')?.mayCut).toBe(0);
    expect(
      planWith('', '[{article: toutiao.md}, {article: beijing, sidebarOf: toutiao.md}]').stories,
    ).toMatchObject([{ article: 'toutiao' }, { sidebarOf: 'toutiao' }]);
  });

  it.each([
    ['top', ['top']],
    ['"bottom right"', ['bottom', 'right']],
    ['Top-Left', ['top', 'left']],
    ['上', ['top']],
    ['左下', ['left', 'bottom']],
    ['"左、右"', ['left', 'right']],
    ['{column: 1, row: 1}', { column: 0, row: 0 }],
    ['{column: 3, row: 21}', { column: 2, row: 20 }],
  ])('reads at: %s', (at, place) => {
    expect(storyWith(`at: ${at}`)?.at).toEqual(place);
  });

  it('lists adverts: the first stands at the bottom on the right, those after it at the bottom', () => {
    const { adverts } = planWith(
      '    adverts:\n      - {span: 5, rows: 20, image: ads/guanggao.jpg}\n      - {id: fenlei, span: 1, rows: 10, label: 分类广告}\n      - {span: 2, rows: 8, at: top, hole: true}\n',
    );
    expect(adverts).toEqual([
      {
        id: 'advert-1',
        span: 5,
        rows: 20,
        at: ['bottom', 'right'],
        src: 'ads/guanggao.jpg',
        label: '广告',
        isHole: false,
      },
      { id: 'fenlei', span: 1, rows: 10, at: ['bottom'], src: null, label: '分类广告', isHole: false },
      { id: 'advert-3', span: 2, rows: 8, at: ['top'], src: null, label: '预留', isHole: true },
    ]);
  });

  it('leaves the corner to the advert that asks for it', () => {
    const { adverts } = planWith('    adverts: [{span: 2, rows: 9}, {span: 1, rows: 9, at: 右下}]\n');
    expect(adverts.map(({ at }) => at)).toEqual([['bottom'], ['right', 'bottom']]);
  });

  it('knows a front page by its number or by word, with its ear and refers', () => {
    const [front, inner] = pagesOf(
      '  - pageNumber: A01\n    designer: 王芳\n    style: broadsheet\n    articles: [toutiao]\n    refers: [shenti]\n    ear: 今日晴\n  - pageNumber: B01\n    front: false\n    articles: [shenti]\n',
    );
    expect(front?.plan).toMatchObject({
      front: true,
      designer: '王芳',
      style: 'broadsheet',
      refers: ['shenti'],
      ear: ['今日晴'],
    });
    expect(inner?.plan.front).toBe(false);
    const listed =
      '  - pageNumber: A01\n    articles: [toutiao]\n    refers: []\n    ear: [今日晴, 10—18℃]\n';
    expect(pagesOf(listed)[0]?.plan).toMatchObject({ refers: [], ear: ['今日晴', '10—18℃'] });
  });
});

describe('a wrong plan', () => {
  it.each([
    ['prioriti: 1', '不认识的键 prioriti，是不是 priority？'],
    ['priority: 0', 'priority 写作“0”，应是正整数'],
    ['priority: 一', 'priority 写作“一”，应是正整数'],
    ['span: 17', 'span 写作“17”，太大了，最多 16'],
    ['columns: 3', '要同时写 span'],
    ['headlineSize: 4000', '应是 4 到 300 的磅数'],
    ['headlineSize: NaN', '应是 4 到 300 的磅数'],
    ['mustRun: yes', 'mustRun 写作“yes”，可用的有 false、true'],
    ['at: centre', 'at 写作“centre”，应是 top'],
    ['at: toString', 'at 写作“toString”'],
    ['at: [top]', 'at 应是 top'],
    ['at: {column: 0, row: 1}', '的 at：column 写作“0”，应是正整数'],
    ['at: {column: 2}', '的 at：缺少 row'],
    ['picture: big', 'picture 应是 none'],
    ['picture: {cols: 2}', '不认识的键 cols'],
    ['mayJump: A02', 'mayJump 不能下转到本版 A02'],
    ['mayJump: A04', 'mayJump 里的 A04 版不在这一期里，是不是 A03？'],
    ['sidebarOf: toutiaa', 'sidebarOf 里的 toutiaa 不是本版的另一篇稿件，是不是 toutiao？'],
    ['sidebarOf: jianxun', 'jianxun 不是本版的另一篇稿件'],
    ['sidebarOf: shenti', 'shenti 不是本版的另一篇稿件'],
    ['sidebarOf: ../x', '只能是同一文件夹里的文件名'],
  ])('of a story is told with page and article: %s', (keys, words) => {
    const { zh, en } = refusal(withStory(keys));
    expect(zh).toContain('期次文件有误：A02 版的 ');
    expect(zh).toMatch(/jianxun|articles 第 3 项/);
    expect(zh).toContain(words);
    expect(en).toContain('issue manifest: page A02, ');
  });

  it.each([
    ['adverts: {span: 1}', 'adverts 应是列表'],
    ['adverts: [{rows: 10}]', 'adverts 第 1 项：缺少 span'],
    ['adverts: [{span: 1, rows: ten}]', 'adverts 第 1 项：rows 写作“ten”'],
    ['adverts: [{span: 1, rows: 9, image: ../a.jpg}]', '只能是期次文件夹里的文件'],
    ['adverts: [{span: 1, rows: 9, image: "%2e%2e/a.jpg"}]', '只能是期次文件夹里的文件'],
    ['adverts: [{span: 1, rows: 9, image: /etc/a.jpg}]', '只能是期次文件夹里的文件'],
    ['adverts: [{span: 1, rows: 9, image: "https://example.com/a.jpg"}]', '只能是期次文件夹里的文件'],
    ['adverts: [{span: 1, rows: 9, image: a.gif}]', '只能用 JPEG、PNG 或 PDF'],
    ['adverts: [{span: 1, rows: 9, image: a.jpg, hole: true}]', '不能又有图片 a.jpg'],
    ['adverts: [{span: 1, rows: 9, id: "a b"}]', 'id 写作“a b”'],
    ['adverts: [{span: 1, rows: 9, id: a}, {span: 1, rows: 9, id: a}]', '两个 id 都是 a'],
    ['adverts: [{span: 1, rows: 9, at: 右下}, {span: 2, rows: 9, at: bottom right}]', '排在同一个角上'],
    [
      'adverts: [{span: 3, rows: 9, at: {column: 1, row: 1}}, {span: 2, rows: 9, at: {column: 3, row: 9}}]',
      '广告 advert-1（第 1 栏第 1 行起）和广告 advert-2（第 3 栏第 9 行起）叠在一起',
    ],
    ['refers: [shenti]', '导读（refers）只有头版能排'],
    ['ear: 今日晴', '报眼（ear）只有头版能排'],
    ['front: true\n    refers: [toutiao]', 'refers 里的 toutiao 不是别的版的稿件'],
    ['front: maybe', 'front 写作“maybe”'],
    ['styles: tabloid', '不认识的键 styles，是不是 style？'],
  ])('of a page is told with its number: %s', (keys, words) => {
    const { zh, en } = refusal(() => planWith(`    ${keys}\n`));
    expect(zh).toMatch(/^期次文件有误：(A02 版|pages 第 1 项)/);
    expect(zh).toContain(words);
    expect(en).toMatch(/^issue manifest: (page A02|pages, entry 1)/);
  });

  it('has a sidebar of a sidebar', () => {
    const stories =
      '[toutiao, {article: beijing, sidebarOf: toutiao}, {article: jianxun, sidebarOf: beijing}]';
    expect(refusal(() => planWith('', stories)).zh).toContain('附稿不能再带附稿');
  });

  it('has two stories on one field, and a story under an advert', () => {
    const twice = '[{article: a, at: {column: 2, row: 1}}, {article: b, span: 2, at: {column: 1, row: 1}}]';
    expect(refusal(() => planWith('', twice)).zh).toContain(
      'a（第 2 栏第 1 行起）和b（第 1 栏第 1 行起）叠在一起',
    );
    const under = '    adverts: [{span: 2, rows: 20, at: {column: 1, row: 60}}]\n';
    const story = '[{article: a, at: {column: 2, row: 61}}]';
    expect(refusal(() => planWith(under, story)).zh).toContain('a（第 2 栏第 61 行起）和广告 advert-1');
  });

  it('lets two stories have one priority', () => {
    const stories = '[{article: a, priority: 1}, {article: b, priority: 1}]';
    expect(planWith('', stories).stories.map(({ priority }) => priority)).toEqual([1, 1]);
  });

  it('is always refused with a UsageError, whatever stands at a key', () => {
    const keys = fc.constantFrom(
      'articles',
      'adverts',
      'refers',
      'ear',
      'front',
      'style',
      'designer',
      'pageNumber',
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(fc.record({ article: fc.string(), at: fc.jsonValue(), picture: fc.jsonValue() })),
      fc.array(fc.record({ span: fc.nat(20), rows: fc.nat(600), at: fc.jsonValue(), image: fc.string() })),
    );
    fc.assert(
      fc.property(keys, value, (key, written) => {
        const page = { pageNumber: 'A01', articles: ['toutiao'], [key]: written };
        try {
          expect(pagesOf(`  - ${JSON.stringify(page)}\n`)).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
