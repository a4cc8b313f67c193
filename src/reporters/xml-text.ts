import { visible } from '../language/visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text for the content or a quoted attribute of an XML 1.0 document. What XML 1.0 forbids even as a reference (most
 * controls, lone surrogates, U+FFFE, U+FFFF; section 2.2) is made visible; line ends and tabs become spaces.
 */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, (it) => `<U+${it.charCodeAt(0).toString(16).toUpperCase()}>`)
    .replace(/[&<>"']/g, (it) => ENTITIES[it] ?? it);
}

/** Attributes in order, each after a space, as they stand in a start tag. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
