import { bylineText } from '../../article/printed/byline-groups.ts';
import { headlineWords } from '../../article/printed/headline-words.ts';
import { printable } from '../../article/printed/printable.ts';
import { leadPictures, printedBody } from '../../article/printed/printed-body.ts';
import { columnItems, type FacedRun, type ParagraphKind } from '../../article/printed/set-paragraphs.ts';
import type { TableText } from '../../article/printed/table-text.ts';
import type { Article, Picture } from '../../model/article.ts';
import type { PagePicture, PageTextRole } from '../../model/page.ts';

/** A text of a story's body. */
export type BodyText =
  | {
      readonly kind: ParagraphKind | 'briefHeadline';
      readonly slug: string;
      readonly runs: readonly FacedRun[];
    }
  | { readonly kind: 'table'; readonly slug: string; readonly table: TableText };

/** A part of a story's head: its role and its words. */
export interface HeadText {
  readonly role: PageTextRole;
  readonly text: string;
}

/** A picture with its words and its size. */
export interface StoryPicture {
  /** Null where its file is missing: its room is kept. */
  readonly file: PagePicture | null;
  readonly cutline: string;
  readonly credit: string;
  readonly alternative: string;
}

/** What of one or more articles is set as one story. */
export interface StoryCopy {
  /** Unique on the page: the slug, or that of a group's first brief with `briefs-` before it. */
  readonly id: string;
  /** Null for a group of briefs. */
  readonly slug: string | null;
  /** Slugs of all articles in it, in order. */
  readonly slugs: readonly string[];
  readonly head: readonly HeadText[];
  readonly body: readonly BodyText[];
  /** Texts of the article's body that stand on the page before; none unless told. */
  readonly textsBefore?: number;
  readonly pictures: readonly StoryPicture[];
}

/** The copy of one story; `pictures` are files by the path that the draft names. */
export function storyCopy(article: Article, pictures: ReadonlyMap<string, PagePicture>): StoryCopy {
  const { rubric, series, kicker, placeTag, headline, deck } = headlineWords(article);
  const texts: readonly (readonly [PageTextRole, string | null])[] = [
    ['rubric', rubric],
    ['series', series === null ? null : `${series.name}${series.part}`],
    ['kicker', kicker],
    ['headline', `${placeTag ?? ''}${headline}`],
    ['deck', deck],
    ['byline', bodyTellsByline(article) ? null : bylineText(article.credits)],
  ];
  return {
    id: article.slug,
    slug: article.slug,
    slugs: [article.slug],
    head: headTexts(texts),
    body: bodyTexts(article),
    pictures: printedPictures(article).map(({ src, cutline, credit, alternative }) => ({
      file: pictures.get(src) ?? null,
      cutline: line(cutline),
      credit: line(credit),
      alternative: line(alternative),
    })),
  };
}

/** Briefs under one rubric as one story: each with its headline in the column. */
export function briefsCopy(articles: readonly Article[], rubric: string | null): StoryCopy {
  const slugs = articles.map(({ slug }) => slug);
  return {
    id: `briefs-${slugs[0] ?? ''}`,
    slug: null,
    slugs,
    head: headTexts([['rubric', rubric]]),
    body: articles.flatMap((article) => [briefHeadline(article), ...bodyTexts(article)]),
    pictures: [],
  };
}

/** The pictures of an article: the copy slip's, then the body's. */
export function printedPictures(article: Article): readonly Picture[] {
  const inBody = printedBody(article).flatMap((block) => (block.kind === 'picture' ? [block.picture] : []));
  return [...leadPictures(article), ...inBody];
}

function briefHeadline(article: Article): BodyText {
  const { headline, placeTag } = headlineWords(article);
  const runs: FacedRun[] = [{ text: line(`${placeTag ?? ''}${headline}`), face: 'body' }];
  return { kind: 'briefHeadline', slug: article.slug, runs };
}

/** The texts of an article's body, in order. */
export function bodyTexts(article: Article): readonly BodyText[] {
  return columnItems(printedBody(article)).flatMap((item): readonly BodyText[] =>
    item.kind === 'picture' ? [] : [{ ...item, slug: article.slug }],
  );
}

function headTexts(texts: readonly (readonly [PageTextRole, string | null])[]): readonly HeadText[] {
  return texts.flatMap(([role, text]) => {
    const words = line(text ?? '');
    return words === '' ? [] : [{ role, text: words }];
  });
}

/** Whether the body opens with 本报讯（记者 李旦）: then the head does not repeat it. */
function bodyTellsByline({ bodyByline, dateline }: Article): boolean {
  return bodyByline !== null && dateline !== null;
}

function line(text: string): string {
  return printable(text).replace(/\n/g, ' ').trim();
}
