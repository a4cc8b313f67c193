import { officeAt, officeEndingAt, titleBefore } from '../../language/mention-titles.ts';
import type { Span } from '../../model/text.ts';
import { personNounBefore } from './name-context.ts';
import type { NameText } from './name-text.ts';

/**
 * The titles that stand with the names of a passage, name for name: before it with its units (省妇联主席), or right behind it
 * (王郁芳教授). The second name of a list shares an office that several hold (副主席张三、李四). Null where none stands.
 */
export function titlesOf(copy: NameText, names: readonly Span[]): readonly (string | null)[] {
  const { text } = copy;
  const titles: (string | null)[] = [];
  for (const [index, { start, end }] of names.entries()) {
    const before = names[index - 1];
    const own = titleAhead(copy, start, before?.end ?? 0) ?? titleBehind(text, end, names[index + 1]?.start);
    const follows = before?.end === start - 1 && text.charAt(start - 1) === '、';
    const inherited = follows ? (titles[index - 1] ?? '') : '';
    titles.push(own ?? (SEVERAL_HOLD.test(inherited) ? inherited : null));
  }
  return titles;
}

/** Offices that several hold at a time: 副主席张三、李四; a body has one 主席. */
const SEVERAL_HOLD =
  /副\p{Script=Han}{1,5}$|(?:委员|常委|理事|董事|代表|成员|顾问|教授|研究员|院士|医生|护士|老师|教师|记者|选手|队员|演员|村民|居民|市民|民警|战士|学生|专家|学者|作家|画家|律师|法官|志愿者|执行主席)$/u;

/** What points back to a body that was named before: 该院急诊科主任, 当地商会会长. */
const POINTING = /^(?:当地|该[院校省市县州区镇乡村局厂])/;

function titleAhead(copy: NameText, start: number, floor: number): string | null {
  const office = officeEndingAt(copy.text, start);
  const last = office ?? personNounBefore(copy, start);
  if (last === null || last.start < floor) return null;
  return titleBefore(copy.text, last, office?.kind ?? 'role', floor).text.replace(POINTING, '');
}

/** 易鹏飞书记; not the office of the next name: 张三、主席李四 has a mark between, 刘云副主席王五 is 王五's. */
function titleBehind(text: string, end: number, next: number | undefined): string | null {
  const office = officeAt(text, end);
  if (office === null || office.kind === 'role' || office.end === next) return null;
  return text.slice(office.start, office.end);
}
