import type { ListedPattern } from '../listed-pattern.ts';

/*
 * Two sentence patterns run into one (句式杂糅): stock examples of grammar handbooks, written by hand. What between
 * the halves could begin a pattern of its own (以, 到, 在) makes a pattern silent.
 */

function blended(
  key: string | readonly string[],
  find: RegExp,
  one: string,
  other: string,
  instead?: string,
  written?: string,
): ListedPattern {
  const message = {
    zh: `${written === undefined ? '' : `“${written}”：`}“${one}”与“${other}”两种句式混在一起，应只用一种`,
    en: `"${one}" and "${other}" are run into one, use either`,
  };
  return {
    keys: typeof key === 'string' ? [key] : key,
    find,
    message,
    ...(instead === undefined ? {} : { instead }),
  };
}

/** Blended sentence patterns. */
export const BLENDED_PATTERNS: readonly ListedPattern[] = [
  blended(
    '是由于',
    /(?<=是由)于(?=[^，。；！？]{2,24}(?:造成|引起|导致|酿成|引发)的)/g,
    '是由于……',
    '是由……造成的',
    '',
  ),
  blended(
    '是因为',
    /(?<=是)因为(?=[^，。；！？]{2,24}(?:造成|引起|导致|酿成|引发)的(?:[，。；！？]|$))/g,
    '是因为……',
    '是由……造成的',
    '由',
  ),
  blended(
    '的原因',
    /(?<=是因为[^，。；！？]{2,16}(?<![样种同个]))的原因(?=[，。；！？]|$)/g,
    '是因为……',
    '是……的原因',
    '',
  ),
  blended('本着', /(?<=本着[^，。；！？以]{2,16})为(?=原则|宗旨|目的)/g, '本着……的原则', '以……为原则', '的'),
  blended('本着以', /(?<=本着)以(?=[^，。；！？]{2,16}为(?:原则|宗旨|目的))/g, '本着……的原则', '以……为原则'),
  blended(
    '围绕',
    /(?<=围绕着?)以(?=[^，。；！？的]{2,14}为(?:中心|主题|核心|重点)[，。；、！？])/g,
    '围绕……',
    '以……为中心',
  ),
  blended(
    '受到',
    /(?<=(?<!承)[受遭])到(?=[^，。；！？]{1,12}(?<![究生守务易出待挥儿容场处会诊厕寓毒])所(?:影响|限制|制约|困扰|感动|鼓舞|左右|束缚|感染|吸引))/g,
    '受到……',
    '受……所',
    '',
  ),
  blended(
    ['为出发点', '为抓手', '为突破口', '为切入点', '为落脚点'],
    /(?<![服顺听遵自])从(?=[^，。；！？以作]{2,12}为(?:出发点|抓手|突破口|切入点|落脚点)[，。；！？])/g,
    '从……出发',
    '以……为出发点',
    '以',
  ),
  blended(
    '为主',
    /(?<![理自经缘事来因])由(?=[^，。；！？以由]{2,10}(?<![变转改升列定成])为主导?(?:的|[，。；！？]))/g,
    '由……',
    '以……为主',
    '以',
  ),
  blended('堪忧', /[令让使]人堪忧/g, '令人担忧', '堪忧', '令人担忧', '令人堪忧'),
  blended('意料之外', /出乎(?:人们?)?意料之外/g, '出乎意料', '在意料之外', '出乎意料', '出乎意料之外'),
  blended('对于', /对于(?=[^，。；！？在]{2,14}(?:问题|方面)上[，。])/g, '对于……问题', '在……问题上', '在'),
  blended('为了', /为了(?=[^，。；！？以]{2,16}为(?:目的|目标)[，。；！？])/g, '为了……', '以……为目的', '以'),
  blended('的地步', /以[至致]于?(?=[^，。；！？到]{2,16}的地步)/g, '以至于……', '到了……的地步', '到了'),
];
