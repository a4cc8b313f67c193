import {
  attribute,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isText,
  isUnseen,
  type Node,
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
  ],
]);
const KNOWN_CLASSES: readonly string[] = [
  ...[
    'TRS_Editor',
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
const TITLE_IDS: ReadonlySet<string> = new Set(['activity-name']);
/** A known container counts when it holds this share of the page's running text. */
const LEAST_SHARE = 0.4;
/** The body is the innermost element that holds this share. */
const MOST_SHARE = 0.75;
const MARKS = /[，。！？；,]/;

/**
 * The elements of a page that hold its story: the body and its headline; null when all of the page does (a page that has
 * no navigation, or was made by Word).
 */
export function findBody(root: Node): ReadonlySet<Element> | null {
  const elements = elementsIn(root);
  if (!hasFrame(elements)) return null;
  const running = new Map<Element, number>();
  const all = elements.find((it) => it.tagName === 'body');
  if (all === undefined) return null;
  for (const it of elements) addRunning(it, running);
  const total = running.get(all) ?? 0;
  if (total === 0) return null;
  const body = knownBody(elements, running, total) ?? denseBody(elements, running, total);
  if (body === null || body === all) return null;
  const title = titleOf(elements, body);
  return new Set(title === null ? [body] : [body, title]);
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
    KNOWN_IDS.has((attribute(element, 'id') ?? '').toLowerCase()) ||
    classes.some((it) => KNOWN_CLASSES.includes(it))
  );
}

/** Counts the running text that stands directly in an element, for it and all that it stands in. */
function addRunning(element: Element, running: Map<Element, number>): void {
  if (isUnseen(element) || element.tagName === 'a') return;
  const text = childrenOf(element)
    .filter(isText)
    .map((it) => it.value.trim())
    .filter((it) => MARKS.test(it))
    .join('');
  if (text === '') return;
  for (let it: Node | null = element; it !== null && isElement(it); it = it.parentNode) {
    if (it.tagName === 'a') return;
    running.set(it, (running.get(it) ?? 0) + text.length);
  }
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
function titleOf(elements: readonly Element[], body: Element): Element | null {
  const inside = new Set(elementsIn(body));
  if (elements.some((it) => it.tagName === 'h1' && inside.has(it))) return null;
  const before = elements.slice(0, elements.indexOf(body));
  const named = before.find((it) => TITLE_IDS.has(attribute(it, 'id') ?? ''));
  return named ?? before.findLast((it) => it.tagName === 'h1') ?? null;
}
