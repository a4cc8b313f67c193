import type { Article } from '../../model/article.ts';
import { pictureError } from './page-picture.ts';

/** @throws UsageError for a picture that a page lacks; it names picture and draft. Proofs do without. */
export function refuseMissingPictures(missing: readonly string[], articles: readonly Article[]): void {
  const [src] = missing;
  if (src === undefined) return;
  const owner = articles.find(({ pictures }) => pictures.some((picture) => picture.src === src));
  const where = owner?.draft.path ?? '';
  throw pictureError(
    src,
    { zh: `稿件 ${where} `, en: `article ${where}` },
    {
      zh: '不在期次文件夹里（在网上、经链接指向文件夹之外的也不行），请放进去，或在清单里给这篇写 picture: none',
      en: "is not in the issue's folder (nor may it be on the web or lead out of the folder); put it there, or set the story with picture: none in the manifest",
    },
  );
}
