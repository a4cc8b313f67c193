import { parseCertainByline } from '../../article/byline.ts';
import { isPlausibleName } from '../../language/names.ts';
import type { Article } from '../../model/article.ts';
import { isAbsenceExplained } from '../explained.ts';
import type { ArticleRule } from '../rule.ts';

/** Kinds of copy that may go without a byline: editorials, notices, and pictures, whose credit is their own. */
const UNSIGNED_GENRES: ReadonlySet<string> = new Set(['commentary', 'notice', 'photo']);

/** An article that names neither a writer nor a source. */
export const missingByline: ArticleRule = {
  code: 'BY002',
  name: 'missing-byline',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '稿件没有署名', en: 'No byline' },
  why: {
    zh: '新闻稿要有记者、通讯员署名，或者注明稿源，出了差错才能追溯，稿酬才有着落。',
    en: 'A report names its writers or its source: errors must be traced, and contributors paid.',
  },
  bad: [
    {
      copy: '---\nheadline: 郴州女领导干部联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，郴州市女领导干部联谊会召开年会。\n',
      found: ['郴州女领导干部联谊会召开年会'],
    },
    {
      copy: '---\n主题: “育婴师”培训班开班\n见报日期: 2015-11-12\n体裁: 简讯\n---\n\n本报讯　10月26日，培训班开课。\n',
      found: ['“育婴师”培训班开班'],
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，联谊会召开年会，记者了解到会上有百人。\n\n代表们高唱国歌。（掌声）\n',
      found: ['联谊会召开年会'],
    },
    {
      copy: '---\nheadline: 我市下发征兵通知\ndate: 2015-11-12\n---\n\n11月6日，市政府下发征兵通知。\n',
      found: ['我市下发征兵通知'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2015-11-12\n---\n\n今日女报/凤网讯（记者李旦）座谈会6日召开。\n',
    },
    { copy: '座谈会6日召开。' },
  ],
  allows: [
    {
      copy: '---\nheadline: 把好事办实\ndate: 2015-11-12\ngenre: 社论\n---\n\n精准扶贫，贵在精准。\n',
    },
    {
      copy: '---\nheadline: 全国妇联部署工作\ndate: 2015-11-12\nsource: 新华社\n---\n\n全国妇联6日部署工作。\n',
    },
    {
      copy: '---\nheadline: 峰会闭幕\ndate: 2015-11-12\n---\n\n新华社北京11月6日电　全球妇女峰会闭幕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，联谊会召开年会，代表们报以热烈的掌声。（李旦）\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n■本报记者 李旦\n\n11月6日，联谊会召开年会。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，联谊会召开年会。\n\n来源：新华网\n',
    },
    {
      copy: '---\nheadline: 招聘公告\ndate: 2015-11-12\n---\n\n县妇幼保健院招聘护士10名。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n李旦 文/图\n\n11月6日，联谊会召开年会。\n\n会毕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n□ 记者 李旦 报道\n\n11月6日，联谊会召开年会。\n\n会毕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n◎文/李旦 图/周敏\n\n11月6日，联谊会召开年会。\n\n会毕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n文/本报记者 李旦 图/本报记者 童迪\n\n11月6日，联谊会召开年会。\n\n会毕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n新华社洛杉矶11月8日体育专电（记者 赵仁伟）比赛结束。\n\n会毕。\n',
    },
    {
      copy: '---\nheadline: 联谊会召开年会\ndate: 2015-11-12\n---\n\n11月6日，联谊会召开年会。（综合新华社、央视报道）\n',
    },
    {
      copy: '---\nheadline: 秋收\ndate: 2015-11-12\nimages:\n  - src: qiushou.jpg\n    cutline: 村民在晒谷。\n    credit: 李旦 摄\n---\n\n11月6日，村民晒谷。\n',
    },
    { copy: '联谊会召开年会\n\n11月6日，郴州市女领导干部联谊会召开年会。', given: { plain: true } },
  ],
  *check(context) {
    const { article } = context;
    if (article.draft.format === 'plain' || isSigned(article) || !hasText(article)) return;
    if (article.genre !== null && UNSIGNED_GENRES.has(article.genre)) return;
    if (isAbsenceExplained(context, 'byline')) return;
    const { headline } = article.fieldSpans;
    yield {
      span: headline ?? { start: 0, end: 0 },
      message: {
        zh: '稿件没有署名，也没有注明稿源，应写明记者、通讯员或稿源',
        en: 'no byline and no source, name the writers or the source',
      },
    };
  },
};

/** Signs before a byline line: ■本报记者 李旦. */
const SIGN = /^[■□◎●○★☆▲△◆◇※\s　]+/u;
/** 文/本报记者 李旦 图/本报记者 童迪 */
const LABELLED = /^[文图](?:[/／][文图])?[/／：:].{2,60}$/u;
/** Where the copy came from, on a line of its own or in brackets at the end. */
const SOURCE_LINE = /^[（(]?(?:来源|稿源|文章来源|资料来源)[：:]/;
const COMPILED = /[（(](?:综合|据|摘自|转自|编译自)[^（）()]{2,40}(?:报道|消息|[社网报台电])[）)]。?$/;
/** A dateline of agency copy whose form the reading does not know: 新华社洛杉矶11月8日体育专电（记者 赵仁伟）. */
const WIRE = /^[^，。（(]{2,30}日[^，。（(]{0,6}电[（(　 ]/u;
/** One or several names alone in brackets that end the copy, or a short piece after its last full stop. */
const BRACKETED_NAMES = /[（(]([^（）()，。]{2,20})[）)]。?$/u;
const TAIL = /(?<=[。！？”])[^。！？”]{2,40}$/u;
/** Headlines of notices; those that tell of one (市政府发布公告) are news. */
const NOTICE = /^(?!.*(?:发布|发出|下发|印发|发表|收到)).*(?:公告|公示|通知|启事|声明|通告)$/u;

/** A byline that could not be read is one all the same: BY003 says so. Agency copy names its source in the dateline. */
function isSigned(article: Article): boolean {
  if (article.bylines.length > 0 || article.source !== null) return true;
  if (article.fieldSpans.byline !== undefined) return true;
  if (article.dateline !== null && article.dateline.form !== 'staff') return true;
  const paragraphs = article.passages.filter((it) => it.role === 'paragraph').map((it) => it.text.trim());
  return (
    isPictureStory(article, paragraphs) || NOTICE.test(article.headline?.text ?? '') || signs(paragraphs)
  );
}

/** Whether the first or the last paragraph bears what may pass for a signature, though no byline was read in it. */
function signs(paragraphs: readonly string[]): boolean {
  const [first = '', last = ''] = [paragraphs[0], paragraphs.at(-1)];
  const pieces = [first, last, TAIL.exec(last)?.[0] ?? ''].map((it) => it.replace(SIGN, ''));
  if (pieces.some((it) => SOURCE_LINE.test(it) || LABELLED.test(it) || parseCertainByline(it) !== null))
    return true;
  const names = BRACKETED_NAMES.exec(last)?.[1]?.split(/[\s、]+/) ?? [];
  return WIRE.test(first) || COMPILED.test(last) || (names.length > 0 && names.every(isPlausibleName));
}

/** Pictures with their credits and a few words beside them. */
function isPictureStory({ pictures }: Article, paragraphs: readonly string[]): boolean {
  const credited = pictures.length > 0 && pictures.every((it) => it.credit !== '');
  return credited && paragraphs.length <= pictures.length + 1;
}

function hasText(article: Article): boolean {
  return article.passages.some((it) => it.role === 'paragraph' && it.text !== '');
}
