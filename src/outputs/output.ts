import type { FontStore } from '../fonts/font-store.ts';
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Localised } from '../model/localised.ts';
import type { OutputProfile, Publication } from '../model/newsroom.ts';
import type { PageModel } from '../model/page.ts';
import type { IndexKind, TagIndex } from '../model/tag-index.ts';
import type { ArticleTags } from '../model/tags.ts';

/** A file that an output makes. */
export interface OutputFile {
  /** Path inside the output folder: forward slashes, never absolute, never upwards. */
  readonly path: string;
  /** Text, stored as UTF-8, or bytes. */
  readonly content: string | Uint8Array;
}

/** An article on its way out, with its tags when they were made. */
export interface TaggedArticle {
  readonly article: Article;
  readonly tags: ArticleTags | null;
  /** Paths of its pictures, as the draft names them, that were looked for and not found. */
  readonly missingPictures?: ReadonlySet<string>;
}

/** A template as its reader found it: `shown` is the file's name for people. */
export interface TemplateSource {
  readonly text: string;
  readonly shown: string;
}

/** Looks a template up by name (`web/article.liquid`); null when there is none. */
export type ReadTemplate = (name: string) => TemplateSource | null;

/** Fills a template by name (`web/article.liquid`) with values. Throws a UsageError with file, line and cause. */
export type FillTemplate = (name: string, values: Readonly<Record<string, unknown>>) => Promise<string>;

/** What an output may use beside the article. */
export interface OutputContext {
  readonly publication: Publication;
  /** Characters (em) a line of the newsroom's standard column. Throws a UsageError for a page style that cannot be read. */
  readonly measure: () => number;
  readonly fillTemplate: FillTemplate;
  /** The text of a file of the templates folder that is no template, such as a style sheet. */
  readonly readAsset: (name: string) => string;
  /** The fonts that pages are drawn with; null where no output draws pages. */
  readonly fonts: FontStore | null;
  /** The profile of the press, read when it is asked for; null when none is set. Throws a UsageError. */
  readonly outputProfile: () => OutputProfile | null;
  /** The first page of a PDF as PNG; null when the program that draws it is not installed. */
  readonly rasterisePdf: (pdf: Uint8Array, dotsPerInch: number) => Uint8Array | null;
  /** The issue being built; null when single articles are rendered. */
  readonly issue: Issue | null;
  /** Who and what appears where in the issue; null when single articles are rendered. */
  readonly indexes: TagIndexes | null;
}

/** The indexes of an issue. */
export type TagIndexes = Readonly<Record<IndexKind, TagIndex>>;

/** One form in which copy leaves the newsroom. */
export interface Output {
  readonly name: string;
  readonly title: Localised;
  /** Whether its files show pictures that lie beside them, at the paths that drafts and the manifest name. */
  readonly picturesBeside?: boolean;
  /** Whether it asks for the context's indexes: they are not made for outputs that do not. */
  readonly usesIndexes?: boolean;
  /** The files of one article; absent for outputs of pages only. */
  renderArticle?(tagged: TaggedArticle, context: OutputContext): Promise<readonly OutputFile[]>;
  /** The files of a page that was made up, or of a proof of one story; absent for outputs that draw no page. */
  renderPage?(page: PageModel, context: OutputContext): Promise<readonly OutputFile[]>;
  /** The files of a whole issue beside its articles', such as indexes; none when absent. */
  renderIssue?(
    issue: Issue,
    articles: readonly TaggedArticle[],
    context: OutputContext,
  ): Promise<readonly OutputFile[]>;
}
