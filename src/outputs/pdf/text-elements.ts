import type { PageBlockKind, PageText, PageTextRole } from '../../model/page.ts';

/** Standard structure types (ISO 32000-1, 14.8.4) of texts; P for those that are not here. */
const TEXT_ELEMENTS: Readonly<Partial<Record<PageTextRole, string>>> = {
  headline: 'H1',
  subhead: 'H2',
  quotation: 'BlockQuote',
  cutline: 'Caption',
};

/** The structure type of a text. */
export function textElement(role: PageTextRole): string {
  return TEXT_ELEMENTS[role] ?? 'P';
}

/** The structure type of a block; null for what is no content: marks and room that is kept free. */
export function blockElement(kind: PageBlockKind): string | null {
  if (kind === 'mark' || kind === 'hole') return null;
  return kind === 'story' || kind === 'sidebar' ? 'Art' : 'Sect';
}

/** Texts in reading order, the parts of a paragraph that goes on in another column together. */
export function wholeTexts(texts: readonly PageText[]): readonly (readonly PageText[])[] {
  const whole: PageText[][] = [];
  for (const text of texts) {
    const last = whole.at(-1);
    if (last?.[0] !== undefined && goesOn(last[0], text)) last.push(text);
    else whole.push([text]);
  }
  return whole;
}

function goesOn(before: PageText, text: PageText): boolean {
  return (
    text.continued &&
    text.paragraph !== null &&
    text.paragraph === before.paragraph &&
    text.role === before.role &&
    text.slug === before.slug
  );
}
