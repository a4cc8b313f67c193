import { partsOf } from '../../language/civil-date.ts';
import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { FoundPhrase } from '../../language/phrase-finder.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Localised } from '../../model/localised.ts';
import type { Organisation } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { RENAMING_WORDS } from './data/renaming-words.ts';
import { type RegisteredForm, registeredForms } from './register.ts';

const ORGANISATIONS: readonly Organisation[] = [
  {
    name: '国家卫生计生委',
    short: [],
    former: [{ name: '卫生部', until: '2013-03-16' as CivilDate }],
    wrong: [],
  },
  {
    name: '国家卫生健康委',
    short: [],
    former: [{ name: '国家卫生计划生育委员会', until: '2018-03-26' as CivilDate }],
    wrong: [],
  },
  {
    name: '市文化和旅游局',
    short: [],
    former: [{ name: '市旅游局', until: '2014-12-31' as CivilDate }],
    wrong: [],
  },
];

const given = { desk: { organisations: ORGANISATIONS } };

/** The name of a body that it does not bear on the day of publication. */
export const nameNotInForce: ArticleRule = {
  code: 'OR003',
  name: 'name-not-in-force',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/organisations.yaml', verified: false },
  title: { zh: '机构名称与见报日不符', en: 'Name of a body not in force on the day' },
  why: {
    zh: '机构改名以后还用旧名，或者还没改名就用了新名；讲过去的事要加“原”或写明年份。',
    en: 'The body has been renamed before the day, or not yet. For the past, say 原 or give the year.',
  },
  bad: [
    { copy: '卫生部发出通知，部署冬季防病工作。', found: ['卫生部'], given },
    { copy: '近日，国家卫生健康委发出通知。', found: ['国家卫生健康委'], given },
    { copy: '培训班由市旅游局和市妇联联合举办。', found: ['市旅游局'], given },
  ],
  good: [{ copy: '国家卫生计生委发出通知，市文化和旅游局转发。', given }],
  allows: [
    { copy: '原卫生部发出的通知仍然有效。', given },
    { copy: '2009年，卫生部发出通知。', given },
    { copy: '市文化和旅游局由市旅游局更名而来。', given },
    { copy: '省卫生部门发出通知，总后卫生部门配合。', given },
    { copy: '---\nheadline: 会\nbyline: 记者 李旦\ndate: 2012-11-12\n---\n\n卫生部发出通知。\n', given },
  ],
  *check({ article, newsroom: { desk }, published }) {
    const find = registeredForms(desk);
    if (find === null || published === null) return;
    for (const passage of article.passages) {
      if (passage.role === 'code') continue;
      const text = maskedText(passage);
      for (const found of find(text)) {
        const message = faultOf(found, published);
        if (message === null || isPartOfWord(text, found) || isExplained(text, found, published)) continue;
        yield reportIn(passage, { start: found.start, end: found.end, message });
      }
    }
  },
};

function faultOf(
  { entry: { body, kind, former } }: FoundPhrase<RegisteredForm>,
  day: CivilDate,
): Localised | null {
  if (kind === 'former' && former !== null && former.until < day) {
    return {
      zh: `“${former.name}”用到${former.until}为止，现名“${body.name}”`,
      en: `"${former.name}" ended on ${former.until}; the name now is "${body.name}"`,
    };
  }
  const last = [...body.former].sort((one, other) => (one.until < other.until ? 1 : -1))[0];
  if (kind !== 'name' || last === undefined || last.until < day) return null;
  return {
    zh: `见报日还没有改名，${last.until}以前应是“${last.name}”`,
    en: `not renamed yet on the day: until ${last.until} it is "${last.name}"`,
  };
}

/** 卫生部门 is no 卫生部. */
function isPartOfWord(text: string, { start, end, entry }: FoundPhrase<RegisteredForm>): boolean {
  if (/^[门队署份]/.test(text.slice(end, end + 1))) return true;
  return entry.kind === 'former' && /[总分省市县区原前]/.test(text.charAt(start - 1));
}

function isExplained(
  text: string,
  { start, end }: FoundPhrase<RegisteredForm>,
  published: CivilDate,
): boolean {
  const from = text.lastIndexOf('。', start) + 1;
  const stop = text.indexOf('。', end);
  const sentence = text.slice(from, stop < 0 ? text.length : stop);
  const { year } = partsOf(published);
  const years = matchesIn(sentence, /(\d{4})年/g).some((it) => Number(it[1]) !== year);
  return years || RENAMING_WORDS.test(sentence);
}
