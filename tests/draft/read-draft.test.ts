import { describe, expect, it } from 'vitest';
import { DRAFT_PROBLEM_KINDS } from '../../src/draft/problem-kinds.ts';
import { readDraft, readDraftText } from '../../src/draft/read-draft.ts';
import { rangeFinder } from '../../src/language/positions.ts';

describe('readDraft', () => {
  it('reads a draft whole', async () => {
    const text =
      '---\nheadline: 杜亚玲\n---\n\n今日女报/凤网讯（记者李旦）座谈会召开。\n\n## 小标题\n\n**“育婴师”**培训班。\n';
    const draft = await readDraft(new TextEncoder().encode(text), { path: 'articles/a.md' });
    expect(draft).toMatchObject({
      path: 'articles/a.md',
      format: 'markdown',
      encoding: 'utf-8',
      byteOrderMark: false,
      text,
      bodyStart: 22,
      editable: true,
      problems: [],
    });
    expect(draft.tree.children.map((node) => node.type)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(draft.tree.children[2]).toMatchObject({
      children: [{ type: 'strong' }, { type: 'text', value: '培训班。' }],
    });
  });

  it('places nodes in the whole draft, and code points before them count once', async () => {
    const text = '---\n主题: 𬭎\n---\n𬭎𬭎：*重点*\n';
    const draft = await readDraftText(text, { path: 'a.md' });
    const paragraph = draft.tree.children[0];
    const emphasis = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
    const offset = emphasis?.position?.start.offset ?? -1;
    expect(text.slice(offset, emphasis?.position?.end.offset)).toBe('*重点*');
    expect(rangeFinder(draft.text, draft.lineStarts)({ start: offset, end: offset }).start).toEqual({
      line: 4,
      char: 4,
      offset,
    });
    expect(emphasis?.position?.start).toEqual({ line: 4, column: 6, offset });
  });

  it.each([
    ['a.md', 'markdown'],
    ['a.markdown', 'markdown'],
    ['a', 'markdown'],
    ['来稿.txt', 'plain'],
    ['来稿.TXT', 'plain'],
    ['-', 'plain'],
  ])('takes %s for %s', async (path, format) => {
    expect((await readDraftText('正文。', { path })).format).toBe(format);
  });

  it('lets the format be given', async () => {
    expect((await readDraftText('# 一', { path: 'a.txt', format: 'markdown' })).tree.children[0]?.type).toBe(
      'heading',
    );
  });
});

describe('received text', () => {
  it('has a paragraph a line, and nothing in it is markup', async () => {
    const text = '---\r\n　　杜亚玲：*要用* \r\n \r\n\r# 一𬭎';
    const draft = await readDraftText(text, { path: 'a.txt' });
    expect(draft.copySlip).toBeNull();
    expect(
      draft.tree.children.map((node) => (node.type === 'paragraph' ? node.children : null)),
    ).toMatchObject([
      [
        {
          type: 'text',
          value: '---',
          position: { start: { line: 1, column: 1, offset: 0 }, end: { offset: 3 } },
        },
      ],
      [
        {
          type: 'text',
          value: '　　杜亚玲：*要用* ',
          position: { start: { line: 2, column: 1, offset: 5 } },
        },
      ],
      [
        {
          type: 'text',
          value: '# 一𬭎',
          position: { start: { line: 5, column: 1, offset: 22 }, end: { column: 6, offset: 27 } },
        },
      ],
    ]);
  });
});

describe('DRAFT_PROBLEM_KINDS', () => {
  it('names every kind once, in kebab case', () => {
    expect(new Set(DRAFT_PROBLEM_KINDS).size).toBe(DRAFT_PROBLEM_KINDS.length);
    for (const kind of DRAFT_PROBLEM_KINDS) expect(kind).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
