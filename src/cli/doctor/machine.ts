import * as path from 'node:path';
import type { Localised } from '../../model/localised.ts';
import { FileError, type Platform } from '../../platform/platform.ts';
import { type Diagnosis, same } from './diagnosis.ts';

/** The machine as far as programs and fonts lie in other places on it. */
export interface Machine {
  /** As node calls it: linux, darwin, win32. */
  readonly system: string;
  /** Without a leading v. */
  readonly nodeVersion: string;
}

/** A program that people use together with caibian; caibian itself starts poppler's pdftoppm and git. */
interface Program {
  readonly id: string;
  readonly label: Localised;
  /** Names to look for on the search path, without .exe. */
  readonly names: readonly string[];
  readonly cost: Localised;
}

const PROGRAMS: readonly Program[] = [
  {
    id: 'chromium',
    label: { zh: '浏览器', en: 'browser' },
    names: [
      ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
      ...['microsoft-edge', 'msedge'],
    ],
    cost: {
      zh: '没有 Chromium、Chrome 或 Edge，版面的网页要在别的浏览器里看和打印，行的位置没有试过；PDF 不受影响',
      en: 'without Chromium, Chrome or Edge, pages as HTML must be seen and printed in a browser that was not tried; PDF does without',
    },
  },
  {
    id: 'ghostscript',
    label: same('Ghostscript'),
    names: ['gs', 'gswin64c', 'gswin32c'],
    cost: {
      zh: '不影响检查和生成；把 PDF 转成印厂要的别的格式时才用',
      en: 'checking and building do without; it turns PDF into what else a printing house asks for',
    },
  },
  {
    id: 'poppler',
    label: { zh: 'Poppler（pdftoppm）', en: 'Poppler (pdftoppm)' },
    names: ['pdftoppm'],
    cost: {
      zh: '没有它，出不了版面的 PNG，也用不了 PDF 的广告；PDF 和网页不受影响',
      en: 'without it there are no PNGs of pages and no adverts that are PDF; pages as PDF and HTML do without',
    },
  },
  {
    id: 'git',
    label: same('git'),
    names: ['git'],
    cost: {
      zh: '没有它，稿件不留历史，提交前的检查（.githooks）不起作用',
      en: 'without it drafts have no history, and the commit hook (.githooks) never runs',
    },
  },
];

/** Places of browsers that are not on the search path; under Windows below the folders that programs lie in. */
const BROWSERS: Readonly<Record<string, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
};

/** Looks for the programs that people use together with caibian. */
export function diagnosePrograms(platform: Platform, machine: Machine): readonly Diagnosis[] {
  return PROGRAMS.map(({ id, label, names, cost }) => {
    const places = id === 'chromium' ? browserPlaces(platform, machine) : [];
    const file = firstFile(platform, [...onSearchPath(platform, machine, names), ...places]);
    if (file === null) return { id, label, state: 'absent', found: null, advice: cost };
    return { id, label, state: 'ok', found: same(file), advice: null };
  });
}

function onSearchPath(
  { environment }: Platform,
  { system }: Machine,
  names: readonly string[],
): readonly string[] {
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter);
  const ending = system === 'win32' ? '.exe' : '';
  // A relative entry would count from the working folder.
  const absolute = folders.filter((folder) => path.isAbsolute(folder));
  return names.flatMap((name) => absolute.map((folder) => path.join(folder, `${name}${ending}`)));
}

function browserPlaces({ environment }: Platform, { system }: Machine): readonly string[] {
  const places = BROWSERS[system] ?? [];
  if (system !== 'win32') return places;
  const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
  return folders.flatMap((folder) => places.map((place) => path.join(folder ?? '', place)));
}

function firstFile({ files }: Platform, places: readonly string[]): string | null {
  return places.find((place) => path.isAbsolute(place) && kindOf(files, place) === 'file') ?? null;
}

