import { printNote, type Session } from './session.ts';

/** Tells which pictures were not found; the pages show a labelled box in their place. */
export function tellMissingPictures(session: Session, missing: readonly string[]): void {
  for (const src of missing) {
    printNote(session, {
      zh: `找不到图片 ${src}（或它不是图片、经链接指向文件夹之外），页面上暂缺。`,
      en: `picture ${src} is missing (or is no picture, or leads out of the folder through a link); the pages lack it.`,
    });
  }
}
