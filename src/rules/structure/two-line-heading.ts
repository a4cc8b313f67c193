import { sourceSpan } from '../../language/passages.ts';
import type { Passage } from '../../model/article.ts';
import type { ArticleRule } from '../rule.ts';

/** A headline or subhead that received text has on two lines. */
export const twoLineHeading: ArticleRule = {
  code: 'ST007',
  name: 'two-line-heading',
  scope: 'article',
  severity: 'advice',
  fix: 'none',
  basis: { text: '报社惯例：标题中间用全角空格停顿', verified: false },
  title: { zh: '标题、小标题拆成两行', en: 'Heading on two lines' },
  why: {
    zh: '版面上分行的标题，来稿里照样成了两行；入库、上网时会被当成两段。应写成一行，停顿处用全角空格。',
    en: 'What the page breaks for looks becomes two paragraphs on the web: write one line, with a full-width space as pause.',
  },
  bad: [
    {
      copy: '娄底市妇联——创品牌,力推性别平等\n\n今日女报/凤网记者 李旦\n\n近年来,娄底市妇联不遗余力贯彻落实男女平等基本国策,不断促进女性发展。\n\n统筹城乡,\n参与经济建设能力不断增强\n\n为了帮助广大农村妇女增收致富,娄底市妇联深化“双学双比”活动,以创业示范基地为载体。\n\n重点培养,\n参与社会管理水平不断提高\n\n女性地位的提高,一个重要前提是自身素质的提高。娄底市妇联加大妇女教育培训力度。\n',
      found: ['统筹城乡,\n参与经济建设能力不断增强', '重点培养,\n参与社会管理水平不断提高'],
      given: { plain: true },
    },
    {
      copy: '女领导干部联谊会召开\n2015年年会\n\n今日女报/凤网讯（通讯员曹洁）11月6日，郴州市女领导干部联谊会召开2015年年会。\n',
      found: ['女领导干部联谊会召开\n2015年年会'],
      given: { plain: true },
    },
    {
      copy: '洞庭湖水位回落\n沿湖群众陆续返家\n\n本报讯（记者 李旦）7月20日，洞庭湖水位退到警戒线以下，转移到安置点的群众开始返家。\n',
      found: ['洞庭湖水位回落\n沿湖群众陆续返家'],
      given: { plain: true },
    },
    {
      copy: '晚稻插秧过半\n农机成了主力\n\n本报讯（通讯员 许凯）7月18日，湘潭县晚稻插秧面积过半，八成农田用上了插秧机。\n',
      found: ['晚稻插秧过半\n农机成了主力'],
      given: { plain: true },
    },
  ],
  good: [
    {
      copy: '女领导干部联谊会召开2015年年会\n\n今日女报/凤网讯（通讯员曹洁）11月6日，郴州市女领导干部联谊会召开2015年年会。\n',
      given: { plain: true },
    },
  ],
  allows: [
    {
      copy: '省妇联系统新媒体建设座谈会召开——\n\n杜亚玲：要用互联网思维推进妇联工作\n\n今日女报/凤网讯（记者李旦）11月6日，湖南省妇联开展了一次头脑风暴。\n',
      given: { plain: true },
    },
    { copy: '## 统筹城乡　参与经济建设能力不断增强\n\n娄底市妇联深化活动。' },
    {
      copy: '座谈会召开\n\n今日女报/凤网讯（记者李旦）最大限度地帮助妇女提高\n\n共建共享和谐社会的学习能力、创新能力和实践能力，并以点带面开展活动。\n',
      given: { plain: true },
    },
  ],
  *check({ article }) {
    const { draft, passages } = article;
    if (draft.format !== 'plain') return;
    for (const passage of passages) {
      if (passage.role !== 'headline' && passage.role !== 'subhead') continue;
      const breaks = breaksIn(passage, draft.text);
      if (breaks.length === 0) continue;
      const what =
        passage.role === 'headline' ? { zh: '标题', en: 'headline' } : { zh: '小标题', en: 'subhead' };
      const form = onOneLine(passage.text, breaks);
      yield {
        span: sourceSpan(passage, 0, passage.text.length),
        message: {
          zh: `${what.zh}拆成两行，应为一行“${form}”`,
          en: `${what.en} on two lines, expected one: "${form}"`,
        },
        hint: { zh: '停顿处用全角空格。', en: 'A full-width space marks the pause.' },
      };
    }
  },
};

/** Offsets in a passage's text before which the source has a line end. */
function breaksIn({ runs }: Passage, source: string): readonly number[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (next === undefined) return [];
    return source.slice(run.source + run.length, next.source).includes('\n') ? [next.at] : [];
  });
}

/** The text on one line: a comma at a line's end becomes a full-width space. */
function onOneLine(text: string, breaks: readonly number[]): string {
  let line = text;
  for (const at of breaks.toReversed()) {
    line = line.slice(0, at).replace(/[，,]\s*$/, '　') + line.slice(at);
  }
  return line.replace(/[，,]/g, '　');
}
