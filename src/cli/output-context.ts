import type { Issue } from '../model/issue.ts';
import type { Config } from '../model/newsroom.ts';
import { UsageError } from '../model/usage-error.ts';
import { readPageStyle } from '../newsroom/page-style/read-page-style.ts';
import { readOutputProfile } from '../newsroom/read-output-profile.ts';
import { templateFiller } from '../outputs/fill-template.ts';
import type { Output, OutputContext, TagIndexes } from '../outputs/output.ts';
import { outputLoaders } from '../outputs/registry.ts';
import type { Platform } from '../platform/platform.ts';
import { rasterisePdf } from '../platform/rasterise.ts';
import { templateReader } from './template-reader.ts';

/** What outputs need from a newsroom; `issue` and `indexes` are null when single articles are rendered. */
export function outputContext(
  platform: Platform,
  config: Config,
  issue: Issue | null,
  indexes: TagIndexes | null = null,
): OutputContext {
  const read = templateReader(platform, config);
  return {
    publication: issue === null ? config.publication : { ...config.publication, ...addressOf(config, issue) },
    measure: () => readPageStyle(read, config.style, config.fonts).typeArea.measure,
    fillTemplate: templateFiller(read),
    readAsset(name) {
      const asset = read(name);
      if (asset !== null) return asset.text;
      throw new UsageError({ zh: `找不到模板文件 ${name}。`, en: `template file ${name} is missing.` });
    },
    fonts: null,
    outputProfile: () => readOutputProfile(platform.files, config.print),
    rasterisePdf: (pdf, dotsPerInch) => rasterisePdf(platform, pdf, dotsPerInch),
    issue,
    indexes,
  };
}

/** An issue's own folder on the web: each issue has an index.html, and their addresses must differ. */
function addressOf({ publication }: Config, issue: Issue): { readonly baseUrl?: string } {
  const { baseUrl } = publication;
  return baseUrl === undefined ? {} : { baseUrl: `${baseUrl.replace(/\/*$/, '/')}${issue.date}/` };
}

/** The outputs named in a comma-separated list, in that order. Throws a UsageError for an unknown one. */
export async function outputsNamed(list: string): Promise<readonly Output[]> {
  const names = [...new Set(list.split(/[,，\s]+/).filter((name) => name !== ''))];
  const unknown = names.find((name) => !Object.hasOwn(outputLoaders, name));
  if (unknown !== undefined || names.length === 0) {
    const known = Object.keys(outputLoaders);
    throw new UsageError({
      zh: `没有“${unknown ?? list}”这种输出，可用的有 ${known.join('、')}。`,
      en: `no output "${unknown ?? list}"; known are ${known.join(', ')}.`,
    });
  }
  return Promise.all(names.flatMap((name) => outputLoaders[name]?.() ?? []));
}
