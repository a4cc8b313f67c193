import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { charsetOfHtml, readHtml } from '../../../src/import/html/read-html.ts';
import type { Received } from '../../../src/model/received.ts';
import { importReceived } from '../support.ts';

/** A page of pages/, as it would be received; it is stored as text, for it is as untidy as real ones are. */
function page(name: string): Received {
  const text = readFileSync(path.join(import.meta.dirname, 'pages', `${name}.txt`), 'utf8');
  const reading = readHtml(text, name, 'utf-8');
  if ('refused' in reading) throw new Error(reading.refused.message.zh);
  return reading.received;
}

/** Each line with its place and what it is: headings by level, pictures by source. */
function told({ lines }: Received): readonly (readonly [number, string, string])[] {
  return lines.map(({ number, form, text }) => {
    if (form.kind === 'picture') return [number, 'picture', form.picture.source];
    return [number, form.kind === 'heading' ? `h${form.level}` : form.kind, text];
  });
}

const notes = ({ notes: all }: Received) => all.map((it) => [it.kind, it.number, it.text]);
const boldWords = ({ lines }: Received) =>
  lines.flatMap(({ text, bold }) => bold.map((it) => text.slice(it.start, it.end)));

describe('a page of WeChat as a browser stores it', () => {
  const received = page('wechat.html');

  it('gives headline, picture, cutline and paragraphs; what is hidden parts no sentence', () => {
    expect(told(received)).toEqual([
      [16, 'h1', '柚子红了，她们的直播间亮了'],
      [25, 'picture', 'https://mmbiz.qpic.cn/sz_mmbiz_jpg/youzi01/640?wx_fmt=jpeg'],
      [25, 'plain', '主播何秀莲在果园里直播。　记者 周若兰 摄'],
      [
        26,
        'plain',
        '潇湘女声报讯（记者 周若兰 通讯员 蒋小满）“姐妹们，这一筐是今早刚剪的！”11月6日一早，江永县上江圩镇的柚子园里，何秀莲对着手机喊了一声。屏幕那头，3000多人在等她开筐。',
      ],
      [27, 'plain', ''],
      [28, 'plain', '从“不敢开口”到一天卖出800箱'],
      [29, 'plain', '何秀莲今年46岁，三年前还不会用智能手机。县妇联的培训班开到村里后，她头一个报名。'],
      [30, 'quotation', '“第一次开播，直播间里只有我女儿一个人。”'],
      [32, 'plain', '目前，全县已有126名妇女主播，今年线上售出香柚1.8万箱。'],
    ]);
    expect(boldWords(received)).toEqual(['江永县上江圩镇', '从“不敢开口”到一天卖出800箱']);
  });

  it('tells the account, the buttons, hidden words and where a link leads', () => {
    expect(notes(received)).toEqual([
      ['left-out', 19, '原创 潇湘女声报'],
      ['hidden-text', 24, '135编辑器模板'],
      ['hidden-text', 26, 'mp-style-type'],
      ['link', 29, 'https://mp.weixin.qq.com/s/abc'],
      ['left-out', 37, '阅读原文阅读 10万+'],
      ['hidden-text', 38, '微信扫一扫，关注该公众号。'],
    ]);
  });

  it('becomes one draft', async () => {
    const { drafts } = await importReceived(received);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.text).toMatch(/^---\nheadline: 柚子红了，她们的直播间亮了\nbyline: /);
    expect(drafts[0]?.text).toContain(
      '![果园里的直播间](https://mmbiz.qpic.cn/sz_mmbiz_jpg/youzi01/640?wx_fmt=jpeg "主播何秀莲在果园里直播。　记者 周若兰 摄")',
    );
  });
});

