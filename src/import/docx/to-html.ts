import { Buffer } from 'node:buffer';

/** What mammoth made of a Word package. */
export interface WordHtml {
  readonly html: string;
  /** What it could not print, in its own words. */
  readonly messages: readonly string[];
}

/** Each paragraph is an element of its own, a list's too: their numbers are read one by one. */
const STYLE_MAP: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='heading ${level}'] => h${level}:fresh`),
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  'p:ordered-list(1) => ol:fresh > li:fresh',
  'p:unordered-list(1) => ul:fresh > li:fresh',
  'p => p:fresh',
  'b => strong',
];

/** Turns a Word package of ours into HTML. A picture is an `img` whose `alt` is its place in the list of pictures. */
export async function wordToHtml(bytes: Uint8Array): Promise<WordHtml> {
  const { default: mammoth } = await import('mammoth');
  const result = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: [...STYLE_MAP],
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      idPrefix: '',
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return { html: result.value, messages: result.messages.map(({ message }) => message) };
}
