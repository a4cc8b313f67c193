/** Two spellings of one word or phrase, either of which is right, that one text should not mix. */
export interface MixedForms {
  /** The spelling to keep to. */
  readonly preferred: '作' | '做';
  /** Finds either spelling; the match is 作 or 做 alone. Sticky: it is asked at each 作 and 做. */
  readonly find: RegExp;
}

/** Things given or held, of which one 作s or 做s. Things made (饭, 手术, 生意) take 做 only, and are not listed. */
const GIVEN =
  '贡献|报告|讲话|讲座|发言|演讲|讲解|汇报|部署|安排|指示|批示|规定|辅导|承诺|检讨|述职|牺牲|动员|致辞|探索|决定|调整|修改';

/** Things said, whose words also tell what somebody says (做了二十年教师的她介绍). */
const SAID = '介绍|说明|解释|总结|点评|分析|解读|评价|表态|答复|回答|回应|判断|交代|要求|努力|让步|反应';

const SAID_OR_GIVEN = `${GIVEN}|${SAID}`;

/** A title, which may stand before the thing. */
const TITLE = '《[^《》，。]{1,60}》';

/** Characters that make one word with 作 or 做 after them. */
const NOT_AFTER = '工合写创操运制动协劳耕著发叫当看称视装振炒杰佳大旧新力拙原遗处名巨稿诈';

/** A spelling with the thing said or given after it, for messages. */
export const SHOWN_PHRASE: RegExp = new RegExp(`^[作做](?:[一-鿿]{0,6}?(?:${SAID_OR_GIVEN})|出|法)`);

/**
 * Families of spellings: 作出 and 做出, 作 and 做 before things said or given, 当作 and 当做, 叫作 and 叫做, 看作 and 看做,
 * 作法 and 做法. Written by hand from the dictionary's pairs and newspaper usage.
 */
export const MIXED_FORMS: readonly MixedForms[] = [
  {
    preferred: '作',
    find: new RegExp(
      `[作做](?<![${NOT_AFTER}].)(?=出了?[^，。；！？]{0,16}(?:${SAID_OR_GIVEN}|成绩|业绩))`,
      'y',
    ),
  },
  {
    preferred: '作',
    find: new RegExp(
      `[作做](?:(?<=所.)(?=的?(?:${TITLE})?[^，。；！？、出]{0,6}(?:${SAID_OR_GIVEN}))|` +
        `(?<![${NOT_AFTER}所].)(?=[了过](?:[^，。；！？、]{0,12}${TITLE})?(?:[^，。；！？、]{0,24}(?:${GIVEN})|` +
        `(?:[^，。；！？、]{0,12}[的番次个])?(?:${SAID}))(?:[，。；！？、]|$)))`,
      'y',
    ),
  },
  {
    preferred: '作',
    find: /[作做](?<=[当看叫称].)(?![业家品为用者风物客主人事工饭菜文题好得法完到不了])/y,
  },
  { preferred: '做', find: /[作做](?=法)(?<![工合写创操运制动协劳耕].)(?!法[院官律庭规人事])/y },
];
