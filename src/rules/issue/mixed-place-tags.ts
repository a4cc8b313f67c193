import type { Article } from '../../model/article.ts';
import type { IssueReport, IssueRule } from '../rule.ts';
import { PREFECTURE_CITIES } from './data/prefecture-cities.ts';
import { placeInField } from './place-in-field.ts';

type Level = 'city' | 'county';

/** An article with its place tag and that place's level. */
interface Tagged {
  readonly article: Article;
  readonly tag: string;
  readonly level: Level;
}

/** Place tags of one rubric that name cities and counties side by side. */
export const mixedPlaceTags: IssueRule = {
  code: 'IS013',
  name: 'mixed-place-tags',
  scope: 'issue',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '同一栏目的地名题层级不一', en: 'Place tags of two levels' },
  why: {
    zh: '一组简讯的地名题应在同一层级：都写市州，或都写县区；混用时读者分不清谁管着谁。',
    en: 'Briefs of one rubric are tagged by places of one level: all cities, or all counties.',
  },
  bad: [
    {
      copy: '=== a.md\n---\nheadline: 联谊会召开年会\nplaceTag: 郴州\nrubric: 妇联星空\n---\n\n正文。\n=== b.md\n---\nheadline: 培训班开班\nplaceTag: 湘潭县\nrubric: 妇联星空\n---\n\n正文。\n=== c.md\n---\nheadline: 采集信息\nplaceTag: 邵阳\nrubric: 妇联星空\n---\n\n正文。\n',
      found: ['湘潭县'],
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\nplaceTag: 祁阳县\nrubric: 县域\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\nplaceTag: 常德市\nrubric: 县域\n---\n\n正文。\n=== c.md\n---\nheadline: 丙\nplaceTag: 桃源县\nrubric: 县域\n---\n\n正文。\n',
      found: ['常德市'],
    },
    {
      copy: '=== page.txt\n■ 妇联星空\n\n郴州:\n女领导干部联谊会召开年会\n\n今日女报/凤网讯（通讯员曹洁）11月6日，郴州市女领导干部联谊会召开2015年年会。\n\n湘潭县:\n“育婴师”培训班开班\n\n今日女报/凤网讯（通讯员许凯）10月26日，湘潭市湘潭县妇联“育婴师”培训班开课。\n',
      found: ['湘潭县'],
    },
  ],
  good: [
    {
      copy: '=== a.md\n---\nheadline: 甲\nplaceTag: 郴州\nrubric: 妇联星空\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\nplaceTag: 湘潭\nrubric: 妇联星空\n---\n\n正文。\n',
    },
  ],
  allows: [
    {
      copy: '=== a.md\n---\nheadline: 甲\nplaceTag: 郴州\nrubric: 妇联星空\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\nplaceTag: 湘潭县\nrubric: 县域\n---\n\n正文。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\nplaceTag: 北京\nrubric: 各地\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\nplaceTag: 河北\nrubric: 各地\n---\n\n正文。\n=== c.md\n---\nheadline: 丙\nplaceTag: 广州\nrubric: 各地\n---\n\n正文。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\nplaceTag: 长沙\nrubric: 各地\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\nplaceTag: 浏阳\nrubric: 各地\n---\n\n正文。\n=== c.md\n---\nheadline: 丙\nplaceTag: 省妇联\nrubric: 各地\n---\n\n正文。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\nplaceTag: 雨花区\nrubric: 社区\n---\n\n正文。\n=== b.md\n---\nheadline: 乙\nplaceTag: 长沙县\nrubric: 社区\n---\n\n正文。\n',
    },
  ],
  *check({ articles }) {
    const rubrics = new Map<string, Tagged[]>();
    for (const article of articles) {
      const { placeTag, rubric } = article;
      const level = placeTag === null ? null : levelOf(placeTag);
      if (placeTag === null || rubric === null || level === null) continue;
      rubrics.set(rubric, [...(rubrics.get(rubric) ?? []), { article, tag: placeTag, level }]);
    }
    for (const tagged of rubrics.values()) yield* oddOnes(tagged);
  },
};

/** Reports on the tags of the level that fewer have; on the counties when it is a draw. */
function* oddOnes(tagged: readonly Tagged[]): Iterable<IssueReport> {
  const cities = tagged.filter((it) => it.level === 'city');
  const counties = tagged.filter((it) => it.level === 'county');
  const [odd, others] = counties.length <= cities.length ? [counties, cities] : [cities, counties];
  const usual = others.map((it) => `“${it.tag}”`).join('');
  const [is, are] = odd === counties ? ['县区', '市州'] : ['市州', '县区'];
  const [one, rest] = odd === counties ? ['a county', 'cities'] : ['a city', 'counties'];
  for (const { article, tag } of odd) {
    const span = placeInField(article, 'placeTag', tag);
    if (span === null) continue;
    yield {
      source: article.draft,
      span,
      message: {
        zh: `地名题“${tag}”是${is}，同栏的${usual}是${are}，应统一`,
        en: `place tag "${tag}" is ${one} among ${rest}: use one level`,
      },
    };
  }
}

/** The level of a place as its name tells; null when that is not certain. */
function levelOf(tag: string): Level | null {
  const name = tag.replace(/[：:\s]+$/, '');
  if (/^\p{Script=Han}{1,8}(?:县|区|旗)$/u.test(name) && !/(?:自治区|地区|特区|新区)$/.test(name))
    return 'county';
  return PREFECTURE_CITIES.has(name.replace(/(?<=..)[市州]$/, '')) || PREFECTURE_CITIES.has(name)
    ? 'city'
    : null;
}
