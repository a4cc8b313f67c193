import { divisionsNamed, isCovered, isPossible } from '../../language/places/divisions.ts';
import { placesOf } from '../../language/places/place-mentions.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { RIGHT_CHARACTERS } from './data/lookalikes.ts';

/** A division's name with one character that sounds or looks like the right one. */
export const misspeltDivision: TextRule = {
  code: 'PL007',
  name: 'misspelt-division',
  scope: 'text',
  marks: '市县区省州盟旗',
  severity: 'warning',
  fix: 'review',
  basis: { text: 'GB/T 2260 与民政部历年行政区划代码', verified: false },
  title: { zh: '地名有错字', en: 'Misspelt place' },
  why: {
    zh: '查无此地，而有一个只差一个同音或形近字的地名。',
    en: 'No such place, but one that differs in a single character of the same sound or shape.',
  },
  bad: [
    {
      copy: '近日，郴洲市女领导干部联谊会召开年会。',
      found: ['郴洲市'],
      fixed: '近日，郴州市女领导干部联谊会召开年会。',
    },
    { copy: '在娄低市，志愿者开展义诊。', found: ['娄低市'], fixed: '在娄底市，志愿者开展义诊。' },
    {
      copy: '安微省、淅江省的客人来到湖南省株州市。',
      found: ['安微省', '淅江省', '株州市'],
      fixed: '安徽省、浙江省的客人来到湖南省株洲市。',
    },
  ],
  good: [{ copy: '近日，郴州市、娄底市和株洲市的代表来到安徽省、浙江省。' }],
  allows: [
    { copy: '在彬州市、邵阳市和绍兴市，妇联开展培训。' },
    { copy: '武汉市新洲区和广州市的代表参加。' },
    { copy: '在同江市、桐乡市和淮安市，怀安县的剪纸很受欢迎。' },
    { copy: '每逢集市，全县的妇女都来到该城市。' },
  ],
  *check(text, passage, { published }) {
    if (published !== null && !isCovered(published)) return;
    for (const { start, end } of placesOf(passage).unknown) {
      if (end - start < 3) continue;
      const written = text.slice(start, end);
      const meant = meantBy(written, published);
      if (meant.length === 0) continue;
      const names = meant.map((it) => `“${it}”`).join('或');
      yield reportIn(passage, {
        ...{ start, end },
        ...(meant.length === 1 ? { replacement: meant.join('') } : {}),
        message: {
          zh: `没有“${written}”，疑为${names}`,
          en: `there is no ${written}, probably ${meant.join(' or ')}`,
        },
      });
    }
  },
};

/** The divisions of the day whose names differ from a text in one look-alike. */
function meantBy(written: string, day: CivilDate | null): readonly string[] {
  const meant: string[] = [];
  for (const [at, character] of [...written].entries()) {
    for (const right of RIGHT_CHARACTERS.get(character) ?? []) {
      const name = written.slice(0, at) + right + written.slice(at + 1);
      if (divisionsNamed(name).some((it) => it.name === name && isPossible(it, day))) meant.push(name);
    }
  }
  return meant;
}
