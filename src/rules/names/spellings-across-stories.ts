import { nameDifference } from '../../language/name-distance.ts';
import type { Article } from '../../model/article.ts';
import type { Desk } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { IssueRule, Report } from '../rule.ts';
import { DIFFERENCE_WORDS } from './data/difference-words.ts';
import { mentionsOf, type PlacedMention, timesIn } from './people-of.ts';
import { isRegistered } from './register.ts';
import { officeOf, sameUnit } from './titles.ts';

/** A person with an office, and the story that names them. */
interface Placed {
  readonly article: Article;
  readonly mention: PlacedMention;
}

/** One official whom two stories of an issue write in two ways. */
export const spellingsAcrossStories: IssueRule = {
  code: 'NM002',
  name: 'spellings-across-stories',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：一期之内一人一名', verified: false },
  title: { zh: '同一位干部在两篇稿件里名字不同', en: 'One official under two names in two stories' },
  why: {
    zh: '同一期里职务相同、名字只差一个音近或形近的字，多半有一篇写错了。',
    en: 'The same office and names that differ by one character alike in sound or shape: one story is mostly wrong.',
  },
  bad: [
    {
      copy: '=== a.md\n---\nheadline: 年会召开\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n市委书记易鹏飞出席会议。易鹏飞讲话。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n市委书记易朋飞到会祝贺。\n',
      found: ['易朋飞'],
    },
    {
      copy: '=== a.md\n---\nheadline: 推进会召开\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n县妇联主席周思民讲话。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n县妇联主席周思敏说，要做好服务。周思敏还走访了农户。\n',
      found: ['周思民'],
    },
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\n---\n\n省妇联主席杜亚玲讲话。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n湖南省妇联主席杜玲亚到会。\n',
      found: ['杜玲亚'],
    },
  ],
  good: [
    {
      copy: '=== a.md\n---\nheadline: 年会召开\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n市委书记易鹏飞出席会议。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n市委书记易鹏飞到会祝贺。\n',
    },
  ],
  allows: [
    {
      copy: '=== a.md\n---\nheadline: 年会召开\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n省妇联主席杜亚玲出席。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n凤网总编辑杜亚铃讲课。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 年会召开\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n村民李建华说好。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n村民李健华说好。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 年会召开\nbyline: 通讯员 曹洁\ndate: 2015-11-12\n---\n\n郴州市妇联主席李建华说好。\n=== b.md\n---\nheadline: 培训班开班\nbyline: 通讯员 许凯\ndate: 2015-11-12\n---\n\n娄底市妇联主席李健华说好。\n',
    },
  ],
  *check({ articles, newsroom: { desk } }) {
    if (articles.length < 2) return;
    const told = new Set<string>();
    for (const group of alikeGroups(articles)) {
      for (const [index, one] of group.entries()) {
        for (const other of group.slice(index + 1)) {
          const odd = oddOne(one, other, desk);
          if (odd === null || told.has(odd.mention.name)) continue;
          told.add(odd.mention.name);
          yield { ...reportOf(odd, odd === one ? other : one), source: odd.article.draft };
        }
      }
    }
  },
};

/** Most officials of one group that are compared: names so much alike are few, unless copy is hostile. */
const LARGEST_GROUP = 20;

/** Officials of one office whose names are alike but for one character, or hold the same ones. */
function alikeGroups(articles: readonly Article[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  for (const placed of articles.flatMap(officialsOf)) {
    for (const key of keysOf(placed.mention)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [placed]);
      else if (group.length < LARGEST_GROUP) group.push(placed);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function officialsOf(article: Article): readonly Placed[] {
  const names = new Set<string>();
  return mentionsOf(article).flatMap((mention) => {
    const { name, full, title } = mention;
    if (!full || name.length < 3 || title === null || title.kind !== 'office' || names.has(name)) return [];
    names.add(name);
    return [{ article, mention }];
  });
}

/** The office with the name, each character in turn left open, and with its characters in a fixed order. */
function keysOf({ name, title }: PlacedMention): readonly string[] {
  const office = title === null ? '' : officeOf(title);
  const open = [...Array(name.length).keys()].map(
    (at) => `${office} ${name.slice(0, at)}?${name.slice(at + 1)}`,
  );
  return [...open, `${office} ${[...name].sort().join('')}`];
}

/** Of two spellings of one official the rarer, else the later; null when they are two people or one name. */
function oddOne(one: Placed, other: Placed, desk: Desk): Placed | null {
  const [name, written] = [one.mention.name, other.mention.name];
  const difference = nameDifference(written, name);
  if (difference === null || difference === 'other' || one.article === other.article) return null;
  if (!sameUnit(one.mention.title?.unit ?? '', other.mention.title?.unit ?? '')) return null;
  const [known, knownToo] = [isRegistered(desk, name), isRegistered(desk, written)];
  if (known && knownToo) return null;
  if (known !== knownToo) return known ? other : one;
  return timesIn(one.article, name) < timesIn(other.article, written) ? one : other;
}

function reportOf({ mention }: Placed, { article, mention: right }: Placed): Report {
  const words = DIFFERENCE_WORDS[nameDifference(mention.name, right.name) ?? 'other'];
  const title = right.title?.text ?? '';
  return reportIn(mention.passage, {
    start: mention.start,
    end: mention.end,
    message: {
      zh: `“${mention.name}”与《${article.headline?.text ?? article.slug}》一稿的“${title}${right.name}”${words.zh}，是不是同一个人`,
      en: `"${mention.name}" and "${title}${right.name}" of ${article.slug} ${words.en}: are they one person`,
    },
  });
}
