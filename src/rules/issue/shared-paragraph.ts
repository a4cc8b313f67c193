import { printedText } from '../../language/likeness.ts';
import type { Article, Passage } from '../../model/article.ts';
import type { IssueRule } from '../rule.ts';
import { nameOf, reportInArticle } from './report-in-article.ts';
import { isOwnText, paragraphsOf, repeatedStories } from './shared-text.ts';

/** Shorter paragraphs may be equal by chance or form. Letters and figures. */
const LEAST_LENGTH = 60;

/** A paragraph that stands in two articles of an issue. */
export const sharedParagraph: IssueRule = {
  code: 'IS003',
  name: 'shared-paragraph',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '文字重复，与标准无关', verified: false },
  title: { zh: '两篇稿里有同一段文字', en: 'Paragraph in two articles' },
  why: {
    zh: '六十字以上一字不差的段落出现在同一期的两篇稿里，多半是贴错了稿，或背景抄了两遍。',
    en: 'Sixty characters and more, word for word, in two articles: pasted into the wrong one, or background told twice.',
  },
  bad: [
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n湘潭县妇联办班，64名妇女参加，历时19天，县妇联主席到场讲话，学员代表发言，会后合影留念，并参观了县妇幼保健院的产房和婴儿房，听取了护士长的介绍，交流了心得，领取了教材和学习用品。\n\n下午，学员分组讨论，讲师逐一解答了大家提出的问题，并约定结业后继续提供电话咨询，帮助她们上岗，县妇联将跟踪服务一年，定期回访用人家庭，听取意见，改进培训的内容和方式，让更多妇女在家门口就业增收。\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
      found: [
        '为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。',
      ],
    },
    {
      copy: '=== page.txt\n女领导干部联谊会召开年会\n\n今日女报/凤网讯（通讯员曹洁）联谊会召开年会，会期一天，市委领导出席，二百人到会，会议听取了报告，选举了理事，通过了章程，会后代表们参观了书画展，观看了文艺演出，并为贫困母亲捐款，会议于下午五时结束，代表们满意而归，并商定明年在资兴再聚，共商联谊会发展大计。\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n\n“育婴师”培训班开班\n\n今日女报/凤网讯（通讯员许凯）培训班近日开课，县妇联主席到场讲话，学员代表发言，会后合影留念，并参观了产房，听取了护士长的介绍，交流了心得，领取了教材，学员们说要学好本领，早日上岗，为家里增加收入，也为产妇和婴儿服好务，不辜负妇联的一片苦心，并表示一定坚持到底，不缺一课。\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
      found: [
        '为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。',
      ],
    },
    {
      copy: '=== a.md\n---\nheadline: 年会召开\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n\n全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。县邮政局局长唐健和县妇联主席周思敏分别讲话。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n\n全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。县邮政局局长唐健和县妇联主席周思敏分别讲话。\n',
      found: [
        '全县各乡镇妇联主席、各邮政支局局长以及县妇联、县邮政局相关工作人员50余人参加了会议。县邮政局局长唐健和县妇联主席周思敏分别讲话。',
      ],
    },
  ],
  good: [
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n省妇联召开座谈会。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
    },
  ],
  allows: [
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n欢迎来稿，请寄编辑部收。\n=== b.md\n---\nheadline: 培训班开班\ndate: 2015-11-12\n---\n\n欢迎来稿，请寄编辑部收。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n=== b.md\n---\nheadline: 乙\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 招聘启事\ndate: 2015-11-12\ngenre: notice\n---\n\n报名。\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n=== b.md\n---\nheadline: 招生启事\ndate: 2015-11-12\ngenre: notice\n---\n\n办班。\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
    },
  ],
  *check({ articles }) {
    if (articles.length < 2) return;
    const holders = new Map<string, Article>();
    for (const { article, passage, printed } of longParagraphs(articles)) {
      const holder = holders.get(printed);
      if (holder === undefined) holders.set(printed, article);
      if (holder === undefined || holder === article || areOneStory(articles, holder, article)) continue;
      yield reportInArticle(article, passage, {
        start: 0,
        end: passage.text.length,
        message: {
          zh: `这一段也在“${nameOf(holder)}”里，一字不差，应删去一处`,
          en: `this paragraph stands in "${nameOf(holder)}" too: remove one`,
        },
      });
    }
  },
};

/** The paragraphs that are long enough, with their letters. */
function* longParagraphs(
  articles: readonly Article[],
): Iterable<{ readonly article: Article; readonly passage: Passage; readonly printed: string }> {
  for (const article of articles.filter(isOwnText)) {
    for (const passage of paragraphsOf(article)) {
      if (passage.text.length < LEAST_LENGTH) continue;
      const printed = printedText(passage.text);
      if (printed.length >= LEAST_LENGTH) yield { article, passage, printed };
    }
  }
}

/** Whether the articles repeat each other as a whole, which is told once. */
function areOneStory(articles: readonly Article[], one: Article, other: Article): boolean {
  return repeatedStories(articles).some((it) => it.article === other && it.earlier === one);
}
