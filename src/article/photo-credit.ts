/** A cutline without its credit, and the credit as it is to be printed after it; either may be empty. */
export interface SplitCutline {
  readonly cutline: string;
  readonly credit: string;
}

/** （张三 摄）, (记者张三摄), （湖南日报 供图）, （摄影：张三） at the end; （上图） and （右图） tell a place. */
const BRACKETED =
  /[（(]([^（()）]{0,30}?(?:摄|摄影|摄影报道|供图|提供|制图|绘图|资料图片?)|(?:摄影|图片?|供图|制图)[：:/／ 　][^（()）]{1,20})[)）][。.]?$/;
/** “。张三 摄”, “ 本报记者 张三 摄” at the end, after a full stop or a space. */
const TRAILING =
  /(?:^|[。！？!?”])\s*([^\s。，！？,!?]{0,12}[ 　]?[^\s。，！？,!?]{1,12}[ 　]?(?:摄|供图|摄影报道))$/;
/** “摄影 张三”, “摄影：张三”, “图：张三” at the end. */
const LEADING = /(?:^|[。！？!?”\s])((?:摄影|图片?|供图)[ 　：:]+[^\s。，！？,!?]{1,12})$/;

/** Parts a cutline from the photo credit at its end. What is not clearly a credit stays in the cutline. */
export function splitCutline(text: string): SplitCutline {
  const trimmed = text.trim();
  for (const pattern of [BRACKETED, LEADING, TRAILING]) {
    const match = pattern.exec(trimmed);
    const credit = match?.[1];
    if (match === null || credit === undefined) continue;
    const cutline =
      pattern === BRACKETED
        ? trimmed.slice(0, match.index)
        : trimmed.slice(0, trimmed.length - credit.length);
    return { cutline: cutline.trim(), credit: credit.trim() };
  }
  return { cutline: trimmed, credit: '' };
}
