import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/draft/encoding/decode.ts';
import { encodeGb18030 } from '../../../src/draft/encoding/gb18030.ts';
import { readDraft } from '../../../src/draft/read-draft.ts';

const LEDE = '今日女报/凤网讯（记者李旦）11月6日，湖南省妇联开展了一次别开生面的头脑风暴。\n';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16le(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le'));
}

function utf16be(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
}

function gb18030(text: string): Uint8Array {
  return encodeGb18030(text) ?? new Uint8Array();
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', utf8(LEDE), 'utf-8', false],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8(LEDE)), 'utf-8', true],
    ['GB 18030', gb18030(LEDE), 'gb18030', false],
    ['GB 18030 with a mark', join([0x84, 0x31, 0x95, 0x33], gb18030(LEDE)), 'gb18030', true],
    ['UTF-16LE with a mark', join([0xff, 0xfe], utf16le(LEDE)), 'utf-16le', true],
    ['UTF-16BE with a mark', join([0xfe, 0xff], utf16be(LEDE)), 'utf-16be', true],
    ['UTF-16LE without a mark', utf16le(LEDE), 'utf-16le', false],
    ['UTF-16BE without a mark', utf16be(LEDE), 'utf-16be', false],
  ] as const)('reads %s', (_, bytes, encoding, byteOrderMark) => {
    const read = decodeBytes(bytes, 'auto');
    expect(read).toEqual({ text: LEDE, encoding, byteOrderMark, problem: null, reversible: true });
  });

  it('takes plain ASCII for UTF-8', () => {
    expect(decodeBytes(utf8('EQ\n'), 'auto').encoding).toBe('utf-8');
  });

  it('does not take UTF-8 with a stray NUL for UTF-16', () => {
    expect(decodeBytes(utf8('杜亚玲\0要用'), 'auto')).toMatchObject({
      encoding: 'utf-8',
      text: '杜亚玲\0要用',
    });
  });

  it('does not take GB 18030 with a stray NUL for UTF-16', () => {
    expect(decodeBytes(gb18030('杜亚玲要\0用'), 'auto')).toMatchObject({
      encoding: 'gb18030',
      text: '杜亚玲要\0用',
    });
  });

  it('reads as told, whatever the bytes look like', () => {
    expect(decodeBytes(gb18030('杜亚玲'), 'gb18030')).toMatchObject({ text: '杜亚玲', problem: null });
    expect(decodeBytes(utf8('杜亚玲'), 'utf-16le')).toMatchObject({ encoding: 'utf-16le' });
  });

  it('finds the broken byte of UTF-8 that would also pass for GB 18030', () => {
    const bytes = join(utf8('杜亚玲要用互联网'), [0xff], utf8('思维'));
    const { encoding, problem, reversible } = decodeBytes(bytes, 'auto');
    expect({ encoding, reversible }).toEqual({ encoding: 'utf-8', reversible: false });
    expect(problem).toEqual({
      kind: 'malformed-bytes',
      span: { start: 8, end: 9 },
      values: { byte: '0xFF', encoding: 'utf-8' },
    });
  });

  it('keeps UTF-8 that was cut in the middle of a character', () => {
    const { encoding, problem } = decodeBytes(utf8('杜亚玲要用互联网').subarray(0, -1), 'auto');
    expect(encoding).toBe('utf-8');
    expect(problem?.span).toEqual({ start: 7, end: 8 });
    expect(problem?.values.byte).toBe('0xE7');
  });

  it('counts rare characters before the broken byte as two units', () => {
    const { problem } = decodeBytes(join(utf8('𬭎'), [0xc0]), 'utf-8');
    expect(problem?.span).toEqual({ start: 2, end: 3 });
  });

  it('finds the broken byte of GB 18030', () => {
    const { encoding, problem } = decodeBytes(
      join(gb18030('杜亚玲要用互联网'), [0xff], gb18030('思维')),
      'auto',
    );
    expect(encoding).toBe('gb18030');
    expect(problem?.span.start).toBe(8);
  });

  it('refuses the lone 0x80 that decoders read as the euro sign', () => {
    expect(decodeBytes(join(gb18030('售价'), [0x80], gb18030('五元')), 'auto').problem?.values.byte).toBe(
      '0x80',
    );
  });

  it('reads UTF-16 of an odd length up to its last byte', () => {
    const { text, problem } = decodeBytes(join([0xff, 0xfe], utf16le('杜'), [0x2d]), 'auto');
    expect(text).toBe('杜\ufffd');
    expect(problem?.span).toEqual({ start: 1, end: 2 });
  });

  it('knows that a rare double of GB 18030 would not come back', () => {
    expect(decodeBytes(join(gb18030('杜亚玲'), [0xa3, 0xa0]), 'gb18030')).toMatchObject({
      text: '杜亚玲　',
      problem: null,
      reversible: false,
    });
  });

  it.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['PDF', [...utf8('%PDF-1.4\n')]],
    ['ZIP/docx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['OLE/doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['RTF', [...utf8('{\\rtf1\\ansi')]],
    ['unknown', Array.from({ length: 200 }, (_, at) => at % 32)],
  ])('knows a file of kind %s', (looksLike, codes) => {
    const { text, problem } = decodeBytes(Uint8Array.from(codes), 'auto');
    expect(text).toBe('');
    expect(problem).toMatchObject({ kind: 'binary-file', values: { looksLike } });
  });
});

