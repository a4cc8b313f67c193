import { type Division, statusOn, successorOf, yearsOf } from '../../language/places/divisions.ts';
import { placesOf } from '../../language/places/place-mentions.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';
import { isHistorical } from './history.ts';

/** A division that had been renamed, raised to a city or merged before the day of publication. */
export const formerDivision: TextRule = {
  code: 'PL004',
  name: 'former-division',
  scope: 'text',
  marks: '市县区省州盟旗',
  severity: 'warning',
  fix: 'review',
  basis: { text: '民政部历年行政区划代码（按见报日期）', verified: false },
  title: { zh: '见报时已不存在的行政区划', en: 'Division that no longer existed' },
  why: {
    zh: '撤县设市（区）、更名、合并之后，说今天的事要用今天的地名；说当年的事可用旧名，但要让读者看出是旧名（“原宣武区”“襄樊市（今襄阳市）”）。',
    en: 'Since renamed, raised or merged: the news needs the present name, history may keep the old one if marked as old.',
  },
  bad: [
    {
      copy: '襄樊市妇联的志愿者来到湖南。',
      found: ['襄樊市'],
      fixed: '襄阳市妇联的志愿者来到湖南。',
    },
    {
      copy: '---\nheadline: 座谈会召开\ndate: 2023-11-12\n---\n\n近日，永州市祁阳县召开推进会议。\n',
      found: ['祁阳县'],
      fixed: '---\nheadline: 座谈会召开\ndate: 2023-11-12\n---\n\n近日，永州市祁阳市召开推进会议。\n',
    },
    { copy: '近日，北京市宣武区、崇文区的社区干部到长沙参观。', found: ['宣武区', '崇文区'] },
    { copy: '在思茅市，茶农们忙着采茶。', found: ['思茅市'], fixed: '在普洱市，茶农们忙着采茶。' },
  ],
  good: [{ copy: '襄阳市、普洱市和北京市西城区的志愿者来到祁阳县。' }],
  allows: [
    { copy: '原宣武区文化馆的退休职工参加演出。' },
    { copy: '1998年，她从襄樊市来到长沙。' },
    { copy: '襄樊市（今襄阳市）是她的家乡。' },
    { copy: '2010年底，襄樊市更名为襄阳市。' },
    { copy: '她时任望城县妇联主席。' },
    { copy: '编者手边有一部旧版《宣武区志》，还有一部望城县志。' },
    { copy: '巢湖市妇联慰问困难群众。' },
    { copy: '到达县城后，她离开县里的车队，任县委书记的他来接她。' },
    { copy: '---\nheadline: 座谈会召开\ndate: 2010-12-20\n---\n\n襄樊市妇联的志愿者来到湖南。\n' },
  ],
  *check(text, passage, { published }) {
    if (published === null) return;
    for (const mention of placesOf(passage).mentions) {
      const { divisions, name } = mention;
      if (!mention.certain || name.endsWith('地区') || divisions[0]?.name !== name) continue;
      if (!divisions.every((it) => statusOn(it, published) === 'gone')) continue;
      if (isHistorical(text, mention, published)) continue;
      yield reportIn(passage, { start: mention.start, end: mention.end, ...saying(divisions) });
    }
  },
};

function saying(divisions: readonly Division[]) {
  const [last] = [...divisions].sort((one, other) => (other.ended?.until ?? 0) - (one.ended?.until ?? 0));
  const next = last === undefined ? null : successorOf(last);
  const when = last?.ended ?? null;
  const [name, years] = [last?.name ?? '', when === null ? '' : yearsOf(when)];
  const isSame = next !== null && (next.code === last?.code || next.stem === last?.stem);
  const into = next === null ? '撤销' : isSame ? `改为“${next.name}”` : `撤销，辖区今属“${next.name}”`;
  return {
    message: {
      zh: `“${name}”已于${years}年${into}`,
      en: `${name} ceased to exist in ${years}${next === null ? '' : `, see ${next.name}`}`,
    },
    hint: {
      zh: '如说当年的事，请写明是旧名（原……、……〔今……〕）',
      en: 'if history is told, mark the name as the old one',
    },
    ...(isSame ? { replacement: next.name } : {}),
  };
}
