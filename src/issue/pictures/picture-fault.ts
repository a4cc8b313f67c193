import type { Localised } from '../../model/localised.ts';
import type { PictureFault } from './picture-header.ts';

const WORDS: Readonly<Record<Exclude<PictureFault['fault'], 'otherKind'>, Localised>> = {
  empty: { zh: '是空文件，请重新存一份', en: 'is an empty file; save it again' },
  unknown: { zh: '不是图片，请换成 JPEG 或 PNG', en: 'is no picture; give a JPEG or PNG' },
  truncated: { zh: '不完整，后面缺了一截，请重新存一份', en: 'is cut short; save it again' },
  broken: { zh: '文件头是坏的，请重新存一份', en: 'has a broken header; save it again' },
  noSize: { zh: '宽或高是 0，请重新存一份', en: 'has no width or no height; save it again' },
  unsupported: {
    zh: '是印刷不用的 JPEG（无损、算术编码或 12 位），请另存为普通 JPEG',
    en: 'is a JPEG that print cannot use (lossless, arithmetic or 12 bits); save it as an ordinary one',
  },
};

/** What is wrong with a picture, and what to do. */
export function faultWords(fault: PictureFault): Localised {
  if (fault.fault !== 'otherKind') return WORDS[fault.fault];
  return {
    zh: `其实是 ${fault.name} 文件，印刷只能用 JPEG 或 PNG，请转换`,
    en: `is a ${fault.name} file; print takes JPEG or PNG: convert it`,
  };
}
