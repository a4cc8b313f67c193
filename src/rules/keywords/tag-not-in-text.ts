import { maskedText } from '../../language/passages.ts';
import { personMentionsIn } from '../../language/person-mentions.ts';
import {
  allDivisions,
  type Division,
  divisionsCalled,
  divisionsNamed,
  liesIn,
} from '../../language/places/divisions.ts';
import { placesOf } from '../../language/places/place-mentions.ts';
import { stemOf } from '../../language/places/stems.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleRule, RuleContext } from '../rule.ts';
import { fold, foldedText, formsOf, isSaidIn, nearMissIn } from './occurrence.ts';
import { storedWords } from './stored-words.ts';

/** The fields that store names, with what they are called in a message. */
const FIELDS = { people: '人物', places: '地点', organisations: '机构' } as const;

type Field = keyof typeof FIELDS;

/** A person, place or body in the copy slip of whom or which the article does not speak. */
export const tagNotInText: ArticleRule = {
  code: 'KW003',
  name: 'tag-not-in-text',
  scope: 'article',
  severity: 'warning',
  fix: 'none',
  basis: { text: '报社惯例：标引与稿件相符', verified: false },
  title: { zh: '人物、地点、机构文中没有', en: 'Stored person, place or body that the text does not name' },
  why: {
    zh: '稿签里存的人、地、机构会上网页、进索引。文中没有的，不是写错了，就是从别的稿件带来的。',
    en: 'Stored names go on the web page and into the indexes; one that the text lacks is misspelt or left from another story.',
  },
  bad: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [杜亚铃, 周迎春]\n---\n\n座谈会由省妇联副主席周迎春主持，省妇联主席杜亚玲出席并讲话。\n',
      found: ['杜亚铃'],
    },
    {
      copy: '---\nheadline: 育婴师培训班开课\nbyline: 记者 李旦\ndate: 2015-11-12\n地点: [湘潭县, 娄底市]\n机构: [湘潭县妇联, 郴州市女领导干部联谊会]\n---\n\n10月26日，湘潭市湘潭县妇联举办的育婴师培训班在该县妇幼保健院开课。\n',
      found: ['娄底市', '郴州市女领导干部联谊会'],
    },
    {
      copy: '---\nheadline: 农村留守儿童信息采集\nbyline: 记者 李旦\ndate: 2015-11-12\nplaces: 岳阳市\npeople:\n  - 唐健\n  - 康艳华\n---\n\n祁阳县邮政局局长唐健说，信息要一村一村地采集。\n',
      found: ['岳阳市', '康艳华'],
    },
  ],
  good: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [杜亚玲]\nplaces: [湖南省]\norganisations: [湖南省妇联]\n---\n\n11月6日，湖南省妇联召开座谈会，省妇联主席杜亚玲出席并讲话。\n',
    },
  ],
  allows: [
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\npeople: [李旦, 省妇联主席杜亚玲, 易鹏飞, 巴拉克·奥巴马]\n---\n\n省妇联主席杜亚玲和易书记谈到了奥巴马。\n',
    },
    {
      copy: '---\nheadline: 座谈会召开\nbyline: 记者 李旦\ndate: 2015-11-12\nplaceTag: 郴州\nplaces: [郴州市, 湖南省, 湘西土家族苗族自治州, 桃花源]\n---\n\n本报讯 桃花源的客人从湘西来，年会在郴州开。\n',
    },
    {
      copy: '---\nheadline: 育婴师培训班开课\nbyline: 记者 李旦\ndate: 2015-11-12\nplaces: [湖南省, 湘潭市]\n---\n\n10月26日，育婴师培训班在湘潭县妇幼保健院开课。\n',
    },
    {
      copy: '---\nheadline: 品牌立起来\nbyline: 记者 李旦\ndate: 2015-11-12\norganisations: [娄底市妇联, 全国人民代表大会, 湖南省妇女联合会]\nplaces: [湖南]\n---\n\n市妇联主席向全国人大代表介绍了省妇联的做法，全省都在学。\n',
      given: {
        desk: { organisations: [{ name: '湖南省妇女联合会', short: ['省妇联'], former: [], wrong: [] }] },
        publication: { region: '湖南省' },
      },
    },
  ],
  *check(context) {
    const { article } = context;
    for (const field of Object.keys(FIELDS) as Field[]) {
      if (article[field].length === 0) continue;
      const text = foldedText(article);
      for (const { word, span } of storedWords(article, field)) {
        if (isNamed(field, word, context)) continue;
        const near = nearMissIn(text, word);
        yield {
          span,
          message: {
            zh: `文中没有${FIELDS[field]}“${word}”${near === null ? '' : `，只有“${near}”，请核对`}`,
            en: `the text does not name "${word}"${near === null ? '' : `, but "${near}"`}`,
          },
        };
      }
    }
  },
};

