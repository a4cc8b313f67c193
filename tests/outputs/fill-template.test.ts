import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.ts';
import { templateFiller } from '../../src/outputs/fill-template.ts';

function fill(templates: Readonly<Record<string, string>>, values: Readonly<Record<string, unknown>> = {}) {
  const own = new Map(Object.entries(templates));
  const read = (name: string) => {
    const text = own.get(name);
    return text === undefined ? null : { text, shown: `模板/${name}` };
  };
  const filler = templateFiller(read, 1000);
  return filler('web/article.liquid', values);
}

async function failureOf(templates: Readonly<Record<string, string>>, values = {}): Promise<UsageError> {
  const outcome = await fill(templates, values).catch((error: unknown) => error);
  if (outcome instanceof UsageError) return outcome;
  throw new Error(`not refused: ${String(outcome)}`);
}

describe('templateFiller', () => {
  it('fills values, escaped unless raw is asked for', async () => {
    const template = '<h1>{{ headline }}</h1>{{ body | raw }}';
    const values = { headline: "“四自”<b>精神</b> & '创新' \"", body: '<p>正文</p>' };
    expect(await fill({ 'web/article.liquid': template }, values)).toBe(
      '<h1>“四自”&lt;b&gt;精神&lt;/b&gt; &amp; &#39;创新&#39; &quot;</h1><p>正文</p>',
    );
  });

  it('shows what no page can hold as U+FFFD', async () => {
    const values = { headline: '红\u001b[31m头\ud800\u202e文\uffff件' };
    expect(await fill({ 'web/article.liquid': '{{ headline }}' }, values)).toBe(
      '红\ufffd[31m头\ufffd\ufffd文\ufffd件',
    );
  });

  it('does not read values as templates', async () => {
    const values = { headline: '{{ 7 | times: 6 }}{% raw %}' };
    expect(await fill({ 'web/article.liquid': '{{ headline }}' }, values)).toBe(
      '{{ 7 | times: 6 }}{% raw %}',
    );
  });

  it('takes in other templates through the reader', async () => {
    const templates = {
      'web/article.liquid':
        "{% layout 'web/layout.liquid' %}{% block body %}{% render 'web/rubric.liquid', rubric: rubric %}{% endblock %}",
      'web/layout.liquid': '<main>{% block body %}{% endblock %}</main>',
      'web/rubric.liquid': '■ {{ rubric }}',
    };
    expect(await fill(templates, { rubric: '妇联星空' })).toBe('<main>■ 妇联星空</main>');
  });

  it.each([
    ['an unknown value', '第一行\n{{ headlin }}', 2, '没有“headlin”这个值', 'there is no value "headlin"'],
    ['an unknown filter', '{{ headline | shout }}', 1, '没有“shout”这个过滤器', 'there is no filter "shout"'],
    ['an unknown tag', '\n\n{% shout %}', 3, '没有“shout”这个标签', 'there is no tag "shout"'],
    [
      'a tag without end',
      '{% if headline %}',
      1,
      '标签 {% if headline %} 没有结束',
      'the tag {% if headline %} is not closed',
    ],
    ['an output without end', '{{ headline', 1, '没有以“}}”结束', 'is not closed by "}}"'],
    [
      'a missing template',
      "\n{% render 'web/none.liquid' %}",
      2,
      '找不到模板“web/none.liquid”',
      'no template "web/none.liquid"',
    ],
    ['the clock', "{{ 'now' | date: '%Y' }}", 1, '没有“date”这个过滤器', 'there is no filter "date"'],
  ])('names file, line and cause of %s', async (_, template, line, zh, en) => {
    const { localised } = await failureOf({ 'web/article.liquid': template }, { headline: '标题' });
    expect(localised.zh).toContain(`模板 模板/web/article.liquid 第 ${line} 行有误：`);
    expect(localised.zh).toContain(zh);
    expect(localised.en).toContain(`template 模板/web/article.liquid, line ${line}: `);
    expect(localised.en).toContain(en);
  });

  it('names the template that was taken in when the fault is there', async () => {
    const { localised } = await failureOf({
      'web/article.liquid': "{% render 'web/rubric.liquid' %}",
      'web/rubric.liquid': '<p>\n{{ rubrik }}',
    });
    expect(localised.zh).toContain('模板/web/rubric.liquid 第 2 行');
  });

  it.each([
    '../secret.liquid',
    '/etc/passwd',
    'web/../../x.liquid',
    'web\\x.liquid',
    '',
    'web//x',
    './x',
    'web/\u0000',
  ])('never asks the reader for %j', async (name) => {
    const asked: string[] = [];
    const filler = templateFiller((it) => {
      asked.push(it);
      return it === 'main.liquid' ? { text: '{% render name %}{% include name %}', shown: it } : null;
    });
    await expect(filler(name, {})).rejects.toThrow(UsageError);
    await expect(filler('main.liquid', { name })).rejects.toThrow(UsageError);
    expect(asked.filter((it) => it !== 'main.liquid')).toEqual([]);
  });

  it('says so when the template asked for is not there', async () => {
    expect((await failureOf({})).localised.zh).toBe('找不到模板 web/article.liquid');
  });

  it.each([
    ['a range beyond memory', '{% for i in (1..900000000) %}x{% endfor %}'],
    ['a template that renders itself', "{% render 'web/article.liquid' %}"],
    ['a template that includes itself', "{% include 'web/article.liquid' %}"],
    ['text that doubles', `{% assign a = 'x' %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`],
  ])('ends %s', async (_, template) => {
    expect(await failureOf({ 'web/article.liquid': template })).toBeInstanceOf(UsageError);
  });

  it('keeps prototypes out of reach', async () => {
    const values = { article: Object.create({ secret: '内部' }) as object };
    expect(
      (await failureOf({ 'web/article.liquid': '{{ article.secret }}' }, values)).localised.zh,
    ).toContain('没有');
  });
});
