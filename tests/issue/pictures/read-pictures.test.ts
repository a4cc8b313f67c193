import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { readDraft } from '../../../src/draft/read-draft.ts';
import { pagePicture } from '../../../src/issue/pictures/page-picture.ts';
import { type RasterisePdf, readPictures } from '../../../src/issue/pictures/read-pictures.ts';
import { coarsePicture, resolutionOf } from '../../../src/issue/pictures/resolution.ts';
import { manifestSource, readIssue } from '../../../src/issue/read-manifest.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { nodePlatform } from '../../../src/platform/node.ts';
import { rasterisePdf } from '../../../src/platform/rasterise.ts';
import { exifSegment, jpeg, withSegments } from '../../support/jpeg.ts';
import { png } from '../../support/png.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../../support/run-cli.ts';

const PLATFORM = nodePlatform('/');
const POPPLER: RasterisePdf = (pdf, dotsPerInch) => rasterisePdf(PLATFORM, pdf, dotsPerInch);

/** A PDF of 72 x 36 points that Ghostscript made. */
function pdf(): Uint8Array {
  const command = ['-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=pdfwrite', '-sOutputFile=-', '-'];
  const input = '%!PS\n<</PageSize [72 36]>> setpagedevice 0 0 30 30 rectfill showpage\n';
  return spawnSync('gs', command, { input }).stdout;
}

let newsroom: TemporaryNewsroom;

afterEach(() => newsroom?.remove());

const draftWith = (...pictures: readonly string[]) =>
  `---\nheadline: 湘潭育婴师走俏\ndate: 2015-11-12\n---\n\n${pictures.map((src) => `![育婴师在上课](${src})`).join('\n\n')}\n\n今日女报讯 11月6日，湘潭市的育婴师很抢手。\n`;

async function articleOf(draft: string) {
  return readArticle(await readDraft(new TextEncoder().encode(draft), { path: 'yuyingshi.md' }));
}

/** The pictures of a page A02 with an article yuyingshi and these keys, whose folder holds these files. */
async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  draft: string,
  keys = '',
  articles = '[yuyingshi]',
  rasterise = POPPLER,
) {
  newsroom = temporaryNewsroom(files);
  const manifest = `date: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: ${articles}\n${keys}`;
  const [page] = readIssue(manifestSource('issue.yaml', manifest)).pages;
  if (page === undefined) throw new Error('no page');
  const article = await articleOf(draft);
  return readPictures(PLATFORM.files, newsroom.folder, page, [article], rasterise);
}

async function refusal(act: () => unknown): Promise<{ readonly zh: string; readonly en: string }> {
  try {
    await act();
  } catch (error) {
    if (error instanceof UsageError) return error.localised;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the pictures of a page', () => {
  it('are those of its stories and adverts, by the path that names them', async () => {
    const { pictures, adverts, missing } = await read(
      { 'tu/a b.jpg': jpeg('rgb'), 'ads/guanggao.png': png({ width: 30, height: 20 }) },
      draftWith('tu/a%20b.jpg', 'tu/meiyou.jpg', 'https://example.com/c.jpg'),
      '    adverts: [{span: 1, rows: 9, image: ads/guanggao.png, id: ad}, {span: 1, rows: 9}]\n',
    );
    expect([[...pictures.keys()], [...adverts.keys()]]).toEqual([['tu/a%20b.jpg'], ['ad']]);
    expect(pictures.get('tu/a%20b.jpg')).toMatchObject({
      kind: 'jpeg',
      width: 48,
      height: 32,
      orientation: 1,
    });
    expect(adverts.get('ad')).toMatchObject({ kind: 'png', width: 30, height: 20 });
    expect(missing).toEqual(['tu/meiyou.jpg', 'https://example.com/c.jpg']);
  });

  it('stand upright: a picture that a camera took on its side has its sides changed', async () => {
    const turned = withSegments(jpeg('rgb'), exifSegment(6, 'big'));
    const { pictures } = await read({ 'a.jpg': turned }, draftWith('a.jpg'));
    expect(pictures.get('a.jpg')).toMatchObject({ width: 32, height: 48, orientation: 6 });
  });

  it('are told by what they are, not by their name', async () => {
    const { pictures } = await read({ 'a.jpg': png({ width: 3, height: 2 }) }, draftWith('a.jpg'));
    expect(pictures.get('a.jpg')?.kind).toBe('png');
  });

  it('are not read for a story that is set without', async () => {
    const without = '[{article: yuyingshi, picture: none}]';
    const { pictures, missing } = await read(
      { 'a.jpg': 'no picture' },
      draftWith('a.jpg', 'b.jpg'),
      '',
      without,
    );
    expect([pictures.size, missing]).toEqual([0, []]);
  });

  it('draw a PDF advert at 300 dots per inch', async () => {
    const { adverts } = await read(
      { 'ads/a.pdf': pdf() },
      draftWith(),
      '    adverts: [{span: 1, rows: 9, image: ads/a.pdf}]\n',
    );
    expect(adverts.get('advert-1')).toMatchObject({
      src: 'ads/a.pdf.png',
      kind: 'png',
      width: 300,
      height: 150,
    });
  });

  it('never lie outside the folder of the issue', async () => {
    newsroom = temporaryNewsroom({ 'secret.jpg': jpeg('rgb') });
    const outside = newsroom;
    const inside = temporaryNewsroom();
    symlinkSync(path.join(outside.folder, 'secret.jpg'), path.join(inside.folder, 'a.jpg'));
    const page = readIssue(
      manifestSource(
        'issue.yaml',
        'date: 2015-11-12\npages:\n  - pageNumber: A02\n    articles: [yuyingshi]\n',
      ),
    ).pages[0];
    if (page === undefined) throw new Error('no page');
    const article = await articleOf(draftWith('a.jpg'));
    const { pictures, missing } = readPictures(PLATFORM.files, inside.folder, page, [article], POPPLER);
    inside.remove();
    expect([pictures.size, missing]).toEqual([0, ['a.jpg']]);
  });
});

