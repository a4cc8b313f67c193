import type { Localised } from '../../model/localised.ts';
import { UsageError } from '../../model/usage-error.ts';

/** A UsageError about an issue's manifest. */
export function manifestError(what: Localised): UsageError {
  const end = /[？?]$/.test(what.zh);
  return new UsageError({
    zh: `期次文件有误：${what.zh}${end ? '' : '。'}`,
    en: `issue manifest: ${what.en}${end ? '' : '.'}`,
  });
}

/** The words for a page of the manifest, to begin a place with. */
export function placeOfPage(pageNumber: string): Localised {
  return { zh: `期次文件有误：${pageNumber} 版`, en: `issue manifest: page ${pageNumber}` };
}

/** A place inside another one. */
export function placeInside(place: Localised, inner: Localised): Localised {
  return { zh: `${place.zh}的 ${inner.zh}`, en: `${place.en}, ${inner.en}` };
}
