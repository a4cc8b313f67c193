import type { Article } from '../../model/article.ts';
import type { PagePicture } from '../../model/page.ts';
import type { Compositor } from '../story/compositor.ts';
import type { StoryCopy } from '../story/story-copy.ts';
import type { PageHead } from './page-head.ts';
import type { Refer } from './refers-block.ts';

/** The rest of a story that began on another page. */
export interface ContinuedStory {
  readonly copy: StoryCopy;
  /** The page that it comes from. */
  readonly from: string;
}

/** Everything a page is made of. */
export interface PageInput extends PageHead {
  /** The articles that the page lists, by the name it lists them under. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly continued: readonly ContinuedStory[];
  readonly refers: readonly Refer[];
  readonly compositor: Compositor;
  /** Pictures of articles by the path that their drafts name; those without are not printed. */
  readonly pictures: ReadonlyMap<string, PagePicture>;
  /** Pictures of adverts by their id; those without are boxes. */
  readonly adverts: ReadonlyMap<string, PagePicture>;
}
