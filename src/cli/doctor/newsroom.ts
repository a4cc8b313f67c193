import * as path from 'node:path';
import { openSegmenter } from '../../language/segment/open-segmenter.ts';
import { isNotInstalled, requireLibrary } from '../../language/segment/require-library.ts';
import type { Localised } from '../../model/localised.ts';
import type { Config, SegmenterName } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { type LoadedNewsroom, loadNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Platform } from '../../platform/platform.ts';
import { shownPath } from '../find-drafts.ts';
import { builtInTemplates } from '../newsroom-files.ts';
import { type Diagnosis, listed, same } from './diagnosis.ts';
import { kindOf } from './machine.ts';

/** How the newsroom's settings and registers stand, and the settings; null where they cannot be read. */
export interface NewsroomDiagnoses {
  readonly config: Config | null;
  readonly diagnoses: readonly Diagnosis[];
}

/** Looks at configuration, drafts, registers and templates. Throws a FileError for a configuration that is not there. */
export async function diagnoseNewsroom(
  platform: Platform,
  named: string | undefined,
): Promise<NewsroomDiagnoses> {
  const loaded = await newsroomOrFault(platform, named);
  if (loaded instanceof UsageError) return { config: null, diagnoses: [faultyNewsroom(loaded)] };
  const { config } = loaded;
  const diagnoses = [
    settings(platform, config),
    ...(await Promise.all(config.articles.map((folder) => articles(platform, config, folder)))),
    registers(platform, loaded),
    await templates(platform, config),
  ];
  return { config, diagnoses };
}

