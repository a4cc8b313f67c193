import type { CheckSettings } from '../../src/check/check-draft.ts';
import { storyArticles } from '../../src/import/page/story-articles.ts';
import { openSegmenter } from '../../src/language/segment/open-segmenter.ts';
import type { Segmenter } from '../../src/language/segment/segmenter.ts';
import { wordsFrom } from '../../src/language/segment/words.ts';
import type { StaffMember } from '../../src/model/newsroom.ts';
import { rules } from '../../src/rules/registry.ts';
import { newsroomWith } from './newsroom.ts';

let opened: Segmenter | null = null;

/** The dictionary without desk words, opened once. */
function segmenter(): Segmenter {
  opened ??= openSegmenter('jieba-rs', []);
  return opened;
}

/** All rules, in Chinese, in a newsroom with default settings and, when given, a staff register. */
export function settingsWith(staff: readonly StaffMember[] | null = null): CheckSettings {
  const knownNames = staff?.map((member) => member.name) ?? [];
  return {
    rules,
    newsroom: newsroomWith(staff),
    language: 'zh',
    issueDate: null,
    words: wordsFrom(segmenter),
    readStories: (article) =>
      storyArticles(article, { knownNames, segmenter: segmenter(), homophonesOf: () => [] }),
  };
}