describe('text whose encoding was guessed', () => {
  it.each([
    // 全省婦聯系統新聞宣傳工作座談會昨日在長沙召開，會議由省婦聯主席主持並作總結講話。
    'a5feacd9b0fcc170a874b2ceb773bb44abc5b6c7a475a740ae79bdcdb77cac51a4e9a662aaf8a846a56cb67da141b77cc4b3a5d1acd9b0fcc170a544ae75a544abf9a8c3a740c160b5b2c1bfb8dca143',
    // 行政院長昨日表示，政府將全力協助中小企業度過難關，預計下月公布新的紓困方案。
    'a6e6ac46b07caaf8ac51a4e9aaeda5dca141ac46a9b2b14ea5fea44fa8f3a755a4a4a470a5f8b77eabd7b94cc3f8c3f6a141b977ad70a455a4eba4bda5acb773aabad356a778a4e8aed7a143',
    // 颱風警報已經發布，氣象局呼籲民眾做好防颱準備，山區居民應提早撤離。
    'bbe4adb7c4b5b3f8a477b867b56fa5aca141aef0b648a7bda949c67ea5c1b2b3b0b5a66ea8bebbe4b7c7b3c6a141a473b0cfa97ea5c1c0b3b4a3a6adba4dc2f7a143',
  ])('is improbable as GB 18030 when it is Big5: %s', async (hex) => {
    const bytes = Buffer.from(hex, 'hex');
    expect(decodeBytes(bytes, 'auto').problem).toEqual({
      kind: 'improbable-encoding',
      span: { start: 0, end: 0 },
      values: { encoding: 'gb18030' },
    });
    const draft = await readDraft(bytes, { path: 'a.txt' });
    expect(draft.editable).toBe(false);
    expect(draft.problems.map((it) => it.kind)).toEqual(['improbable-encoding']);
  });

  it('is taken at its word when the editor named the encoding', () => {
    expect(
      decodeBytes(
        Buffer.from(
          'a5feacd9b0fcc170a874b2ceb773bb44abc5b6c7a475a740ae79bdcdb77cac51a4e9a662aaf8a846a56cb67da141b77cc4b3a5d1acd9b0fcc170a544ae75a544abf9a8c3a740c160b5b2c1bfb8dca143',
          'hex',
        ),
        'gb18030',
      ).problem,
    ).toBeNull();
  });

  it.each([
    LEDE,
    '本报讯',
    '记者 䶮㛃 𬭎喆 报道',
    '全省妇联系统座谈会由䶮㛃、𬭎喆主持。',
    '全省婦聯系統新聞宣傳工作座談會昨日在長沙召開。',
    '颱風警報已經發布，氣象局呼籲民眾做好防颱準備。',
    '鑫犇餐飲轉讓，淼焱垚骉骎龘靐。',
    'αβγδ四种变异株，①②③三步，Ⅰ、Ⅱ类水质，㎡、㎏。',
    'ひらがなとカタカナの見出し',
    // Vendor's private-use characters for a rare name, as old typesetting systems write it.
    '记者 李\uE000、通讯员 王\uE001 昨日在长沙采访。',
  ])('is believed when it is GB 18030: %s', (text) => {
    expect(decodeBytes(gb18030(text), 'auto')).toMatchObject({ text, encoding: 'gb18030', problem: null });
  });
});

describe('UTF-16 as named by an editor', () => {
  it.each([
    ['LE with a mark', join([0xff, 0xfe], utf16le(LEDE)), 'utf-16le', true],
    ['BE with a mark', join([0xfe, 0xff], utf16be(LEDE)), 'utf-16be', true],
    ['LE without a mark', utf16le('杜亚玲'), 'utf-16le', false],
    ['BE without a mark', utf16be('杜亚玲'), 'utf-16be', false],
  ] as const)('is read in the byte order it has: %s', (_, bytes, encoding, byteOrderMark) => {
    const text = byteOrderMark ? LEDE : '杜亚玲';
    expect(decodeBytes(bytes, 'utf-16')).toMatchObject({ text, encoding, byteOrderMark, problem: null });
  });
});

describe('readDraft on bytes that do not decode', () => {
  it('leaves the body unread and the draft not editable', async () => {
    const draft = await readDraft(join(utf8('---\nheadline: 杜亚玲\n---\n正文'), [0xff]), { path: 'a.md' });
    expect(draft.editable).toBe(false);
    expect(draft.tree.children).toEqual([]);
    expect(draft.text).toBe('---\nheadline: 杜亚玲\n---\n正文\ufffd');
    expect(draft.problems.map((problem) => problem.kind)).toEqual(['malformed-bytes']);
  });
});
