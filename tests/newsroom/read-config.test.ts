import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_DESK } from '../../src/newsroom/defaults.ts';
import { loadNewsroom } from '../../src/newsroom/load-newsroom.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

afterEach(() => newsroom.remove());

function load(workingFolder = newsroom.folder) {
  return loadNewsroom({ ...nodePlatform('/'), workingFolder }, undefined);
}

describe('caibian.yaml', () => {
  it('is found upwards, and what it does not say is the default', async () => {
    newsroom = temporaryNewsroom({
      'caibian.yaml':
        'publication:\n  name: 今日女报\ncheck:\n  staleDays: 7\nprint:\n  outputProfile: icc/bao.icc\n',
      'articles/2015-11-12/a.md': '',
    });
    const { config } = await load(`${newsroom.folder}/articles/2015-11-12`);
    expect(config.root).toBe(newsroom.folder);
    expect(config.publication).toEqual({ name: '今日女报' });
    expect(config.check).toMatchObject({ rules: {}, failOn: 'error', staleDays: 7, maxSentence: 120 });
    expect(config.print).toEqual({ outputProfile: `${newsroom.folder}/icc/bao.icc` });
    expect(config.segmenter).toBe('jieba-rs');
  });

  it('may be absent: then all is default and the working folder is the newsroom', async () => {
    newsroom = temporaryNewsroom();
    const { config, desk } = await load();
    expect(config.root).toBe(newsroom.folder);
    expect(config.file).toBeNull();
    expect(desk).toEqual(EMPTY_DESK);
  });

  it('names the page style, and fonts of the newsroom by face', async () => {
    newsroom = temporaryNewsroom({
      'caibian.yaml': 'style: zhoukan\nfonts:\n  serif: [fonts/song.ttf, noto-serif-sc-400]\n',
    });
    const { config } = await load();
    expect(config.style).toBe('zhoukan');
    expect(config.fonts).toEqual({ serif: ['fonts/song.ttf', 'noto-serif-sc-400'] });
    newsroom.write('caibian.yaml', '{}\n');
    expect((await load()).config).toMatchObject({ style: 'tabloid', fonts: {} });
  });

  it.each([
    ['style: ""\n', 'style'],
    ['style: [tabloid]\n', 'style'],
    ['fonts: serif\n', 'fonts'],
    ['fonts:\n  serif: song.ttf\n', 'fonts.serif'],
    ['fonts:\n  serif: []\n', 'fonts.serif'],
    ['stile: tabloid\n', '是不是 style？'],
    ['print:\n  measure: 14\n', 'print.measure'],
    ['check:\n  rules:\n    BY001: fatal\n', 'check.rules.BY001'],
    ['check:\n  rules:\n    half-width-marks: off\n', '是不是 half-width-mark？'],
    ['publication:\n  baseUrl: "javascript:alert(1)"\n', 'publication.baseUrl'],
    ['segmenter: jieba\n', 'segmenter'],
    ['check:\n  faillOn: error\n', 'check.faillOn'],
    ['- a list\n', 'caibian.yaml'],
    ['a: &a [*a]\n', 'caibian.yaml'],
  ])('names what is wrong in %j', async (yaml, place) => {
    newsroom = temporaryNewsroom({ 'caibian.yaml': yaml });
    const failure = await load().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'UsageError' });
    expect((failure as { localised: { zh: string } }).localised.zh).toContain(place);
  });
});

describe('the desk', () => {
  it('takes a staff register that lists nobody for none', async () => {
    newsroom = temporaryNewsroom({ 'desk/staff.yaml': '# 还没有填\n' });
    expect((await load()).desk.staff).toBeNull();
  });

  it('reads the staff register as names or as {name, role}', async () => {
    newsroom = temporaryNewsroom({ 'desk/staff.yaml': '- 李旦\n- { name: 唐天喜, role: 记者 }\n' });
    expect((await load()).desk.staff).toEqual([{ name: '李旦' }, { name: '唐天喜', role: '记者' }]);
  });

  it('names the entry of the staff register that is wrong', async () => {
    newsroom = temporaryNewsroom({ 'desk/staff.yaml': '- 李旦\n- { nmae: 唐天喜 }\n' });
    await expect(load()).rejects.toMatchObject({
      localised: { zh: expect.stringContaining('staff.yaml 第 2 项') },
    });
  });

  it('reads words without comments, uses the good lines and tells of the bad ones', async () => {
    newsroom = temporaryNewsroom({ 'desk/words.txt': '# 词表\n湘妹子\n凤网 100 nz\n\n凤网 很多 nz\n' });
    const { desk, notes } = await load();
    expect(desk.words).toEqual(['湘妹子', '凤网 100 nz']);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.zh).toMatch(/words\.txt.*5/);
  });
});
