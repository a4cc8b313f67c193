import { maskedText } from '../../language/passages.ts';
import {
  type Division,
  divisionsCalled,
  divisionsNamed,
  isCovered,
  isPossible,
  liesIn,
} from '../../language/places/divisions.ts';
import { chainsOf, type PlaceMention, placesIn, placesOf } from '../../language/places/place-mentions.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Span } from '../../model/text.ts';
import type { ArticleRule } from '../rule.ts';
import { CAPITALS } from './data/capitals.ts';

/** Before a place where something happens: a mark, a day, 近日 or 在. Someone from there (来自) stands elsewhere. */
const SCENE_BEFORE = /(?:^|\P{Script=Han}|[日午晚]|日前|近期|今年|记者从|走进|在|位于)$/u;
/** A meeting away from home: 在京召开. The tag then names where it was held. */
const CITY_LETTERS = /[在赴抵来离返驻][京沪津渝穗蓉杭宁汉长榕昌济郑邕琼筑昆拉兰银乌港澳]/;
const CENTRE = '北京市';

/** A place tag (邵阳：) over a story of another place. */
export const placeTagMismatch: ArticleRule = {
  code: 'PL001',
  name: 'place-tag-mismatch',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例；隶属关系据民政部历年行政区划代码', verified: false },
  title: { zh: '地名题与正文的地方不一致', en: 'Place tag and story name different places' },
  why: {
    zh: '地名题（郴州：）是给读者找本地消息用的，写错了地方，两地的读者都会找错。',
    en: 'Readers look for their own town by its tag; a wrong one misleads those of both towns.',
  },
  bad: [
    {
      copy: '---\nplaceTag: 邵阳\nheadline: 加强农村留守儿童信息采集工作\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（记者 唐天喜）近日，永州市祁阳县召开农村留守儿童信息采集工作推进会议。\n',
      found: ['邵阳'],
    },
    {
      copy: '---\nplaceTag: 常德\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n10月26日，湘潭县妇联“育婴师”培训班开课，来自19个乡镇的64名妇女参加培训。\n',
      found: ['常德'],
    },
    {
      copy: '---\nplaceTag: 宁乡县\nheadline: 妇联走访困难群众\ndate: 2015-11-12\n---\n\n近日，长沙市浏阳市妇联走访困难群众。\n',
      found: ['宁乡县'],
    },
    {
      copy: '邵阳:\n加强农村留守儿童信息采集工作\n\n今日女报/凤网讯(记者唐天喜 通讯员刘小文)近日,永州市祁阳县召开农村留守儿童信息采集工作推进会议。\n',
      found: ['邵阳'],
      given: { plain: true },
    },
    {
      copy: '---\nplaceTag: 衡阳\nheadline: 妇联走访困难群众\ndate: 2015-11-12\n---\n\n本报怀化讯（记者 李旦）妇联干部近日走访困难群众。\n',
      found: ['衡阳'],
    },
  ],
  good: [
    {
      copy: '---\nplaceTag: 郴州\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。\n',
    },
    {
      copy: '---\nplaceTag: 永州\nheadline: 推进会召开\ndate: 2015-11-12\n---\n\n近日，祁阳县召开推进会议。\n',
    },
  ],
  allows: [
    {
      copy: '---\nplaceTag: 邵阳\nheadline: 姐妹结对\ndate: 2015-11-12\n---\n\n近日，永州市祁阳县妇联到邵阳考察，与当地妇联结对。\n',
    },
    {
      copy: '---\nplaceTag: 湖南\nheadline: 推进会召开\ndate: 2015-11-12\n---\n\n近日，永州市祁阳县召开推进会议。\n',
    },
    {
      copy: '---\nplaceTag: 湘潭县\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n10月26日，湘潭市妇联的培训班在该县妇幼保健院开课。\n',
    },
    {
      copy: '---\nplaceTag: 长沙\nheadline: 老人找到家人\ndate: 2015-11-12\n---\n\n近日，来自永州市祁阳县的刘奶奶在火车站迷了路。\n',
    },
    {
      copy: '---\nplaceTag: 北京\nheadline: 剪纸展开幕\ndate: 2015-11-12\n---\n\n近日，湖南省湘西自治州剪纸展在京开幕。\n',
    },
    {
      copy: '---\nplaceTag: 巴黎\nheadline: 剪纸展开幕\ndate: 2015-11-12\n---\n\n近日，永州市祁阳县剪纸展开幕。\n',
    },
    {
      copy: '---\nplaceTag: 邵阳\nheadline: 推进会召开\ndate: 1998-11-12\n---\n\n近日，永州市祁阳县召开推进会议。\n',
    },
    {
      copy: '---\nplaceTag: 邵阳\nheadline: 推进会召开\ndate: 2015-11-12\n---\n\n近日，妇联召开推进会议，省妇联派人参加。\n',
    },
  ],
  *check({ article, published }) {
    const { placeTag } = article;
    const span = article.fieldSpans.placeTag;
    if (placeTag === null || span === undefined || (published !== null && !isCovered(published))) return;
    const tagged = placesCalled(placeTag.trim(), published);
    if (tagged.length === 0) return;
    const other = otherPlace(article, placeTag.trim(), tagged, published);
    if (other !== null) yield reportOf(span, placeTag.trim(), other);
  },
};

