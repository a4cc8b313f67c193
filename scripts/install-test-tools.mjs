// On Debian as root: installs what the browser and validator tests need, when it is missing. Elsewhere: says what
// is missing and that the tests which need it will be reported as skipped.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const TOOLS = [
  {
    name: 'chromium',
    present: () => [process.env.CAIBIAN_CHROMIUM ?? '', ...BROWSERS].some((path) => existsSync(path)),
  },
  {
    name: 'fonts-noto-cjk',
    present: () => existsSync('/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'),
  },
  { name: 'poppler-utils', present: () => onPath('pdftoppm') },
  { name: 'ghostscript', present: () => onPath('gs') },
  { name: 'default-jre-headless', present: () => onPath('java') },
  { name: 'unicode-data', present: () => existsSync('/usr/share/unicode/Unihan_OtherMappings.txt.bz2') },
];

const missing = TOOLS.filter((tool) => !tool.present()).map((tool) => tool.name);
if (missing.length > 0) {
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debianRoot) install(missing);
  else console.error(`Missing: ${missing.join(', ')}. Tests that need them will be reported as skipped.`);
}

function install(packages) {
  console.error(`Installing ${packages.join(', ')} …`);
  const run = (...words) =>
    execFileSync(words[0], words.slice(1), { stdio: ['ignore', 'ignore', 'inherit'] });
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function onPath(command) {
  return (process.env.PATH ?? '')
    .split(':')
    .some((folder) => existsSync(folder) && readdirSync(folder).includes(command));
}
