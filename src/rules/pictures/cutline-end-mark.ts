import { reportIn } from '../report.ts';
import type { TextRule } from '../rule.ts';

/** What a whole sentence ends with, a closing mark behind it or not. */
const ENDED = /[。！？…!?][”’」』）)]?$/;
/** A credit behind the words: （李旦 摄）, 李旦 摄, 湘潭县妇联供图. */
const CREDIT =
  /(?:[\s　]{0,4}[（(][^（()）]{1,30}[）)]|(?:[\s　]{1,4}|(?<=。))(?:[^，。\s]{0,12}(?:记者|通讯员)[\s　]?)?[^，。\s]{2,12}[\s　]?(?:摄影?|供图|提供|图))$/u;
/** A cutline of one clause is a label: 座谈会现场. Code points. */
const LEAST_LENGTH = 15;

/** A cutline of whole sentences that does not end with a full stop. */
export const cutlineEndMark: TextRule = {
  code: 'PI003',
  name: 'cutline-end-mark',
  scope: 'text',
  roles: ['cutline'],
  severity: 'advice',
  fix: 'review',
  basis: { text: '报社惯例', verified: false },
  title: { zh: '图片说明末尾没有句号', en: 'Cutline without a full stop' },
  why: {
    zh: '成句的图片说明要有句末标点，署名写在它后面；只是一个短语的（如“座谈会现场”）不用。',
    en: 'A cutline of whole sentences ends with a full stop, before the credit; a label needs none.',
  },
  bad: [
    {
      copy: '![会场](huichang.jpg "11月6日，湖南省妇联系统新媒体建设座谈会在长沙召开（李旦 摄）")\n',
      found: ['开'],
      fixed: '![会场](huichang.jpg "11月6日，湖南省妇联系统新媒体建设座谈会在长沙召开。（李旦 摄）")\n',
    },
    {
      copy: '![培训](peixun.jpg "10月26日，“育婴师”培训班在湘潭县妇幼保健院开课")\n',
      found: ['课'],
      fixed: '![培训](peixun.jpg "10月26日，“育婴师”培训班在湘潭县妇幼保健院开课。")\n',
    },
    {
      copy: '![年会](nianhui.jpg "年会现场座无虚席。会长陈社招向大会作工作报告 许凯 摄")\n',
      found: ['告'],
      fixed: '![年会](nianhui.jpg "年会现场座无虚席。会长陈社招向大会作工作报告。 许凯 摄")\n',
    },
  ],
  good: [{ copy: '![会场](huichang.jpg "11月6日，座谈会在长沙召开。（李旦 摄）")\n' }],
  allows: [
    { copy: '![会场](huichang.jpg "座谈会现场")\n' },
    { copy: '![会场](huichang.jpg "11月6日，湖南省妇联系统座谈会在长沙召开。 本报记者 李旦 摄")\n' },
    { copy: '![会场](huichang.jpg "湖南省妇联系统新媒体建设座谈会会议现场（李旦 摄）")\n' },
    { copy: '![会场](huichang.jpg "杜亚玲说：“要用互联网思维推进工作，要做好推广。”（李旦 摄）")\n' },
    { copy: '![会场](huichang.jpg "左起：杜亚玲、周迎春、李旦，11月6日（资料图）")\n' },
  ],
  *check(_, passage) {
    const words = passage.text.replace(CREDIT, '').trimEnd();
    if (words.length < LEAST_LENGTH || ENDED.test(words) || !/\p{Script=Han}$/u.test(words)) return;
    if (!/[，。]/.test(words) || /^[左右前后上下图][起一二三四图：:]|[：:]/.test(words)) return;
    const last = [...words].at(-1) ?? '';
    const at = words.length - last.length;
    yield reportIn(passage, {
      start: at,
      end: words.length,
      replacement: `${last}。`,
      message: {
        zh: '图片说明成句，末尾却没有句号，应加“。”',
        en: 'a cutline of whole sentences without "。" at its end, add it',
      },
    });
  },
};
