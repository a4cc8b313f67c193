import { isPlausibleName } from '../../language/names.ts';
import { NOTICE_HEADLINE, SIGNER } from './data/standing-words.ts';
import { isDateLine } from './furniture.ts';
import { isUnopened, type StoryBuilder } from './story-builder.ts';
import { OPENS_STORY, type Unit } from './unit.ts';

/** Bodies that sign notices. */
const SIGNATURE =
  /(?:局|厅|部|处|院|社|会|办|公司|中心|政府|法院|检察院|学校|大学|学院|医院|银行|集团|妇联|编辑部|委员会|派出所|大队|支队)$/;

/** How many lines the last paragraph announces with its colon: short ones without a blank one between. */
export function announcedEnd({ blocks }: StoryBuilder, run: readonly Unit[], grouped: boolean): number {
  const last = blocks.at(-1);
  if (!grouped || last?.kind !== 'paragraph' || !/[：:]$/.test(last.phrase.text)) return 0;
  const end = run.findIndex((it) => it.kind !== 'display' || it.lines[0]?.afterBlank === true);
  return end < 0 ? run.length : end;
}

/** How many lines at the beginning of a run belong to who wrote or signed the story before, and when. `next` is the text after it. */
export function signedEnd(story: StoryBuilder, run: readonly Unit[], next: Unit | null): number {
  if (story.blocks.length === 0) return 0;
  const opens = run.findIndex((it) => OPENS_STORY.has(it.kind));
  const plain = opens < 0 ? run : run.slice(0, opens);
  const signed = plain.findLastIndex((it) => it.kind === 'display' && isDateLine(it.phrase.text)) + 1;
  if (signed > 0) return signed;
  if (next === null && opens < 0) return run.length;
  if (isSigner(plain[0]) || (isSignature(plain[0], story) && plain.length > 1)) return 1;
  const bylines = plain.findIndex((it) => it.kind !== 'byline');
  const leading = bylines < 0 ? plain.length : bylines;
  return leading > 0 && !(leading === run.length && isUnopened(story)) ? leading : 0;
}

/** 长沙市民　李建国: who wrote a letter. */
export function isSigner(unit: Unit | undefined): boolean {
  const [, place = '', name = ''] = SIGNER.exec(unit?.phrase.text ?? '') ?? [];
  return unit?.kind === 'display' && place !== '' && isPlausibleName(name.replace(/\s/g, ''));
}

function isSignature(unit: Unit | undefined, story: StoryBuilder): boolean {
  return (
    unit?.kind === 'display' &&
    NOTICE_HEADLINE.test(story.head.headline?.text ?? '') &&
    SIGNATURE.test(unit.phrase.text)
  );
}
