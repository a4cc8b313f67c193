import { chmodSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '../../src/newsroom/config-schema.ts';
import { CONTROL_C, personReplying } from '../support/person.ts';
import { runCli, type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

/** What stands in a new newsroom. */
const FILES = [
  '.editorconfig',
  '.gitattributes',
  '.githooks/pre-commit',
  '.github/workflows/caibian.yml',
  '.gitignore',
  'README.md',
  'articles/2015-11-12/issue.yaml',
  'articles/2015-11-12/shili-gongxiang-shuwu.md',
  'caibian.yaml',
  'desk/organisations.yaml',
  'desk/people.yaml',
  'desk/rubrics.yaml',
  'desk/series.yaml',
  'desk/staff.yaml',
  'desk/stopwords.txt',
  'desk/terms.yaml',
  'desk/thesaurus.yaml',
  'desk/topics.yaml',
  'desk/words.txt',
  'templates/README.md',
];

let folder: TemporaryNewsroom;

beforeEach(() => {
  folder = temporaryNewsroom();
});

afterEach(() => folder.remove());

/** The same newsroom, worked in from a folder inside it. */
function inside(name: string): TemporaryNewsroom {
  return { ...folder, folder: path.join(folder.folder, name) };
}

describe('caibian init', () => {
  it('makes a newsroom and says what to do next', async () => {
    const run = await runCli(folder, ['init', '报社']);
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(run.output.split('\n')).toEqual([
      `编辑部建好了：报社，${FILES.length} 个文件，里面有一篇虚构的示例稿件。接着试试：`,
      '  cd 报社',
      '  caibian check',
      '  caibian build articles/2015-11-12/issue.yaml',
      '  git init && git config core.hooksPath .githooks',
      '',
    ]);
    expect(folder.list()).toEqual(FILES.map((file) => `报社/${file}`));
    const made = folder.list().map((file) => folder.read(file));
    expect(made.filter((text) => /\{\{|\}\}/.test(text))).toEqual([]);
  });

  it.each(['2015-11-12', '2016-01-01', '2024-02-29'])(
    'makes a sample of %s that nothing is said of',
    async (date) => {
      await runCli(folder, ['init', '--date', date, '--name', '潇湘晚刊', '--region', '湖南省']);
      const check = await runCli(folder, ['check']);
      expect(check).toEqual({ exitCode: 0, output: '共 1 篇稿件：错误 0，警告 0，建议 0\n', errors: '' });
      const tag = await runCli(folder, ['tag']);
      expect(tag).toMatchObject({ exitCode: 0, errors: '' });
      expect(tag.output).toContain('共享书屋');
      const build = await runCli(folder, ['build', `articles/${date}/issue.yaml`]);
      expect(build).toMatchObject({ exitCode: 0, errors: '' });
      expect(folder.read(`dist/${date}/index.html`)).toContain('潇湘晚刊');
      expect(folder.read(`dist/${date}/shili-gongxiang-shuwu.html`)).toContain('示例稿件（内容虚构）');
    },
  );

  it('writes every setting, in force or in a comment, and explains it', async () => {
    await runCli(folder, ['init', '--name', '湘: "报" #1']);
    const config = folder.read('caibian.yaml');
    const { publication, check, print } = configSchema.def.shape;
    const keys = [
      ...Object.keys(configSchema.def.shape),
      ...[publication, check, print].flatMap((it) => Object.keys(it.def.innerType.def.shape)),
    ];
    expect(keys.length).toBeGreaterThan(18);
    for (const key of keys) expect(config).toMatch(new RegExp(`^ *(?:# )?${key}:`, 'm'));
    expect((await runCli(folder, ['config'])).output).toContain('name: \'湘: "报" #1\'');
  });

  it('names every built-in template that can be overridden', async () => {
    await runCli(folder, ['init']);
    const listed = [...folder.read('templates/README.md').matchAll(/^- `(.+)`$/gm)].map(([, name]) => name);
    expect(listed).toContain('web/style.css');
    expect(listed).toContain('print/page.liquid');
    expect(listed.filter((name) => name?.startsWith('newsroom') || name?.endsWith('.md'))).toEqual([]);
  });

  it('makes the hook executable and gives the workflow no right but to read', async () => {
    await runCli(folder, ['init']);
    expect(statSync(path.join(folder.folder, '.githooks/pre-commit')).mode & 0o111).not.toBe(0);
    const workflow = folder.read('.github/workflows/caibian.yml');
    expect(workflow).toContain('permissions:\n  contents: read\n');
    expect(workflow.match(/uses: .*/g)).toHaveLength(2);
    for (const action of workflow.match(/uses: .*/g) ?? []) expect(action).toMatch(/@[0-9a-f]{40} # v\d/);
    expect(workflow).toMatch(/caibian@\d+\.\d+\.\d+ check/);
  });

  it('works in a folder with other files and leaves them alone', async () => {
    folder.write('notes.txt', '旧稿');
    expect((await runCli(folder, ['init'])).exitCode).toBe(0);
    expect(folder.list()).toEqual([...FILES, 'notes.txt'].sort());
    expect(folder.read('notes.txt')).toBe('旧稿');
  });

  it('writes nothing when one of its files is there, and lists all that are', async () => {
    folder.write('caibian.yaml', 'articles: [稿]\n');
    folder.write('desk/words.txt', '凤网\n');
    folder.write('templates', '是文件');
    const before = folder.list();
    const run = await runCli(folder, ['init']);
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.errors).toBe(
      'caibian: 已经有了 caibian.yaml、desk/words.txt、templates，什么也没有写。请移走它们，或换一个文件夹。\n',
    );
    expect(folder.list()).toEqual(before);
    expect(folder.read('caibian.yaml')).toBe('articles: [稿]\n');
  });

  it('takes back what it wrote when a file turns out to be unwritable', async () => {
    symlinkSync('nowhere/caibian.yaml', path.join(folder.folder, 'caibian.yaml'));
    const run = await runCli(folder, ['init']);
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.errors).toContain('caibian.yaml 已经有了');
    expect(folder.list()).toEqual([]);
  });

  it('does not follow a link out of the folder', async () => {
    mkdirSync(path.join(folder.folder, 'elsewhere'));
    mkdirSync(path.join(folder.folder, 'newsroom'));
    symlinkSync('../elsewhere', path.join(folder.folder, 'newsroom/articles'));
    const run = await runCli(folder, ['init', 'newsroom']);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain('之外');
    expect(folder.list()).toEqual([]);
  });

  it.each([
    ['a folder that is a file', ['init', 'file.txt'], 'file.txt 是文件，不是文件夹'],
    ['a folder below a file', ['init', 'file.txt/newsroom'], '不能写入'],
    ['a folder that takes no files', ['init', '/proc/newsroom'], '不能写入'],
    ['a day that does not exist', ['init', 'a', '--date', '2015-11-31'], '“2015-11-31”不是日期'],
    ['a name of two lines', ['init', 'a', '--name', '湘\n报'], '--name 的值不行'],
    ['an empty name', ['init', 'a', '--name', ' '], '--name 的值不行'],
    ['a region with an escape', ['init', 'a', '--region', '\u001B[2J'], '--region 的值不行'],
  ])('refuses %s', async (_what, argv, said) => {
    folder.write('file.txt', '');
    const run = await runCli(folder, argv);
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.errors).toContain(said);
    expect(folder.list()).toEqual(['file.txt']);
  });

  it('says that it may not write', async () => {
    // Root may write anywhere but where the system itself has no files.
    const closed = process.getuid?.() === 0 ? '/proc/closed' : path.join(folder.folder, 'closed');
    if (!closed.startsWith('/proc')) mkdirSync(closed, { mode: 0o555 });
    const run = await runCli(folder, ['init', closed]);
    if (!closed.startsWith('/proc')) chmodSync(closed, 0o755);
    expect(run).toMatchObject({
      exitCode: 2,
      errors: expect.stringMatching(/closed.*(?:不能写入|找不到|无法读写)/),
    });
  });

  it('names the hooks from the top of the repository that the newsroom lies in', async () => {
    folder.write('.git/HEAD', 'ref: refs/heads/main\n');
    const run = await runCli(folder, ['init', "报社 it's"]);
    expect(run.output).toContain(`  cd '报社 it'\\''s'\n`);
    expect(run.output).toContain(`  git config core.hooksPath '报社 it'\\''s/.githooks'\n`);
  });

  it('speaks English when asked', async () => {
    const run = await runCli(folder, ['init', '--lang', 'en']);
    expect(run.output).toContain(`The newsroom is made: ., ${FILES.length} files`);
  });
});

