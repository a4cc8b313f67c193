import type { Article, Credit, Dateline, Passage, PassageRole } from '../../src/model/article.ts';

/** The words of a story, as a test writes them down. */
export interface Story {
  readonly headline: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly placeTag?: string;
  readonly credits?: readonly (readonly [Credit['role'], string])[];
  /** Paragraphs; one that begins with `##` is a subhead. */
  readonly body: readonly string[];
}

const SPAN = { start: 0, end: 0 };

/** An article with these words and nothing else, so that tagging is tested alone. */
export function articleOf(story: Story): Article {
  const passages = passagesOf(story);
  const passageIn = (role: PassageRole) => passages.find((passage) => passage.role === role) ?? null;
  const credits = (story.credits ?? []).map(([role, name]): Credit => ({ role, name, span: SPAN }));
  return {
    draft: EMPTY_DRAFT,
    id: 'test',
    slug: 'test',
    headline: passageIn('headline'),
    kicker: passageIn('kicker'),
    deck: passageIn('deck'),
    summary: null,
    date: null,
    pageNumber: null,
    rubric: null,
    placeTag: story.placeTag ?? null,
    series: null,
    genre: null,
    source: null,
    editor: null,
    proofreader: null,
    keywords: [],
    people: [],
    places: [],
    organisations: [],
    topics: [],
    fieldByline: null,
    bodyByline: null,
    bylines: [],
    credits,
    dateline: datelineOf(passages),
    pictures: [],
    blocks: [],
    passages,
    fieldSpans: {},
    problems: [],
    ignoredRules: [],
  };
}

/** Passages stand one after another in a made-up source, so that spans tell them apart. */
function passagesOf(story: Story): Passage[] {
  const texts: (readonly [PassageRole, string | undefined])[] = [
    ['kicker', story.kicker],
    ['headline', story.headline],
    ['deck', story.deck],
    ...story.body.map((text): readonly [PassageRole, string] =>
      text.startsWith('##') ? ['subhead', text.slice(2).trim()] : ['paragraph', text],
    ),
  ];
  let source = 0;
  return texts.flatMap(([role, text]): Passage[] => {
    if (text === undefined) return [];
    const span = { start: source, end: source + text.length };
    source = span.end + 2;
    const runs = [{ at: 0, source: span.start, length: text.length }];
    return [{ role, text, runs, span, protectedRanges: [] }];
  });
}

/** The staff dateline that opens the first paragraph, byline included. */
function datelineOf(passages: readonly Passage[]): Dateline | null {
  const lede = passages.find(({ role }) => role === 'paragraph');
  const match = /^(今日女报\/凤网)讯（[^）]*）/.exec(lede?.text ?? '');
  if (match === null || lede === undefined) return null;
  const span = { start: lede.span.start, end: lede.span.start + match[0].length };
  return {
    form: 'staff',
    agency: match[1] ?? '',
    place: null,
    date: null,
    cut: false,
    disordered: false,
    span,
  };
}

const EMPTY_DRAFT: Article['draft'] = {
  path: 'test.md',
  format: 'markdown',
  encoding: 'utf-8',
  byteOrderMark: false,
  text: '',
  lineStarts: [0],
  copySlip: null,
  bodyStart: 0,
  tree: { type: 'root', children: [] },
  problems: [],
  editable: true,
};
