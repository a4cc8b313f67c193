import { readBylineParagraph } from '../../article/opening.ts';
import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isHidden,
  isText,
  isUnseen,
  type Node,
  textIn,
} from './nodes.ts';

/** Where the systems of Chinese papers and WeChat put a story: facts gathered from their pages. */
const KNOWN_IDS: ReadonlySet<string> = new Set([
  ...[
    'js_content',
    'ozoom',
    'zoom',
    'articlecontent',
    'article-content',
    'articletext',
    'main-content',
    'rwb_zw',
    'artibody',
    'ucap-content',
    'content_area',
  ],
]);
const KNOWN_CLASSES: readonly string[] = [
  ...[
    'TRS_Editor',
    'TRS_UEDITOR',
    'trs_editor_view',
    'pages_content',
    'left_zw',
    'post_body',
    'article-content',
    'article_content',
    'content-article',
    'rich_media_content',
    'rm_txt_con',
    'post-content',
  ],
  ...[
    'entry-content',
    'article-body',
    'articleText',
    'news_content',
    'news-content',
    'detail-content',
    'text_con',
  ],
];
/** Elements that the e-papers of Founder are made of. */
const KNOWN_TAGS: ReadonlySet<string> = new Set(['founder-content']);
const TITLE_TAGS: ReadonlySet<string> = new Set(['founder-title']);
/** WeChat's headline. */
const TITLE_ID = 'activity-name';
/** What the name of a paper or site ends with, which stands in the page's title too. */
const SITE_NAME = /(?:[报网]|报刊|平台|在线)$/;
/** A headline that only the page's title tells has at least these, and at most these many characters. */
const TITLE_LENGTH = { least: 4, most: 80 };
/** A known container counts when it holds this share of the page's running text. */
const LEAST_SHARE = 0.4;
/** The body is the innermost element that holds this share. */
const MOST_SHARE = 0.75;
const MARKS = /[，。！？；,]/;

/** The elements of a page that hold its story. */
export interface StoryPlace {
  readonly body: Element;
  /** The headline, when it stands outside the body. */
  readonly title: Element | null;
  /** Bylines and pictures with cutlines between the headline and the body. */
  readonly between: ReadonlySet<Element>;
  /** By how many levels the body's headings go down, since the headline above them is the highest. */
  readonly lowered: 0 | 1;
}

/**
 * Where a page's story is; null when all of the page is story (a page that has no navigation, or was made by Word).
 */
export function findBody(root: Node): StoryPlace | null {
  const elements = elementsIn(root);
  if (!hasFrame(elements)) return null;
  const all = elements.find((it) => it.tagName === 'body');
  if (all === undefined) return null;
  const running = runningText(elements, all);
  const total = running.get(all) ?? 0;
  if (total === 0) return null;
  const body = knownBody(elements, running, total) ?? denseBody(elements, running, total);
  if (body === null || body === all) return null;
  const inside = new Set(elementsIn(body));
  const title = titleOf(elements, body, inside);
  const isCrowded = title !== null && [...inside].some((it) => it.tagName === 'h1');
  const between = title === null ? [] : betweenOf(elements, title, body);
  return { body, title, between: new Set(between), lowered: isCrowded ? 1 : 0 };
}

/** What belongs to the story of that which stands between its headline and its body. The rest is dates, sources, buttons. */
function betweenOf(elements: readonly Element[], title: Element, body: Element): readonly Element[] {
  const inTitle = new Set(elementsIn(title));
  return elements
    .slice(elements.indexOf(title), elements.indexOf(body))
    .filter((it) => !inTitle.has(it) && !isUnseen(it) && (it.tagName === 'figure' || isByline(it)));
}

/** True for a byline of who wrote or photographed; a web site's editor is no byline of the paper's. */
function isByline(element: Element): boolean {
  if (!holdsText(element)) return false;
  const credits = readBylineParagraph(textIn(element).trim())?.credits ?? [];
  return credits.some((it) => it.role !== 'editor');
}

