// What `npm pack` would publish is exactly what users need, and works where it is installed: with install scripts
// forbidden, in a folder of its own.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ALLOWED =
  /^(package\.json|LICENSE|README(\.zh-CN)?\.md|CHANGELOG\.md|bin\/(caibian\.js|code-cache\.js|package\.json)|dist\/(main\.cjs|LICENSES\.txt|chunks\/.+\.cjs)|templates\/.+)$/;
const NEEDED = [
  'package.json',
  'LICENSE',
  'README.md',
  'bin/caibian.js',
  'dist/main.cjs',
  'dist/LICENSES.txt',
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
  installAndUse(join(folder, pack.filename));
  console.log(
    `package: ${files.length} files, ${Math.round(pack.size / 1024)} KB packed; installs and works`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Installs the package as a stranger would, and builds the sample issue with it. Throws when a command fails. */
function installAndUse(archive) {
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', archive], folder);
  for (const name of ['articles', 'desk', 'caibian.yaml'])
    cpSync(resolve(name), join(folder, name), { recursive: true });
  const caibian = join(folder, 'node_modules/.bin/caibian');
  run(caibian, ['check'], folder);
  run(caibian, ['tag', '--write'], folder);
  run(caibian, ['build', 'articles/2015-11-12/issue.yaml'], folder);
}

function run(command, words, cwd) {
  return execFileSync(command, words, { encoding: 'utf8', cwd, stdio: ['ignore', 'pipe', 'inherit'] });
}
