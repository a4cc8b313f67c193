import { creditLabel } from '../../article/printed/byline-groups.ts';
import { headlineWords } from '../../article/printed/headline-words.ts';
import { printable } from '../../article/printed/printable.ts';
import type { Article, Credit } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import { indexedArticle } from '../../tags/index/indexed-article.ts';
import type { IndexedThing } from '../../tags/index/indexed-thing.ts';
import type { OutputContext, TaggedArticle } from '../output.ts';
import { articleFile, fullAddress, fullPictureAddress, placeInIssue } from './links.ts';

type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * An article as schema.org's NewsArticle in JSON-LD, safe inside a script element. What the article does not have
 * is left out.
 */
export function newsArticleJson(
  tagged: TaggedArticle,
  context: OutputContext,
  images: readonly string[],
): string {
  const { article, tags } = tagged;
  const { publication, issue } = context;
  const place = placeInIssue(issue, article.slug);
  const address = fullAddress(publication.baseUrl, articleFile(article.slug)) ?? undefined;
  const { keywords, ...named } = indexedArticle(article, tags, null).things;
  return scriptSafe({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headlineWords(article).headline,
    alternativeHeadline: article.deck?.text,
    datePublished: article.date ?? undefined,
    inLanguage: 'zh-CN',
    url: address,
    mainEntityOfPage: address,
    author: authorsOf(article),
    publisher: publisherOf(publication.name),
    dateline: datelineOf(article),
    abstract: article.summary?.text,
    keywords: keywords.length > 0 ? keywords.map((it) => it.name) : undefined,
    about: listed(named.topics.map(topicOf)),
    mentions: listed([
      ...named.people.filter((it) => it.role === undefined).map(mentionedPerson),
      ...named.places.map(placeOf),
      ...named.organisations.map(organisationOf),
    ]),
    articleSection: article.rubric ?? place?.page.pageName ?? undefined,
    printPage: article.pageNumber ?? place?.page.pageNumber,
    printEdition: issue?.issueNumber ?? undefined,
    image:
      images.length > 0
        ? images.map((src) => fullPictureAddress(src, publication.baseUrl) ?? src)
        : undefined,
    editor: article.editor === null ? undefined : { '@type': 'Person', name: article.editor },
    sourceOrganization:
      article.source === null ? undefined : { '@type': 'Organization', name: article.source },
    isPartOf: [...seriesOf(article), ...issueOf(issue, publication.name)],
  });
}

function authorsOf({ credits }: Article): Json | undefined {
  return credits.length === 0 ? undefined : credits.map(personOf);
}

function personOf(credit: Credit): Json {
  return { '@type': 'Person', name: credit.name, jobTitle: creditLabel(credit) };
}

function listed(things: readonly Json[]): Json | undefined {
  return things.length > 0 ? things : undefined;
}

function topicOf({ name, code }: IndexedThing): Json {
  return { '@type': 'Thing', name, identifier: code };
}

function mentionedPerson({ name, title }: IndexedThing): Json {
  return { '@type': 'Person', name, jobTitle: title };
}

function placeOf({ name, code, chain = [] }: IndexedThing): Json {
  const within = code === undefined ? chain[0] : chain[1];
  const containedInPlace = within === undefined ? undefined : { '@type': 'Place', name: within.name };
  return { '@type': 'Place', name, identifier: code, containedInPlace };
}

function organisationOf({ name, forms = [] }: IndexedThing): Json {
  return { '@type': 'Organization', name, alternateName: forms.length > 0 ? forms : undefined };
}

function publisherOf(name: string | undefined): Json | undefined {
  return name === undefined ? undefined : { '@type': 'NewsMediaOrganization', name };
}

function datelineOf({ dateline, draft }: Article): string | undefined {
  return dateline === null ? undefined : draft.text.slice(dateline.span.start, dateline.span.end);
}

function seriesOf({ series }: Article): readonly Json[] {
  return series === null ? [] : [{ '@type': 'CreativeWorkSeries', name: series.name }];
}

function issueOf(issue: Issue | null, name: string | undefined): readonly Json[] {
  if (issue === null) return [];
  const paper = name === undefined ? undefined : { '@type': 'Newspaper', name };
  const number = issue.issueNumber ?? undefined;
  return [{ '@type': 'PublicationIssue', issueNumber: number, datePublished: issue.date, isPartOf: paper }];
}

/** JSON without a character that could end a script element or a comment. */
function scriptSafe(value: Json): string {
  const json = JSON.stringify(value, (_, it: unknown) => (typeof it === 'string' ? printable(it) : it));
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
