// What `npm pack` would publish is exactly what users need: the bundle, the shim, the templates, the documents.
import { execFileSync } from 'node:child_process';

const ALLOWED =
  /^(package\.json|LICENSE|README(\.zh-CN)?\.md|CHANGELOG\.md|bin\/caibian\.js|dist\/(main\.js|LICENSES\.txt|chunks\/.+\.js)|templates\/.+)$/;
const NEEDED = [
  'package.json',
  'LICENSE',
  'README.md',
  'bin/caibian.js',
  'dist/main.js',
  'dist/LICENSES.txt',
  'templates/web/article.liquid',
];

const [pack] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
);
const files = pack.files.map((file) => file.path);
const faults = [
  ...files.filter((file) => !ALLOWED.test(file)).map((file) => `not for users: ${file}`),
  ...NEEDED.filter((file) => !files.includes(file)).map((file) => `missing: ${file}`),
];
for (const fault of faults) console.error(fault);
console.log(`package: ${files.length} files, ${Math.round(pack.size / 1024)} KB packed`);
process.exitCode = faults.length > 0 ? 1 : 0;
