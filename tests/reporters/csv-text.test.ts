import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/reporters/csv-text.ts';

describe('csvText', () => {
  it('parts cells by commas and rows by CRLF', () => {
    expect(
      csvText([
        ['path', 'kind'],
        ['a.md', 1],
      ]),
    ).toBe('path,kind\r\na.md,1\r\n');
  });

  it.each([
    ['省妇联,市妇联', '"省妇联,市妇联"'],
    ['“互联网+”', '“互联网+”'],
    ['the "net"', '"the ""net"""'],
    ['一\n二', '"一\n二"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+86', "'+86"],
    ['-a,b.md', `"'-a,b.md"`],
    ['@省妇联', "'@省妇联"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['a\uD800b', 'a\uFFFDb'],
  ])('writes %j as %j', (cell, written) => {
    expect(csvText([[cell]])).toBe(`${written}\r\n`);
  });

  it('leaves numbers alone', () => {
    expect(csvText([[-0.5]])).toBe('-0.5\r\n');
  });
});
