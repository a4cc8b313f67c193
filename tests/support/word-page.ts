import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** Which lines of a raw page are what, by their text. */
export interface PageLines {
  /** Headlines; neighbouring lines of one group are one paragraph with a line break. */
  readonly headlines: readonly (readonly string[])[];
  readonly subheads: readonly string[];
  readonly bylines: readonly string[];
}

/** A raw page as a Word file: every line that is not blank is a paragraph. */
export function wordPagePlain(text: string): Promise<Uint8Array> {
  return packed(linesOf(text).map((line) => new Paragraph({ children: [new TextRun(line)] })));
}

/** The same, with headline groups as Heading 1, subheads as Heading 2, and bylines in bold type. */
export function wordPageWithHeadings(text: string, page: PageLines): Promise<Uint8Array> {
  const lines = linesOf(text);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < lines.length; at++) {
    const group = page.headlines.find((it) => it.every((line, index) => lines[at + index] === line));
    paragraphs.push(group === undefined ? bodyParagraph(lines[at] ?? '', page) : headline(group));
    at += (group?.length ?? 1) - 1;
  }
  return packed(paragraphs);
}

function headline(group: readonly string[]): Paragraph {
  const children = group.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }));
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children });
}

function bodyParagraph(line: string, { subheads, bylines }: PageLines): Paragraph {
  const children = [new TextRun({ text: line, bold: bylines.includes(line) })];
  return subheads.includes(line)
    ? new Paragraph({ heading: HeadingLevel.HEADING_2, children })
    : new Paragraph({ children });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

async function packed(children: readonly Paragraph[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
}
