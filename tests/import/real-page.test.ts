import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../../src/draft/encoding/gb18030.ts';
import { readText } from '../../src/import/text/read-text.ts';
import type { ImportReport } from '../../src/model/import-report.ts';
import { articleOf } from '../article/article-of.ts';
import { importReceived, receivedText } from './support.ts';

const PAGE = readFileSync(path.resolve(import.meta.dirname, '../../articles/raw/page-2015-11.txt'), 'utf8');

/** A paragraph of a traditional page in Big5. */
const BIG5 =
  'b4f2ab6eacd9b0fcc170ac51a4e9a662aaf8a846a56cb67db77cc4b3a141ace3a873b773b443c5e9abd8b35da143a655bfa4a5abb0fcc170a544ae75a142a4c0badeabc5b6c7a475a740aabab0c6a544ae75b0d1a55ba141b77cc4b3a5d1a950a544ae75a544abf9a143';

const { drafts, report } = await importReceived(receivedText(PAGE));
const articles = await Promise.all(drafts.map((it) => articleOf(it.text)));

describe('the real page', () => {
  it('gives five stories, each with one headline', () => {
    expect(articles.map((it) => it.headline?.text)).toEqual([
      '杜亚玲：要用互联网思维推进妇联工作',
      '女领导干部联谊会召开2015年年会',
      '“育婴师”培训班开班',
      '加强农村留守儿童信息采集工作',
      '娄底市妇联——创品牌,力推性别平等',
    ]);
  });

  it('gives the lead its kicker, and no other story one', () => {
    expect(articles.map((it) => it.kicker?.text)).toEqual([
      '省妇联系统新媒体建设座谈会召开',
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('puts the three briefs under their rubric, with their place tags', () => {
    expect(articles.map((it) => it.rubric)).toEqual([null, '妇联星空', '妇联星空', '妇联星空', null]);
    expect(articles.map((it) => it.placeTag)).toEqual([null, '郴州', '湘潭县', '邵阳', null]);
  });

  it('reads the series with its number, its byline of two lines and its four subheads of two lines', () => {
    const series = articles[4];
    expect(series?.series).toEqual({ name: '学习徐守盛署名文章《基本国策要落细落实》系列报道', part: 5 });
    expect(series?.credits.map(({ role, name, affiliation }) => [role, name, affiliation])).toEqual([
      ['reporter', '李旦', '今日女报/凤网'],
      ['contributor', '赵巧燕', undefined],
    ]);
    const subheads = series?.blocks.filter((it) => it.kind === 'subhead').map((it) => it.passages[0]?.text);
    expect(subheads).toEqual([
      '统筹城乡,参与经济建设能力不断增强',
      '重点培养,参与社会管理水平不断提高',
      '多方联动,妇女权益得到有效维护',
      '倡导文明,妇女发展环境更加和谐',
    ]);
  });

  it('joins the five torn paragraphs and no other', () => {
    expect(jointsOf(report)).toEqual([
      '9|11 中央党的|群团工作',
      '11|13 、加强与|情监测与',
      '17|19 省妇联官|方微信“',
      '74|76 妇女提高|共建共享',
      '85|87 合有关部|门开展妇',
    ]);
  });

  it('asks at the joint where a character looks wrong, in the report and in the draft', () => {
    const asked = report.stories.flatMap((it) => it.joins).filter((it) => it.candidates.length > 0);
    expect(asked.map((it) => [it.left, it.right, it.candidates[0]])).toEqual([
      ['、加强与', '情监测与', '舆情'],
    ]);
    expect(drafts[0]?.text).toContain(
      '<!-- 存疑：原稿第11、13行相接处“、加强与情监测与”疑有误字，可能是“舆情”',
    );
    expect(drafts[0]?.text).toContain('加强与情监测与舆论引导');
  });

  it('leaves the date to be filled in, for the page does not print it', () => {
    expect(report.stories.map((it) => it.missing)).toEqual(Array.from({ length: 5 }, () => ['date']));
    expect(drafts.every((it) => it.text.includes('\n# date: 待填\n'))).toBe(true);
  });

  it('keeps aside only the signs of what it understood', () => {
    expect(report.asides.map((it) => [it.kind, it.text])).toEqual([
      ['sign', '——'],
      ['sign', '■'],
      ['sign', ':'],
      ['sign', ':'],
      ['sign', ':'],
      ['sign', '⑤'],
    ]);
  });

  it('is one story when it is not to be split', async () => {
    const whole = await importReceived(receivedText(PAGE), { split: false });
    expect(whole.drafts).toHaveLength(1);
    expect(whole.drafts[0]?.text).toMatch(/\n## 邵阳\n\n## 加强农村留守儿童信息采集工作\n/);
    expect(whole.drafts[0]?.text).toMatch(/\n今日女报\/凤网记者 李旦\n\n通讯员 赵巧燕\n/);
  });
});

describe('the real page in other encodings', () => {
  const crlf = PAGE.replace(/\n/g, '\r\n');
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  it.each([
    ['GBK with CRLF', encodeGb18030(crlf), 'gb18030'],
    ['UTF-16 with a byte order mark', utf16(PAGE), 'utf-16le'],
    ['UTF-16, the other way round', utf16(crlf).swap16(), 'utf-16be'],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${PAGE}`), 'utf-8'],
  ])('%s gives the same drafts', async (_, bytes, encoding) => {
    const received = receivedText(bytes ?? new Uint8Array());
    expect(received.encoding).toBe(encoding);
    expect(await importReceived(received)).toMatchObject({ drafts });
  });

  it('Big5 is read when it is asked for, and named when it is not', () => {
    const big5 = Buffer.from(BIG5, 'hex');
    const asked = readText(big5, 'page.txt', 'big5');
    expect('received' in asked && asked.received.lines[0]?.text).toBe(
      '湖南省婦聯昨日在長沙召開會議，研究新媒體建設。各縣市婦聯主席、分管宣傳工作的副主席參加，會議由周主席主持。',
    );
    const guessed = readText(big5, 'page.txt', 'auto');
    expect('refused' in guessed && guessed.refused.message.zh).toContain('--encoding big5');
  });
});

describe('text that was spoilt before it came', () => {
  it.each([
    ['UTF-8 read as GBK', '鍏ㄧ渷濡囪仈绯荤粺鏂板獟浣撳缓璁惧骇璋堜細锛屽湪闀挎矙鍙紑', '被当作 GBK'],
    ['锟斤拷', '座谈会由锟斤拷锟斤拷锟斤拷主持。', '无法还原'],
  ])('%s is refused with the likely cause', (_, text, cause) => {
    const reading = readText(new TextEncoder().encode(text), 'page.txt', 'auto');
    expect('refused' in reading && reading.refused.message.zh).toContain(cause);
  });

  it('a file that no page can be is refused before it is read', () => {
    const reading = readText(new Uint8Array(10_000_001).fill(0x61), 'page.txt', 'auto');
    expect('refused' in reading && reading.refused.kind).toBe('too-large');
  });

  it('copy too long for one draft is refused, not lost', async () => {
    const list = receivedText('甲\t乙\n'.repeat(30_000));
    await expect(importReceived(list)).rejects.toThrow('too long for a draft');
  });

  it('a damaged byte is refused, with its line', () => {
    const bytes = new TextEncoder().encode('第一行。\n第二行座谈会召开。\n');
    bytes[20] = 0xff;
    const reading = readText(bytes, 'page.txt', 'auto');
    expect('refused' in reading && reading.refused.message.zh).toMatch(/^第 2 行的字节/);
  });
});

function jointsOf({ stories }: ImportReport): readonly string[] {
  return stories.flatMap((story) => story.joins.map((it) => `${it.lines.join('|')} ${it.left}|${it.right}`));
}
