import type { ListedPattern } from '../listed-pattern.ts';

/*
 * Words of refusal with a negation that turns them round: stock examples of grammar handbooks, written by hand.
 * 防止干部不作为 and 避免不必要的损失 are right, so only negations that cannot belong to what is prevented are listed.
 */

function contradictory(key: string, find: RegExp, instead: string, right: string): ListedPattern {
  const message = {
    zh: `“${key}”后面的否定词使意思相反，应为“${right}”`,
    en: `the negation after ${key} says the opposite, expected "${right}"`,
  };
  return { keys: [key], find, instead, message };
}

/** In a list (防止水源枯竭、候鸟不再出现) only such a word is surely what should not happen. */
const HARM = '(?:事故|事件|悲剧|问题|现象|情况|案件|行为|险情|火灾|伤亡)';

const AGAIN = '(?=发生|出现|重演|复发|反弹|重犯|上演)';

/** Negations that say the opposite of what is meant. */
export const CONTRADICTORY_NEGATIONS: readonly ListedPattern[] = [
  ...['防止', '避免', '杜绝', '严防', '谨防', '以免', '以防', '阻止'].map((verb) =>
    contradictory(
      verb,
      new RegExp(`(?<=${verb}(?:[^，。；！？、不]{0,14}|[^，。；！？不]{0,12}${HARM}))不再${AGAIN}`, 'g'),
      '再次',
      `${verb}……再次`,
    ),
  ),
  ...['切忌', '切勿', '谨防', '严防', '以免', '避免'].map((verb) =>
    contradictory(verb, new RegExp(`(?<=${verb})(?:不要|不可以|别再|不应)(?!以)`, 'g'), '', verb),
  ),
  contradictory('禁止', /(?<=(?:禁止|严禁))不(?:得|许|准|要)/g, '', '禁止'),
  contradictory('严禁', /(?<=严禁)不能/g, '', '严禁'),
  contradictory('无时无刻', /无时无刻(?=都|地在|在|想着|惦记|牵挂|关注)/g, '时时刻刻', '时时刻刻'),
];
