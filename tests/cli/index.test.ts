import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

const LATER = `---
headline: “=1+1”
byline: 记者 李旦
date: 2016-01-07
pageNumber: A01
keywords: [=cmd|calc, 妇联, '-2']
---

省妇联主席杜亚玲说，妇联要用好新媒体。
`;

beforeAll(() => {
  newsroom = temporaryNewsroom({
    'caibian.yaml': 'articles: [archive]\n',
    'archive/2015-11-12/issue.yaml':
      'date: 2015-11-12\npages:\n  - pageNumber: A05\n    articles: [zuotanhui]\n',
    'archive/2015-11-12/zuotanhui.md': CLEAN_DRAFT,
    'archive/2016-01-07/issue.yaml': 'date: 2016-01-07\npages:\n  - pageNumber: A01\n    articles: [xin]\n',
    'archive/2016-01-07/xin.md': LATER,
    'archive/2016-01-07/broken.md': Uint8Array.from([0xff, 0xfe, 0xff, 0xff, 0xd8, 0x00, 0x01]),
    'copy.html': '<!DOCTYPE html>\n<title>稿</title>\n',
  });
});

afterAll(() => newsroom.remove());

describe('caibian index', () => {
  it('lists an archive by letter, with day, page of the issue and headline, authors apart', async () => {
    const run = await runCli(newsroom, [
      'index',
      'people',
      'archive/2015-11-12',
      'archive/2016-01-07/issue.yaml',
    ]);
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(run.output).toBe(
      [
        '人物索引（2 篇，2 条）',
        '',
        'D',
        '杜亚玲（省妇联主席）　2015-11-12 A05《全省新媒体座谈会召开》；2016-01-07 A01《“=1+1”》',
        '',
        '作者',
        '李旦　2015-11-12 A05《全省新媒体座谈会召开》；2016-01-07 A01《“=1+1”》',
        '',
      ].join('\n'),
    );
  });

  it('keeps an author apart from a namesake in the news', async () => {
    const slip = '---\nheadline: 社区办起图书角\nbyline: 记者 杨立新\ndate: 2015-11-12\n---\n\n';
    newsroom.write('corner/a.md', `${slip}社区居民杨立新说，图书角方便了孩子。记者李旦看到，书架很满。\n`);
    newsroom.write('corner/b.md', `${slip}本报记者杨立新昨日走进社区。\n`);
    const { output } = await runCli(newsroom, ['index', 'people', 'corner']);
    expect(output).toContain('\n杨立新（社区居民）　2015-11-12《社区办起图书角》\n');
    expect(output).toMatch(
      /\n作者\n杨立新(?:（记者）)?　2015-11-12《社区办起图书角》；2015-11-12《社区办起图书角》\n$/,
    );
  });

  it('reads the configured articles, and tells of one that is no copy', async () => {
    const run = await runCli(newsroom, ['index', 'people']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('archive/2016-01-07/broken.md 读不成稿件，没有编进索引');
    expect(run.output).toContain('人物索引（2 篇');
  });

  it('keeps to the days asked for', async () => {
    const days = ['--from', '2016-01-01', '--to', '2016-01-07'];
    const run = await runCli(newsroom, ['index', 'people', 'archive', ...days]);
    expect(run.output).toContain('杜亚玲（省妇联主席）　2016-01-07 A01');
    expect(run.output).not.toContain('2015-11-12');
    const none = await runCli(newsroom, ['index', 'people', 'archive/2015-11-12', '--from', '2017-01-01']);
    expect(none).toMatchObject({ exitCode: 0, errors: expect.stringContaining('索引是空的') });
  });

  it('gives JSON with appearances and counts', async () => {
    const run = await runCli(newsroom, ['index', 'people', 'archive/2015-11-12', '--format', 'json']);
    expect(JSON.parse(run.output)).toMatchObject({
      version: 1,
      index: 'people',
      articles: 1,
      entries: [
        {
          name: '杜亚玲',
          letter: 'D',
          titles: [{ title: '省妇联主席', from: '2015-11-12', to: '2015-11-12' }],
          appearances: [
            { path: 'archive/2015-11-12/zuotanhui.md', date: '2015-11-12', pageNumber: 'A05', mentions: 1 },
          ],
        },
        { name: '李旦', author: true, appearances: [{ role: 'reporter' }] },
      ],
    });
  });

  it('counts for a topic how often its words are named', async () => {
    const words = '妇联维护妇女权益，妇女儿童工作者帮助留守儿童，妇女权益、留守儿童都是妇联的事。';
    newsroom.write(
      'topic/a.md',
      `---\nheadline: 妇女权益\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n${words}\n`,
    );
    const index = JSON.parse((await runCli(newsroom, ['index', '分类', 'topic', '--format', 'json'])).output);
    const tagged = JSON.parse(
      (await runCli(newsroom, ['tag', 'topic', '--explain', '--format', 'json'])).output,
    );
    const [topic] = tagged.articles[0].topics;
    const text = `妇女权益\n${words}`;
    const count = topic.words.reduce(
      (sum: number, it: { word: string }) => sum + text.split(it.word).length - 1,
      0,
    );
    expect(index.entries[0]).toMatchObject({ name: topic.label, appearances: [{ mentions: count }] });
    expect(count).toBeGreaterThan(topic.words.length);
  });

  it('gives CSV in which nothing is a formula, with a byte order mark when asked', async () => {
    const asked = ['index', 'keywords', 'archive/2016-01-07/xin.md', '--format', 'csv'];
    const { output } = await runCli(newsroom, asked);
    const rows = output.split('\r\n');
    expect(rows[0]).toBe('letter,name,code,within,forms,title,role,date,page,headline,path,mentions');
    expect(rows).toContain("#,'=cmd|calc,,,,,,2016-01-07,A01,“=1+1”,archive/2016-01-07/xin.md,0");
    expect(rows).toContain("#,'-2,,,,,,2016-01-07,A01,“=1+1”,archive/2016-01-07/xin.md,0");
    expect(rows).toContain('F,妇联,,,,,,2016-01-07,A01,“=1+1”,archive/2016-01-07/xin.md,2');
    const marked = await runCli(newsroom, [...asked, '--bom']);
    expect(marked.output).toBe(`\uFEFF${output}`);
  });

  it('writes a page, and replaces what stands there only when told to', async () => {
    const asked = ['index', 'people', 'archive/2015-11-12', '--format', 'html', '-o'];
    const written = '人物索引写入 index.html：共 1 篇，2 条\n';
    const first = await runCli(newsroom, [...asked, 'index.html']);
    expect(first).toMatchObject({ exitCode: 0, output: written, errors: '' });
    const page = newsroom.read('index.html');
    expect(page).toContain('<h1>人物索引</h1>');
    expect(page).toContain('<a href="#letter-D">D</a>');
    expect(page).not.toMatch(/href="(?!#)/);
    expect(await runCli(newsroom, [...asked, 'index.html'])).toMatchObject({ exitCode: 0 });
    newsroom.write('index.txt', 'Index of people to call on Monday\n');
    for (const other of ['index.txt', 'copy.html', 'archive/2015-11-12/zuotanhui.md', 'caibian.yaml']) {
      const before = newsroom.read(other);
      const run = await runCli(newsroom, [...asked, other]);
      expect(run).toMatchObject({
        exitCode: 2,
        errors: expect.stringContaining('没有顶替；要顶替请加 --force'),
      });
      expect(newsroom.read(other)).toBe(before);
    }
    const places = ['index', '地点', 'archive/2015-11-12', '--format', 'html', '-o', 'index.html'];
    expect(await runCli(newsroom, places)).toMatchObject({ exitCode: 2 });
    expect(newsroom.read('index.html')).toBe(page);
    expect(await runCli(newsroom, [...places, '--force'])).toMatchObject({ exitCode: 0 });
    expect(newsroom.read('index.html')).toContain('<h1>地点索引</h1>');
  });

  it.each(['人物', 'people'])('knows the kind %s', async (kind) => {
    const run = await runCli(newsroom, ['index', kind, 'archive/2015-11-12']);
    expect(run.output).toMatch(/^人物索引/);
  });

  it.each([
    ['index', '缺少参数 kind'],
    ['index stories', '可用的值：people, places'],
    ['index people nowhere', '找不到 nowhere'],
    ['index people --from 2015-11-31', '--from 的值“2015-11-31”不是日期'],
    ['index people --from 2016-01-02 --to 2016-01-01', '请对调'],
    ['index people --bom', '--bom 只用于 --format csv'],
  ])('refuses: caibian %s', async (typed, said) => {
    const run = await runCli(newsroom, typed.split(' '));
    expect(run).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining(said) });
  });

  it('links an issue’s pages with its indexes', async () => {
    const run = await runCli(newsroom, [
      'build',
      'archive/2015-11-12/issue.yaml',
      '--to',
      'web',
      '-o',
      'out',
    ]);
    expect(run.exitCode).toBe(0);
    expect(newsroom.list().filter((it) => it.startsWith('out/'))).toContain('out/people.html');
    expect(newsroom.read('out/zuotanhui.html')).toContain(
      `<span class="title">省妇联主席</span><a href="people.html#${encodeURIComponent('杜亚玲')}">杜亚玲</a>`,
    );
    const people = newsroom.read('out/people.html');
    expect(people).toContain('<div id="杜亚玲">');
    expect(people).toContain(
      '<a href="page-A05.html">A05</a></span> <span class="what"><a href="zuotanhui.html">全省新媒体座谈会召开</a>',
    );
    expect(newsroom.read('out/index.html')).toContain('<a href="people.html">人物</a>');
  });

  it('links single pages to no index', async () => {
    await runCli(newsroom, ['render', 'archive/2016-01-07/xin.md', '--to', 'web', '-o', 'single']);
    const page = newsroom.read('single/xin.html');
    expect(page).toContain('<dd>妇联</dd>');
    expect(page).not.toContain('people.html');
    expect(page).not.toContain('keywords.html');
  });
});
