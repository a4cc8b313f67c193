import { createHash } from 'node:crypto';
import { statSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const BRIEF = `---
placeTag: 郴州
headline: 女领导干部联谊会召开2015年年会
byline: 通讯员 曹洁
date: 2015-11-12
rubric: 妇联星空
---

今日女报/凤网讯（通讯员 曹洁）11月6日，郴州市女领导干部联谊会召开2015年年会。
`;

const MANIFEST = `date: 2015-11-12
issueNumber: 1234
pages:
  - pageNumber: A02
    pageName: 要闻
    articles:
      - lead
      - brief.md
`;

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom({
    'caibian.yaml': 'publication:\n  name: 今日女报\n',
    'issue/lead.md': CLEAN_DRAFT,
    'issue/brief.md': BRIEF,
    'issue/issue.yaml': MANIFEST,
  });
});

afterEach(() => newsroom.remove());

const built = () => newsroom.list().filter((file) => file.startsWith('out/'));
const build = (...flags: string[]) => runCli(newsroom, ['build', 'issue/issue.yaml', '-o', 'out', ...flags]);

describe('caibian build', () => {
  it('makes each article in each output, the indexes, and a manifest of hashes', async () => {
    const run = await build();
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(built()).toEqual([
      'out/brief.html',
      'out/brief.txt',
      'out/index.html',
      'out/keywords.html',
      'out/lead.html',
      'out/lead.txt',
      'out/manifest.json',
      'out/organisations.html',
      'out/page-A02.html',
      'out/people.html',
      'out/places.html',
      'out/topics.html',
    ]);
    const manifest = JSON.parse(newsroom.read('out/manifest.json'));
    expect(manifest.articles[0]).toEqual({
      id: '2015-11-12-lead',
      slug: 'lead',
      source: { path: 'lead.md', sha256: createHash('sha256').update(CLEAN_DRAFT).digest('hex') },
      outputs: ['lead.html', 'lead.txt'],
    });
    expect(manifest.pages).toEqual([{ pageNumber: 'A02', outputs: [] }]);
    for (const { path: file, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(newsroom.read(`out/${file}`))
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(manifest.files).toHaveLength(11);
  });

  it('leaves files alone whose bytes are the same', async () => {
    await build();
    const inodes = () => built().map((file) => statSync(path.join(newsroom.folder, file)).ino);
    const before = inodes();
    expect((await build()).output).toContain('新写 0 个文件，12 个没有变化');
    expect(inodes()).toEqual(before);
  });

  it('rewrites what a changed article touches', async () => {
    await build();
    newsroom.write('issue/brief.md', BRIEF.replace('召开2015年年会。', '召开了2015年年会。'));
    const run = await build();
    expect(run.output).toMatch(/新写 [1-5] 个文件/);
    expect(newsroom.read('out/brief.html')).toContain('召开了2015年年会');
  });

  it('writes nothing when an article has an error, and tells which', async () => {
    newsroom.write('issue/brief.md', BRIEF.replace('11月6日，', '11月6日,'));
    const run = await build();
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('issue/brief.md:9:22 error PU001');
    expect(run.errors).toContain('有 1 处错误，什么也没有写');
    expect(built()).toEqual([]);
  });

  it('builds in spite of errors when that is allowed', async () => {
    newsroom.write('issue/brief.md', BRIEF.replace('11月6日，', '11月6日,'));
    const run = await build('--allow-errors');
    expect(run.exitCode).toBe(0);
    expect(built()).toHaveLength(12);
  });

  it('puts the pictures of the drafts beside the pages, and tells of one that is missing or leads out', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const outside = temporaryNewsroom({ 'secret.png': '秘密' });
    newsroom.write('issue/pictures/a.png', picture);
    symlinkSync(
      path.join(outside.folder, 'secret.png'),
      path.join(newsroom.folder, 'issue/pictures/link.png'),
    );
    const images = ['a', 'gone', 'link'].map((name) => `![会场](pictures/${name}.png "会场（李旦 摄）")`);
    newsroom.write('issue/lead.md', `${CLEAN_DRAFT}\n${images.join('\n\n')}\n`);
    const run = await build();
    expect(run.exitCode).toBe(0);
    expect(built().filter((file) => file.startsWith('out/pictures'))).toEqual(['out/pictures/a.png']);
    expect([...newsroom.readBytes('out/pictures/a.png')]).toEqual([...picture]);
    expect(newsroom.read('out/lead.html')).toContain('pictures/a.png');
    expect(newsroom.read('out/lead.html')).not.toContain('gone.png');
    expect(run.errors.match(/找不到图片 \S+?（/g)).toEqual([
      '找不到图片 pictures/gone.png（',
      '找不到图片 pictures/link.png（',
    ]);
    outside.remove();
  });

  it('removes what an earlier build made and this one does not, unless somebody changed it', async () => {
    await build();
    newsroom.write('out/brief.txt', '美编改过');
    newsroom.write('out/notes.txt', '不是我们写的');
    newsroom.write('issue/issue.yaml', MANIFEST.replace('      - brief.md\n', ''));
    expect((await build()).output).toContain('删去 1 个过时文件');
    expect(built()).toEqual([
      'out/brief.txt',
      'out/index.html',
      'out/keywords.html',
      'out/lead.html',
      'out/lead.txt',
      'out/manifest.json',
      'out/notes.txt',
      'out/organisations.html',
      'out/page-A02.html',
      'out/people.html',
      'out/places.html',
      'out/topics.html',
    ]);
  });

  it('never removes a file outside the folder, whatever a forged record says', async () => {
    await build();
    newsroom.write('precious.txt', '留着');
    const sha256 = createHash('sha256').update('留着').digest('hex');
    newsroom.write('out/manifest.json', JSON.stringify({ files: [{ path: '../precious.txt', sha256 }] }));
    expect((await build()).exitCode).toBe(0);
    expect(newsroom.read('precious.txt')).toBe('留着');
  });

  it('prints stories whose file names have spaces or other endings, in all indexes', async () => {
    newsroom.write('issue/妇联 新闻.markdown', BRIEF);
    newsroom.write('issue/issue.yaml', MANIFEST.replace('brief.md', '妇联 新闻.markdown'));
    expect(await build()).toMatchObject({ exitCode: 0, errors: '' });
    expect(newsroom.read('out/index.html')).toContain('女领导干部联谊会');
    expect(newsroom.read('out/page-A02.html')).toContain('女领导干部联谊会');
  });

  it('writes nothing when two stories would be one page', async () => {
    newsroom.write('issue/a b.md', BRIEF);
    newsroom.write('issue/a-b.md', BRIEF);
    newsroom.write('issue/issue.yaml', `${MANIFEST}      - a b\n      - a-b\n`);
    expect(await build()).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('有两个文件都要写成 a-b'),
    });
    expect(built()).toEqual([]);
  });

  it('writes nothing when something stands in the way of one file', async () => {
    newsroom.write('out/index.html/in-the-way', '');
    expect(await build()).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('是文件夹，不是文件'),
    });
    expect(built()).toEqual(['out/index.html/in-the-way']);
    newsroom.write('file', '');
    const run = await runCli(newsroom, ['build', 'issue/issue.yaml', '-o', 'file']);
    expect(run.errors).toContain('file 是文件，不是文件夹');
    expect((await runCli(newsroom, ['build', 'issue/issue.yaml', '-o', 'issue'])).errors).toContain(
      '稿件所在的文件夹',
    );
  });

  it('writes nothing when an article is of another day or page', async () => {
    newsroom.write('issue/brief.md', BRIEF.replace('date: 2015-11-12', 'date: 2015-11-13\npageNumber: B09'));
    const run = await build();
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(
      /issue\/brief\.md:\d+:\d+ error IS001 稿签的见报日期是 2015-11-13，期次文件里是 2015-11-12/,
    );
    expect(run.output).toContain('error IS001 稿签的版次是 B09，期次文件里是 A02');
    expect(built()).toEqual([]);
  });

  it('writes nothing when an article is missing', async () => {
    newsroom.write('issue/issue.yaml', MANIFEST.replace('brief.md', 'gone'));
    const run = await build();
    expect(run).toMatchObject({
      exitCode: 2,
      output: '',
      errors: expect.stringContaining('找不到 issue/gone.md'),
    });
    expect(built()).toEqual([]);
  });

  it('makes only the outputs asked for, and takes templates of the newsroom before its own', async () => {
    newsroom.write('caibian.yaml', 'templates: our-templates\n');
    newsroom.write('our-templates/web/style.css', 'body { color: #123456; }\n');
    await build('--to', 'web');
    expect(built().filter((file) => /print|txt/.test(file))).toEqual([]);
    expect(newsroom.read('out/lead.html')).toContain('#123456');
  });

  it('names file, line and cause when a template fails, and writes nothing', async () => {
    newsroom.write('caibian.yaml', 'templates: our-templates\n');
    newsroom.write('our-templates/web/article.liquid', '<p>\n{% if %}\n');
    const run = await build();
    expect(run.exitCode).toBe(2);
    expect(run.errors).toMatch(/our-templates\/web\/article\.liquid.*2/);
    expect(built()).toEqual([]);
  });
});