async function newsroomOrFault(
  platform: Platform,
  named: string | undefined,
): Promise<LoadedNewsroom | UsageError> {
  try {
    return await loadNewsroom(platform, named);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

const SETTINGS: Localised = { zh: '设置', en: 'settings' };

function faultyNewsroom({ localised }: UsageError): Diagnosis {
  return { id: 'settings', label: SETTINGS, state: 'missing', found: null, advice: localised };
}

function settings(platform: Platform, { file }: Config): Diagnosis {
  if (file !== null)
    return {
      id: 'settings',
      label: SETTINGS,
      state: 'ok',
      found: same(shownPath(platform, file)),
      advice: null,
    };
  const advice = {
    zh: '没有 caibian.yaml，全部用默认值；新建编辑部用 caibian init',
    en: 'no caibian.yaml: all defaults; make a newsroom with caibian init',
  };
  return { id: 'settings', label: SETTINGS, state: 'absent', found: null, advice };
}

/** A folder that the settings name must be there; the one taken by default need not. */
async function articles(platform: Platform, { root, file }: Config, name: string): Promise<Diagnosis> {
  const card = { id: 'articles', label: { zh: '稿件', en: 'drafts' } };
  const folder = path.resolve(root, name);
  const shown = shownPath(platform, folder);
  if (kindOf(platform.files, folder) !== 'folder') {
    const advice = {
      zh: `没有稿件文件夹 ${shown}，不写路径时没有稿件可查`,
      en: `no folder ${shown}: without a path there is nothing to check`,
    };
    return { ...card, state: file === null ? 'absent' : 'missing', found: null, advice };
  }
  const drafts = await platform.files.find(['**/*.md', '**/*.markdown', '!**/node_modules/**'], folder);
  const found = { zh: `${shown}：${drafts.length} 篇`, en: `${shown}: ${drafts.length}` };
  return { ...card, state: 'ok', found, advice: null };
}

function registers(platform: Platform, { config, desk, notes }: LoadedNewsroom): Diagnosis {
  const shown = shownPath(platform, path.resolve(config.root, config.desk));
  const [staff, words, stops] = [desk.staff?.length ?? 0, desk.words.length, desk.stopWords.length];
  const [people, bodies] = [desk.people.length, desk.organisations.length];
  const [terms, series, rubrics] = [desk.terms.length, desk.series.length, desk.rubrics?.length ?? 0];
  const found = {
    zh: `${shown}：人员 ${staff}，人物 ${people}，机构 ${bodies}，用语 ${terms}，系列 ${series}，栏目 ${rubrics}，词 ${words}，停用词 ${stops}`,
    en: `${shown}: staff ${staff}, people ${people}, organisations ${bodies}, terms ${terms}, series ${series}, rubrics ${rubrics}, words ${words}, stop words ${stops}`,
  };
  const card = { id: 'desk', label: { zh: '资料', en: 'registers' }, found };
  if (notes.length > 0) {
    const advice = { zh: notes.map((it) => it.zh).join(' '), en: notes.map((it) => it.en).join(' ') };
    return { ...card, state: 'attention', advice };
  }
  if (staff > 0) return { ...card, state: 'ok', advice: null };
  const advice = {
    zh: '没有人员表（staff.yaml），不核对署名是不是本报记者',
    en: 'no staff register (staff.yaml): bylines are not compared with it',
  };
  return { ...card, state: 'absent', advice };
}

async function templates(platform: Platform, { root, templates: named }: Config): Promise<Diagnosis> {
  const card = { id: 'templates', label: { zh: '模板', en: 'templates' } };
  if (named === null) return { ...card, state: 'ok', found: BUILT_IN, advice: null };
  const folder = path.resolve(root, named);
  const shown = shownPath(platform, folder);
  if (kindOf(platform.files, folder) !== 'folder') {
    const advice = {
      zh: `没有模板文件夹 ${shown}，不能生成`,
      en: `no folder ${shown}: nothing can be rendered`,
    };
    return { ...card, state: 'missing', found: null, advice };
  }
  const own = (await platform.files.find(['**/*', '!**/*.md'], folder)).map((file) =>
    path.relative(folder, file).split(path.sep).join('/'),
  );
  const builtIn = new Set(await builtInTemplates(platform));
  const found = overridden(
    shown,
    own.filter((it) => builtIn.has(it)),
  );
  const strange = own.filter((it) => !builtIn.has(it));
  if (strange.length === 0) return { ...card, state: 'ok', found, advice: null };
  return { ...card, state: 'attention', found, advice: strangeTemplates(strange) };
}

const BUILT_IN: Localised = { zh: '全部用内置的', en: 'all built in' };

function overridden(shown: string, own: readonly string[]): Localised {
  const { zh, en } = own.length === 0 ? BUILT_IN : listed(own);
  const verb = own.length === 0 ? { zh: '', en: '' } : { zh: '顶替了 ', en: 'overrides ' };
  return { zh: `${shown}：${verb.zh}${zh}`, en: `${shown}: ${verb.en}${en}` };
}

function strangeTemplates(names: readonly string[]): Localised {
  const { zh, en } = listed(names);
  return {
    zh: `内置的模板里没有 ${zh}：不是自己的模板引用的，就是名字写错了`,
    en: `no built-in template is called ${en}: unless your own templates name it, it is misspelt`,
  };
}

const LIBRARIES: Readonly<Record<SegmenterName, string>> = {
  'jieba-rs': '@node-rs/jieba',
  nodejieba: 'nodejieba',
};

/** Loads the segmenter that is set, which must load; of the other looks only whether it is installed. */
export async function diagnoseSegmenters(chosen: SegmenterName): Promise<readonly Diagnosis[]> {
  const other = chosen === 'jieba-rs' ? 'nodejieba' : 'jieba-rs';
  return [await chosenSegmenter(chosen), otherSegmenter(other)];
}

async function chosenSegmenter(name: SegmenterName): Promise<Diagnosis> {
  try {
    openSegmenter(name, []);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...segmenterCard(name), state: 'missing', found: null, advice: error.localised };
  }
  const found = { zh: '能载入，正在用', en: 'loads; in use' };
  return { ...segmenterCard(name), state: 'ok', found, advice: null };
}

/** Not loaded: nodejieba takes more than a second and 240 MB. */
function otherSegmenter(name: SegmenterName): Diagnosis {
  try {
    requireLibrary(LIBRARIES[name]);
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    const advice = { zh: '没有装好；现在的设置不用它', en: 'not installed; the settings do not ask for it' };
    return { ...segmenterCard(name), state: 'absent', found: null, advice };
  }
  const found = { zh: '装好了，现在的设置不用它', en: 'installed; the settings do not ask for it' };
  return { ...segmenterCard(name), state: 'ok', found, advice: null };
}

function segmenterCard(name: SegmenterName): Pick<Diagnosis, 'id' | 'label'> {
  return { id: name, label: { zh: `分词 ${name}`, en: `segmenter ${name}` } };
}
