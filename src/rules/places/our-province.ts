import { type Division, divisionsCalled, divisionsOn } from '../../language/places/divisions.ts';
import { placesIn } from '../../language/places/place-mentions.ts';
import type { Genre } from '../../model/article.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { firstOurPlace, isFromAgency, type OurPlace } from './our-places.ts';

/** Genres in which the writer speaks for a place or for himself. */
const OWN_VOICE: ReadonlySet<Genre | null> = new Set<Genre | null>(['notice', 'literary', 'interview']);

/** 我省 in copy that also goes to the web, where the reader does not know whose. */
export const ourProvince: ArticleRule = {
  code: 'PL008',
  name: 'our-province',
  scope: 'article',
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例：网页、客户端没有“我省”', verified: false },
  title: { zh: '“我省”“我市”没有点明是哪里', en: '“Our province” without its name' },
  why: {
    zh: '稿件上网以后，外地读者不知道“我省”是哪个省；每篇只提示第一处。报社在 caibian.yaml 里写了 publication.region 才检查。',
    en: 'On the web a reader does not know whose “our province” is. Only the first of an article is reported, and only when publication.region is set.',
  },
  bad: [
    {
      copy: '预防和制止家庭暴力工作已成为我省的品牌。',
      found: ['我省'],
      fixed: '预防和制止家庭暴力工作已成为湖南省的品牌。',
      given: { publication: { region: '湖南省' } },
    },
    {
      copy: '我市妇联近日走访困难群众。',
      found: ['我市'],
      fixed: '长沙市妇联近日走访困难群众。',
      given: { publication: { region: '长沙市' } },
    },
    {
      copy: '近日，我县妇联走访困难群众。',
      found: ['我县'],
      fixed: '近日，我县妇联走访困难群众。',
      given: { publication: { region: '湖南' } },
    },
  ],
  good: [
    {
      copy: '预防和制止家庭暴力工作已成为湖南省的品牌。',
      given: { publication: { region: '湖南省' } },
    },
  ],
  allows: [
    { copy: '预防和制止家庭暴力工作已成为我省的品牌。' },
    { copy: '她说：“我省的妇联干部很辛苦。”', given: { publication: { region: '湖南省' } } },
    { copy: '我省吃俭用，自我省察，我市场的摊位不大。', given: { publication: { region: '湖南省' } } },
    {
      copy: '我国妇女的地位不断提高，本省、本市读者可来电订阅。',
      given: { publication: { region: '湖南省' } },
    },
    {
      copy: '---\nheadline: 公告\ndate: 2015-11-12\ngenre: notice\n---\n\n我省各级妇联可来函报名。\n',
      given: { publication: { region: '湖南省' } },
    },
  ],
  *check({ article, newsroom, published }) {
    const { region } = newsroom.config.publication;
    if (region === undefined || OWN_VOICE.has(article.genre) || isFromAgency(article)) return;
    const ours = firstOurPlace(article);
    if (ours === null) return;
    const place = ownPlace(region, ours, published);
    const words = `我${ours.kind}`;
    yield reportIn(ours.passage, {
      ...{ start: ours.start, end: ours.end },
      ...(place === null ? {} : { replacement: place.name }),
      message: {
        zh: `“${words}”在网上看不出是哪里，应${place === null ? '点明' : `写“${place.name}”`}`,
        en: `web readers cannot tell whose "${words}" is, ${place === null ? 'name it' : `write ${place.name}`}`,
      },
    });
  },
};

/** The paper's own province, city or county; null when its region does not tell. */
function ownPlace(region: string, { kind }: OurPlace, day: CivilDate | null): Division | null {
  const on = divisionsOn(day);
  const last = placesIn(region).mentions.at(-1);
  const named = last?.end === region.length ? on.named(last.name) : on.called(region);
  const [own] = named.length > 0 ? named : divisionsCalled(region);
  if (own === undefined) return null;
  return [own, ...on.above(own)].find((it) => it.name.endsWith(kind)) ?? null;
}
