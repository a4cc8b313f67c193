import { composeProof } from '../compose/page/compose-proof.ts';
import type { Compositor } from '../compose/story/compositor.ts';
import type { FontStore } from '../fonts/font-store.ts';
import type { Article } from '../model/article.ts';
import type { IssuePage } from '../model/issue.ts';
import type { PageModel } from '../model/page.ts';
import { pagePlan } from '../model/page-plan.ts';
import { rasterisePdf } from '../platform/rasterise.ts';
import { refuseMissingGlyphs } from './missing-glyphs.ts';
import { headlineWords, openStyles, type StylePlaces } from './open-styles.ts';
import { readPictures } from './pictures/read-pictures.ts';

/** Proofs of single stories, and the fonts that they are drawn with. */
export interface Proofs {
  readonly fonts: FontStore;
  /** The proof of an article whose pictures lie in a folder. */
  proofOf(article: Article, folder: string): PageModel;
}

/** The page style of proofs. */
const PROOF_STYLE = 'proof';

/**
 * Opens what proofs are set with.
 * @throws UsageError for a style or font that cannot be read; a proof throws it for a picture that is damaged, and a
 *   character that no font has.
 */
export async function openProofs(places: StylePlaces): Promise<Proofs> {
  const { newsroom, platform } = places;
  const styles = await openStyles([PROOF_STYLE], places);
  const open = styles.get(PROOF_STYLE);
  if (open === undefined) throw new Error('the style of proofs is not open');
  const { style, fonts } = open;
  const compositor: Compositor = { style, typefaces: fonts.typefaces, wordsOf: headlineWords(newsroom) };
  const draw = (pdf: Uint8Array, dotsPerInch: number) => rasterisePdf(platform, pdf, dotsPerInch);
  return {
    fonts,
    proofOf(article, folder) {
      const { pictures } = readPictures(platform.files, folder, pageOf(article), [article], draw);
      const { publication } = newsroom.config;
      const proof = composeProof({ article, publication, compositor, pictures });
      refuseMissingGlyphs(proof, new Map([[article.slug, article]]));
      return proof;
    },
  };
}

/** A page with one article, for its pictures. */
function pageOf({ slug, pageNumber }: Article): IssuePage {
  const nobody = { editor: null, proofreader: null, pageName: null };
  return { pageNumber: pageNumber ?? '', articles: [slug], ...nobody, plan: pagePlan([slug], false) };
}
