import * as path from 'node:path';
import { UsageError } from '../../model/usage-error.ts';

/** Files in dist/fonts by the names that page styles call the fonts: family and weight. */
const FILES: ReadonlyMap<string, string> = new Map([
  ...['noto-serif-sc', 'noto-sans-sc'].flatMap((family) =>
    [400, 700, 900].map((weight) => [`${family}-${weight}`, `${family}-${weight}.woff2`] as const),
  ),
  ['lxgw-wenkai-500', 'lxgw-wenkai-500.ttf'],
]);

/** Names of the fonts that come with caibian, all of them under the SIL Open Font License. */
export const BUNDLED_FONTS: readonly string[] = [...FILES.keys()];

/** Where a bundled font lies; null when there is none of the name. `installFolder` is the folder that caibian is installed in. */
export function bundledFile(installFolder: string, name: string): string | null {
  const file = FILES.get(name);
  return file === undefined ? null : path.join(installFolder, 'dist', 'fonts', file);
}

/** A bundled font is not where it should be: caibian was not built, or its folder is damaged. */
export function bundledIsMissing(name: string, file: string): UsageError {
  return new UsageError({
    zh: `找不到自带字体 ${name}（${file}）：请重新安装 caibian；从源码运行时请先执行 npm run build`,
    en: `the bundled font ${name} is not there (${file}): install caibian again; when running from its sources, run npm run build first`,
  });
}
