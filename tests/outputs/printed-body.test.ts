import { describe, expect, it } from 'vitest';
import { isWebLink } from '../../src/article/printed/clean-node.ts';
import { leadPictures, printedBody } from '../../src/article/printed/printed-body.ts';
import { columnItems, textOfRuns } from '../../src/article/printed/set-paragraphs.ts';
import { loadBlockHtml } from '../../src/outputs/block-html.ts';
import { articleOf } from './context.ts';

const SLIP = '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n';

async function htmlOf(body: string): Promise<string> {
  const blockHtml = await loadBlockHtml();
  const blocks = printedBody(await articleOf(SLIP + body));
  return blockHtml(blocks.flatMap((block) => (block.kind === 'picture' ? [] : [block.node]))).trim();
}

describe('printedBody', () => {
  it.each([
    ['marks the dateline', '本报讯 昨日开班。', '<p><b class="dateline">本报讯</b> 昨日开班。</p>'],
    ['drops comments', '<!-- 待核 -->\n\n昨日<!-- 日期待核 -->开班。', '<p>昨日开班。</p>'],
    ['drops raw HTML and keeps its text', '昨日<b onclick="x()">开班</b>。', '<p>昨日开班。</p>'],
    ['drops blocks of HTML', '<script>alert(1)</script>\n\n开班。', '<p>开班。</p>'],
    ['joins lines of Han', '参会人员根据方案，\n结合实际讨论。', '<p>参会人员根据方案，结合实际讨论。</p>'],
    ['joins lines at emphasis', '一致\n**认为**\n势在必行。', '<p>一致<strong>认为</strong>势在必行。</p>'],
    ['keeps a space between Latin words', 'new\nmedia 培训', '<p>new media 培训</p>'],
    ['keeps hard breaks', '晨雾，\\\n船笛。', '<p>晨雾，<br>\n船笛。</p>'],
    ['sets all subheads on one level', '### 多方联动', '<h2>多方联动</h2>'],
    [
      'keeps web links',
      '[网站](https://www.hnswomen.org.cn/)',
      '<p><a href="https://www.hnswomen.org.cn/">网站</a></p>',
    ],
    ['drops other links', '[网站](javascript:alert(1))和[稿](../gao.md)', '<p>网站和稿</p>'],
    ['resolves references', '[网站][1]\n\n[1]: https://a.cn/', '<p><a href="https://a.cn/">网站</a></p>'],
    ['drops references that lead nowhere', '[网站][1]\n\n[1]: data:text/html,x', '<p>网站</p>'],
    [
      'shows text that looks like markup',
      '价格 &lt;b&gt; 与 `<i>`',
      '<p>价格 &#x3C;b> 与 <code>&#x3C;i></code></p>',
    ],
  ])('%s', async (_, body, html) => {
    expect(await htmlOf(body)).toBe(html);
  });

  it('takes pictures out of running text and puts them after it, in order', async () => {
    const article = await articleOf(
      `${SLIP}开班![甲](a.jpg "一。")现场![乙][2]。\n\n![丙](c.jpg)\n\n[2]: b.jpg "二。"\n`,
    );
    const blocks = printedBody(article);
    const sources = blocks.map((block) => (block.kind === 'picture' ? block.picture.src : block.kind));
    expect(sources).toEqual(['paragraph', 'a.jpg', 'b.jpg', 'c.jpg']);
    expect(leadPictures(article)).toEqual([]);
  });

  it('takes the pictures of the copy slip as lead pictures', async () => {
    const article = await articleOf(
      '---\nheadline: 开班\ndate: 2015-11-12\nimages: [{src: a.jpg}]\n---\n\n![](b.jpg)\n',
    );
    expect(leadPictures(article).map((it) => it.src)).toEqual(['a.jpg']);
  });

  it('leaves out an opening block that is nothing but the byline', async () => {
    const article = await articleOf(`${SLIP}今日女报/凤网记者 李旦\n通讯员 赵巧燕\n\n娄底市妇联创品牌。`);
    expect(article.credits.map((it) => it.name)).toEqual(['李旦', '赵巧燕']);
    expect(columnItems(printedBody(article)).map((it) => ('runs' in it ? textOfRuns(it.runs) : ''))).toEqual([
      '娄底市妇联创品牌。',
    ]);
  });
});

describe('isWebLink', () => {
  it.each(['https://a.cn/', 'http://a.cn/?b=1', 'mailto:li@a.cn'])('takes %s', (url) => {
    expect(isWebLink(url)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java\tscript:x',
    'data:text/html,x',
    '//a.cn',
    'gao.md',
    'https://',
    'http:/a',
    'https://a.cn/"x',
    'mailto::x',
  ])('refuses %j', (url) => {
    expect(isWebLink(url)).toBe(false);
  });
});
