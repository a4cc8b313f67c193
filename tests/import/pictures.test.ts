import * as path from 'node:path';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import { afterEach, describe, expect, it } from 'vitest';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const rooms: TemporaryNewsroom[] = [];
afterEach(() => {
  for (const room of rooms.splice(0)) room.remove();
});

/** Imports a Word file of these paragraphs; a picture stands where null does. */
async function imported(paragraphs: readonly (string | null)[]) {
  const children = paragraphs.map((it) =>
    it === null
      ? new Paragraph({
          children: [new ImageRun({ type: 'png', data: PNG, transformation: { width: 10, height: 10 } })],
        })
      : new Paragraph(it),
  );
  const room = temporaryNewsroom({
    'story.docx': await Packer.toBuffer(new Document({ sections: [{ children }] })),
  });
  rooms.push(room);
  const run = await runCli(room, ['import', 'story.docx', '-o', 'out', '--date', '2015-11-12']);
  const name = room.list().find((it) => it.endsWith('.md')) ?? '';
  return { room, run, name: path.basename(name, '.md'), draft: room.read(name).split('---\n\n')[1] };
}

describe('pictures of a Word file', () => {
  it('are saved beside the draft, with the cutline that stands under them', async () => {
    const { room, run, draft } = await imported([
      '剪纸进社区',
      '本报讯（记者 王敏）11月8日，社区邀请民间艺人教居民剪纸。',
      null,
      '图为居民在学习剪纸。王敏 摄',
      '活动持续到下周日，居民可以免费参加。',
    ]);
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(draft).toBe(
      '本报讯（记者 王敏）11月8日，社区邀请民间艺人教居民剪纸。\n\n![](jianzhi-jinshequ-1.png "图为居民在学习剪纸。王敏 摄")\n\n活动持续到下周日，居民可以免费参加。\n',
    );
    expect(Buffer.compare(room.readBytes('out/jianzhi-jinshequ-1.png'), PNG)).toBe(0);
  });

  it('take a short line under them for a cutline, and say that this is a guess', async () => {
    const { run, draft } = await imported([
      '剪纸进社区',
      '本报讯（记者 王敏）11月8日，社区邀请民间艺人教居民剪纸。',
      null,
      '居民在学习剪纸',
      '活动持续到下周日，居民可以免费参加，材料由社区统一准备，参加的人要先在居委会报名登记，每场不超过三十人。',
    ]);
    expect(draft).toContain('![](jianzhi-jinshequ-1.png "居民在学习剪纸")');
    expect(run.output).toMatch(/图片说明 +居民在学习剪纸 +60%/);
  });

  it('do not swallow the paragraph after them', async () => {
    const { draft } = await imported([
      '剪纸进社区',
      '本报讯（记者 王敏）11月8日，社区邀请民间艺人教居民剪纸。',
      null,
      '活动持续到下周日，居民可以免费参加，材料由社区统一准备，参加的人要先在居委会报名登记，每场不超过三十人。',
    ]);
    expect(draft).toContain('![](jianzhi-jinshequ-1.png)\n\n活动持续到下周日');
  });

  it('make drafts that check finds no fault with but that a picture lacks its credit', async () => {
    const { room } = await imported([
      '剪纸进社区',
      '本报讯（记者 王敏）11月8日，社区邀请民间艺人教居民剪纸。',
      null,
      '图为居民在学习剪纸。王敏 摄',
    ]);
    const { output } = await runCli(room, ['check', 'out', '--format', 'json']);
    expect(
      JSON.parse(output)
        .findings.map((it: { rule: string }) => it.rule)
        .filter((it: string) => /^(?:CS|EN|ST)/.test(it)),
    ).toEqual([]);
  });
});
