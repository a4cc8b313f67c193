import type { IssueRule } from '../rule.ts';
import { nameOf, reportInArticle } from './report-in-article.ts';
import { paragraphsOf, repeatedStories } from './shared-text.ts';

/** An article that tells in the same words what another one tells. */
export const repeatedStory: IssueRule = {
  code: 'IS002',
  name: 'repeated-story',
  scope: 'issue',
  severity: 'warning',
  fix: 'none',
  basis: { text: '一稿不两登，报社惯例', verified: false },
  title: { zh: '同一篇稿上了两次', en: 'Story that stands twice' },
  why: {
    zh: '两个版、两个编辑各用了一次同一篇来稿；文字八成半以上相同就算，标题可以不同。',
    en: 'Two editors took the same copy for two pages. Headlines may differ; 85 % of the shorter text is in the other.',
  },
  bad: [
    {
      copy: '=== a.md\n---\nheadline: 女领导干部联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n=== b.md\n---\nheadline: 郴州女领导干部再立新功\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n',
      found: ['郴州女领导干部再立新功'],
    },
    {
      copy: '=== a.md\n---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n\n培训历时19天。\n=== b.md\n---\nheadline: 六十四名妇女学做育婴师\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
      found: ['六十四名妇女学做育婴师'],
    },
    {
      copy: '=== a.md\n---\nheadline: 甲\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n=== b.md\n---\nheadline: 乙\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n=== c.md\n---\nheadline: 丙\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
      found: ['丙'],
    },
  ],
  good: [
    {
      copy: '=== a.md\n---\nheadline: 女领导干部联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n=== b.md\n---\nheadline: “育婴师”培训班开班\ndate: 2015-11-12\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
    },
  ],
  allows: [
    {
      copy: '=== a.md\n---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n省妇联召开座谈会，周迎春主持。\n=== b.md\n---\nheadline: 座谈会开幕\ndate: 2015-11-12\n---\n\n省妇联召开座谈会，周迎春主持。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 遗失声明\ndate: 2015-11-12\ngenre: notice\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n=== b.md\n---\nheadline: 遗失声明\ndate: 2015-11-12\ngenre: notice\n---\n\n为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
    },
    {
      copy: '=== a.md\n---\nheadline: 女领导干部联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开2015年年会。市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定，并寄语女领导干部和联谊会奋发有为、再立新功。会长陈社招向大会作了工作报告。\n=== b.md\n---\nheadline: 她们的九月\ndate: 2015-11-12\n---\n\n市委书记易鹏飞出席会议，对全市女领导干部和联谊会所作的贡献给予了充分肯定。为进一步推动精准扶贫工作，对接县域内外家政服务市场对于育婴师的庞大需求，10月26日，“育婴师”培训班在湘潭县妇幼保健院开课，来自19个乡镇的64名妇女参加培训。据悉，此次采取免费培训的形式，完成培训课程的学员将获得证书。\n',
    },
  ],
  *check({ articles }) {
    if (articles.length < 2) return;
    for (const { article, earlier } of repeatedStories(articles)) {
      const place = article.headline ?? paragraphsOf(article)[0];
      if (place === undefined) continue;
      yield reportInArticle(article, place, {
        start: 0,
        end: place.text.length,
        message: {
          zh: `这篇稿与“${nameOf(earlier)}”几乎相同，应撤下一篇`,
          en: `almost the same text as "${nameOf(earlier)}": take one out`,
        },
      });
    }
  },
};
