import type { Root } from 'mdast';

/** Parses a whole Markdown text; positions count from its beginning. */
export type MarkdownParser = (text: string) => Root;

let loading: Promise<MarkdownParser> | null = null;

/**
 * The reference parser: remark with the CJK-friendly emphasis rule, without which CommonMark leaves
 * `**重点。**后文` literal, and with pipe tables (GFM 4.10), which copy from Word brings along; nothing else of GFM.
 * Loaded on first use, since it takes as long as all the rest of a start.
 */
export function loadRemarkParser(): Promise<MarkdownParser> {
  loading ??= makeParser();
  return loading;
}

async function makeParser(): Promise<MarkdownParser> {
  const [{ remark }, { default: cjkFriendly }, { tableSyntax }, { gfmTableFromMarkdown }] = await Promise.all(
    [
      import('remark'),
      import('remark-cjk-friendly'),
      import('./table-syntax.ts'),
      import('mdast-util-gfm-table'),
    ],
  );
  const processor = remark()
    .use(cjkFriendly)
    .data('micromarkExtensions', [tableSyntax()])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
    .freeze();
  return (text) => processor.parse(text);
}