describe('a person at the terminal', () => {
  it('is asked for what the flags do not tell', async () => {
    const person = personReplying({ 报名: '潇湘晚刊', 所在的省: '湖南省' });
    const run = await runCli(folder, ['init'], { dialogue: person.dialogue });
    expect(run.exitCode).toBe(0);
    expect(folder.read('caibian.yaml')).toContain('  name: 潇湘晚刊\n');
    expect(folder.read('caibian.yaml')).toContain('\n  region: 湖南省\n');
  });

  it('may skip every question', async () => {
    const person = personReplying({ 报名: '', 所在的省: '' });
    await runCli(folder, ['init'], { dialogue: person.dialogue });
    expect(folder.read('caibian.yaml')).toContain('  name: 示例日报\n');
    expect(folder.read('caibian.yaml')).toContain('\n  # region: 湖南省\n');
  });

  it('is not asked again for what was given, nor with --yes', async () => {
    const person = personReplying({ 所在的省: '湖南省' });
    await runCli(folder, ['init', 'a', '--name', '晚刊'], { dialogue: person.dialogue });
    expect(person.shown()).not.toContain('报名');
    const silent = personReplying({});
    await runCli(folder, ['init', 'b', '--yes'], { dialogue: silent.dialogue });
    expect(silent.shown()).toBe('');
    expect((await runCli(inside('b'), ['check'])).exitCode).toBe(0);
  });

  it('breaks off with Ctrl-C, and nothing is written', async () => {
    const person = personReplying({ 报名: '晚刊', 所在的省: CONTROL_C });
    const run = await runCli(folder, ['init'], { dialogue: person.dialogue });
    expect(run).toEqual({ exitCode: 130, output: '', errors: 'caibian: 已中断，什么也没有写。\n' });
    expect(folder.list()).toEqual([]);
  });
});