describe('a page of an e-paper', () => {
  const received = page('epaper.html');

  it('gives the headline that only the title tells, the byline under it and the text; a form holds them all', () => {
    expect(told(received)).toEqual([
      [18, 'h1', '村里来了“法律明白嫂”'],
      [19, 'plain', '记者 欧阳静 通讯员 满桂香'],
      [
        21,
        'plain',
        '　　本报讯　天刚擦黑，麻阳苗族自治县锦和镇的满春嫂搬了张板凳，坐进了田家的堂屋。兄弟俩为一口水塘吵了半个月，今晚要有个说法。',
      ],
      [23, 'plain', '　　“先不说谁对，我们一条一条对。”她翻开台账。'],
      [24, 'plain', '　　像这样的“法律明白嫂”，全县有212名。<上接A01版>'],
      [25, 'table', '类别\t件数\n婚姻家庭\t87\n邻里\t41'],
    ]);
  });

  it('tells the line over the headline and the rest of the page', () => {
    expect(notes(received).map(([kind, , text]) => [kind, text])).toEqual([
      ['picture-left-out', '/images/logo.gif'],
      ['left-out', '潇湘女声报数字报'],
      ['left-out', '第A01版：要闻 第A02版：家事'],
      ['left-out', '上一篇　下一篇'],
      ['left-out', '2015年11月12日　星期四'],
      ['left-out', '一张板凳、一本台账，劝和了36户人家'],
      ['left-out', '版权所有　潇湘女声报社　未经授权，不得转载'],
    ]);
  });
});

describe('the character set that a page names for itself', () => {
  it.each([
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />', 'gb2312'],
    ["<META content='text/html; charset=Big5' http-equiv='Content-Type'>", 'big5'],
    ['<meta charset=utf-8>', 'utf-8'],
    ['<p>charset=gbk</p>', null],
    [`${' '.repeat(4000)}<meta charset="gbk">`, null],
  ])('%j', (html, charset) => {
    expect(charsetOfHtml(new TextEncoder().encode(html))).toBe(charset);
  });
});

describe('what Word puts on the clipboard', () => {
  it('is read in full, also in its own elements (o:p, w:Sdt, st1:PersonName); its settings are no text', () => {
    const received = page('word-paste.html');
    expect(told(received)).toEqual([
      [10, 'plain', '夜校里的缝纫机声'],
      [11, 'plain', '通讯员 贺冬梅'],
      [12, 'plain', '晚上七点，城步的木楼亮了灯。二十三台缝纫机一齐响起来，像下了一场雨。'],
      [13, 'plain', '一、  先学直线，再学转角'],
      [14, 'plain', '教师杨再香说：“学成一门手艺，比什么都牢靠。”'],
      [16, 'plain', ''],
      [17, 'plain', '（本文有删节）'],
    ]);
    expect(notes(received)).toEqual([['hidden-text', 14, '（此段不发）']]);
  });
});

describe('a page of a news site with navigation and a logo for its h1', () => {
  const received = page('news-site.html');

  it('gives the headline that the title tells, the picture under it and the text', () => {
    expect(told(received)).toEqual([
      [14, 'h1', '山村图书馆，为晚归的孩子留一盏灯'],
      [16, 'picture', 'https://img.xxns.example/2015/tushu.jpg'],
      [18, 'plain', '　　潇湘女声报讯（记者 龚一鸣）太阳落到雪峰山背后，瑶乡图书馆的灯准时亮了。'],
      [19, 'plain', '　　“孩子等爸妈收工，总得有个去处。”管理员沈月娥说。'],
      [20, 'h3', '一间旧粮仓，三千册书'],
      [21, 'plain', '　　图书馆由旧粮仓改成，藏书3126册，全部由志愿者募集。'],
      [22, 'picture', 'images/liangcang.jpg'],
      [22, 'plain', '由旧粮仓改成的图书馆。沈月娥 供图'],
      [23, 'list-item', '周一至周五，开到晚上九点；'],
      [23, 'list-item', '周末，全天开放。'],
      [24, 'plain', '　　捐书地址见这里，也可登录https://www.xxns.example/。'],
    ]);
  });

  it('tells each block that it leaves out, and no link but the one whose words do not say where it leads', () => {
    expect(notes(received)).toEqual([
      ['left-out', 9, '潇湘女声网'],
      ['left-out', 10, '要闻'],
      ['left-out', 10, '民生'],
      ['left-out', 11, '当前位置：首页 > 民生'],
      ['left-out', 15, '2015-11-12 08:30 来源：潇湘女声报 编辑：邓青'],
      ['link', 24, 'https://www.xxns.example/juanshu'],
      ['left-out', 27, '热门文章'],
      ['left-out', 27, '她在高铁上接生，母子平安'],
      ['left-out', 27, '社区食堂，开张了'],
      ['left-out', 29, '网友评论：这盏灯，真好。'],
      ['left-out', 29, '请输入评论'],
      ['left-out', 29, '发表'],
      ['left-out', 30, '版权所有，未经许可不得转载。'],
    ]);
  });
});
