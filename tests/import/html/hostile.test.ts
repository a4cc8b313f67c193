import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/import/html/read-html.ts';
import type { Received } from '../../../src/model/received.ts';

const reading = (html: string) => readHtml(html, 'page.html', 'utf-8');
const received = (html: string): Received => {
  const read = reading(html);
  if ('refused' in read) throw new Error(read.refused.message.zh);
  return read.received;
};
const words = (html: string) => received(html).lines.map((it) => it.text);
const notes = (html: string) => received(html).notes.map((it) => [it.kind, it.text]);

describe('text that must not be lost', () => {
  it.each([
    ['in the elements of Word', '<p>甲<o:p>乙</o:p></p><w:sdt><p>丙</p></w:sdt>', ['甲乙', '丙']],
    [
      'in a form around the page',
      '<html><body><form><p>本报讯，正文。</p></form></body></html>',
      ['本报讯，正文。'],
    ],
    [
      'in a body hidden until it is loaded',
      '<html><body style="display:none"><p>甲。</p></body></html>',
      ['甲。'],
    ],
    [
      'in a story hidden by its site',
      '<html><body><nav>导航</nav><div style="visibility:hidden"><div id="zoom"><p>甲，乙。</p></div></div></body></html>',
      ['甲，乙。'],
    ],
    ['in rows of a table without a table', '<tr><td>甲</td><td>乙</td></tr>', ['甲', '乙']],
  ])('%s', (_, html, lines) => {
    expect(words(html)).toEqual(lines);
  });

  it.each([
    ['a tag', '<p>甲。</p>\n<p title="乙>丙。</p><p>丁。</p>', '<p title="乙>丙。</p><p>丁。</p>'],
    ['a comment', '<p>甲。</p>\n<!-- 乙。<p>丙。</p>', '<!-- 乙。<p>丙。</p>'],
    ['a mark that is no tag', '<p>甲。</p>\n气温<b。', '<b。'],
  ])('is told when %s is never closed and swallows it', (_, html, text) => {
    expect(received(html).notes).toEqual([{ kind: 'left-out', number: 2, text, inText: false }]);
  });

  it('is found beside a hidden notice that is longer', () => {
    const notice = '隐私政策，请您阅读。'.repeat(40);
    const html = `<html><body><nav>导航</nav><div style="display:none">${notice}</div><div><p>甲，乙。</p><p>丙，丁。</p></div></body></html>`;
    expect(words(html)).toEqual(['甲，乙。', '丙，丁。']);
    expect(notes(html)).toEqual([
      ['left-out', '导航'],
      ['hidden-text', notice],
    ]);
  });
});

describe('control characters', () => {
  it('are taken out and told, also when they are entities', () => {
    const html = '<p>甲&#27;[31m乙&#x1B;&#127;\u0001&#x81;</p>\n<img src="a.png" alt="丙&#x07;">';
    expect(words(html)).toEqual(['甲[31m乙', '']);
    expect(notes(html).map(([, text]) => text)).toEqual([
      'U+001B',
      'U+001B',
      'U+007F',
      'U+0001',
      'U+0081',
      'U+0007',
    ]);
  });

  it('are not what resembles them: letters of Windows, tabs, an entity of an entity', () => {
    expect(words('<p>&#x85;&#128;&#9;&#270;&#x1bc;&amp;#27;</p>')).toEqual(['…€ ĎƼ&#27;']);
    expect(notes('<p>&#x85;&#128;&#9;&#270;&#x1bc;&amp;#27;</p>')).toEqual([]);
  });
});

describe('text that was set by hand', () => {
  it('keeps its lines, their numbers and the spaces before them', () => {
    const html =
      '<html><body><pre style="white-space: pre-wrap;">创品牌\n\n　　甲。\n    乙<b>丙</b>\n</pre></body></html>';
    expect(received(html).lines.map((it) => [it.number, it.text])).toEqual([
      [1, '创品牌'],
      [2, ''],
      [3, '　　甲。'],
      [4, '    乙丙'],
    ]);
  });

  it('keeps its breaks where a style asks for it', () => {
    expect(words('<p style="white-space:pre-wrap">甲\n乙</p><p>丙\n丁</p>')).toEqual(['甲\n乙', '丙丁']);
  });

  it('keeps a full-width space that begins a line of the source', () => {
    expect(words('<p>创品牌\n　推平等</p>')).toEqual(['创品牌　推平等']);
  });
});

