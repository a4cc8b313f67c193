import type { Article, Genre } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { INTRODUCTION_WORDS } from './data/introduction-words.ts';
import { AREA_HEADS } from './data/office-words.ts';
import { byName, isBody, mayNameOthers, mentionsOf, type PlacedMention } from './people-of.ts';
import { chiefOf, officeOf } from './titles.ts';

/** Genres that bring their people in by and by. */
const SLOW: ReadonlySet<Genre | null> = new Set<Genre | null>([
  'feature',
  'interview',
  'literary',
  'commentary',
]);

/** A passage without one is a heading that was received as a line. */
const SENTENCE_END = /[。！？!?]/;
/** Opens a brief whose heading runs on into the text. */
const BULLET = /^[●■▲◆★□○△◇☆]/;

/** Characters behind a name within which a text may say who that is. */
const INTRODUCTION = 40;

/** An official whose title or whole name comes only after the first mention. */
export const incompleteFirstMention: ArticleRule = {
  code: 'NM006',
  name: 'incomplete-first-mention',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：首次出现写全职务和姓名', verified: false },
  title: { zh: '干部首次出现时没有写全职务和姓名', en: 'Official not named in full at first' },
  why: {
    zh: '正文第一次提到一位干部要写全职务和姓名，往后才可以用“易书记”或只写姓名。',
    en: 'The first mention in the body carries title and full name; short forms come after it.',
  },
  bad: [
    {
      copy: '易书记出席会议，对联谊会给予充分肯定。\n\n市委书记易鹏飞寄语女领导干部再立新功。',
      found: ['易书记'],
    },
    {
      copy: '座谈会上，杜亚玲提出了三点要求。省妇联主席杜亚玲要求各地抓好落实。',
      found: ['杜亚玲'],
    },
    {
      copy: '近日，祁阳县召开推进会。唐健、周思敏出席。\n\n县邮政局局长唐健和县妇联主席周思敏分别讲话。',
      found: ['唐健', '周思敏'],
    },
  ],
  good: [{ copy: '市委书记易鹏飞出席会议。易书记寄语女领导干部再立新功。' }],
  allows: [
    {
      copy: '---\nheadline: 杜亚玲：要用互联网思维推进妇联工作\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n座谈会由省妇联主席杜亚玲主持。\n',
    },
    { copy: '杜亚玲是省妇联主席，说起新媒体头头是道。省妇联主席杜亚玲的手机里有12个公众号。' },
    {
      copy: '---\nheadline: 她的一天\nbyline: 记者 李旦\ndate: 2015-11-12\ngenre: 通讯\n---\n\n清晨六点，康艳华已经出门。娄底市妇联主席康艳华要赶到村里。\n',
    },
    { copy: '会议学习了杜亚玲的《妇联工作谈》。省妇联主席杜亚玲到会讲话。' },
    { copy: '李书记说起村里的事就停不下来。村支书李国平不一样，话不多。' },
    { copy: '王建明今年45岁，当了十年村干部。去年起，村支书王建明有了新打算。' },
  ],
  *check({ article }) {
    if (SLOW.has(article.genre)) return;
    const mentions = mentionsOf(article).filter((it) => isBody(it.passage));
    for (const [name, own] of byName(mentions)) {
      const titled = own.find(isIntroduced);
      const first = titled === undefined ? null : earlierPlace(article, name, titled, mentions);
      if (titled === undefined || first === null) continue;
      const whole = `${titled.title?.text ?? ''}${name}`;
      yield reportIn(first.passage, {
        start: first.start,
        end: first.end,
        message: {
          zh: `首次出现应写全职务和姓名：“${whole}”`,
          en: `the first mention needs title and full name: "${whole}"`,
        },
      });
    }
  },
};

/** A whole name behind an office with its unit; 县长 names its own. */
function isIntroduced({ title, titleStands }: PlacedMention): boolean {
  if (titleStands !== 'before' || title?.kind !== 'office') return false;
  return title.unit.length >= 2 || AREA_HEADS.has(chiefOf(officeOf(title)));
}

interface Place {
  readonly passage: PlacedMention['passage'];
  readonly start: number;
  readonly end: number;
}

/** Where a person is mentioned without title or by surname before being introduced; null when nowhere. */
function earlierPlace(
  article: Article,
  name: string,
  titled: PlacedMention,
  mentions: readonly PlacedMention[],
): Place | null {
  const before = mentions.slice(0, mentions.indexOf(titled));
  if (article.credits.some((it) => it.name === name) || before.some((it) => it.name === name && it.title))
    return null;
  return bareBefore(article, name, titled) ?? shortBefore(article, before, name, titled);
}

/** The name alone, outside quotations and titles, where the text does not go on to say who that is. */
function bareBefore({ passages }: Article, name: string, titled: PlacedMention): Place | null {
  for (const passage of passages) {
    const start = isBody(passage) ? passage.text.indexOf(name) : -1;
    if (start < 0) continue;
    const end = start + name.length;
    if (passage === titled.passage && start >= titled.start) return null;
    if (!SENTENCE_END.test(passage.text) || BULLET.test(passage.text)) continue;
    const quoted = passage.protectedRanges.some((it) => it.start < end && it.end > start);
    const introduced = INTRODUCTION_WORDS.test(passage.text.slice(end, end + INTRODUCTION));
    return quoted || introduced ? null : { passage, start, end };
  }
  return null;
}

/** 易书记 before 市委书记易鹏飞, where nobody else of the surname is named. */
function shortBefore(
  article: Article,
  before: readonly PlacedMention[],
  name: string,
  { title }: PlacedMention,
): Place | null {
  const office = title === null ? '' : chiefOf(officeOf(title));
  const short = before.find((it) => !it.full && name.startsWith(it.name));
  if (short?.title == null || chiefOf(officeOf(short.title)) !== office) return null;
  if (mayNameOthers(article, short.name, [name, short.name + short.title.text])) return null;
  return { passage: short.passage, start: short.start, end: short.title.end };
}
