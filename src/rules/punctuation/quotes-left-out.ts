import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { NAME_ENDS, NAMING_WORDS, NOUNS_AFTER_NAMES } from './data/name-nouns.ts';

/** A name in marks: some Han characters, an interpunct or figures. UTF-16 units. */
const QUOTED = /“([\p{Script=Han}\d·]{2,10})”/gu;

/** Names asked for in one article; more make a table, not a story. */
const MOST_NAMES = 60;

/** A name in marks, and the words that it must stand in to be the same name without them. */
interface QuotedName {
  readonly name: string;
  /** The name alone, or with the noun that follows it. */
  readonly bare: string;
  count: number;
}

/** The name of a programme in quotation marks here and without them there. */
export const quotesLeftOut: ArticleRule = {
  code: 'PU018',
  name: 'quotes-left-out',
  scope: 'article',
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例；GB/T 15834—2011 4.8.3', verified: false },
  title: { zh: '同一名称有的加引号，有的没加', en: 'A name in quotation marks here and without them there' },
  why: {
    zh: '一篇稿子里，同一个活动、工程、品牌的名称加不加引号应前后一致，否则读者会当成两回事。',
    en: 'Within one story the name of a campaign or programme is either quoted or not; else it reads like two.',
  },
  bad: [
    {
      copy: '娄底市妇联深化“双学双比”活动。\n\n五年来，双学双比活动带动妇女增收。',
      found: ['双学双比'],
      fixed: '娄底市妇联深化“双学双比”活动。\n\n五年来，“双学双比”活动带动妇女增收。',
    },
    {
      copy: '全市建成3484个“妇女之家”，其中妇女之家示范点20个。',
      found: ['妇女之家'],
      fixed: '全市建成3484个“妇女之家”，其中“妇女之家”示范点20个。',
    },
    {
      copy: '依托“阳光工程”，办班30期。阳光工程惠及千家万户，“阳光工程”学员纷纷就业。',
      found: ['阳光工程'],
      fixed: '依托“阳光工程”，办班30期。“阳光工程”惠及千家万户，“阳光工程”学员纷纷就业。',
    },
  ],
  good: [{ copy: '依托“阳光工程”，办班30期。“阳光工程”惠及千家万户。' }],
  allows: [
    { copy: '湘潭县妇联“育婴师”培训班开课，学员将获得育婴师资格证书。' },
    { copy: '该县实施“妇女创业工程”（以下简称“巾帼工程”）。巾帼工程已惠及千人。' },
    { copy: '“菜篮子”工程启动后，她的菜篮子更满了。' },
    { copy: '“妇女之家”挂牌。她说：“妇女之家办得好，我常来妇女之家。”' },
    { copy: '启动“阳光工程”。此前印发的《阳光工程实施方案》已下发，青春阳光工程由团委负责。' },
  ],
  *check({ article }) {
    const names = namesOf(article);
    if (names.length === 0) return;
    for (const passage of article.passages) {
      if (passage.role !== 'paragraph' && passage.role !== 'listItem') continue;
      const text = maskedText(passage);
      for (const { name, bare } of names) {
        for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length)) {
          if (!standsFree(text, at)) continue;
          yield reportOf(passage, at, name);
        }
      }
    }
  },
};

/** Names that stand in marks more often than without them; a longer name comes before one that it holds. */
function namesOf({ passages }: Article): readonly QuotedName[] {
  const names = new Map<string, QuotedName>();
  const bodies = passages.filter((it) => it.text.includes('“') && it.role !== 'code');
  for (const { text } of bodies) {
    for (const { 0: quoted, 1: name = '', index } of text.matchAll(QUOTED)) {
      const bare = bareForm(name, text.slice(index + quoted.length, index + quoted.length + 4));
      const introduced = NAMING_WORDS.some((word) =>
        text.slice(Math.max(0, index - 3), index).endsWith(word),
      );
      if (introduced) return [];
      if (bare === null || names.size > MOST_NAMES) continue;
      const known = names.get(bare);
      if (known === undefined) names.set(bare, { name, bare, count: 1 });
      else known.count++;
    }
  }
  return [...names.values()];
}

/** How the same name reads without its marks; null when the words may be bare in another meaning. */
function bareForm(name: string, after: string): string | null {
  if (name.length >= 4 && NAME_ENDS.some((end) => name.endsWith(end))) return name;
  const noun = NOUNS_AFTER_NAMES.find((it) => after.startsWith(it));
  return noun === undefined ? null : name + noun;
}

/** Words before a name that end where it begins: 全市, 其中, a mark. Any other Han makes a longer name. */
const FREE_BEFORE =
  /(?:^|[^\p{Script=Han}\d·]|[的个在以把将对和与及为到从由了过]|其中|通过|开展|深化|实施|依托|建立|建设|打造|推进|组织|参加|参与|启动|利用|借助|依靠)$/u;

function standsFree(text: string, at: number): boolean {
  return FREE_BEFORE.test(text.slice(Math.max(0, at - 2), at));
}

function reportOf(passage: Passage, at: number, name: string) {
  return reportIn(passage, {
    start: at,
    end: at + name.length,
    replacement: `“${name}”`,
    message: {
      zh: `“${name}”在本文别处加了引号，这里没有，应一致`,
      en: `"${name}" stands in quotation marks elsewhere in this story, not here`,
    },
  });
}
