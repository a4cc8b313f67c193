import type { Localised } from '../../model/localised.ts';

/** Why a field of a copy slip was not set. */
export type Refusal =
  | 'plain-text'
  | 'not-editable'
  | 'unreadable-slip'
  | 'flow-slip'
  | 'unreadable-field'
  | 'anchor'
  | 'comments'
  | 'unproved';

/** Each refusal in words that can stand behind a colon. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, Localised>> = {
  'plain-text': { zh: '收到的文本没有稿签', en: 'received text has no copy slip' },
  'not-editable': {
    zh: '文件解不开或正文太大，不能修改',
    en: 'the file did not decode or its body is too large',
  },
  'unreadable-slip': { zh: '稿签读不出来', en: 'the copy slip cannot be read' },
  'flow-slip': { zh: '稿签写成了一个花括号', en: 'the copy slip is one flow mapping' },
  'unreadable-field': { zh: '这个字段原来的值读不出来', en: 'the present value of the field cannot be read' },
  anchor: {
    zh: '这个字段原来的值带 YAML 的锚点（&）或标签（!）',
    en: 'the present value has a YAML anchor (&) or tag (!)',
  },
  comments: { zh: '改写会丢掉值里的注释', en: 'comments inside the value would be lost' },
  unproved: { zh: '改后的稿签读不回同样的内容', en: 'the changed copy slip would not read the same' },
};
