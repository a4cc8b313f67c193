import type { DiscouragedTerm } from '../discouraged-term-entry.ts';

/*
 * Claims that the law forbids in advertisements for medicine and treatment. Copy that exposes or denies them is right.
 */

/** Read as reported, not in the original. */
const ADVERTISING_LAW = '《中华人民共和国广告法》第九条、第十六条';

/** When the entries were last looked at. */
const REVIEWED = '2026-11';

/** Claims of advertisements for medicine. */
export const CLAIMS: readonly DiscouragedTerm[] = [
  {
    term: '包治百病',
    instead: null,
    group: '广告用语',
    notInContext:
      /没有|不能|并非|难以|无法|尚未|不可能|虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['这种药包治百病。'],
    silent: ['世上没有包治百病的药，法律禁止这样说。'],
  },
  {
    term: '药到病除',
    instead: null,
    group: '广告用语',
    context: /药物|药品|中药|西药|膏药|贴|剂|医院|诊所/,
    notInContext:
      /没有|不能|并非|难以|无法|尚未|不可能|改革|问题|虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['该贴剂三天药到病除。'],
    silent: ['改革不能指望药到病除。'],
  },
  {
    term: '无效退款',
    instead: null,
    group: '广告用语',
    notInContext: /虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['该药无效退款。'],
    silent: ['商家以无效退款行骗。'],
  },
  {
    term: '彻底根治',
    instead: null,
    group: '广告用语',
    context: /[病症癌炎]/,
    notInContext:
      /没有|不能|并非|难以|无法|尚未|不可能|通病|弊病|毛病|城市病|顽症|问题|症结|虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['该疗法可彻底根治糖尿病。'],
    silent: ['彻底根治欠薪问题。', '风湿病难以彻底根治。'],
  },
  {
    term: '最先进的疗法',
    instead: null,
    group: '广告用语',
    notInContext: /虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['医院采用最先进的疗法。'],
    silent: ['医院采用较先进的疗法。'],
  },
  {
    term: '无任何副作用',
    instead: null,
    group: '广告用语',
    notInContext: /虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['该药无任何副作用。'],
    silent: ['该药有轻微副作用。'],
  },
  {
    term: '疗效最佳',
    instead: null,
    group: '广告用语',
    notInContext: /虚假|夸大|谎称|骗|禁止|声称|号称|宣称|违法|曝光|查处|不得/,
    source: ADVERTISING_LAW,
    reviewed: REVIEWED,
    match: ['这种药疗效最佳。'],
    silent: ['这种药疗效稳定。'],
  },
];
