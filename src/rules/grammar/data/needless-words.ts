import type { ListedPattern } from '../listed-pattern.ts';

/*
 * Words that say again what their neighbour says: stock examples of Chinese style handbooks, written by hand. Those
 * that good writers use on purpose are left out (互相切磋, 可以说是).
 */

function needless(key: string, find: RegExp, right: string, instead: string): ListedPattern {
  const message = {
    zh: `词义重复，写“${right}”即可`,
    en: `needless words, "${right}" says it`,
  };
  return { keys: [key], find, instead, message };
}

/** Needless words; each is taken out or its phrase is replaced. */
export const NEEDLESS_WORDS: readonly ListedPattern[] = [
  needless('成为了', /(?<=(?<![完形组建构达赞促生造做变])成为)了(?![解结然却望不])/g, '成为', ''),
  needless('涉及到', /(?<=涉及)到(?![期位场达会庭账货底])/g, '涉及', ''),
  needless('来自于', /(?<=来自)于(?![田都洪谦是])/g, '来自', ''),
  needless('诸于', /(?<=[付诉见]诸)于/g, '付诸、诉诸、见诸', ''),
  needless('旨在为了', /(?<=旨在)为了/g, '旨在', ''),
  needless('作为是', /(?<=作为)是(?=一[名个位])/g, '作为', ''),
  needless('原因', /(?<=原因(?:之一|就|主要)?是)(?:因为|由于)/g, '原因是', ''),
  needless('目的', /(?<=目的(?:就|也|都)?是)为了/g, '目的是', ''),
  needless('目前', /目前(?:现在|当前)|现在目前|当前目前/g, '目前', '目前'),
  needless('非常', /非常(?:十分|很)|(?:十分|很|特别)非常/g, '非常', '非常'),
  needless('凯旋', /胜利凯旋(?:归来)?|凯旋(?:归来|而归)/g, '凯旋', '凯旋'),
  needless('亲眼目', /亲眼目[睹击]/g, '目睹', '目睹'),
  needless('免费赠送', /免费赠送/g, '赠送', '赠送'),
  needless('溺爱', /过[分度于]溺爱/g, '溺爱', '溺爱'),
  needless('悬殊', /(?<=悬殊)[很较太]大/g, '悬殊', ''),
  needless('否则的话', /(?<=否则)的话/g, '否则', ''),
  needless('忍俊不禁', /(?<=忍俊不禁)[地的]笑(?:了起来|起来|出声来?|了)?/g, '忍俊不禁', ''),
  needless('处女作', /(?:首部|第一部|首次)处女作/g, '处女作', '处女作'),
  needless('被应邀', /被应邀/g, '应邀', '应邀'),
  needless('一致公认', /一致(?=公认)/g, '公认', ''),
  needless('初衷', /(?:原来|最初|当初|原先)的(?=初衷)/g, '初衷', ''),
  needless('往事', /过去的(?=往事)/g, '往事', ''),
  needless('酷爱', /(?:非常|十分|特别|极其)(?=酷爱)/g, '酷爱', ''),
  needless('学子们', /(?<=莘莘学子)们/g, '莘莘学子', ''),
  needless('为止', /(?<=截至(?:目前|现在))为止/g, '截至目前', ''),
  needless('必须务必', /必须务必/g, '务必', '务必'),
  needless('务必必须', /务必必须/g, '务必', '务必'),
  needless('早已', /已经(?=早已)/g, '早已', ''),
  needless(
    '进行了',
    /(?<=进行了[^，。；！？]{0,6}(?:讨论|研究|调查|分析|学习|检查|介绍|总结|部署|交流|整改|调整|改造|宣传|培训|慰问|走访|排查|座谈|考察))了(?=[，。；！？]|$)/g,
    '进行了……',
    '',
  ),
];