function reportOf(
  span: Span,
  tag: string,
  other: { readonly words: string; readonly where: '正文' | '讯头' },
) {
  return {
    span,
    message: {
      zh: `地名题是“${tag}”，${other.where}写的却是“${other.words}”`,
      en: `the place tag says ${tag}, the ${other.where === '正文' ? 'story' : 'dateline'} is of ${other.words}`,
    },
    hint: { zh: '请核实是地名题错了还是正文错了', en: 'find out which of the two is wrong' },
  };
}

/** The divisions of the day that a tag names: by full or short name, or the last of a chain (永州祁阳县). */
function placesCalled(tag: string, day: CivilDate | null): readonly Division[] {
  const last = placesIn(tag).mentions.at(-1);
  const named = last?.end === tag.length ? last.divisions : divisionsNamed(tag);
  return [...named, ...divisionsCalled(tag)].filter((it) => isPossible(it, day));
}

/** The place that the story is of when it is none of the tag's; null when it is one of them, or not certain. */
function otherPlace(article: Article, tag: string, tagged: readonly Division[], day: CivilDate | null) {
  const stem = tagged[0]?.stem ?? tag;
  const texts = article.passages.filter((it) => it.role !== 'code');
  const isCentral = tagged.some(
    (it) => it.level === 'province' || CAPITALS.some((row) => row.capital === it.name),
  );
  if (texts.some(({ text }) => text.includes(stem) || (isCentral && CITY_LETTERS.test(text)))) return null;
  const mentions = texts.flatMap((passage) => endsOfChains(placesOf(passage).mentions));
  if (mentions.some((it) => areOne(it.divisions, tagged))) return null;
  const filed = placeOfDateline(article, day);
  if (filed !== null && !areOne(filed, tagged) && !isCentre(filed, tagged))
    return { words: article.dateline?.place ?? '', where: '讯头' } as const;
  const scene = sceneIn(
    texts.find((it) => it.role === 'paragraph'),
    day,
  );
  return scene === null ? null : ({ words: scene, where: '正文' } as const);
}

/** The places of a staff dateline (本报娄底讯). Copy of agencies is filed from anywhere. */
function placeOfDateline({ dateline }: Article, day: CivilDate | null): readonly Division[] | null {
  if (dateline === null || dateline.form !== 'staff' || dateline.place === null) return null;
  const places = placesCalled(dateline.place, day);
  return places.length === 0 ? null : places;
}

/** The capital files stories of the whole province, Beijing those of the country. */
function isCentre(filed: readonly Division[], tagged: readonly Division[]): boolean {
  return filed.some((it) => {
    if (it.name === CENTRE) return true;
    const province = CAPITALS.find(({ capital }) => capital === it.name);
    return province !== undefined && tagged.some((place) => place.code.slice(0, 2) === it.code.slice(0, 2));
  });
}

/** The county or city where the lede's event takes place, with the places right before it; null when none is told. */
function sceneIn(lede: Passage | undefined, day: CivilDate | null): string | null {
  if (lede === undefined) return null;
  const text = maskedText(lede);
  const { mentions } = placesOf(lede);
  const [first, ...others] = endsOfChains(mentions).filter((it) => isCountyOrCity(it, day));
  if (first === undefined) return null;
  const chain = chainsOf(mentions).find((it) => it.includes(first)) ?? [first];
  const begin = chain[0]?.start ?? first.start;
  if (!SCENE_BEFORE.test(text.slice(Math.max(0, begin - 4), begin))) return null;
  const isOne = others.every((it) => areOne(it.divisions, first.divisions));
  return isOne ? text.slice(begin, chain.at(-1)?.end ?? first.end) : null;
}

function isCountyOrCity({ divisions }: PlaceMention, day: CivilDate | null): boolean {
  return divisions.length > 0 && divisions.every((it) => it.level !== 'province' && isPossible(it, day));
}

/** Of 长沙市浏阳市 only the last is meant. */
function endsOfChains(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  return mentions.filter((it, at) => it.certain && mentions[at + 1]?.start !== it.end);
}

/** Whether some of one set lies in some of the other, or the other way round; a province holds too much to tell. */
function areOne(some: readonly Division[], others: readonly Division[]): boolean {
  return some.some((it) => others.some((other) => isNested(it, other)));
}

function isNested(one: Division, other: Division): boolean {
  return one.level === 'province' ? one.code === other.code : liesIn(one, other) || liesIn(other, one);
}
