import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_DRAFT, FLAWED_DRAFT } from '../support/copy.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const COMMAND = path.join(REPOSITORY, 'bin/caibian.js');

/** Reporters of the drafts in these tests are on no staff register. */
const DRAFT = CLEAN_DRAFT.replaceAll('记者 李旦', '通讯员 李旦');
const FLAWED = FLAWED_DRAFT.replaceAll('记者 李旦', '通讯员 李旦');

let place: TemporaryNewsroom;
let environment: Readonly<Record<string, string | undefined>>;

beforeAll(() => {
  expect(existsSync(path.join(REPOSITORY, 'dist/main.cjs')), 'npm run build comes first').toBe(true);
});

beforeEach(() => {
  place = temporaryNewsroom({
    'programs here/caibian': `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`,
    'temporary/.keep': '',
  });
  chmodSync(path.join(place.folder, 'programs here/caibian'), 0o755);
  environment = {
    PATH: `${path.join(place.folder, 'programs here')}${path.delimiter}${process.env.PATH}`,
    HOME: place.folder,
    TMPDIR: path.join(place.folder, 'temporary'),
    LANG: 'zh_CN.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Editor',
    GIT_AUTHOR_EMAIL: 'editor@example.com',
    GIT_COMMITTER_NAME: 'Editor',
    GIT_COMMITTER_EMAIL: 'editor@example.com',
  };
  return () => place.remove();
});

function run(folder: string, ...[program = '', ...words]: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(program, words, {
    cwd: path.join(place.folder, folder),
    encoding: 'utf8',
    env: environment,
  });
}

function done(folder: string, ...words: readonly string[]): string {
  const result = run(folder, ...words);
  expect(result.status, `${words.join(' ')}: ${result.stderr}`).toBe(0);
  return result.stdout;
}

describe('a new newsroom', () => {
  it('is checked, tagged and built without a word of complaint', () => {
    done('.', 'caibian', 'init', '报社 一');
    for (const argv of [['check'], ['tag'], ['build', 'articles/2015-11-12/issue.yaml']]) {
      const result = run('报社 一', 'caibian', ...argv);
      expect([result.status, result.stderr]).toEqual([0, '']);
    }
    expect(done('报社 一', 'caibian', 'check')).toBe('共 1 篇稿件：错误 0，警告 0，建议 0\n');
  });

  it('asks nothing when there is no terminal', () => {
    expect(done('.', 'caibian', 'init', 'a')).toMatch(/^编辑部建好了：a，/);
    expect(done('a', 'caibian', 'new', '秋收')).toBe('articles/秋收.md\n');
  });
});

/** Makes a newsroom in a repository, with the hook switched on. `below` is where in the repository it lies. */
function repositoryWith(below: string): string {
  const newsroom = path.join('仓库 x', below);
  done('.', 'git', 'init', '-q', '仓库 x');
  done('.', 'caibian', 'init', newsroom);
  done('仓库 x', 'git', 'config', 'core.hooksPath', path.posix.join(below, '.githooks'));
  return newsroom;
}

describe.each(['.', '采编 部'])('the commit hook, in a newsroom at %s of its repository', (below) => {
  it('passes good drafts and blocks bad ones, as they are in the index', () => {
    const newsroom = repositoryWith(below);
    done(newsroom, 'git', 'add', '.');
    done(newsroom, 'git', 'commit', '-q', '-m', 'the first');
    const draft = path.join(newsroom, 'articles/2015-11-13/夜班 稿.md');
    place.write(draft, FLAWED);
    done(newsroom, 'git', 'add', '.');
    // The copy on the disk is put right, the one in the index is not.
    place.write(draft, DRAFT);
    const blocked = run(newsroom, 'git', 'commit', '-q', '-m', 'bad');
    expect(blocked.status).toBe(1);
    // git gives the hook's output to the error stream.
    expect(blocked.stderr).toContain('articles/2015-11-13/夜班 稿.md:7:9 error BY001');
    expect(blocked.stderr).toContain('提交前的检查没有通过，没有提交');
    expect(place.read(draft)).toBe(DRAFT);
    expect(done(newsroom, 'git', 'show', ':./articles/2015-11-13/夜班 稿.md')).toBe(FLAWED);
    done(newsroom, 'git', 'add', '.');
    // What came after the draft was staged is not looked at.
    place.write(draft, FLAWED);
    done(newsroom, 'git', 'commit', '-q', '-m', 'good');
    expect(done(newsroom, 'git', 'log', '--format=%s')).toBe('good\nthe first\n');
    expect(readdirSync(path.join(place.folder, 'temporary'))).toEqual(['.keep']);
  });

  it('looks at what a commit takes of the disk (commit -a, commit <path>)', () => {
    const newsroom = repositoryWith(below);
    const draft = path.join(newsroom, 'articles/a.md');
    place.write(draft, DRAFT);
    done(newsroom, 'git', 'add', '.');
    done(newsroom, 'git', 'commit', '-q', '-m', 'the first');
    place.write(draft, FLAWED);
    expect(run(newsroom, 'git', 'commit', '-q', '-a', '-m', 'bad').status).toBe(1);
    expect(run(newsroom, 'git', 'commit', '-q', '-m', 'bad', 'articles/a.md').status).toBe(1);
    done(newsroom, 'git', 'commit', '-q', '-a', '-m', 'urgent', '--no-verify');
    done(newsroom, 'git', 'rm', '-q', 'articles/a.md');
    done(newsroom, 'git', 'commit', '-q', '-m', 'withdrawn');
  });

  it('leaves alone what is no draft, and drafts that the commit does not touch', () => {
    const newsroom = repositoryWith(below);
    place.write(path.join(newsroom, 'articles/old.md'), FLAWED);
    done(newsroom, 'git', 'add', '.');
    done(newsroom, 'git', 'commit', '-q', '-m', 'the first', '--no-verify');
    place.write(path.join(newsroom, 'notes.md'), '会议召开,大家鼓掌!\n');
    place.write(path.join(newsroom, 'articles/2015-11-12/raw.txt'), '会议召开,大家鼓掌!\n');
    done(newsroom, 'git', 'add', '.');
    done(newsroom, 'git', 'commit', '-q', '-m', 'notes');
    done(newsroom, 'git', 'mv', 'articles/old.md', 'articles/OLD.MD');
    expect(run(newsroom, 'git', 'commit', '-q', '-m', 'renamed').stderr).toContain(
      'articles/OLD.MD:7:9 error',
    );
  });

  it('says so when there is no caibian, and lets nothing pass unchecked', () => {
    const newsroom = repositoryWith(below);
    done(newsroom, 'git', 'add', '.');
    chmodSync(path.join(place.folder, 'programs here/caibian'), 0o644);
    const blocked = run(newsroom, 'git', 'commit', '-q', '-m', 'x');
    expect(blocked.status).toBe(1);
    expect(blocked.stderr).toContain('找不到 caibian');
  });
});
