import { describe, expect, it } from 'vitest';
import { terminalWidth } from '../../src/language/widths.ts';
import { text } from '../../src/outputs/text.ts';
import { articleFiles, articleOf, contextWith } from './context.ts';
import { renderSample } from './sample-issue.ts';

async function galleyOf(copy: string, measure = 14): Promise<string> {
  const [file] = await articleFiles(
    text,
    { article: await articleOf(copy), tags: null },
    contextWith({ measure: () => measure }),
  );
  return file?.content ?? '';
}

describe('text', () => {
  it('is a galley: head, body in lines, counts', async () => {
    const copy = `---
kicker: 省妇联座谈会召开
headline: 推进妇联工作
byline: 记者 李旦
date: 2015-11-12
pageNumber: A02
---

今日女报/凤网讯（记者 李旦）座谈会11月6日召开。

## 三点要求

1. 高度重视；
2. 做好推广。
`;
    expect(await galleyOf(copy)).toBe(`2015年11月12日　星期四　A02
省妇联座谈会召开——
推进妇联工作
记者 李旦

　　今日女报/凤网讯（记者 李
旦）座谈会11月6日召开。
　　三点要求
　　1. 高度重视；
　　2. 做好推广。

（正文43字，每行14字，共5行）
`);
  });

  it('keeps verse in its lines and names pictures', async () => {
    const copy =
      '---\nheadline: 晨曲\ndate: 2015-11-12\n---\n\n晨雾漫过，\\\n船笛唤醒。\n\n![](a.jpg "江边。（王敏 摄）")\n';
    const galley = await galleyOf(copy);
    expect(galley).toContain('\n　　晨雾漫过，\n　　船笛唤醒。\n');
    expect(galley).toContain('\n〔图〕　a.jpg　江边。　王敏 摄\n');
  });

  it('sets no line wider than the measure', async () => {
    for (const file of await renderSample(['text'])) {
      const body = file.content.split('\n\n')[1]?.split('\n') ?? [];
      expect(body.length, file.path).toBeGreaterThan(1);
      expect(
        body.filter((line) => terminalWidth(line) > 28),
        file.path,
      ).toEqual([]);
    }
  });

  it('holds no control character but the line end', async () => {
    const galley = await galleyOf(
      '---\nheadline: "红\\e[31m头"\ndate: 2015-11-12\n---\n\n正\u001b[2J文\u202e。\r\n',
    );
    expect(galley).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
