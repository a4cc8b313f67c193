import type { Person } from '../../model/newsroom.ts';
import { reportIn } from '../report.ts';
import type { ArticleRule } from '../rule.ts';
import { APPOINTMENT_WORDS } from './data/office-words.ts';
import { mentionsOf } from './people-of.ts';
import { registeredTitles } from './registered-titles.ts';

const PEOPLE: readonly Person[] = [
  { name: '杜亚玲', titles: [{ title: '省妇联主席' }], aliases: [], wrong: [] },
  { name: '唐健', titles: [{ title: '县邮政局局长' }], aliases: [], wrong: [] },
];

const given = { desk: { people: PEOPLE } };

/** Another office in the unit in which the register has a person. */
export const titleUnlikeRegister: ArticleRule = {
  code: 'NM008',
  name: 'title-unlike-register',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：desk/people.yaml', verified: false },
  title: { zh: '职务与人物表不一致', en: 'Title unlike the register' },
  why: {
    zh: '人物表登记的是省妇联主席，稿件写成省妇联副主席，必有一处要改：职务错了改稿件，职务变了改人物表。',
    en: 'Copy and register give different offices in one unit: correct the copy, or the register when the office changed.',
  },
  bad: [
    { copy: '省妇联副主席杜亚玲出席并讲话。', found: ['省妇联副主席'], given },
    { copy: '县邮政局主任唐健和县妇联主席周思敏分别讲话。', found: ['县邮政局主任'], given },
    { copy: '座谈会由湖南省妇联书记杜亚玲主持。', found: ['湖南省妇联书记'], given },
  ],
  good: [{ copy: '湖南省妇联主席杜亚玲出席并讲话。', given }],
  allows: [
    { copy: '省妇联党组书记、主席杜亚玲出席并讲话。', given },
    { copy: '省政协常委杜亚玲出席并讲话。', given },
    { copy: '时任省妇联副主席杜亚玲到过这里。', given },
    { copy: '杜亚玲当选省妇联主席。此前，省妇联副主席杜亚玲分管宣传。', given },
    { copy: '省妇联副主席杜亚铃出席。', given },
  ],
  *check({ article, newsroom: { desk } }) {
    if (desk.people.length === 0) return;
    for (const { name, title, titleStands, passage } of mentionsOf(article)) {
      if (title === null || titleStands !== 'before' || title.qualified || title.offices.length > 1) continue;
      const compared = registeredTitles(desk, name, title);
      const other = compared.find((it) => it.differs);
      if (other === undefined || compared.some((it) => it.same)) continue;
      if (article.passages.some(({ text }) => APPOINTMENT_WORDS.test(text))) continue;
      yield reportIn(passage, {
        start: title.start,
        end: title.end,
        message: {
          zh: `人物表登记“${name}”为“${other.registered.title}”，这里写作“${title.text}”，请核对`,
          en: `the register has ${name} as "${other.registered.title}", here "${title.text}": check`,
        },
      });
    }
  },
};
