import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charsetOfHtml, readHtml } from '../../../src/import/html/read-html.ts';
import type { Received } from '../../../src/model/received.ts';
import { htmlPage } from '../../support/html-page.ts';
import { importReceived, receivedText } from '../support.ts';

const PAGE = readFileSync(
  path.resolve(import.meta.dirname, '../../../articles/raw/page-2015-11.txt'),
  'utf8',
);

/** What a WeChat account sends out, shortened: the story is hidden until a script has run. */
const WECHAT = `<!DOCTYPE html><html><head><title>x</title><script>var a = "不是正文";</script></head><body>
<div id="js_top"><a href="https://mp.example.com/">点击上方蓝字关注我们</a></div>
<h1 class="rich_media_title" id="activity-name">
  社区托管班开到家门口
</h1>
<div><span id="js_name">今日女报</span></div>
<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">
<section style="margin:0"><p style="text-indent:2em"><span>本报讯（记者 龙可欣）7月11日起，</span><strong>长沙市一批社区</strong><span>暑期托管班陆续开班。</span></p></section>
<p><img data-src="https://mmbiz.example.cn/a.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="托管班"></p>
<p>图为孩子们在社区写作业。记者 龙可欣 摄</p>
<p><br></p>
<p>托管班每班不超过25人，午餐由社区食堂统一配送。</p>
<p style="display:none">暗中的推广文字。</p>
</div>
<div class="tool"><button>阅读原文</button></div>
</body></html>`;

/** A news site with navigation, related links and comments around a story. */
const SITE = `<html><head><meta charset="gbk"><title>新闻</title></head><body>
<nav><a href="/">首页</a> <a href="/a">要闻</a></nav>
<h1>粮食银行存取自如</h1>
<div class="info">2016-07-15 来源：湘南日报</div>
<div class="article-content">
<h2>农民上银行存粮</h2>
<p>本报讯（记者 邓秋实）早稻刚上岸，种粮户赵立新就把4.2吨湿谷送进了镇上的“粮食银行”。详见<a href="https://example.com/x">办法</a>。</p>
<table><tr><th>县</th><th>网点</th></tr><tr><td>华容</td><td>12</td></tr></table>
<p>据介绍，岳阳市今年已开设这样的网点58个。</p>
</div>
<aside>相关阅读：夏粮入仓</aside>
<footer>版权所有，未经许可不得转载。</footer>
</body></html>`;

/** What Word puts on the clipboard. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings>不是正文</o:OfficeDocumentSettings></xml><![endif]--></head><body>
<!--StartFragment--><p class=MsoNormal align=center><b><span style='font-size:16pt'>晒谷坪上的会<o:p></o:p></span></b></p>
<p class=MsoNormal>通讯员<span lang=EN-US>&nbsp;</span>戴敏</p>
<p class=MsoNormal>会是晚上开的，没有桌子，也没有话筒，大家坐在谷箩上。<o:p></o:p></p><!--EndFragment--></body></html>`;

const received = (html: string): Received => {
  const reading = readHtml(html, 'page.html', 'utf-8');
  if ('refused' in reading) throw new Error(reading.refused.message.zh);
  return reading.received;
};
/** The lines that hold words or pictures. */
const linesOf = (html: string) =>
  received(html)
    .lines.filter((it) => it.text !== '' || it.form.kind === 'picture')
    .map((it) => it.text);
const notesOf = (html: string, kind: string) =>
  received(html)
    .notes.filter((it) => it.kind === kind)
    .map((it) => it.text);

