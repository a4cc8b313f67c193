import type { RootContent } from 'mdast';
import { bylineGroups } from '../../article/printed/byline-groups.ts';
import { headlineWords } from '../../article/printed/headline-words.ts';
import { leadPictures, type PrintedBlock, printedBody } from '../../article/printed/printed-body.ts';
import { dayWords } from '../../language/day-words.ts';
import type { Article } from '../../model/article.ts';
import type { BlockHtml } from '../block-html.ts';
import { openingWords } from '../opening-words.ts';
import type { OutputContext, TaggedArticle } from '../output.ts';
import { type PictureValues, pictureValues } from '../picture-values.ts';
import { frameOf } from './frame.ts';
import { newsArticleJson } from './json-ld.ts';
import { articleFile, ISSUE_FILE, linkTo, pageFile, pageWords, placeInIssue } from './links.ts';
import { mentionedIn } from './mentions.ts';

/** A stretch of a body: ready HTML, or a picture. */
type BodyPart =
  | { readonly html: string; readonly picture: null }
  | { readonly html: null; readonly picture: PictureValues };

/** UTF-16 units of a page's description. */
const DESCRIPTION = 120;

/** The values for `web/article.liquid`. */
export function articleValues(tagged: TaggedArticle, context: OutputContext, blockHtml: BlockHtml) {
  const { article, missingPictures } = tagged;
  const words = headlineWords(article);
  const lead = leadPictures(article).map((picture) => pictureValues(picture, missingPictures));
  const body = bodyParts(printedBody(article), blockHtml, missingPictures);
  const pictures = [...lead, ...body.flatMap(({ picture }) => (picture === null ? [] : [picture]))];
  const sources = pictures.flatMap(({ src }) => (src === null ? [] : [src]));
  return {
    frame: frameOf(
      context,
      articleFile(article.slug),
      words.headline,
      openingWords(article, DESCRIPTION),
      sources[0],
    ),
    jsonLd: newsArticleJson(tagged, context, sources),
    article: {
      ...words,
      ...slipOf(article),
      pageNumber: article.pageNumber ?? placeInIssue(context.issue, article.slug)?.page.pageNumber ?? null,
      credits: bylineGroups(article.credits),
      ...mentionedIn(tagged, context),
      pictures: lead,
      body,
    },
    place: placeOf(context, article.slug),
  };
}

function slipOf(article: Article) {
  return {
    date: article.date,
    day: article.date === null ? null : dayWords(article.date),
    summary: article.summary?.text ?? null,
    source: article.source,
    editor: article.editor,
    proofreader: article.proofreader,
    genre: article.genre,
  };
}

function bodyParts(
  blocks: readonly PrintedBlock[],
  blockHtml: BlockHtml,
  missingPictures: ReadonlySet<string> | undefined,
): readonly BodyPart[] {
  const parts: BodyPart[] = [];
  let nodes: RootContent[] = [];
  const endHtml = () => {
    if (nodes.length > 0) parts.push({ html: blockHtml(nodes), picture: null });
    nodes = [];
  };
  for (const block of blocks) {
    if (block.kind !== 'picture') nodes.push(block.node);
    else {
      endHtml();
      parts.push({ html: null, picture: pictureValues(block.picture, missingPictures) });
    }
  }
  endHtml();
  return parts;
}

function placeOf({ issue }: OutputContext, slug: string) {
  const place = placeInIssue(issue, slug);
  if (place === null) return null;
  return {
    issueLink: linkTo(ISSUE_FILE),
    pageLink: linkTo(pageFile(place.page.pageNumber)),
    page: pageWords(place.page),
    previousLink: place.previous === null ? null : linkTo(articleFile(place.previous)),
    nextLink: place.next === null ? null : linkTo(articleFile(place.next)),
  };
}
