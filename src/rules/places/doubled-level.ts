import { type PlaceMention, placesOf } from '../../language/places/place-mentions.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** 省省, 市市 between two places, or a place named twice in a row. */
export const doubledLevel: TextRule = {
  code: 'PL003',
  name: 'doubled-level',
  scope: 'text',
  marks: '省市县区州',
  severity: 'error',
  fix: 'review',
  basis: { text: '衍字', verified: false, certain: true },
  title: { zh: '地名多写了一级', en: 'Level of a place doubled' },
  why: {
    zh: '“湖南省省长沙市”“永州市永州市”是改稿、合稿时留下的衍字。',
    en: 'A doubled 省, 市 or whole name is left over from editing.',
  },
  bad: [
    { copy: '她来自湖南省省长沙市。', found: ['省'], fixed: '她来自湖南省长沙市。' },
    { copy: '近日，永州市市祁阳县召开推进会议。', found: ['市'], fixed: '近日，永州市祁阳县召开推进会议。' },
    {
      copy: '近日，娄底市娄底市双峰县妇联走访困难群众。',
      found: ['娄底市'],
      fixed: '近日，娄底市双峰县妇联走访困难群众。',
    },
  ],
  good: [{ copy: '她来自湖南省长沙市，现住永州市祁阳县。' }],
  allows: [
    { copy: '湖南省省长、长沙市市长出席会议。' },
    { copy: '吉林省吉林市、湘潭市湘潭县的代表参加。' },
    { copy: '在乐山市市中区，长沙市市直机关的志愿者参加活动。' },
    { copy: '长沙市、长沙市教育局都派人参加。' },
  ],
  *check(text, passage) {
    const { mentions } = placesOf(passage);
    for (const [at, mention] of mentions.entries()) {
      const extra = extraBehind(text, mention, mentions[at + 1]);
      if (extra === null) continue;
      const words = text.slice(extra.start, extra.end);
      yield reportIn(passage, {
        ...extra,
        replacement: '',
        message: { zh: `多写了“${words}”，应删去`, en: `"${words}" is written twice, remove one` },
      });
    }
  },
};

function extraBehind(text: string, { name, end }: PlaceMention, next: PlaceMention | undefined) {
  if (next === undefined) return null;
  if (next.start === end && next.name === name) return { start: next.start, end: next.end };
  const isDoubled = next.start === end + 1 && text.charAt(end) === name.at(-1);
  return isDoubled ? { start: end, end: end + 1 } : null;
}
