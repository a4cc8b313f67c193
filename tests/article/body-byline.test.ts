import { describe, expect, it } from 'vitest';
import { articleOf, draftWith } from './article-of.ts';
import { creditLine } from './credit-line.ts';

async function creditsIn(body: string, knownNames: readonly string[] = []): Promise<readonly string[]> {
  const { bylines } = await articleOf(draftWith('kicker: 妇联', body), { knownNames });
  return bylines.flatMap((it) => it.credits.map(creditLine));
}

describe('bylines of a body', () => {
  it.each([
    ['新华社洛杉矶11月8日体育专电（记者 赵仁伟）湖人队今天获胜。', ['reporter 赵仁伟']],
    ['■本报讯（记者 李旦）座谈会昨日召开。', ['reporter 李旦']],
    ['■记者 李旦\n\n座谈会昨日召开。', ['reporter 李旦']],
    ['□（记者 李旦 通讯员 王五）\n\n座谈会昨日召开。', ['reporter 李旦', 'contributor 王五']],
    ['湖南日报·新湖南客户端 记者 李旦\n\n座谈会昨日召开。', ['reporter@湖南日报·新湖南客户端 李旦']],
    ['（记者/李旦 通讯员/王五）\n\n座谈会昨日召开。', ['reporter 李旦', 'contributor 王五']],
    [
      '座谈会昨日召开。\n\n与会者热烈鼓掌。（参与采写记者：李明、王五）',
      ['reporter/参与采写 李明', 'reporter/参与采写 王五'],
    ],
    [
      '本报讯（记者 李旦）座谈会昨日召开。\n\n与会者热烈鼓掌。（参与采写：李明）',
      ['reporter 李旦', 'writer 李明'],
    ],
    [
      '座谈会昨日召开。\n\n（参与采写记者：李明、王五）',
      ['reporter/参与采写 李明', 'reporter/参与采写 王五'],
    ],
    ['座谈会昨日召开。\n\n大家齐声鼓掌。（李旦）', ['writer 李旦']],
    ['大家齐声鼓掌！(李旦)', ['writer 李旦']],
  ])('are read in %j', async (body, credits) => {
    expect(await creditsIn(body)).toEqual(credits);
  });

  it.each([
    '大家齐声鼓掌。（连载）',
    '大家齐声鼓掌。（全文完）',
    '大家齐声鼓掌。（完）',
    '大家齐声鼓掌。（张家界）',
    '大家齐声鼓掌。（黄金）',
    '大家齐声鼓掌。（周末报）',
    '大家齐声鼓掌（李旦）。',
    '他说：“此曲只应天上有。”（杜甫）',
    '大家齐声鼓掌。（李旦）\n\n会后还有演出。',
  ])('are not guessed from the bracket in %j', async (body) => {
    expect(await creditsIn(body)).toEqual([]);
  });

  it('credits a name in brackets with a rare surname when the register knows it', async () => {
    expect(await creditsIn('大家齐声鼓掌。（连明）')).toEqual([]);
    expect(await creditsIn('大家齐声鼓掌。（连明）', ['连明'])).toEqual(['writer 连明']);
  });

  it('does not add a name in brackets to a story that has a byline', async () => {
    expect(await creditsIn('本报讯（记者 李旦）座谈会召开。\n\n大家齐声鼓掌。（童迪）')).toEqual([
      'reporter 李旦',
    ]);
  });

  it('points at the closing name, and at its half-width brackets', async () => {
    const { draft, bodyByline } = await articleOf(draftWith('kicker: 妇联', '大家齐声鼓掌！(李旦)'));
    const text = ({ start, end }: { readonly start: number; readonly end: number }) =>
      draft.text.slice(start, end);
    expect(bodyByline?.credits.map((it) => text(it.span))).toEqual(['李旦']);
    expect(bodyByline?.problems.map((it) => [it.kind, text(it.span)])).toEqual([
      ['half-width-parenthesis', '('],
      ['half-width-parenthesis', ')'],
    ]);
  });
});

describe('a dateline', () => {
  it('is found behind an ornament, at its own place', async () => {
    const { draft, dateline } = await articleOf(
      draftWith('kicker: 妇联', '■本报讯（记者 李旦）座谈会召开。'),
    );
    expect(draft.text.slice(dateline?.span.start, dateline?.span.end)).toBe('本报讯');
  });

  it.each([
    ['新华社洛杉矶11月8日体育专电（记者 赵仁伟）湖人队获胜。', 'special', '洛杉矶'],
    ['新华社伦敦11月8日体育电（记者 赵仁伟）切尔西队获胜。', 'wire', '伦敦'],
    ['本报体育讯（记者 李旦）湘涛队获胜。', 'staff', null],
  ])('may name the desk: %s', async (body, form, place) => {
    const { dateline } = await articleOf(draftWith('kicker: 妇联', body));
    expect(dateline).toMatchObject({ form, place });
  });
});
