import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT } from '../support/copy.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

beforeEach(() => {
  newsroom = temporaryNewsroom({
    'a.md': `${CLEAN_DRAFT}\n![会场](pictures/a.png "会场（李旦 摄）")\n\n![会场](pictures/gone.png "会场（李旦 摄）")\n`,
    'b.md': `${CLEAN_DRAFT}\n![会场](pictures/a.png "会场（李旦 摄）")\n`,
    'pictures/a.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    'broken.md': Uint8Array.from([0xff, 0xfe, 0xff, 0xff, 0xd8, 0x00, 0x01]),
  });
});

afterEach(() => newsroom.remove());

describe('caibian render', () => {
  it('prints one output of one draft', async () => {
    const run = await runCli(newsroom, ['render', 'b.md', '--to', 'text']);
    expect(run.exitCode).toBe(0);
    expect(run.output).toContain('全省新媒体座谈会召开');
  });

  it('writes several into a folder, with their pictures once, and tells of one that is missing', async () => {
    const run = await runCli(newsroom, ['render', 'a.md', 'b.md', '--to', 'web,text', '-o', 'out']);
    expect(run.exitCode).toBe(0);
    expect(run.errors.match(/找不到图片 \S+?（/g)).toEqual(['找不到图片 pictures/gone.png（']);
    expect(newsroom.list().filter((file) => file.startsWith('out/'))).toEqual([
      'out/a.html',
      'out/a.txt',
      'out/b.html',
      'out/b.txt',
      'out/pictures/a.png',
    ]);
  });

  it('renders nothing from a file that could not be read as copy', async () => {
    const run = await runCli(newsroom, ['render', 'broken.md', '--to', 'web']);
    expect(run).toMatchObject({ exitCode: 2, output: '', errors: expect.stringContaining('读不成稿件') });
  });
});
