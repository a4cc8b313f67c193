import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByline, parseCertainByline } from '../../src/article/byline.ts';
import { creditLine } from './credit-line.ts';

/** Faultless bylines and whom they credit. */
const BYLINES: readonly (readonly [string, readonly string[]])[] = [
  // One role and one name, in every dress of the separator.
  ['记者李旦', ['reporter 李旦']],
  ['记者 李旦', ['reporter 李旦']],
  ['记者　李旦', ['reporter 李旦']],
  ['记者：李旦', ['reporter 李旦']],
  ['记者: 李旦', ['reporter 李旦']],
  ['通讯员许凯', ['contributor 许凯']],
  ['实习生 赵巧燕', ['intern 赵巧燕']],
  // Several roles and names.
  ['记者唐天喜 通讯员刘小文', ['reporter 唐天喜', 'contributor 刘小文']],
  ['记者 邢云 通讯员 王金财 陈兆洪', ['reporter 邢云', 'contributor 王金财', 'contributor 陈兆洪']],
  ['记者邢云通讯员王金财陈兆洪', ['reporter 邢云', 'contributor 王金财', 'contributor 陈兆洪']],
  ['记者 邢云通讯员 王金财', ['reporter 邢云', 'contributor 王金财']],
  ['记者陈特安、周德武', ['reporter 陈特安', 'reporter 周德武']],
  ['记者陈特安，周德武', ['reporter 陈特安', 'reporter 周德武']],
  ['记者陈特安周德武', ['reporter 陈特安', 'reporter 周德武']],
  ['记者 李旦 实习生 张三 通讯员 赵巧燕', ['reporter 李旦', 'intern 张三', 'contributor 赵巧燕']],
  // Ranks.
  ['首席记者 李旦', ['reporter/首席 李旦']],
  ['见习记者李旦', ['reporter/见习 李旦']],
  ['实习记者李旦', ['reporter/实习 李旦']],
  ['特约记者 李旦', ['reporter/特约 李旦']],
  ['特派记者 李旦', ['reporter/特派 李旦']],
  ['本报记者 李旦', ['reporter/本报 李旦']],
  ['驻京记者 王伟', ['reporter/驻京 王伟']],
  ['本报驻京记者 王伟', ['reporter/本报驻京 王伟']],
  ['特约通讯员 曹洁', ['contributor/特约 曹洁']],
  // Affiliations.
  ['今日女报/凤网记者 李旦', ['reporter@今日女报/凤网 李旦']],
  ['今日女报/凤网记者 李旦\n通讯员 赵巧燕', ['reporter@今日女报/凤网 李旦', 'contributor 赵巧燕']],
  ['湖南日报记者 邢云', ['reporter@湖南日报 邢云']],
  ['湖南日报首席记者 邢云', ['reporter/首席@湖南日报 邢云']],
  ['新华社记者 陈特安', ['reporter@新华社 陈特安']],
  ['通讯员 省妇联 张三', ['contributor@省妇联 张三']],
  // Work rather than office.
  ['文/图 本报记者 ××', ['reporter/本报 ××', 'photographer ××']],
  ['图/文 张三', ['photographer 张三', 'writer 张三']],
  ['文、图 张三', ['writer 张三', 'photographer 张三']],
  ['图文 张三', ['photographer 张三', 'writer 张三']],
  ['文/张三 图/李四', ['writer 张三', 'photographer 李四']],
  ['张三 文 李四 图', ['writer 张三', 'photographer 李四']],
  ['文：张三 图：李四', ['writer 张三', 'photographer 李四']],
  ['张三 摄影报道', ['writer 张三', 'photographer 张三']],
  ['本报记者 张三 摄影报道', ['reporter/本报 张三', 'photographer 张三']],
  ['记者 张三 李四 文/图', ['reporter 张三', 'reporter 李四', 'photographer 张三', 'photographer 李四']],
  ['记者 张三 文 李四 摄', ['reporter 张三', 'photographer 李四']],
  ['记者张三摄', ['photographer 张三']],
  ['摄影 张三', ['photographer 张三']],
  ['摄影记者 张三', ['photographer 张三']],
  ['记者 李旦 摄影 张三', ['reporter 李旦', 'photographer 张三']],
  ['张三 整理', ['compiler 张三']],
  ['整理/李旦', ['compiler 李旦']],
  ['编译 张三', ['translator 张三']],
  ['作者：周明', ['writer 周明']],
  ['本报评论员', ['writer 本报评论员']],
  ['文/本报记者 李旦 图/本报记者 童迪', ['reporter/本报 李旦', 'photographer/本报 童迪']],
  ['文：记者 李旦 图：记者 童迪', ['reporter 李旦', 'photographer 童迪']],
  ['记者 李旦 报道/摄影', ['reporter 李旦', 'photographer 李旦']],
  ['记者 李旦 摄影/报道', ['reporter 李旦', 'photographer 李旦']],
  // Those who helped.
  ['记者 陈特安 周德武 参与采写 李明', ['reporter 陈特安', 'reporter 周德武', 'writer 李明']],
  ['参与采写记者：李明、王五', ['reporter/参与采写 李明', 'reporter/参与采写 王五']],
  ['参与采写：李明、王五', ['writer 李明', 'writer 王五']],
  // A slash behind the role, an office before it, ornaments.
  ['记者/李旦 通讯员/王五', ['reporter 李旦', 'contributor 王五']],
  ['湖南日报·新湖南客户端 记者 李旦', ['reporter@湖南日报·新湖南客户端 李旦']],
  ['新华社 记者 陈特安 省妇联 通讯员 张三', ['reporter@新华社 陈特安', 'contributor@省妇联 张三']],
  ['■记者 李旦', ['reporter 李旦']],
  ['□ 本报记者 李旦 ▲通讯员 王五', ['reporter/本报 李旦', 'contributor 王五']],
  ['◎李旦 文', ['writer 李旦']],
  // Names spread to an equal width.
  ['记者 谭 剑 苏 晓 洲', ['reporter 谭剑', 'reporter 苏晓洲']],
  ['记者 苏　晓　洲 通讯员 李 旦 王 五', ['reporter 苏晓洲', 'contributor 李旦', 'contributor 王五']],
  // 报道 and a place before it.
  ['记者傅亚雨沈阳报道', ['reporter 傅亚雨']],
  ['记者 傅亚雨 沈阳报道', ['reporter 傅亚雨']],
  ['记者陈特安、周德武报道：', ['reporter 陈特安', 'reporter 周德武']],
  ['记者 张三 综合报道', ['reporter 张三']],
  // Names: two characters spread, compound, minority, foreign, rare, outside the BMP, beginning like a role word.
  ['记者 李　旦 通讯员 赵巧燕', ['reporter 李旦', 'contributor 赵巧燕']],
  ['记者李 旦', ['reporter 李旦']],
  ['记者欧阳修文', ['reporter 欧阳修文']],
  ['记者上官云李旦', ['reporter 上官云', 'reporter 李旦']],
  ['记者 阿卜杜拉·买买提', ['reporter 阿卜杜拉·买买提']],
  ['通讯员 格桑卓玛', ['contributor 格桑卓玛']],
  ['记者 John Smith', ['reporter John Smith']],
  ['记者 张𬭎 实习生 䶮㛃', ['reporter 张𬭎', 'intern 䶮㛃']],
  ['记者 文静', ['reporter 文静']],
];

