// The tour of a first visit: checks, tags and builds the sample issue, and says where to look.
import { spawnSync } from 'node:child_process';

const ISSUE = 'articles/2015-11-12';
const FOLDER = 'dist/demo';

run('check', ISSUE);
run('tag', ISSUE);
run('build', `${ISSUE}/issue.yaml`, '-o', FOLDER);
console.log(`
看这里：
  ${FOLDER}/index.html                      本期目录
  ${FOLDER}/fulian-xinmeiti.html            头条的网页
  ${FOLDER}/fulian-xinmeiti.print.html      头条的印刷栏，可直接打印
  ${FOLDER}/fulian-xinmeiti.txt             头条的小样
  ${FOLDER}/manifest.json                   哪篇稿件生成了哪些文件`);

function run(...words) {
  console.log(`\n$ caibian ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, ['bin/caibian.js', '--lang', 'zh', ...words], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 70);
}
