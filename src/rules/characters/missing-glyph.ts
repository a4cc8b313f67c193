import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** Characters of private use, one finding a run; those beyond the basic plane are written as surrogate pairs. */
const PRIVATE = /[\ue000-\uf8ff]+|(?:[\udb80-\udbff][\udc00-\udfff])+/g;

/** One box where a character should stand, between two Han characters. */
const BOX = /(?<=[一-鿿])□(?=[一-鿿])/;

/** Before a box to tick. */
const TICKED = /[是否有无男女可好同意对错选]$/;

/** A character that only its sender's fonts could show. */
export const missingGlyph: TextRule = {
  code: 'CH005',
  name: 'missing-glyph',
  scope: 'text',
  looksFor: /[\ue000-\uf8ff\udb80-\udbff□]/,
  sees: ['quotation', 'title'],
  severity: 'error',
  fix: 'none',
  basis: { text: 'Unicode：专用区', verified: false, certain: true },
  title: { zh: '造字或缺字', en: 'Private character or missing one' },
  why: {
    zh: '专用区的造字只在作者的电脑上有字形，到报社是空白或方块；方块“□”多是转换时丢掉的生僻字。',
    en: "A private character has a shape on its sender's machine only; a box is a rare character lost in conversion.",
  },
  bad: [
    { copy: '村民李\ue863说，路修好了。', found: ['\ue863'] },
    { copy: '村民张□明说，路修好了。', found: ['□'] },
    { copy: '《\ue5e5\ue5e6集》在县图书馆展出。', found: ['\ue5e5\ue5e6'] },
  ],
  good: [{ copy: '村民李䶮说，路修好了。' }],
  allows: [
    { copy: '请选择：是□否□，同意□不同意□。' },
    { copy: '碑文残损：“□□年□月立石”。' },
    { copy: '□基本情况介绍' },
  ],
  *check(text, passage) {
    for (const { index: start, 0: found } of matchesIn(text, PRIVATE)) {
      yield reportIn(passage, {
        start,
        end: start + found.length,
        message: {
          zh: '造字在报社没有字形，请向作者核对原字',
          en: 'a private character has no shape here, ask the author',
        },
      });
    }
    const box = BOX.exec(text);
    if (box === null || text.indexOf('□') !== text.lastIndexOf('□')) return;
    if (TICKED.test(text.slice(0, box.index))) return;
    yield reportIn(passage, {
      start: box.index,
      end: box.index + 1,
      message: { zh: '“□”处缺字，请向作者核对', en: 'a character is missing at the box, ask the author' },
    });
  },
};
