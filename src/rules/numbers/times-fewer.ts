import { matchesIn } from '../../language/matches.ts';
import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

const FEWER =
  /(?:下降|减少|降低|缩小|缩短|减轻|下跌|减弱|削减|压缩|锐减)(?:了)?(?:将近|近|约|整整|超过)?(?:\d{1,6}(?:\.\d{1,4})?|[一二两三四五六七八九十百千几数]{1,4})(?:多|余)?倍(?!镜|率|数|频)/g;

/** Decreases told in multiples. */
export const timesFewer: TextRule = {
  code: 'NU021',
  name: 'times-fewer',
  scope: 'text',
  marks: '倍',
  looksFor: /倍/,
  severity: 'warning',
  fix: 'none',
  basis: { text: '统计用语：减少不用倍数', verified: false },
  title: { zh: '减少用了倍数', en: 'Decrease told in multiples' },
  why: {
    zh: '减少一倍就没有了，不能说“下降3倍”。应写作“下降75%”“降为原来的四分之一”。',
    en: 'A decrease by one multiple leaves nothing: say by what percent, or to what fraction it fell.',
  },
  bad: [
    { copy: '全县孕产妇死亡率下降了3倍。', found: ['下降了3倍'] },
    { copy: '办事时间缩短近两倍，成本降低一倍。', found: ['缩短近两倍', '降低一倍'] },
    { copy: '案件减少1.5倍。', found: ['减少1.5倍'] },
  ],
  good: [{ copy: '全县孕产妇死亡率下降75%，办事时间缩短三分之二。' }],
  allows: [
    { copy: '孕产妇死亡率下降，产量是原来的3倍。' },
    { copy: '成本降低后，销量增加两倍；噪声减少到原来的三十分之一。' },
    { copy: '收入不减反增，比减少1人后的收入还高3倍。' },
  ],
  *check(text, passage) {
    for (const { 0: written, index: start } of matchesIn(text, FEWER)) {
      yield reportIn(passage, {
        start,
        end: start + written.length,
        message: {
          zh: `“${written}”：减少不能用倍数，应写百分之几或几分之几`,
          en: `"${written}": a decrease is told as a percentage or a fraction, not in multiples`,
        },
      });
    }
  },
};
