import { matchesIn } from '../../language/matches.ts';
import { maskedText } from '../../language/passages.ts';
import type { Article, Passage } from '../../model/article.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { NAME_ENDS, NAMING_WORDS, NOUNS_AFTER_NAMES, WORDS_BEFORE_NAMES } from './data/name-nouns.ts';

/** A name in marks: some Han characters, an interpunct or figures. UTF-16 units. */
const QUOTED = /“([\p{Script=Han}\d·]{2,10}\+?)”/gu;

/** Names asked for in one article; more make a table, not a story. */
const MOST_NAMES = 60;

/** A name in marks, and the words that it must stand in to be the same name without them. */
interface QuotedName {
  readonly name: string;
  /** The name alone, or with the noun that follows it. */
  readonly bare: string;
}

/** The name of a programme in quotation marks here and without them there. */
export const quotesLeftOut: ArticleRule = {
  code: 'PU018',
  name: 'quotes-left-out',
  scope: 'article',
  marks: '“',
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
      copy: '如何树立互联网+妇女工作新思维？她讲解了“互联网+”时代的新闻宣传。',
      found: ['互联网+'],
      fixed: '如何树立“互联网+”妇女工作新思维？她讲解了“互联网+”时代的新闻宣传。',
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

/** Names that stand in marks, but for those that a sentence introduces: these are bare from there on. */
function namesOf({ draft, passages }: Article): readonly QuotedName[] {
  const names = new Map<string, QuotedName>();
  const introduced = new Set<string>();
  for (const { text, role } of passages) {
    if (role === 'code' || !text.includes('“')) continue;
    for (const { 0: quoted, 1: name = '', index } of matchesIn(text, QUOTED)) {
      const before = text.slice(Math.max(0, index - 3), index);
      if (NAMING_WORDS.some((word) => before.endsWith(word))) introduced.add(name);
      const bare = bareForm(name, text.slice(index + quoted.length, index + quoted.length + 4));
      if (bare !== null && names.size < MOST_NAMES) names.set(bare, { name, bare });
    }
  }
  return [...names.values()].filter((it) => !introduced.has(it.name) && standsBare(draft.text, it));
}

/** Whether a text has the name where no mark stands before it: most never do, and no passage need be searched. */
function standsBare(text: string, { bare }: QuotedName): boolean {
  let at = text.indexOf(bare);
  while (at > 0 && text[at - 1] === '“') at = text.indexOf(bare, at + bare.length);
  return at >= 0;
}

/** How the same name reads without its marks; null when the words may be bare in another meaning. */
function bareForm(name: string, after: string): string | null {
  if (name.endsWith('+')) return name;
  if (name.length >= 4 && NAME_ENDS.some((end) => name.endsWith(end))) return name;
  const noun = NOUNS_AFTER_NAMES.find((it) => after.startsWith(it));
  return noun === undefined ? null : name + noun;
}

/** Before a name ends a word, or stands no Han: any other Han makes a longer name. */
function standsFree(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return !/[\p{Script=Han}\d·]$/u.test(before) || WORDS_BEFORE_NAMES.some((word) => before.endsWith(word));
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