describe('a picture that cannot be printed', () => {
  it.each([
    ['GIF89a\x01\0\x01\0', '其实是 GIF 文件'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', '其实是 SVG 文件'],
    ['', '是空文件'],
    ['hello', '不是图片'],
    [jpeg('rgb').subarray(0, 100), '不完整'],
  ])('is refused with its article: %#', async (content, words) => {
    const { zh, en } = await refusal(() => read({ 'a.jpg': content }, draftWith('a.jpg')));
    expect(zh).toContain('稿件 yuyingshi 的图片 a.jpg');
    expect(zh).toContain(words);
    expect(en).toContain('picture a.jpg of article yuyingshi');
  });

  it.each([
    [30_000, 10],
    [10, 20_001],
    [19_000, 19_000],
  ])('is refused at %i x %i pixels, though its file is small', async (width, height) => {
    const bytes = Buffer.from(png({ width: 1, height: 1 }));
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    const owner = { zh: '稿件 yuyingshi ', en: 'article yuyingshi' };
    expect((await refusal(() => pagePicture({ src: 'a.png', bytes, owner }))).zh).toContain(
      `有 ${width} × ${height} 像素，每边最多 20000`,
    );
  });

  it('is refused above 64 MB', async () => {
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    const owner = { zh: '稿件 yuyingshi ', en: 'article yuyingshi' };
    expect((await refusal(() => pagePicture({ src: 'a.jpg', bytes, owner }))).zh).toContain(
      '有 65 MB，最多 64 MB',
    );
  });

  const adverts = '    adverts: [{id: tonglan, span: 1, rows: 9, image: a.pdf}]\n';

  it('is an advert that is not there, no PDF, a broken one, or one that nothing can draw', async () => {
    const advert = async (files: Readonly<Record<string, string | Uint8Array>>, rasterise = POPPLER) =>
      (await refusal(() => read(files, draftWith(), adverts, '[yuyingshi]', rasterise))).zh;
    expect(await advert({})).toContain('A02 版广告 tonglan 的图片 a.pdf 不在期次文件夹里');
    newsroom.remove();
    expect(await advert({ 'a.pdf': 'hello' })).toContain('不是 PDF');
    newsroom.remove();
    expect(await advert({ 'a.pdf': '%PDF-1.4\nhello' })).toContain('画不出来');
    newsroom.remove();
    expect(await advert({ 'a.pdf': pdf() }, () => null)).toContain('没有装 poppler');
  });
});

describe('the resolution of a printed picture', () => {
  it('is pixels by inches, the lesser of both directions', () => {
    expect(resolutionOf({ width: 1200, height: 900 }, 432, 324)).toBe(200);
    expect(resolutionOf({ width: 1200, height: 900 }, 432, 648)).toBe(100);
    expect(resolutionOf({ width: 1, height: 1 }, 0, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is told when it is too low, with the width in pixels that it needs', () => {
    const picture = { src: 'tu/a.jpg', width: 600, height: 450 };
    expect(coarsePicture(picture, { width: 432, height: 324 }, 200, '湘潭育婴师走俏')).toEqual({
      zh: '湘潭育婴师走俏：图片 tu/a.jpg 印出来只有 100 dpi，会发虚；要 200 dpi，需要至少 1200 像素宽，现在 600。',
      en: expect.stringContaining('at least 1200 pixels of width'),
    });
    expect(
      coarsePicture({ ...picture, width: 1200, height: 900 }, { width: 432, height: 324 }, 200, 'x'),
    ).toBeNull();
  });
});
