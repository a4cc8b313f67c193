import { editDistance } from '../../language/edit-distance.ts';
import type { Article, Credit } from '../../model/article.ts';
import type { Publication, StaffMember } from '../../model/newsroom.ts';
import type { ArticleRule, RuleContext } from '../rule.ts';

/** How a paper calls itself in its own bylines. */
const OWN_PAPER = /^本[报刊网台社]/;
/** Ranks of people who write for the paper without being its staff. */
const OUTSIDE_RANK = /特约/;

/** A reporter of the paper who is not on its staff register. */
export const unknownReporter: ArticleRule = {
  code: 'BY009',
  name: 'unknown-reporter',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例；《新闻记者证管理办法》', verified: false },
  title: { zh: '署名记者不在人员名册中', en: 'Reporter who is not on the staff register' },
  why: {
    zh: '以记者身份署名的应是本报采编人员。名册里没有，不是名字写错，就是身份写错，或者名册该更新了。',
    en: 'Who signs as a reporter is on the staff: otherwise name or role is wrong, or the register is out of date.',
  },
  bad: [
    {
      copy: '今日女报/凤网讯（记者李但）如何创新妇联工作方式？',
      found: ['李但'],
      given: { staff: [{ name: '李旦' }, { name: '唐天喜' }] },
    },
    {
      copy: '本报讯（记者唐天喜 赵巧燕）近日，祁阳县召开推进会。',
      found: ['赵巧燕'],
      given: { staff: [{ name: '李旦' }, { name: '唐天喜' }] },
    },
  ],
  good: [
    {
      copy: '今日女报/凤网讯（记者李旦）如何创新妇联工作方式？',
      given: { staff: [{ name: '李旦' }] },
    },
  ],
  allows: [
    {
      copy: '今日女报/凤网讯（记者李旦 通讯员刘小文）近日，祁阳县召开推进会。',
      given: { staff: [{ name: '李旦' }] },
    },
    {
      copy: '新华社北京11月6日电（记者陈特安、周德武）全球妇女峰会闭幕。',
      given: { staff: [{ name: '李旦' }] },
    },
    {
      copy: '本报讯（特约记者 许凯）10月26日，培训班开课。',
      given: { staff: [{ name: '李旦' }] },
    },
    { copy: '本报讯（记者 邢云）11月6日，联谊会召开年会。' },
  ],
  *check({ article, newsroom }: RuleContext) {
    const { staff } = newsroom.desk;
    const { publication } = newsroom.config;
    if (staff === null || isAgencyCopy(article, publication)) return;
    const known = new Set(staff.map((it) => it.name));
    for (const credit of article.bylines.flatMap((byline) => byline.credits)) {
      if (!isOwnReporter(credit, publication) || known.has(credit.name)) continue;
      const nearest = nearestName(credit.name, staff);
      yield {
        span: credit.span,
        message: {
          zh: `署名记者“${credit.name}”不在人员名册中`,
          en: `reporter "${credit.name}" is not on the staff register`,
        },
        ...(nearest === null
          ? {}
          : { hint: { zh: `名册中有“${nearest}”。`, en: `the register has "${nearest}"` } }),
      };
    }
  },
};

/** Copy of an agency or another paper: its reporters are not ours. */
function isAgencyCopy({ dateline, source }: Article, publication: Publication): boolean {
  if (source !== null && source !== publication.name) return true;
  if (dateline === null) return false;
  return (
    !isOwn(dateline.agency, publication) &&
    (dateline.form !== 'staff' || publication.staffDateline !== undefined)
  );
}

function isOwnReporter({ role, rank, affiliation }: Credit, publication: Publication): boolean {
  if (role !== 'reporter' || OUTSIDE_RANK.test(rank ?? '')) return false;
  return affiliation === undefined || isOwn(affiliation, publication);
}

/** Whether a paper named in a dateline or a byline is this one. */
function isOwn(paper: string, { name, staffDateline }: Publication): boolean {
  if (OWN_PAPER.test(paper)) return true;
  return (name !== undefined && paper.includes(name)) || (staffDateline?.startsWith(paper) ?? false);
}

function nearestName(name: string, staff: readonly StaffMember[]): string | null {
  return staff.find((it) => editDistance(it.name, name) === 1)?.name ?? null;
}
