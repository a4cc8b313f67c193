import { nearestWord } from '../../language/edit-distance.ts';
import type { IssuePage, StoryPlan } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import { registerError } from '../../newsroom/register-entries.ts';
import { placeInside, placeOfPage } from './manifest-error.ts';

/** Throws a UsageError where a page names an article or a page that is not there, or names itself. */
export function checkReferences(pages: readonly IssuePage[]): void {
  for (const page of pages) {
    checkRefers(page, pages);
    for (const story of page.plan.stories) {
      checkSidebar(story, page);
      checkJump(story, page, pages);
    }
  }
}

function checkRefers({ pageNumber, plan }: IssuePage, pages: readonly IssuePage[]): void {
  const others = pages.filter((page) => page.pageNumber !== pageNumber).flatMap(({ articles }) => articles);
  const unknown = (plan.refers ?? []).find((name) => !others.includes(name));
  if (unknown === undefined) return;
  throw registerError(placeOfPage(pageNumber), {
    zh: `refers 里的 ${unknown} 不是别的版的稿件，${suggestion(unknown, others).zh}`,
    en: `refers names ${unknown}, which is no article of another page; ${suggestion(unknown, others).en}`,
  });
}

function checkSidebar(story: StoryPlan, { pageNumber, plan }: IssuePage): void {
  const { article, sidebarOf } = story;
  if (sidebarOf === null) return;
  const place = placeOfStory(story, pageNumber);
  const others = plan.stories.filter((it) => it.article !== article);
  const main = others.find((it) => it.article === sidebarOf);
  if (main === undefined) {
    const names = others.map((it) => it.article);
    throw registerError(place, {
      zh: `sidebarOf 里的 ${sidebarOf} 不是本版的另一篇稿件，${suggestion(sidebarOf, names).zh}`,
      en: `sidebarOf names ${sidebarOf}, which is no other article of this page; ${suggestion(sidebarOf, names).en}`,
    });
  }
  if (main.sidebarOf === null) return;
  throw registerError(place, {
    zh: `sidebarOf 里的 ${sidebarOf} 自己是 ${main.sidebarOf} 的附稿，附稿不能再带附稿`,
    en: `sidebarOf names ${sidebarOf}, itself the sidebar of ${main.sidebarOf}: a sidebar has no sidebar`,
  });
}

function checkJump(story: StoryPlan, { pageNumber }: IssuePage, pages: readonly IssuePage[]): void {
  const { mayJump } = story;
  if (mayJump === null) return;
  const numbers = pages.map((page) => page.pageNumber).filter((number) => number !== pageNumber);
  if (numbers.includes(mayJump)) return;
  const place = placeOfStory(story, pageNumber);
  if (mayJump === pageNumber)
    throw registerError(place, {
      zh: `mayJump 不能下转到本版 ${mayJump}；请写别的版次，或删去`,
      en: `mayJump names its own page ${mayJump}; name another one, or remove it`,
    });
  throw registerError(place, {
    zh: `mayJump 里的 ${mayJump} 版不在这一期里，${suggestion(mayJump, numbers).zh}`,
    en: `mayJump names page ${mayJump}, which the issue does not have; ${suggestion(mayJump, numbers).en}`,
  });
}

function placeOfStory({ article }: StoryPlan, pageNumber: string): Localised {
  return placeInside(placeOfPage(pageNumber), { zh: article, en: article });
}

/** What could have been meant. */
function suggestion(name: string, known: readonly string[]): Localised {
  const nearest = nearestWord(name, known);
  if (nearest !== null) return { zh: `是不是 ${nearest}？`, en: `did you mean ${nearest}?` };
  if (known.length === 0) return { zh: '请删去', en: 'remove it' };
  return { zh: `可用的有 ${known.join('、')}`, en: `there are ${known.join(', ')}` };
}
