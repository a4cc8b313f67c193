// The tour of a first visit: the raw page becomes drafts, is checked, put right, tagged and built; then the same page as a
// sub-editor edited it, in an issue of four, made up into pages for the press. Says where to look.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const FOLDER = 'dist/demo';
const RECEIVED = 'articles/raw/page-2015-11.txt';
const IMPORTED = `${FOLDER}/received/2015-11-12`;
const EDITED = 'articles/2015-11-12';

rmSync(FOLDER, { recursive: true, force: true });
run(0, 'import', RECEIVED, '-o', IMPORTED, '--page', 'A02');
// The page as received has its 168 slips: that check ends with 1 is the point.
run(1, 'check', IMPORTED, '--quiet');
run(0, 'check', IMPORTED, '--fix');
run(0, 'tag', IMPORTED, '--write');
run(0, 'build', `${IMPORTED}/issue.yaml`, '-o', `${FOLDER}/from-received`);
console.log('\n同一个版，编辑改好，与另外三个版成一期：');
run(0, 'check', EDITED);
run(0, 'build', `${EDITED}/issue.yaml`, '--to', 'web,text,print,pdf', '-o', `${FOLDER}/edited`);
console.log(`
看这里：
  ${IMPORTED}/       从原始版面文字导入的五篇稿件和 issue.yaml
  ${FOLDER}/from-received/index.html        由它们生成的一期
  ${FOLDER}/edited/index.html               编辑改好的一期，四个版
  ${FOLDER}/edited/A01.pdf                  拼好的头版，可付印；另有 A02.pdf 至 A04.pdf
  ${FOLDER}/edited/A03.print.html           拼好的版的网页，每行在它印出来的位置
  ${FOLDER}/edited/fulian-xinmeiti.html     A02版头条的网页
  ${FOLDER}/edited/manifest.json            哪篇稿件、哪个版生成了哪些文件`);

/** Runs a command; ends the tour when it does not end as it should. Long lists are shown by their last lines. */
function run(expected, ...words) {
  console.log(`\n$ caibian ${words.join(' ')}`);
  const { status, stdout } = spawnSync(process.execPath, ['bin/caibian.js', '--lang', 'zh', ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = stdout.trimEnd().split('\n');
  const shown = lines.length > 40 ? [...lines.slice(0, 12), `（……共 ${lines.length} 行）`] : lines;
  console.log(shown.join('\n'));
  if (status !== expected) process.exit(status || 70);
}
