import type { DiscouragedTerm } from '../discouraged-term-entry.ts';

/*
 * Terms that are wrong in some contexts only. Written by hand.
 */

/** The list that a Chinese news agency published; known from its many reprints, not read in the original. */
const AGENCY_LIST = '新华社新闻报道中的禁用词和慎用词（2016年修订）';

/** When the entries were last looked at. */
const REVIEWED = '2026-11';

/** Terms to weigh in their context. */
export const CONTEXT_TERMS: readonly DiscouragedTerm[] = [
  {
    term: '罪犯',
    instead: '犯罪嫌疑人',
    group: '法律法规',
    advice: { zh: '未经法院判决，不得确定有罪', en: 'nobody is guilty before the verdict' },
    context: /警方|民警|公安|派出所|刑警|抓获|追捕/,
    notInContext:
      /判处|判决|宣判|服刑|监狱|改造|减刑|假释|死刑|法院|战争|刑满|嫌疑|执行|收监|刑罚|社区矫正|通缉|国际|毒枭|监所|看守所/,
    notAfter: '认悔有无重轻',
    source: '《中华人民共和国刑事诉讼法》第十二条',
    reviewed: REVIEWED,
    match: ['民警将罪犯当场抓获。', '警方正在追捕罪犯。'],
    silent: ['法院判处罪犯有期徒刑十年，民警押送。', '监狱组织罪犯劳动，民警在场。'],
  },
  {
    term: '聋哑人',
    instead: '听力言语残疾人',
    group: '时政和社会生活',
    unless: ['聋哑人学校', '聋哑人协会'],
    notBefore: '学协奥运',
    source: AGENCY_LIST,
    reviewed: REVIEWED,
    match: ['培训班招收聋哑人。'],
    silent: ['培训班招收听力言语残疾人。', '聋哑人学校放假。'],
  },
  {
    term: '人大主任',
    instead: '人大常委会主任',
    group: '时政和社会生活',
    unless: ['人大主任会议', '人大主任委员', '人大主任接待日'],
    notAfter: '乡',
    source: AGENCY_LIST,
    reviewed: REVIEWED,
    match: ['市人大主任出席会议。'],
    silent: ['市人大常委会主任出席会议，人大主任会议通过议程。', '乡人大主任下村走访。'],
  },
  {
    term: '人大副主任',
    instead: '人大常委会副主任',
    group: '时政和社会生活',
    unless: ['人大副主任委员'],
    notAfter: '乡',
    source: AGENCY_LIST,
    reviewed: REVIEWED,
    match: ['县人大副主任出席会议。'],
    silent: ['县人大常委会副主任出席会议。'],
  },
  {
    term: '汉城',
    instead: '首尔',
    group: '国际关系',
    unless: ['汉城奥运', '汉城大学'],
    notAfter: '武江',
    notBefore: '市区乡门',
    context: /韩国|韩方/,
    notInContext: /19\d\d年|200[0-4]年|当年|奥运/,
    source: AGENCY_LIST,
    reviewed: REVIEWED,
    match: ['韩国总统在汉城发表讲话。'],
    silent: ['1988年汉城奥运会，韩国队夺冠。', '武汉城市圈与韩国合作。'],
  },
];