describe('bold type', () => {
  const bold = (html: string) =>
    received(html).lines.flatMap(({ text, bold: spans }) => spans.map((it) => text.slice(it.start, it.end)));

  it.each([
    ['goes on over a space between two marks', '<p><b>甲 </b><b> 乙</b>丙</p>', ['甲 乙']],
    ['does not hold the space behind it', '<p><b>甲 </b>乙</p>', ['甲']],
    [
      'is ended by a style',
      '<b style="font-weight:normal"><p>甲<span style="font-weight:700">乙</span></p></b>',
      ['乙'],
    ],
    ['goes on over a break', '<p><b>甲<br>乙</b></p>', ['甲\n乙']],
  ])('%s', (_, html, spans) => {
    expect(bold(html)).toEqual(spans);
  });
});

describe('pictures', () => {
  const png = 'data:image/png;base64,iVBORw0KGgo=';
  const sources = (html: string) =>
    received(html).lines.map(({ form, text }) => (form.kind === 'picture' ? form.picture.source : text));

  it('of one paragraph have names of their own', () => {
    expect(sources(`<p><img src="${png}"><img src="${png}"></p>`)).toEqual(['image1.png', 'image2.png']);
  });

  it('stand before the words that follow them, and after those that they interrupt', () => {
    expect(sources('<p><img src="a.png"><br>图为晒谷坪。</p>')).toEqual(['a.png', '图为晒谷坪。']);
    expect(sources('<p>图为<img src="a.png">晒谷坪。</p>')).toEqual(['图为晒谷坪。', 'a.png']);
  });

  it('outside the story are told, unless they dress the page', () => {
    const html = `<html><body><header><img src="logo.png"></header><a href="/"><img src="ad.png"></a>
      <h1>晒谷坪</h1><img src="grain.jpg"><div id="zoom"><p>甲，乙。</p></div></body></html>`;
    expect(notes(html)).toEqual([['picture-left-out', 'grain.jpg']]);
  });

  it('of many megabytes are left out', () => {
    const html = `<p>甲</p><img src="data:image/png;base64,${'A'.repeat(28_100_000)}">`;
    const { lines, notes: all } = received(html);
    expect(lines.map((it) => it.text)).toEqual(['甲']);
    expect(all).toMatchObject([
      { kind: 'picture-left-out', text: expect.stringMatching(/^data:image.{0,110}$/) },
    ]);
  });
});

describe('headlines above the body', () => {
  const shape = (html: string) =>
    received(html).lines.map(({ form, text }) => [form.kind === 'heading' ? form.level : 0, text]);

  it("stay above the body's own headings", () => {
    const html =
      '<html><body><h2 id="activity-name">大题，目</h2><div id="js_content" style="visibility:hidden"><h1>小题</h1><p>甲，乙。</p></div></body></html>';
    expect(shape(html)).toEqual([
      [1, '大题，目'],
      [2, '小题'],
      [0, '甲，乙。'],
    ]);
  });

  it('are not the name of the paper that the title tells too', () => {
    const html =
      '<html><head><title>湘南日报数字报-早稻开镰</title></head><body><h1>湘南日报数字报</h1><b>早稻开镰</b><div id="ozoom"><p>甲，乙。</p></div></body></html>';
    expect(shape(html)).toEqual([
      [1, '早稻开镰'],
      [0, '甲，乙。'],
    ]);
  });
});

describe('pages that would exhaust the machine', () => {
  it('by emphasis that is never closed are refused', () => {
    const marks = Array.from({ length: 2_000 }, (_, at) => `<b id=${at}>`).join('');
    const read = reading(`<p>${marks}</p>${'<p>x</p>'.repeat(3_000)}`);
    expect('refused' in read && read.refused.kind).toBe('too-many-elements');
  });

  it.each([
    ['breaks', `<p>甲${'<br>'.repeat(100_000)}乙</p>`],
    ['marks of emphasis', `<p>${'<b>甲</b>乙'.repeat(50_000)}</p>`],
    ['spaces', `<p>甲${' 　\n'.repeat(100_000)}乙</p>`],
    ['pieces of a paragraph', `<html><nav></nav><p>${'<span>甲，</span>'.repeat(50_000)}</p></html>`],
  ])('by %s are read', (_, html) => {
    expect(words(html)).toEqual([expect.stringMatching(/^甲/)]);
  });
});