describe('a WeChat article', () => {
  it('gives its headline and its text, though it is hidden until a script has run', () => {
    expect(linesOf(WECHAT)).toEqual([
      '社区托管班开到家门口',
      '本报讯（记者 龙可欣）7月11日起，长沙市一批社区暑期托管班陆续开班。',
      '',
      '图为孩子们在社区写作业。记者 龙可欣 摄',
      '托管班每班不超过25人，午餐由社区食堂统一配送。',
    ]);
  });

  it('tells what it leaves out: the account, the buttons, hidden text; scripts are no text', () => {
    expect(notesOf(WECHAT, 'left-out')).toEqual(['点击上方蓝字关注我们', '今日女报', '阅读原文']);
    expect(notesOf(WECHAT, 'hidden-text')).toEqual(['暗中的推广文字。']);
  });

  it('becomes a draft with the picture, its cutline and bold type', async () => {
    const { drafts } = await importReceived(received(WECHAT));
    expect(drafts.map((it) => it.text)).toEqual([
      `---
headline: 社区托管班开到家门口
byline: 记者 龙可欣
# date: 待填
---

本报讯（记者 龙可欣）7月11日起，**长沙市一批社区**暑期托管班陆续开班。

![托管班](https://mmbiz.example.cn/a.png "图为孩子们在社区写作业。记者 龙可欣 摄")

托管班每班不超过25人，午餐由社区食堂统一配送。
`,
    ]);
  });
});

describe('a page of a news site', () => {
  it('gives the story without navigation, links and footer, which are told', async () => {
    const { drafts, report } = await importReceived(received(SITE));
    expect(drafts.map((it) => it.text)).toEqual([
      `---
headline: 粮食银行存取自如
byline: 记者 邓秋实
# date: 待填
---

## 农民上银行存粮

本报讯（记者 邓秋实）早稻刚上岸，种粮户赵立新就把4.2吨湿谷送进了镇上的“粮食银行”。详见办法。

| 县 | 网点 |
| --- | --- |
| 华容 | 12 |

据介绍，岳阳市今年已开设这样的网点58个。
`,
    ]);
    expect(report.notes.map((it) => [it.kind, it.text])).toEqual([
      ['left-out', '首页 要闻'],
      ['left-out', '2016-07-15 来源：湘南日报'],
      ['link', 'https://example.com/x'],
      ['left-out', '相关阅读：夏粮入仓'],
      ['left-out', '版权所有，未经许可不得转载。'],
    ]);
  });

  it('counts places by the lines of the source', () => {
    expect(received(SITE).lines.map((it) => it.number)).toEqual([3, 6, 7, 8, 9]);
  });

  it('names its character set', () => {
    expect(charsetOfHtml(new TextEncoder().encode(SITE))).toBe('gbk');
    expect(charsetOfHtml(new TextEncoder().encode('<p>甲</p>'))).toBeNull();
  });
});

describe('copy from Word on the clipboard', () => {
  it('is story as a whole', async () => {
    const { drafts } = await importReceived(received(WORD));
    expect(drafts.map((it) => it.text)).toEqual([
      '---\nheadline: 晒谷坪上的会\nbyline: 通讯员 戴敏\n# date: 待填\n---\n\n会是晚上开的，没有桌子，也没有话筒，大家坐在谷箩上。\n',
    ]);
  });
});

describe('the real page as HTML', () => {
  it('gives the drafts that its text gives', async () => {
    const fromText = await importReceived(receivedText(PAGE));
    const fromHtml = await importReceived(received(htmlPage(PAGE)));
    // Places are other lines of the source, which the question in the lead names.
    const drafts = (of: typeof fromText) => of.drafts.map((it) => it.text.replace(/第\d+、\d+行/g, ''));
    expect(drafts(fromHtml)).toEqual(drafts(fromText));
  });
});

describe('empty paragraphs', () => {
  it('are blank lines: they part what stands around them', () => {
    expect(received('<p>甲</p><p><br></p><p>&nbsp;</p><p>乙</p>').lines.map((it) => it.text)).toEqual([
      '甲',
      '',
      '',
      '乙',
    ]);
  });
});

