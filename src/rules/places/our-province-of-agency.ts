import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { firstOurPlace, isFromAgency } from './our-places.ts';

/** 我省 in copy of an agency: whose province? */
export const ourProvinceOfAgency: ArticleRule = {
  code: 'PL012',
  name: 'our-province-of-agency',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '外来稿里的“我省”“我市”', en: '“Our province” in copy of an agency' },
  why: {
    zh: '通讯社、外报的稿件里的“我省”不一定是本报所在的省，刊用时应改成省名、市名。',
    en: 'In copy from elsewhere “our province” need not be the province of the paper.',
  },
  bad: [
    { copy: '新华社南昌11月6日电（记者 李旦）我省妇女创业培训班6日开班。', found: ['我省'] },
    {
      copy: '---\nheadline: 培训班开班\ndate: 2015-11-12\nsource: 新华社\n---\n\n近日，我市妇联走访困难群众。\n',
      found: ['我市'],
    },
    { copy: '据中新社武汉电 记者6日获悉，我县妇联走访困难群众。', found: ['我县'] },
  ],
  good: [{ copy: '新华社南昌11月6日电（记者 李旦）江西省妇女创业培训班6日开班。' }],
  allows: [
    { copy: '本报讯（记者 李旦）我省妇女创业培训班6日开班。' },
    { copy: '今日女报/凤网讯（记者 李旦）我省妇女创业培训班6日开班。' },
    { copy: '新华社南昌11月6日电（记者 李旦）省长说：“我省妇女创业成绩很大。”' },
    { copy: '新华社北京11月6日电（记者 李旦）我国妇女创业人数增加。' },
    { copy: '新华社南昌11月6日电（记者 李旦）这些年我省吃俭用，供孩子上学。' },
  ],
  *check({ article }) {
    if (!isFromAgency(article)) return;
    const ours = firstOurPlace(article);
    if (ours === null) return;
    const words = `我${ours.kind}`;
    yield reportIn(ours.passage, {
      ...{ start: ours.start, end: ours.end },
      message: {
        zh: `外来稿里的“${words}”会被当成本报所在地，应写明是哪里`,
        en: `"${words}" in copy of an agency will be taken for the paper's own, name the place`,
      },
    });
  },
};
