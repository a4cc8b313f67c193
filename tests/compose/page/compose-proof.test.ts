import { describe, expect, it } from 'vitest';
import { composeProof } from '../../../src/compose/page/compose-proof.ts';
import type { PageBlock, PageModel } from '../../../src/model/page.ts';
import { articleNamed } from '../../support/made-pages.ts';
import { plainCompositor } from '../../support/typefaces.ts';

const SLIP = '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\npageNumber: A02\n---\n\n';
const SENTENCE = '要做好省妇联官方微信的推广工作。';
const PROOF = plainCompositor('proof');

async function proofOf(copy: string): Promise<PageModel> {
  const article = await articleNamed('zuotanhui', copy);
  return composeProof({ article, publication: { name: '今日女报' }, compositor: PROOF, pictures: new Map() });
}

function storyOf({ blocks }: PageModel): PageBlock {
  const story = blocks.find(({ kind }) => kind === 'story');
  if (story === undefined) throw new Error('no story');
  return story;
}

/** Left edges of the columns that a body stands in. */
function columnsOf(page: PageModel): number {
  const body = storyOf(page).texts.filter(({ paragraph }) => paragraph !== null);
  return new Set(body.flatMap(({ lines }) => lines.map(({ rect }) => rect.x))).size;
}

function wordsOf({ blocks }: PageModel, role: string): readonly string[] {
  const texts = blocks.flatMap((block) => block.texts.filter((text) => text.role === role));
  return texts.map(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
}

describe('a proof of one story', () => {
  it('goes over all columns when it is long, over few when it is short', async () => {
    expect(columnsOf(await proofOf(SLIP + SENTENCE))).toBe(1);
    expect(columnsOf(await proofOf(SLIP + SENTENCE.repeat(25)))).toBe(2);
    expect(columnsOf(await proofOf(SLIP + SENTENCE.repeat(80)))).toBe(5);
  });

  it('stands on a sheet as high as it needs', async () => {
    const [short, long] = [await proofOf(SLIP + SENTENCE), await proofOf(SLIP + SENTENCE.repeat(400))];
    expect(long.sheet.height).toBeGreaterThan(short.sheet.height);
    for (const page of [short, long]) {
      const { y, height } = storyOf(page).rect;
      expect(y + height).toBeLessThan(page.sheet.height);
    }
  });

  it('says whose it is, for which page and day', async () => {
    const folio = wordsOf(
      await proofOf(SLIP.replace('date:', 'editor: 李立\nproofreader: 张云\ndate:') + SENTENCE),
      'folio',
    );
    expect(folio).toEqual(['A02', '今日女报　2015年11月12日　星期四', '责编：李立　校对：张云']);
    expect(wordsOf(await proofOf(SENTENCE), 'headline')).toEqual(['（无标题）']);
  });

  it('does not repeat a byline that follows the dateline', async () => {
    expect(wordsOf(await proofOf(`${SLIP}本报讯（记者 李旦）培训班开班。`), 'byline')).toEqual([]);
    expect(wordsOf(await proofOf(`${SLIP}培训班开班。`), 'byline')).toEqual(['记者 李旦']);
  });

  it('keeps the room and the words of a picture whose file is missing', async () => {
    const page = await proofOf(
      `${SLIP}${SENTENCE.repeat(9)}\n\n![会场](tupian/huichang.jpg "座谈会现场。李旦 摄")\n`,
    );
    expect(storyOf(page).images).toEqual([]);
    expect(storyOf(page).boxes).toHaveLength(1);
    expect(wordsOf(page, 'cutline').join('')).toContain('座谈会现场');
  });
});