/** Navigation, a footer, or the container of a known system. */
function hasFrame(elements: readonly Element[]): boolean {
  if (elements.some((it) => /Mso|^Word/.test(attribute(it, 'class') ?? ''))) return false;
  if (
    elements.some(isKnown) ||
    elements.some((it) => /^(?:nav|footer|article|main|header)$/.test(it.tagName))
  )
    return true;
  const links = elements.filter((it) => it.tagName === 'a').length;
  const paragraphs = elements.filter((it) => it.tagName === 'p').length;
  return links > 10 && links > paragraphs;
}

function isKnown(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  return (
    KNOWN_TAGS.has(element.tagName) ||
    KNOWN_IDS.has((attribute(element, 'id') ?? '').toLowerCase()) ||
    classes.some((it) => KNOWN_CLASSES.includes(it))
  );
}

/** The length of the running text in each element that has some: of what is shown, and of all when nothing is. */
function runningText(elements: readonly Element[], all: Element): ReadonlyMap<Element, number> {
  const hidden = new Set<Node | null>();
  for (const it of elements) if (isHidden(it) || hidden.has(it.parentNode)) hidden.add(it);
  const shown = new Map<Element, number>();
  for (const it of elements) if (!hidden.has(it)) addRunning(it, shown);
  if (shown.has(all)) return shown;
  const whole = new Map<Element, number>();
  for (const it of elements) addRunning(it, whole);
  return whole;
}

/** Counts the running text that stands directly in an element, for it and all that it stands in. */
function addRunning(element: Element, running: Map<Element, number>): void {
  if (isUnseen(element) || element.tagName === 'a') return;
  const length = childrenOf(element)
    .filter(isText)
    .map((it) => it.value.trim())
    .filter((it) => MARKS.test(it))
    .reduce((sum, it) => sum + it.length, 0);
  if (length === 0) return;
  const holders: Element[] = [];
  for (let it: Node | null = element; it !== null && isElement(it); it = it.parentNode) {
    if (it.tagName === 'a') return;
    holders.push(it);
  }
  for (const it of holders) running.set(it, (running.get(it) ?? 0) + length);
}

function knownBody(
  elements: readonly Element[],
  running: ReadonlyMap<Element, number>,
  total: number,
): Element | null {
  const known = elements.filter((it) => isKnown(it) || it.tagName === 'article');
  return known.find((it) => (running.get(it) ?? 0) >= total * LEAST_SHARE) ?? null;
}

function denseBody(
  elements: readonly Element[],
  running: ReadonlyMap<Element, number>,
  total: number,
): Element | null {
  const dense = elements.filter(
    (it) => !/^(?:p|span|font)$/.test(it.tagName) && (running.get(it) ?? 0) >= total * MOST_SHARE,
  );
  return dense.at(-1) ?? null;
}

/** The page's headline when it stands above the body rather than in it. */
function titleOf(elements: readonly Element[], body: Element, inside: ReadonlySet<Element>): Element | null {
  const before = elements.slice(0, elements.indexOf(body));
  const named = before.find((it) => attribute(it, 'id') === TITLE_ID || TITLE_TAGS.has(it.tagName));
  if (named !== undefined) return named;
  if ([...inside].some((it) => it.tagName === 'h1')) return null;
  return toldTitle(elements, before) ?? before.findLast(isOwnHeadline) ?? null;
}

/** The highest heading, unless it is the name of the paper that leads to its front page. */
function isOwnHeadline(element: Element): boolean {
  return element.tagName === 'h1' && !SITE_NAME.test(squeezed(textIn(element)));
}

/** The element whose words the page's title begins with or holds: the longest such words, and of these the innermost. */
function toldTitle(elements: readonly Element[], before: readonly Element[]): Element | null {
  const title = elements.find((it) => it.tagName === 'title');
  const told = squeezed((title?.childNodes ?? []).map(textIn).join(''));
  let found: Element | null = null;
  let longest = TITLE_LENGTH.least;
  for (const it of before) {
    if (isUnseen(it) || it.tagName === 'a' || !holdsText(it)) continue;
    const words = squeezed(textIn(it));
    if (words.length < longest || words.length > TITLE_LENGTH.most) continue;
    if (SITE_NAME.test(words) || !told.includes(words)) continue;
    found = it;
    longest = words.length;
  }
  return found;
}

/** True when words stand in an element itself, not only in elements inside it. */
function holdsText(element: Element): boolean {
  return childrenOf(element).some((it) => isText(it) && it.value.trim() !== '');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