describe('white space', () => {
  it.each([
    ['collapses as in a browser', '<p> 甲  乙\n丙 </p>', ['甲 乙丙']],
    ['keeps full-width spaces', '<p>创品牌　推平等</p>', ['创品牌　推平等']],
    ['reads a break as one, two as a new paragraph', '<p>甲<br>乙<br><br>丙</p>', ['甲\n乙\n\n丙']],
    ['reads a no-break space as a space', '<p>记者&nbsp;李旦</p>', ['记者 李旦']],
    ['parts blocks', '甲<div>乙<p>丙</p>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });
});

describe('lists, quotations, tables for layout', () => {
  it('keep what they are', () => {
    const { lines } = received('<ol><li>甲</li></ol><ul><li>乙</li></ul><blockquote><p>丙</p></blockquote>');
    expect(lines.map((it) => it.form)).toEqual([
      { kind: 'list-item', ordered: true },
      { kind: 'list-item', ordered: false },
      { kind: 'quotation' },
    ]);
  });

  it('give their text where a table only lays out the page', () => {
    expect(linesOf('<table><tr><td><p>甲。</p><p>乙。</p></td></tr></table>')).toEqual(['甲。', '乙。']);
    expect(
      linesOf('<table><tr><td>甲<table><tr><td>乙</td></tr></table></td><td>丙</td></tr></table>'),
    ).toEqual(['甲', '乙', '丙']);
  });
});

describe('pictures', () => {
  const png =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  it('in the page are taken out of it', async () => {
    const { drafts } = await importReceived(
      received(`<h1>剪纸进社区</h1><p>文。</p><img src="data:image/png;base64,${png}" alt="剪纸">`),
    );
    expect(drafts[0]?.text).toContain('![剪纸](story-1-1.png)');
    expect(Buffer.from(drafts[0]?.pictures[0]?.bytes ?? []).toString('base64')).toBe(png);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '../../etc/passwd', 'data:text/html;base64,PHA+'])(
    'that may not be taken are told: %s',
    (source) => {
      expect(linesOf(`<p>文。</p><img src="${source}">`)).toEqual(['文。']);
      expect(notesOf(`<p>文。</p><img src="${source}">`, 'picture-left-out')).toEqual([source]);
    },
  );
});

describe('hostile pages', () => {
  it.each([
    [
      'scripts everywhere',
      '<p>甲<script>alert("乙")</script>丙<svg onload=x><text>丁</text></svg></p><style>戊{}</style>',
      ['甲丙'],
    ],
    ['event handlers', '<p onclick="x()">甲<img src=x.png onerror="alert(1)"></p>', ['甲', '']],
    ['unclosed tags', '<p>甲<b>乙<p>丙', ['甲乙', '丙']],
    ['entities', '<p>&lt;b&gt;甲&amp;&#x4e59;</p>', ['<b>甲&乙']],
    ['NUL and control characters', '<p>甲\u0000\u001b乙</p>', ['甲乙']],
    ['conditional comments', '<!--[if IE]>甲<![endif]--><p>乙</p>', ['乙']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  it('nested a hundred thousand deep are refused', () => {
    const reading = readHtml(`${'<div>'.repeat(100_000)}甲`, 'page.html', 'utf-8');
    expect('refused' in reading && reading.refused.kind).toBe('too-deep');
  });

  it('larger than any page are refused', () => {
    const reading = readHtml(`<p>${'甲'.repeat(30_000_001)}`, 'page.html', 'utf-8');
    expect('refused' in reading && reading.refused.kind).toBe('too-large');
  });
});

describe('conservation', () => {
  const text = fc.string({
    unit: fc.constantFrom('甲', '，', ' ', '\n', 'a', '　', '<', '&amp;', '&nbsp;', '。'),
    maxLength: 8,
  });
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'span',
    'li',
    'td',
    'tr',
    'table',
    'h2',
    'a',
    'nav',
    'section',
    'ul',
    'blockquote',
    'figure',
  );
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc
        .tuple(tag, fc.array(tie('html'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
      fc.array(tie('html'), { maxLength: 3 }).map((it) => it.join('<br>')),
      fc.tuple(tag, tie('html')).map(([name, inside]) => `<${name} style="display:none">${inside}`),
    ),
  }));

  it('holds for any tree: every character is in a line or a note, or reading throws', () => {
    fc.assert(
      fc.property(html, fc.boolean(), (body, whole) => {
        const source = whole ? `<html><body><nav>导航</nav><article>${body}</article></body></html>` : body;
        expect('received' in readHtml(source, 'page.html', 'utf-8')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
