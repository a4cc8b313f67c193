import { matchesIn } from '../../language/matches.ts';
import type { DraftRule } from '../rule.ts';

/**
 * Characters without width that web pages and keyboards leave in copy: soft hyphen, joiners, zero-width spaces, fillers,
 * selectors. Those that turn the reading direction round, and U+FEFF, are control characters.
 */
const INVISIBLE = /(?:(?![\u202a-\u202e\u2066-\u2069\ufeff])\p{Default_Ignorable_Code_Point})+/gu;

/** Joiners and selectors, which work on the sign before them: on emoji, keycaps, and Arabic, Indic or Mongolian letters. */
const JOINER = /^(?:\u200c|\u200d|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}])/u;
const JOINED = /(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u20e3|[\u0620-\u06d5]|[\u0900-\u18aa])$/u;

/** Selectors of a Han character's shape, which rare names need. */
const SHAPE = /^[\u{e0100}-\u{e01ef}]$/u;

/** Characters that cannot be seen and take no space. */
export const invisibleCharacter: DraftRule = {
  code: 'CH003',
  name: 'invisible-character',
  scope: 'draft',
  severity: 'warning',
  fix: 'review',
  basis: { text: 'Unicode：零宽字符', verified: false },
  title: { zh: '有看不见的零宽字符', en: 'Invisible character' },
  why: {
    zh: '零宽空格、软连字符多从网页、微信粘贴而来，看不见，却让检索找不到词、断行断错地方。',
    en: 'Zero-width spaces and soft hyphens come with pasted pages: unseen, they break searches and lines.',
  },
  bad: [
    { copy: '妇联\u200b座谈会召开。', found: ['\u200b'], fixed: '妇联座谈会召开。' },
    {
      copy: '新媒\u00ad体建设\u2060\u2060推进会。',
      found: ['\u00ad', '\u2060\u2060'],
      fixed: '新媒体建设推进会。',
    },
    { copy: '互联\u200d网\ufe0f思维。', found: ['\u200d', '\ufe0f'], fixed: '互联网思维。' },
  ],
  good: [{ copy: '妇联座谈会召开。' }],
  allows: [
    { copy: '她发来👩‍👩‍👧和❤️的表情，报名按1️⃣。' },
    { copy: '展板上写着波斯文 می‌خواهم 和蒙古文。' },
    { copy: '全角空格　和不断行空格 不在此列。' },
  ],
  *check({ text }) {
    if (!mayHoldInvisible(text)) return;
    for (const match of matchesIn(text, INVISIBLE)) {
      const [found] = match;
      if (SHAPE.test(found) || (JOINER.test(found) && JOINED.test(text.slice(0, match.index).slice(-2))))
        continue;
      const span = { start: match.index, end: match.index + found.length };
      const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      yield {
        span,
        message: { zh: `有看不见的零宽字符 ${code}，应删去`, en: `invisible character ${code}, remove it` },
        edits: [{ ...span, text: '' }],
      };
    }
  },
};

/** A cheap look: units of ranges in which such characters lie, and which newspaper copy rarely has. */
function mayHoldInvisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xad || (unit >= 0x4e00 && unit < 0xdb40)) continue;
    if (unit === 0xad || (unit >= 0x34f && unit < 0x2010) || (unit >= 0x2060 && unit < 0x2070)) return true;
    if (unit === 0x3164 || unit === 0xdb40 || (unit >= 0xfe00 && unit < 0xfe10) || unit >= 0xffa0)
      return true;
  }
  return false;
}
