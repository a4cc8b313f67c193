import { expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { briefsCopy, storyCopy } from '../../src/compose/story/story-copy.ts';
import { readDraft } from '../../src/draft/read-draft.ts';
import { storyName } from '../../src/issue/story-name.ts';

async function article(slug: string, headline: string) {
  const text = `---\nheadline: ${headline}\ndate: 2015-11-12\n---\n\n本报讯（记者 李旦）104名学员交出了第一份作业。\n`;
  return readArticle(await readDraft(new TextEncoder().encode(text), { path: `${slug}.md` }), {
    knownNames: [],
  });
}

it('calls a story by its headline, and briefs by their rubric or by the first of them', async () => {
  const one = await article('sixian', '百名社区阿姨学唱丝弦');
  const other = await article('yebanche', '夜班女工有了“到家车”');
  expect(storyName(storyCopy(one, new Map()))).toBe('百名社区阿姨学唱丝弦');
  expect(storyName(briefsCopy([one, other], '三湘传真'))).toBe('三湘传真');
  expect(storyName(briefsCopy([one, other], null))).toBe('百名社区阿姨学唱丝弦等');
});
