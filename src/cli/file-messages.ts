import type { Localised } from '../model/localised.ts';
import type { FileError, FileErrorKind } from '../platform/platform.ts';

const MESSAGES: Readonly<Record<FileErrorKind, (file: string) => Localised>> = {
  missing: (file) => ({ zh: `找不到 ${file}，请检查路径。`, en: `${file} does not exist; check the path.` }),
  folder: (file) => ({ zh: `${file} 是文件夹，不是文件。`, en: `${file} is a folder, not a file.` }),
  'not-a-folder': (file) => ({
    zh: `${file} 是文件，不是文件夹，没有写入。`,
    en: `${file} is a file, not a folder; nothing was written.`,
  }),
  denied: (file) => ({
    zh: `没有权限读写 ${file}，请检查文件权限。`,
    en: `no permission for ${file}; check its mode.`,
  }),
  changed: (file) => ({
    zh: `${file} 在处理期间被别人改动，没有写入；请重新运行。`,
    en: `${file} changed meanwhile and was not written; run again.`,
  }),
  full: (file) => ({
    zh: `磁盘已满，${file} 没有写入，原文件未动。`,
    en: `disk full: ${file} was not written and is unchanged.`,
  }),
  outside: (file) => ({
    zh: `${file} 经链接指向采编目录之外，拒绝写入。`,
    en: `${file} leads out of the newsroom through a link; refused.`,
  }),
  exists: (file) => ({
    zh: `${file} 已经有了，没有覆盖。`,
    en: `${file} exists already and was not overwritten.`,
  }),
  other: (file) => ({ zh: `无法读写 ${file}。`, en: `cannot read or write ${file}.` }),
};

/** What to tell people of a failed file operation; `shown` is the path as they know it. */
export function fileMessage(error: FileError, shown: string): Localised {
  return MESSAGES[error.kind](shown);
}