describe('pages with very many of one thing', () => {
  const many = 150_000;
  it.each([
    ['pictures of a paragraph', `<p>甲${'<img src=a.png>'.repeat(many)}</p>`, many + 1],
    ['headings', '<h2>甲</h2>'.repeat(many), many],
    ['rows of a table', `<table>${'<tr><td>甲<td>乙'.repeat(many)}</table>`, 1],
  ])('are read: %s', (_, html, count) => {
    expect(received(html).lines).toHaveLength(count);
  });
});

describe('conservation, seen from outside', () => {
  /** What a word stands in, and whether a reader of the page may have it. */
  const WRAPPERS: readonly (readonly [string, string, boolean])[] = [
    ...[
      'p',
      'div',
      'b',
      'span',
      'li',
      'td',
      'table',
      'h1',
      'h2',
      'pre',
      'form',
      'figcaption',
      'o:p',
      'w:sdt',
    ].map((it) => [`<${it}>`, `</${it}>`, true] as const),
    ...['nav', 'footer', 'aside', 'article', 'header', 'blockquote', 'center', 'font', 'a'].map(
      (it) => [`<${it}>`, `</${it}>`, true] as const,
    ),
    ['<table><tr><td>', '</td><td>', true],
    ['<tr><td>', '</td></tr>', true],
    ['<p style="font-size:0">', '</p>', true],
    ['<span hidden>', '</span>', true],
    ['<div id="js_content" style="visibility:hidden">', '</div>', true],
    ['<p onclick="alert(1)">', '<br>', true],
    ['<a href="javascript:alert(1)">', '</a>', true],
    ['<script>', '</script>', false],
    ['<style>', '</style>', false],
    ['<svg onload="alert(1)"><text>', '</text></svg>', false],
    ['<!--[if gte mso 9]>', '<![endif]-->', false],
    ['<template>', '</template>', false],
    ['<iframe srcdoc="x">', '</iframe>', false],
  ];
  interface Piece {
    readonly wrapper: number;
    readonly inside: readonly (Piece | null)[];
  }
  const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
    piece: fc.record({
      wrapper: fc.nat({ max: WRAPPERS.length - 1 }),
      inside: fc.array(fc.option(tie('piece'), { depthSize: 'small', nil: null }), { maxLength: 4 }),
    }),
  }));

  /** The page of some pieces, with the words that must come out of it once, and those that must not. */
  function pageOf(pieces: readonly Piece[]): { html: string; seen: string[]; unseen: string[] } {
    const seen: string[] = [];
    const unseen: string[] = [];
    const print = (part: Piece | null, visible: boolean): string => {
      if (part === null) {
        const word = `第${seen.length + unseen.length}字，`;
        (visible ? seen : unseen).push(word);
        return word;
      }
      const [before, after, isSeen] = WRAPPERS[part.wrapper] ?? ['', '', true];
      // Inside scripts and comments there are no elements, and their end must not stand there.
      const inside = isSeen ? part.inside : part.inside.map(() => null);
      return `${before}${inside.map((it) => print(it, visible && isSeen)).join('')}${after}`;
    };
    const html = pieces.map((it) => print(it, true)).join('\n');
    return { html, seen, unseen };
  }

  it('every word is in one line or one note, once; no word of a script, a picture or a comment is', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.boolean(), (pieces, whole) => {
        const { html, seen, unseen } = pageOf(pieces);
        const { lines, notes: all } = received(whole ? `<html><body>${html}</body></html>` : html);
        const kept = [
          ...lines.map((it) => it.text),
          ...all.filter((it) => it.kind !== 'link').map((it) => it.text),
        ];
        const found = kept.join('\n').replace(/\s+/g, '');
        expect(seen.filter((it) => found.split(it).length !== 2)).toEqual([]);
        expect(unseen.filter((it) => found.includes(it))).toEqual([]);
        expect(lines.flatMap((it) => it.bold.filter((span) => span.end > it.text.length))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
