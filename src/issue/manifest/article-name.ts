import type { Localised } from '../../model/localised.ts';
import { registerError } from '../../newsroom/register-entries.ts';

/** The article's name: its file name without ending. Throws a UsageError for a name that leads elsewhere. */
export function articleName(name: string, place: Localised): string {
  const stem = name.replace(/\.(md|markdown)$/, '');
  if (/^[^/\\:*?"<>|\p{Cc}]+$/u.test(stem) && !stem.startsWith('.')) return stem;
  throw registerError(place, {
    zh: `稿件名“${name}”不行：只能是同一文件夹里的文件名`,
    en: `article "${name}" must be a file name in the same folder`,
  });
}
