import type { XmlElement } from './xml.ts';

/** Elements that describe others and hold no words. */
export const PROPERTIES: ReadonlySet<string> = new Set([
  ...[
    'w:pPr',
    'w:rPr',
    'w:sdtPr',
    'w:sdtEndPr',
    'w:tblPr',
    'w:tblGrid',
    'w:trPr',
    'w:tcPr',
    'w:tblPrEx',
    'w:sectPr',
  ],
  ...['w:customXmlPr', 'w:smartTagPr'],
]);

/** The branch of an alternative that is read: the newer one. Both say the same, a text box in two formats. */
export function chosenBranch(alternative: XmlElement): readonly XmlElement[] {
  const choice = alternative.children.find(({ name }) => name === 'mc:Choice');
  return (choice ?? alternative.children.find(({ name }) => name === 'mc:Fallback'))?.children ?? [];
}

/** The character that an element stands for by itself; empty for one that stands for none, or for one of a symbol font. */
export function characterOf({ name, attributes }: XmlElement): string {
  if (name === 'w:noBreakHyphen') return '\u2011';
  if (name === 'w:softHyphen') return '\u00ad';
  const code = name === 'w:sym' ? Number.parseInt(attributes.get('w:char') ?? '', 16) : 0;
  return isOfUnicode(code) ? String.fromCodePoint(code) : '';
}

/** Symbol fonts have their characters at U+0000 to U+00FF, or among the private ones (ECMA-376 part 1, 17.3.3.30). */
function isOfUnicode(code: number): boolean {
  return (code >= 0x100 && code < 0xd800) || (code >= 0xf900 && code < 0xfffe);
}

/** All words of an element in the order of the file, the deleted and hidden ones too. Field codes are no words. */
export function wordsIn(element: XmlElement): string {
  const words: string[] = [];
  collect(element, words);
  return words.join('');
}

function collect(element: XmlElement, words: string[]): void {
  if (PROPERTIES.has(element.name)) return;
  if (element.name !== 'w:instrText') words.push(element.text, characterOf(element));
  const children = element.name === 'mc:AlternateContent' ? chosenBranch(element) : element.children;
  for (const child of children) collect(child, words);
}
