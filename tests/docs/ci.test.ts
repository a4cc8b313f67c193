import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { programOf } from '../../src/cli/main.ts';
import { VERSION } from '../../src/cli/version.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { reporterLoaders } from '../../src/reporters/registry.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const text = readFileSync(path.join(REPOSITORY, 'docs/ci.md'), 'utf8');
const workflow = readFileSync(
  path.join(REPOSITORY, 'templates/newsroom/github/workflows/caibian.yml'),
  'utf8',
);

/** The fenced blocks of a language. */
function blocksOf(language: string): readonly string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );
}

/** Every command of caibian in a block or between backticks, up to the end of the line, a quote or an operator. */
function commandsIn(markdown: string): readonly string[] {
  const found = markdown.matchAll(/(?<![\w/.-])caibian(?:@[\d.]+)? ((?:"[^"\n]*"|[^\n'`|&;<>"])+)/g);
  return [...found].map(([, command = '']) => command.trim()).filter((it) => /^[a-z]/.test(it));
}

function wordsOf(command: string): readonly string[] {
  return (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"(.*)"$/, '$1'));
}

/** Parses a command line as caibian does, and does nothing. Throws for a word that caibian does not know. */
async function parse(command: string): Promise<void> {
  const platform = nodePlatform(REPOSITORY);
  const program = programOf({ platform, language: 'zh', exitCode: 0 });
  for (const each of program.commands) each.action(() => undefined);
  await program.parseAsync([...wordsOf(command)], { from: 'user' });
}

const commands = commandsIn(text.replaceAll('`caibian check`', ''));

describe('docs/ci.md', () => {
  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(12);
    expect(commands).toContain('check --format github --lang zh');
  });

  it.each(commands)('shows a command that caibian takes: %s', async (command) => {
    await parse(command);
  });

  it('would tell a flag or a format that is not there', async () => {
    await expect(parse('check --nonsense')).rejects.toThrow();
    await expect(parse('check --format nonsense')).rejects.toThrow();
    await expect(parse('nonsense')).rejects.toThrow();
  });

  it.each(blocksOf('yaml'))('shows YAML that parses', (block) => {
    const document = parseDocument(block);
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(document.toJS()).toBeTypeOf('object');
  });

  it.each(blocksOf('sh'))('shows shell that parses', (block) => {
    expect(spawnSync('sh', ['-n'], { input: block, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('pins caibian to this version and every action to a commit', () => {
    for (const [, version] of text.matchAll(/caibian@([\w.]+)/g)) expect(version).toBe(VERSION);
    const actions = text.match(/uses: .*/g) ?? [];
    expect(actions.length).toBeGreaterThan(8);
    for (const action of actions) expect(action).toMatch(/@[0-9a-f]{40} # v\d/);
  });

  it('tells of every format', () => {
    const told = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(told).toEqual(Object.keys(reporterLoaders));
  });

  it('shows the workflow that a new newsroom gets', () => {
    const ours = workflow.replace('{{version}}', VERSION).replace(/^#.*\n/, '');
    expect(blocksOf('yaml')).toContain(ours);
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('%s', (name) => {
  it('names every format of check', () => {
    const readme = readFileSync(path.join(REPOSITORY, name), 'utf8');
    expect(readme).toContain(`\`--format ${Object.keys(reporterLoaders).join('\\|')}\``);
  });
});
