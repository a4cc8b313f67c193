import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { png } from '../support/png.ts';
import { REPOSITORY, runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const STORIES = [
  'fulian-xinmeiti',
  'chenzhou-lianyihui',
  'xiangtan-yuyingshi',
  'qiyang-liushouertong',
  'loudi-pinpai',
];

/** The real page of the sample issue alone. */
const MANIFEST = `date: 2015-11-12
pages:
  - pageNumber: A02
    pageName: 妇联新闻
    articles: [${STORIES.join(', ')}]
    adverts:
      - { id: gongyi, span: 5, rows: 8, at: bottom, image: tupian/gongyi-yuedu.png, label: 公益广告 }
`;

/** A page of one story that is far too short for it. */
const ALMOST_EMPTY = `date: 2015-11-12
pages:
  - pageNumber: A02
    articles: [xiangtan-yuyingshi]
`;

/** An advert too large for the copy of its page. */
const CROWDED = MANIFEST.replace('rows: 8', 'rows: 20');

let newsroom: TemporaryNewsroom;

beforeAll(() => {
  newsroom = temporaryNewsroom({ 'caibian.yaml': 'publication: {name: 今日女报}\narticles: [issue]\n' });
  cpSync(path.join(REPOSITORY, 'articles/2015-11-12'), path.join(newsroom.folder, 'issue'), {
    recursive: true,
  });
  newsroom.write('issue/a02.yaml', MANIFEST);
  newsroom.write('issue/almost-empty.yaml', ALMOST_EMPTY);
  newsroom.write('issue/crowded.yaml', CROWDED);
});

afterAll(() => newsroom.remove());

const built = (folder: string) =>
  newsroom
    .list()
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1));

const build = (manifest: string, folder: string, to: string, ...flags: string[]) =>
  runCli(newsroom, ['build', `issue/${manifest}`, '-o', folder, '--to', to, ...flags]);

const hash = (file: string) => createHash('sha256').update(newsroom.readBytes(file)).digest('hex');

describe('caibian build with pages', () => {
  it('writes pages, their pictures and the stories of the issue together, each in the record', async () => {
    const run = await build('a02.yaml', 'out', 'web,print,pdf');
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(run.output).toMatch(/^共 5 篇、1 个版，写入 out：新写 \d+ 个文件，0 个没有变化\n$/);
    expect(built('out')).toEqual(
      expect.arrayContaining([
        ...STORIES.map((slug) => `${slug}.html`),
        ...['A02.pdf', 'A02.print.html', 'index.html', 'manifest.json', 'tupian/gongyi-yuedu.png'],
      ]),
    );
    const record = JSON.parse(newsroom.read('out/manifest.json'));
    expect(record.pages).toEqual([{ pageNumber: 'A02', outputs: ['A02.pdf', 'A02.print.html'] }]);
    expect(record.articles[0].outputs).toEqual(['fulian-xinmeiti.html']);
    expect(record.files).toHaveLength(built('out').length - 1);
    for (const { path: file, sha256 } of record.files) expect(hash(`out/${file}`)).toBe(sha256);
  }, 60_000);

  it('prints every story on the page, as its PDF tells', () => {
    const { stdout } = spawnSync('pdftotext', ['-raw', path.join(newsroom.folder, 'out/A02.pdf'), '-'], {
      encoding: 'utf8',
    });
    const words = stdout.replace(/\s/g, '');
    for (const headline of [
      '杜亚玲：要用互联网思维推进妇联工作',
      '女领导干部联谊会召开2015年年会',
      '“育婴师”培训班开班',
    ])
      expect(words).toContain(headline);
  });

  it('makes the same bytes again, and drops pages that are asked for no more', async () => {
    const again = await build('a02.yaml', 'out', 'web,print,pdf');
    expect(again.output).toMatch(/新写 0 个文件，\d+ 个没有变化\n$/);
    const web = await build('a02.yaml', 'out', 'web');
    expect(web.output).toMatch(/^共 5 篇，写入.*删去 3 个过时文件/);
    expect(built('out').filter((file) => /^A02|^tupian/.test(file))).toEqual([]);
    expect(JSON.parse(newsroom.read('out/manifest.json')).pages).toEqual([
      { pageNumber: 'A02', outputs: [] },
    ]);
  }, 60_000);

  it('writes nothing, stories neither, when a page does not fit, and says so', async () => {
    const run = await build('crowded.yaml', 'unfit', 'web,pdf');
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/^A02 妇联新闻　排不下\n/);
    expect(run.errors).toMatch(/^caibian: 有 1 个版排不下，什么也没有写。.*--to web/);
    expect(built('unfit')).toEqual([]);
    const english = await build('crowded.yaml', 'unfit', 'pdf', '--lang', 'en');
    expect(english.errors).toContain('1 page does not fit: nothing was written.');
  }, 60_000);

  it('refuses a page whose copy is so short that no change would fill it', async () => {
    const run = await build('almost-empty.yaml', 'unfit', 'web,pdf');
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.errors).toContain('A02');
    expect(built('unfit')).toEqual([]);
  }, 60_000);

  it('makes up no page unless an output asks for it', async () => {
    expect(await build('almost-empty.yaml', 'stories', 'web,text')).toMatchObject({ exitCode: 0 });
    const byDefault = await runCli(newsroom, ['build', 'issue/almost-empty.yaml', '-o', 'stories']);
    expect(byDefault).toMatchObject({ exitCode: 0, errors: '' });
    expect(byDefault.output).toContain('新写 0 个文件');
  });

  it('tells of a picture that is too coarse for the page it is printed on', async () => {
    newsroom.write('issue/tupian/coarse.png', png({ width: 300, height: 60 }));
    newsroom.write('issue/coarse.yaml', MANIFEST.replace('gongyi-yuedu', 'coarse'));
    const run = await build('coarse.yaml', 'coarse', 'pdf');
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 个版') });
    expect(run.errors).toMatch(/^caibian: A02 版：公益广告：图片 tupian\/coarse\.png 印出来只有 \d+ dpi/);
    expect(built('coarse')).toEqual(['A02.pdf', 'manifest.json']);
  }, 60_000);

  it('refuses a picture that has the name of a page', async () => {
    const picture = 'tupian/gongyi-yuedu.png';
    newsroom.write('issue/A02.png', newsroom.readBytes(`issue/${picture}`));
    newsroom.write('issue/clash.yaml', MANIFEST.replace(picture, 'A02.png'));
    expect(await build('clash.yaml', 'clash', 'print,png')).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('有两个文件都要写成 A02.png'),
    });
    expect(built('clash')).toEqual([]);
  }, 60_000);
});