/** What lies at a place; null also when looking is forbidden. */
export function kindOf(files: Platform['files'], place: string): 'file' | 'folder' | null {
  try {
    const kind = files.kindOf(place);
    return kind === 'not-a-folder' ? null : kind;
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** What font files of each kind are called; the names that the web's style sheet asks for first. */
const FONTS = [
  {
    id: 'serif-font',
    label: { zh: '网页宋体', en: 'serif for the web' },
    names: ['NotoSerif{CJK,SC}', 'SourceHanSerif'],
  },
  {
    id: 'sans-font',
    label: { zh: '网页黑体', en: 'sans for the web' },
    names: ['NotoSans{CJK,SC}', 'SourceHanSans'],
  },
] as const;

const FONT_COST: Localised = {
  zh: '没有 Noto 或思源字体，网页用系统里别的字体代替；版面用版式自己的字体，不受影响',
  en: 'without Noto or Source Han fonts, web pages take another font; printed pages have the fonts of their style',
};

/** Looks for the fonts that web pages ask for. */
export async function diagnoseFonts(platform: Platform, machine: Machine): Promise<readonly Diagnosis[]> {
  const folders = fontFolders(platform, machine).filter((it) => kindOf(platform.files, it) === 'folder');
  return Promise.all(
    FONTS.map(async ({ id, label, names }): Promise<Diagnosis> => {
      const patterns = names.map((name) => `**/${name}*.{ttc,otc,otf,ttf}`);
      const found = await Promise.all(folders.map((folder) => platform.files.find(patterns, folder)));
      const [file] = found.flat();
      if (file === undefined) return { id, label, state: 'absent', found: null, advice: FONT_COST };
      return { id, label, state: 'ok', found: same(file), advice: null };
    }),
  );
}

function fontFolders({ environment }: Platform, { system }: Machine): readonly string[] {
  const { HOME = '', XDG_DATA_HOME, WINDIR, LOCALAPPDATA } = environment;
  const below = (folder: string | undefined, ...parts: readonly string[]) =>
    folder ? [path.join(folder, ...parts)] : [];
  if (system === 'win32')
    return [...below(WINDIR, 'Fonts'), ...below(LOCALAPPDATA, 'Microsoft/Windows/Fonts')];
  if (system === 'darwin')
    return ['/System/Library/Fonts', '/Library/Fonts', ...below(HOME, 'Library/Fonts')];
  const own = [...below(XDG_DATA_HOME || (HOME && path.join(HOME, '.local/share')), 'fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', ...own, ...below(HOME, '.fonts')];
}

/** The oldest node that caibian runs on, as package.json says. */
const OLDEST_NODE = [20, 19] as const;

/** Whether node is new enough. */
export function diagnoseNode({ nodeVersion }: Machine): Diagnosis {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  const fits = major > oldMajor || (major === oldMajor && minor >= oldMinor);
  return {
    id: 'node',
    label: same('Node.js'),
    state: fits ? 'ok' : 'missing',
    found: same(nodeVersion),
    advice: fits
      ? null
      : {
          zh: `采编要 Node.js ${OLDEST_NODE.join('.')} 或更新的版本，请升级`,
          en: `caibian needs Node.js ${OLDEST_NODE.join('.')} or newer; please upgrade`,
        },
  };
}

/** Whether the locale says UTF-8, which is what caibian prints. Windows has no locale variables. */
export function diagnoseTerminal({ environment, terminal }: Platform, { system }: Machine): Diagnosis {
  const locale = environment.LC_ALL || environment.LC_CTYPE || environment.LANG || '';
  const fits = system === 'win32' || /utf-?8/i.test(locale);
  const width = terminal.columns === null ? null : `${terminal.columns}`;
  return {
    id: 'terminal',
    label: { zh: '终端', en: 'terminal' },
    state: fits ? 'ok' : 'attention',
    found: {
      zh: [locale || '没有设 LANG', width === null ? '输出不是终端' : `${width} 列`].join('，'),
      en: [locale || 'LANG is not set', width === null ? 'output is no terminal' : `${width} columns`].join(
        ', ',
      ),
    },
    advice: fits
      ? null
      : {
          zh: '终端的编码可能不是 UTF-8，汉字会显示成乱码；请设 LANG=zh_CN.UTF-8 或 LC_ALL=C.UTF-8',
          en: 'the terminal may not read UTF-8, and Chinese will look garbled; set LANG=zh_CN.UTF-8 or LC_ALL=C.UTF-8',
        },
  };
}
