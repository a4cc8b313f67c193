import { describe, expect, it } from 'vitest';
import { articleOf } from './article-of.ts';

/** What the slip of a draft with this field loses to comments: the value as meant. */
async function lostIn(field: string): Promise<readonly (string | undefined)[]> {
  const { draft, problems } = await articleOf(`---\n${field}\ndate: 2015-11-12\n---\n\n正文。\n`);
  return problems
    .filter((it) => it.kind === 'copy-slip-comment-in-value')
    .map(({ span, values }) => `${draft.text.slice(span.start, span.end)}|${values.lost}`);
}

describe('text behind a number sign in the copy slip', () => {
  it.each([
    ['headline: 省政府 #部署', '省政府 #部署|#部署'],
    ['主题: 省政府 #部署', '省政府 #部署|#部署'],
    ['headline：省政府 #部署', '省政府 #部署|#部署'],
    ['rubric: 微博 #半边天#', '微博 #半边天#|#半边天#'],
    ['rubric: 微博 ##半边天## # 新栏目', '微博 ##半边天##|##半边天##'],
    ['kicker: 微博 #半边天 # 新栏目  ', '微博 #半边天|#半边天'],
    ['byline: 记者 李旦 #通讯员 许凯', '记者 李旦 #通讯员 许凯|#通讯员 许凯'],
  ])('is told in %j', async (field, found) => {
    expect(await lostIn(field)).toEqual([found]);
  });

  it.each([
    'headline: 省政府部署 # 头条',
    'headline: 省政府部署  #头条',
    'headline: 省政府#部署',
    "headline: '省政府 #部署'",
    "headline: '省政府' #部署",
    'headline: >-\n  省政府 #部署',
    'source: 新华社 #待核',
    'keywords: [妇联] #待核',
  ])('is no loss in %j', async (field) => {
    expect(await lostIn(field)).toEqual([]);
  });
});
