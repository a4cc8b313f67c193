import { readArticle } from '../../src/article/read-article.ts';
import { readDraftText } from '../../src/draft/read-draft.ts';
import { COMPOUND_SURNAMES, SINGLE_SURNAMES, surnameShare } from '../../src/language/surnames.ts';
import type { Evaluation } from './evaluation.ts';
import { percent } from './scores.ts';

/** A way in which papers print bylines. `{0}` … stand for names. */
interface Shape {
  readonly copy: string;
  /** Roles of the names in order; the same name may have two. */
  readonly roles: readonly (readonly [role: string, name: number])[];
}

const BODY = '\n\n座谈会6日召开，与会人员聆听了专题讲座，并进行了讨论。';
const SHAPES: readonly Shape[] = [
  { copy: '今日女报/凤网讯（记者{0}）座谈会召开。', roles: [['reporter', 0]] },
  { copy: '今日女报/凤网讯(记者{0})座谈会召开。', roles: [['reporter', 0]] },
  {
    copy: '本报讯（记者 {0} 通讯员 {1} {2}）座谈会召开。',
    roles: [
      ['reporter', 0],
      ['contributor', 1],
      ['contributor', 2],
    ],
  },
  {
    copy: '今日女报/凤网讯（记者{0} 通讯员{1}）近日，座谈会召开。',
    roles: [
      ['reporter', 0],
      ['contributor', 1],
    ],
  },
  {
    copy: '本报讯（记者{0}通讯员{1}{2}）座谈会召开。',
    roles: [
      ['reporter', 0],
      ['contributor', 1],
      ['contributor', 2],
    ],
  },
  {
    copy: '新华社北京11月6日电（记者{0}、{1}）全球妇女峰会闭幕。',
    roles: [
      ['reporter', 0],
      ['reporter', 1],
    ],
  },
  {
    copy: '本报纽约10月31日电 记者{0}、{1}报道：峰会开幕。',
    roles: [
      ['reporter', 0],
      ['reporter', 1],
    ],
  },
  { copy: '据新华社上海6月8日电（记者{0}）展览开幕。', roles: [['reporter', 0]] },
  { copy: `记者{0}沈阳报道${BODY}`, roles: [['reporter', 0]] },
  {
    copy: `今日女报/凤网记者 {0}\n通讯员 {1}${BODY}`,
    roles: [
      ['reporter', 0],
      ['contributor', 1],
    ],
  },
  {
    copy: `文/图 本报记者 {0}${BODY}`,
    roles: [
      ['reporter', 0],
      ['photographer', 0],
    ],
  },
  {
    copy: '本报讯（首席记者 {0} 见习记者 {1}）座谈会召开。',
    roles: [
      ['reporter', 0],
      ['reporter', 1],
    ],
  },
  {
    copy: '本报讯（记者：{0}，实习生：{1}）座谈会召开。',
    roles: [
      ['reporter', 0],
      ['intern', 1],
    ],
  },
  { copy: '本报讯（特约通讯员　{0}）座谈会召开。', roles: [['contributor', 0]] },
  { copy: '本报讯（驻京记者{0}）会议闭幕。', roles: [['reporter', 0]] },
];

/** Characters of given names, by hand: the commoner twice. */
const GIVEN = [
  ...'伟芳秀英娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂兰玉华建国志红文辉春梅海燕晓东玲鹏飞婷宇欣佳琪雪峰斌宁波浩然思远子涵雨晨梓轩嘉怡若曦',
  ...'伟芳静丽军勇杰娟涛明霞平华建国志红文春梅海燕晓东玲',
  ...'蕾璐璇琳瑶琦皓锴钰鑫祺祎珩翊𬭎㛃䶮',
];
const MINORITY = ['阿卜杜拉·买买提', '古丽娜尔·艾山', '次仁·卓玛', '米娜瓦尔·艾尼', '巴特尔·额尔敦'];

/** Bylines a shape is filled with. */
const ROUNDS = 200;
const LEAST = 0.98;
const LISTED = 12;

/** How many bylines of the shapes that papers use are read exactly, filled with generated names. */
export const bylines: Evaluation = {
  name: 'bylines',
  run: async () => {
    const random = randomFrom(20_151_112);
    const rows: string[] = [];
    const wrong: string[] = [];
    let right = 0;
    for (const shape of SHAPES) {
      const failed = await failuresOf(shape, random);
      right += ROUNDS - failed.length;
      wrong.push(...failed);
      rows.push(
        `| ${shape.copy.replace(BODY, '').replaceAll('\n', '⏎')} | ${percent(1 - failed.length / ROUNDS)} |`,
      );
    }
    const share = right / (SHAPES.length * ROUNDS);
    const section = [
      '## Bylines with generated names',
      `${SHAPES.length} shapes, each filled ${ROUNDS} times with names made of surnames by their frequency, given names of one and two characters (a sixth
and the rest), rare characters, compound surnames and names with interpuncts; no staff register. A byline counts when all its names and
their roles are read, in order: ${percent(share)} are.`,
      ['| shape | exact |', '| --- | --- |', ...rows].join('\n'),
      `Examples of what is not: ${wrong.slice(0, LISTED).join(' / ')}`,
    ].join('\n\n');
    const failures = share < LEAST ? [`${percent(share)} exact, at least ${percent(LEAST)}`] : [];
    return { section, failures };
  },
};

async function failuresOf({ copy, roles }: Shape, random: () => number): Promise<readonly string[]> {
  const failed: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const names = differentNames(random);
    const text = copy.replace(/\{(\d)\}/g, (_, index: string) => names[Number(index)] ?? '');
    const article = readArticle(await readDraftText(text, { path: 'byline.txt', format: 'plain' }));
    const found = article.credits.map((it) => `${it.role} ${it.name}`).join(', ');
    const wanted = roles.map(([role, index]) => `${role} ${names[index]}`).join(', ');
    if (found !== wanted)
      failed.push(`${text.split('\n\n')[0]?.replaceAll('\n', '⏎')} → ${found || 'nothing'}`);
  }
  return failed;
}

function differentNames(random: () => number): readonly string[] {
  const names = new Set<string>();
  while (names.size < 3) names.add(nameOf(random));
  return [...names];
}

function nameOf(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = random();
  if (kind < 0.02) return pick(MINORITY);
  const surname = kind < 0.05 ? pick(COMPOUND_SURNAMES.slice(0, 10)) : surnameOf(random);
  return surname + pick(GIVEN) + (random() < 1 / 6 ? '' : pick(GIVEN));
}

/** A single surname, drawn as often as people bear it. */
function surnameOf(random: () => number): string {
  const total = [...SINGLE_SURNAMES].reduce((sum, _, rank) => sum + surnameShare(rank), 0);
  let left = random() * total;
  const found = [...SINGLE_SURNAMES].find((_, rank) => {
    left -= surnameShare(rank);
    return left <= 0;
  });
  return found ?? '王';
}

/** Pseudo-random numbers from 0 to 1 (mulberry32): the same from the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
