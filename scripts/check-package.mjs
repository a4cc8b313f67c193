// What `npm pack` would publish is exactly what users need, and works where it is installed: with install scripts
// forbidden, in a folder of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';

const ALLOWED =
  /^(package\.json|LICENSE|README(\.zh-CN)?\.md|CHANGELOG\.md|bin\/(caibian\.js|code-cache\.js|thread\.js|package\.json)|dist\/(main\.cjs|harfbuzz-subset\.wasm|LICENSES\.txt|chunks\/.+\.cjs|fonts\/([a-z]+-)+\d00\.(woff2|ttf)|fonts\/LICENSE-[a-z-]+\.txt)|templates\/.+)$/;
const NEEDED = [
  'package.json',
  'LICENSE',
  'README.md',
  'bin/caibian.js',
  'bin/thread.js',
  'dist/main.cjs',
  'dist/LICENSES.txt',
  'dist/harfbuzz-subset.wasm',
  'dist/fonts/noto-serif-sc-400.woff2',
  'dist/fonts/LICENSE-noto-serif-sc.txt',
  'templates/newsroom/githooks/pre-commit',
];

const folder = mkdtempSync(join(tmpdir(), 'caibian-package-'));
try {
  const [pack] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  const files = pack.files.map((file) => file.path);
  const faults = [
    ...files.filter((file) => !ALLOWED.test(file)).map((file) => `not for users: ${file}`),
    ...NEEDED.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
  ];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  await installAndUse(join(folder, pack.filename));
  console.log(
    `package: ${files.length} files, ${Math.round(pack.size / 1024)} KB packed; installs and works`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Installs the package as a stranger would, and goes through a newsroom's first hour with it. Throws when a command fails. */
async function installAndUse(archive) {
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', archive], folder);
  for (const name of ['articles', 'desk', 'caibian.yaml'])
    cpSync(resolve(name), join(folder, name), { recursive: true });
  const caibian = join(folder, 'node_modules/.bin/caibian');
  run(caibian, ['check'], folder);
  run(caibian, ['tag', '--write'], folder);
  run(caibian, ['build', 'articles/2015-11-12/issue.yaml'], folder);
  pageWithoutFontPackages(caibian);
  await firstHour(caibian, join(folder, '报社'));
}

/** A page for the press from the package's own fonts: no other package has any, and no font of an earlier run is kept. */
function pageWithoutFontPackages(caibian) {
  if (existsSync(join(folder, 'node_modules/@fontsource')))
    throw new Error('the package installs font packages');
  const environment = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
  run(
    caibian,
    ['page', 'articles/2015-11-12/issue.yaml', 'A02', '--to', 'pdf', '-o', 'pages'],
    folder,
    environment,
  );
  const page = readFileSync(join(folder, 'pages/A02.pdf'));
  if (page.subarray(0, 5).toString('latin1') !== '%PDF-' || page.length < 100_000)
    throw new Error('page A02 is no PDF with its fonts');
}

/** An empty folder becomes a newsroom; the real page arrives as text, a story as a Word file and as a web page. */
async function firstHour(caibian, newsroom) {
  run(caibian, ['init', newsroom, '--yes'], folder);
  const page = resolve('articles/raw/page-2015-11.txt');
  const story = ['粮食银行存取自如', '本报讯（记者 邓秋实）早稻刚上岸，种粮户就把湿谷送进了“粮食银行”。'];
  const word = new Document({ sections: [{ children: story.map((text) => new Paragraph(text)) }] });
  writeFileSync(join(newsroom, 'story.docx'), await Packer.toBuffer(word));
  writeFileSync(join(newsroom, 'story.html'), `<h1>${story[0]}</h1><p>${story[1]}</p>`);
  run(caibian, ['import', page, '--date', '2015-11-13', '--page', 'A02'], newsroom);
  run(caibian, ['import', 'story.docx', '-o', 'from-word', '--date', '2015-11-13'], newsroom);
  run(caibian, ['import', 'story.html', '-o', 'from-web', '--date', '2015-11-13'], newsroom);
  const drafts = ['from-word', 'from-web'].map((it) =>
    readFileSync(join(newsroom, it, 'liangshi-yinhang-cunqu.md'), 'utf8'),
  );
  if (drafts[0] !== drafts[1])
    throw new Error('a Word file and a web page of one story gave different drafts');
  run(caibian, ['check', '--fix'], newsroom);
  run(caibian, ['tag', '--write'], newsroom);
  run(caibian, ['build', 'articles/2015-11-13/issue.yaml'], newsroom);
  run(caibian, ['doctor'], newsroom);
}

function run(command, words, cwd, env = process.env) {
  return execFileSync(command, words, { encoding: 'utf8', cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
}
