import { type FontPlace, findFonts } from '../../fonts/find-fonts.ts';
import type { Localised } from '../../model/localised.ts';
import type { Config } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { readPageStyle } from '../../newsroom/page-style/read-page-style.ts';
import type { Platform } from '../../platform/platform.ts';
import { templateReader } from '../template-reader.ts';
import type { Diagnosis } from './diagnosis.ts';

const CARD = { id: 'page-fonts', label: { zh: '版面字体', en: 'page fonts' } } as const;

/** Whether the newsroom's page style can be read and all its fonts are there: without them no page is made up. */
export async function diagnosePageFonts(platform: Platform, config: Config): Promise<Diagnosis> {
  try {
    return told(config.style, await fontsOf(platform, config));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...CARD, state: 'missing', found: null, advice: error.localised };
  }
}

async function fontsOf(platform: Platform, config: Config): Promise<readonly FontPlace[]> {
  const { style, fonts, root } = config;
  const { faces } = readPageStyle(templateReader(platform, config), style, fonts);
  const { files, environment, installFolder } = platform;
  return findFonts({ files, environment, installFolder, root }, faces);
}

function told(style: string, places: readonly FontPlace[]): Diagnosis {
  const faces = new Set(places.map(({ face }) => face)).size;
  const files = new Set(places.map(({ file }) => file)).size;
  const advice = places.find(({ problem }) => problem !== null)?.problem ?? null;
  if (advice !== null) return { ...CARD, state: 'missing', found: null, advice };
  const found: Localised = {
    zh: `${style} 的 ${faces} 种字体都在（${files} 个文件）`,
    en: `${style}: all ${faces} faces (${files} files)`,
  };
  return { ...CARD, state: 'ok', found, advice: null };
}