function isNamed(field: Field, word: string, context: RuleContext): boolean {
  const { article, newsroom } = context;
  const text = foldedText(article);
  const forms = [word, ...formsOf(word, newsroom.desk)];
  if (field === 'people') return forms.some((it) => text.includes(fold(it))) || isPersonIn(article, word);
  if (forms.some((form) => isSaidIn(text, form, 1))) return true;
  return field === 'places' ? isPlaceIn(word, context) : isShortFormIn(text, word);
}

/** 省妇联主席杜亚玲 by the name at its end, 巴拉克·奥巴马 by his surname, 易鹏飞 by 易书记. */
function isPersonIn(article: Article, word: string): boolean {
  const text = foldedText(article);
  const [last = ''] = word.split(/[·•・]/).slice(-1);
  const joined = fold(last);
  if (last !== word && joined.length > 1 && text.includes(joined)) return true;
  if (joined.length > 4 && text.includes(joined.slice(-3))) return true;
  return surnamesOf(article).some((surname) => word.startsWith(surname));
}

const surnames = new WeakMap<Article, readonly string[]>();

/** Of whom an article names by surname and office alone. */
function surnamesOf(article: Article): readonly string[] {
  const known = surnames.get(article);
  if (known !== undefined) return known;
  const mentions = article.passages.flatMap((passage) => personMentionsIn(maskedText(passage)));
  const found = [...new Set(mentions.flatMap(({ full, name }) => (full ? [] : [name])))];
  surnames.set(article, found);
  return found;
}

/** By its name without 市, 县 …, or as what a place of the text lies in; the paper's own region is 全省. */
function isPlaceIn(word: string, { article, newsroom }: RuleContext): boolean {
  const text = foldedText(article);
  const named = [...divisionsNamed(word), ...divisionsCalled(word)];
  const stems = [stemOf(word), ...named.map((it) => it.stem)].filter((it) => it.length > 1);
  if (stems.some((stem) => text.includes(stem))) return true;
  const region = divisionsNamed(newsroom.config.publication.region ?? '');
  const inner = [...divisionsOf(article), ...region];
  return named.some((outer) => outer.level !== 'county' && inner.some((it) => liesIn(it, outer)));
}

const divisions = new WeakMap<Article, readonly Division[]>();

/** The divisions that an article may name; prefectures by the name without 市 too. */
function divisionsOf(article: Article): readonly Division[] {
  const known = divisions.get(article);
  if (known !== undefined) return known;
  const text = foldedText(article);
  const found = new Set([
    ...article.passages.flatMap((passage) => placesOf(passage).mentions.flatMap((it) => it.divisions)),
    ...allDivisions().filter((it) => it.level === 'prefecture' && text.includes(it.stem)),
  ]);
  divisions.set(article, [...found]);
  return [...found];
}

/** 市妇联 for 娄底市妇联. */
function isShortFormIn(text: string, word: string): boolean {
  const wanted = fold(word);
  for (let at = 1; at + 3 <= wanted.length; at++) {
    if ('省市县区州镇乡'.includes(wanted.charAt(at)) && text.includes(wanted.slice(at))) return true;
  }
  return false;
}
