import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/article/printed/printable.ts';
import { composeProof } from '../../src/compose/page/compose-proof.ts';
import type { Article } from '../../src/model/article.ts';
import { outputLoaders } from '../../src/outputs/registry.ts';
import { plainCompositor } from '../support/typefaces.ts';
import { articleFiles, articleOf, contextWith } from './context.ts';

const PLAIN = plainCompositor('proof');

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#x26;': '&',
  '&lt;': '<',
  '&#x3C;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const copy = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'妇联推进，。“”《》（）——…·12.5%Aa<>&"\'{}*#[]`|~\u202e𬭎 　'),
      maxLength: 40,
    }),
    {
      maxLength: 5,
    },
  )
  .map((lines) => lines.join('\n'));

/** The text of the parts of an HTML page that a pattern finds, white space left out. */
function textIn(html: string, part: RegExp): string {
  const found = [...html.matchAll(part)].map((match) => match[1] ?? '').join('');
  return bare(found.replace(/<[^>]*>/g, '').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity));
}

function bare(text: string): string {
  return printable(text).replace(/\s/g, '');
}

async function outputOf(name: string, text: string): Promise<string> {
  const article = await articleOf(text, 'laigao.txt');
  const output = await outputLoaders[name]?.();
  const [file] =
    output === undefined ? [] : await articleFiles(output, { article, tags: null }, contextWith());
  return file?.content ?? '';
}

describe('every character of received text', () => {
  it('stands once and in order on the web page', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async (text) => {
        expect(textIn(await outputOf('web', text), /<div class="body">(.*?)<\/div>\n<footer/gs)).toBe(
          bare(text),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('stands once and in order in the printed columns', async () => {
    await fc.assert(
      fc.asyncProperty(copy, async (text) => {
        expect(columnsOf(await articleOf(text, 'laigao.txt'))).toBe(bare(text));
      }),
      { numRuns: 150 },
    );
  });
});

/** The text of the body in the columns of a proof. */
function columnsOf(article: Article): string {
  const proof = composeProof({ article, publication: {}, compositor: PLAIN, pictures: new Map() });
  const texts = proof.blocks.flatMap((block) => block.texts.filter(({ paragraph }) => paragraph !== null));
  return bare(
    texts.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map((run) => run.text))).join(''),
  );
}
