import { STYLE_NAMES } from './data/style-names.ts';
import { childOf, wordValue, type XmlElement } from './xml.ts';

/** What the format of a paragraph says of it. */
export interface ParagraphFormat {
  readonly form: 'plain' | 'quotation' | { readonly heading: number };
  /** The list that it belongs to by itself or by its style, or null. */
  readonly list: { readonly id: string; readonly level: number } | null;
}

/** The styles of a document, as far as they change what words are or whether they are seen. */
export interface Styles {
  /** Reads a paragraph's properties; null for a paragraph that has none. */
  readonly paragraph: (properties: XmlElement | null) => ParagraphFormat;
  /** Whether a run is hidden, by itself, by its style or by the paragraph's. */
  readonly isHidden: (run: XmlElement | null, paragraph: XmlElement | null) => boolean;
  /** Whether a run is bold, likewise. */
  readonly isBold: (run: XmlElement | null, paragraph: XmlElement | null) => boolean;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly element: XmlElement;
}

type Lookup = (kind: 'paragraph' | 'character', id: string | null) => readonly Style[];

const LOWEST_HEADING = 6;
/** Outline level 9 (counted from 0) is body text (ECMA-376 part 1, 17.3.1.20). */
const BODY_LEVEL = 9;
const LONGEST_CHAIN = 32;

/** Reads the styles part; null for a document that has none. */
export function readStyles(root: XmlElement | null): Styles {
  const chainOf = lookup(root);
  const defaults = childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const shows = (toggle: string) => (run: XmlElement | null, paragraph: XmlElement | null) => {
    const own = toggleOf(run, toggle);
    if (own !== null) return own;
    if (toggleOf(defaults, toggle) === true) return true;
    const ofRun = styleToggle(chainOf('character', wordValue(run, 'w:rStyle')), toggle);
    const ofParagraph = styleToggle(chainOf('paragraph', wordValue(paragraph, 'w:pStyle')), toggle);
    // Both set: they cancel each other (ECMA-376 part 1, 17.7.3).
    return ofRun !== ofParagraph;
  };
  return {
    paragraph: (properties) => {
      const chain = chainOf('paragraph', wordValue(properties, 'w:pStyle'));
      return { form: formOf(properties, chain), list: listOf(properties, chain) };
    },
    isHidden: shows('w:vanish'),
    isBold: shows('w:b'),
  };
}

/** Gives a style and those that it is based on, nearest first. */
function lookup(root: XmlElement | null): Lookup {
  const byId = new Map<string, Style>();
  const standing = new Map<string, string>();
  for (const element of root?.children ?? []) {
    const id = element.attributes.get('w:styleId');
    if (element.name !== 'w:style' || id === undefined) continue;
    const kind = element.attributes.get('w:type') ?? 'paragraph';
    byId.set(`${kind} ${id}`, {
      id,
      name: wordValue(element, 'w:name') ?? id,
      basedOn: wordValue(element, 'w:basedOn'),
      element,
    });
    if (isOn(element.attributes.get('w:default') ?? '0')) standing.set(kind, id);
  }
  const chains = new Map<string, readonly Style[]>();
  return (kind, wanted) => {
    const id = wanted ?? standing.get(kind) ?? null;
    if (id === null) return [];
    const known = chains.get(`${kind} ${id}`);
    const chain = known ?? chainFrom(byId, kind, id);
    chains.set(`${kind} ${id}`, chain);
    return chain;
  };
}

/** A style that the document does not define goes by its id: programs that write none call it Heading1 all the same. */
function chainFrom(byId: ReadonlyMap<string, Style>, kind: string, first: string): readonly Style[] {
  const chain: Style[] = [];
  let id: string | null = first;
  while (id !== null && chain.length < LONGEST_CHAIN) {
    const style: Style | undefined = byId.get(`${kind} ${id}`);
    if (style === undefined) break;
    chain.push(style);
    id = style.basedOn;
  }
  return chain.length > 0 ? chain : [{ id: first, name: first, basedOn: null, element: UNDEFINED }];
}

const UNDEFINED: XmlElement = { name: 'w:style', attributes: new Map(), children: [], text: '' };

function formOf(properties: XmlElement | null, chain: readonly Style[]): ParagraphFormat['form'] {
  const own = outlineLevel(properties);
  const isSubtitle = chain.some(({ name }) => STYLE_NAMES.subtitle.test(name));
  const level = (isSubtitle ? null : styleLevel(chain)) ?? headingLevel(own);
  if (level !== null) return { heading: Math.min(level, LOWEST_HEADING) };
  return chain.some(({ name }) => STYLE_NAMES.quotation.test(name)) ? 'quotation' : 'plain';
}

/** The heading level that a style gives: by its name, or by its outline level; null for none. */
function styleLevel(chain: readonly Style[]): number | null {
  for (const { name, element } of chain) {
    if (STYLE_NAMES.title.test(name)) return 1;
    const heading = STYLE_NAMES.heading.exec(name)?.[1];
    if (heading !== undefined) return Number(heading);
    const outline = outlineLevel(childOf(element, 'w:pPr'));
    if (outline !== null) return headingLevel(outline);
  }
  return null;
}

function outlineLevel(properties: XmlElement | null): number | null {
  const value = wordValue(properties, 'w:outlineLvl');
  return value !== null && /^\d$/.test(value) ? Number(value) : null;
}

function headingLevel(outline: number | null): number | null {
  return outline === null || outline === BODY_LEVEL ? null : outline + 1;
}

function listOf(properties: XmlElement | null, chain: readonly Style[]): ParagraphFormat['list'] {
  const places = [properties, ...chain.map(({ element }) => childOf(element, 'w:pPr'))];
  const numbering = places.map((it) => childOf(it, 'w:numPr')).filter((it) => it !== null);
  const id = numbering.map((it) => wordValue(it, 'w:numId')).find((it) => it !== null) ?? null;
  const level = numbering.map((it) => wordValue(it, 'w:ilvl')).find((it) => it !== null) ?? '0';
  // List 0 takes a paragraph out of the list of its style (ECMA-376 part 1, 17.9.18).
  return id === null || id === '0' ? null : { id, level: /^[0-8]$/.test(level) ? Number(level) : 0 };
}

function styleToggle(chain: readonly Style[], toggle: string): boolean {
  for (const { element } of chain) {
    const value = toggleOf(childOf(element, 'w:rPr'), toggle);
    if (value !== null) return value;
  }
  return false;
}

/** What properties say of a toggle; null when they do not speak of it. */
function toggleOf(properties: XmlElement | null, toggle: string): boolean | null {
  const element = childOf(properties, toggle);
  return element === null ? null : isOn(element.attributes.get('w:val') ?? '1');
}

function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
