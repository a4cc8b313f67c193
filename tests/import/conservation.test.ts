import { describe, expect, it } from 'vitest';
import { CopyLost, proveConservation } from '../../src/import/conservation.ts';
import { readPage } from '../../src/import/page/read-page.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import { importReceived, receivedText } from './support.ts';

const PAGE =
  '郴州：\n女领导干部联谊会召开\n2015年年会\n\n本报讯（通讯员 曹洁）11月6日，联谊会召开年会。\n\n会上宣读了新会员名单。\n';

const received = receivedText(PAGE);
const segmenter = openSegmenter('jieba-rs', []);
const page = readPage(received, { knownNames: [], segmenter, homophonesOf: () => [] }, { split: true });
const [draft] = (await importReceived(received)).drafts;
const text = draft?.text ?? '';

describe('the proof that nothing was lost', () => {
  it('holds for what an import makes', async () => {
    await expect(proveConservation(received, page, [text])).resolves.toBeUndefined();
  });

  it.each([
    ['a character of the body is missing', text.replace('宣读了', '宣读')],
    ['a character of the body is another', text.replace('联谊会召开年会', '联谊会召开年汇')],
    ['two characters change places', text.replace('名单', '单名')],
    ['a character was added', text.replace('会上', '会上，')],
    ['the headline lost its second line', text.replace('召开2015年年会\n', '召开\n')],
    ['the place tag is missing', text.replace('placeTag: 郴州\n', '')],
    [
      'a paragraph became a comment',
      text.replace('会上宣读了新会员名单。', '<!-- 会上宣读了新会员名单。 -->'),
    ],
  ])('fails when %s', async (_, spoilt) => {
    expect(spoilt).not.toBe(text);
    await expect(proveConservation(received, page, [spoilt])).rejects.toThrow(CopyLost);
  });

  it('fails when a line of the source is in no story, or in two', async () => {
    const [story] = page.stories;
    if (story === undefined) throw new Error('no story');
    const without = { ...page, stories: [{ ...story, blocks: story.blocks.slice(1) }] };
    await expect(proveConservation(received, without, [text])).rejects.toThrow(CopyLost);
    const twice = { ...page, stories: [story, story] };
    await expect(proveConservation(received, twice, [text, text])).rejects.toThrow(CopyLost);
  });

  it('fails when a sign is told nowhere', async () => {
    await expect(proveConservation(received, { ...page, asides: [] }, [text])).rejects.toThrow(CopyLost);
  });
});