/** Bylines with a fault: text, kind of problem, and the text it points at. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['记者 通讯员 张三', 'role-without-name', '记者'],
  ['记者', 'role-without-name', '记者'],
  ['记者李旦 通讯员', 'role-without-name', '通讯员'],
  ['摄影报道', 'role-without-name', '摄影报道'],
  ['李旦', 'name-without-role', '李旦'],
  ['李旦 记者 张三', 'name-without-role', '李旦'],
  ['记者 李旦 李旦', 'doubled-name', '李旦'],
  ['记者李旦 通讯员李旦', 'doubled-name', '李旦'],
  ['记者 李旦、张三 王五', 'irregular-separator', ' '],
  ['记者 陈特安、，周德武', 'irregular-separator', '、，'],
  ['记者  李旦', 'irregular-separator', '  '],
  ['记者 123', 'unparsable-byline', '123'],
  // 李明 and 王于平, or 李明王 and 于平: nothing tells which.
  ['记者 李 明 王 于 平', 'unparsable-byline', '李 明 王 于 平'],
  ['记者 剑 苏 洲', 'unparsable-byline', '剑 苏 洲'],
  ['记者 李旦 省妇联权益部副部长兼维权热线主任', 'unparsable-byline', '省妇联权益部副部长兼维权热线主任'],
];

describe('parseByline', () => {
  it.each(BYLINES)('reads %j', (text, credits) => {
    const byline = parseByline(text);
    expect(byline.credits.map(creditLine)).toEqual(credits);
    expect(byline.problems).toEqual([]);
  });

  it.each(FAULTS)('finds the fault in %j: %s', (text, kind, found) => {
    const { problems } = parseByline(text);
    expect(problems.map((it) => [it.kind, text.slice(it.span.start, it.span.end)])).toEqual([[kind, found]]);
  });

  it('credits the name even when its role is missing', () => {
    expect(parseByline('李旦').credits.map(creditLine)).toEqual(['writer 李旦']);
  });

  it('points at the second of two equal names', () => {
    expect(parseByline('记者 李旦 李旦').problems[0]?.span).toEqual({ start: 6, end: 8 });
  });

  it('points at each name of a run-together list', () => {
    const spans = parseByline('记者邢云通讯员王金财陈兆洪').credits.map((it) => it.span);
    expect(spans).toEqual([
      { start: 2, end: 4 },
      { start: 7, end: 10 },
      { start: 10, end: 13 },
    ]);
  });

  it('parts names as the staff register tells, even where the surnames would tell otherwise', () => {
    expect(parseByline('记者李文王明').credits.map((it) => it.name)).toEqual(['李文', '王明']);
    const knownNames = ['郭小鹿', '李文王', '布赫'];
    expect(parseByline('记者李文王郭小鹿', { knownNames }).credits.map((it) => it.name)).toEqual([
      '李文王',
      '郭小鹿',
    ]);
    expect(parseByline('记者布赫李旦', { knownNames }).credits.map((it) => it.name)).toEqual([
      '布赫',
      '李旦',
    ]);
  });

  it('parts spread names as the staff register tells', () => {
    const knownNames = ['李明', '王于平'];
    const { credits, problems } = parseByline('记者 李 明 王 于 平', { knownNames });
    expect(credits.map((it) => it.name)).toEqual(['李明', '王于平']);
    expect(problems).toEqual([]);
  });

  it('refuses a text that is far too long for a byline', () => {
    const { credits, problems } = parseByline('记者李旦'.repeat(100));
    expect(credits).toEqual([]);
    expect(problems.map((it) => it.kind)).toEqual(['unparsable-byline']);
  });

  it('never throws, and credits only what stands in the text', () => {
    const words = [
      '记者',
      '通讯员',
      '李旦',
      '王',
      '文',
      '图',
      '/',
      '：',
      '、',
      ' ',
      '　',
      '\n',
      '摄',
      '报道',
      '沈阳',
      '𬭎',
      '·',
      'Li',
      '\ud800',
    ];
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((it) => it.join(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const { credits, problems } = parseByline(text);
        for (const { span } of [...credits, ...problems]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.end).toBeGreaterThan(span.start);
        }
        for (const { name, span } of credits)
          expect(text.slice(span.start, span.end).replace(/[ 　]+/, '')).toBe(
            name.replace(/ /g, name.includes(' ') ? '' : ' '),
          );
      }),
    );
  });
});

describe('parseCertainByline', () => {
  it.each([
    '记者了解到，近年来娄底市妇联一直努力创新妇女工作品牌。',
    '记者了解到',
    '记者从会上获悉',
    '记者获悉',
    '记者节',
    '记者手记',
    '记者简介',
    '记者连线',
    '记者招待会',
    '记者观察',
    '记者来信',
    '通讯员队伍',
    '通讯员培训班',
    '通讯员方阵',
    '通讯员管理',
    '康艳华告诉记者',
    '实习生活',
    '摄影展',
    '摄影大赛',
    '图文并茂',
    '整理房间',
    '文明创建',
    '编辑部',
    '记者 李旦 昨日到访',
    '记者李旦在现场看到',
    '邵阳',
    '李旦',
    '向今日女报/凤网记者表达了自己的读后感',
    '今天的记者 李旦',
  ])('is silent on %s', (text) => {
    expect(parseCertainByline(text)).toBeNull();
  });

  it.each(['记者 李旦', '今日女报/凤网记者 李旦\n通讯员 赵巧燕', '文/图 本报记者 李旦', '记者 李旦 李旦'])(
    'reads %j',
    (text) => {
      expect(parseCertainByline(text)?.credits[0]?.name).toBe('李旦');
    },
  );
});
