import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/model/import-report.ts';
import { importReceived, receivedText } from './support.ts';

const PAGES = path.join(import.meta.dirname, 'pages');
const names = readdirSync(PAGES).filter((it) => existsSync(path.join(PAGES, it, 'page.txt')));
const read = (...parts: string[]) => readFileSync(path.join(PAGES, ...parts), 'utf8');

for (const name of names) {
  describe(`the page ${name}`, async () => {
    const { drafts, report } = await importReceived(receivedText(read(name, 'page.txt')));
    const wanted = readdirSync(path.join(PAGES, name))
      .filter((it) => it.endsWith('.md'))
      .sort();

    it('gives the drafts that an editor wants', () => {
      expect(drafts.map((it) => it.text)).toEqual(wanted.map((it) => read(name, it)));
    });

    it('keeps the furniture aside, in order', () => {
      const kept = report.asides.filter((it) => it.kind !== 'sign').map((it) => it.text);
      expect(kept).toEqual(linesOf(read(name, 'kept-aside.txt')).map((it) => it.trim()));
    });

    it('asks what must be asked', () => {
      expect(questionsOf(report)).toEqual([...linesOf(read(name, 'questions.txt'))].sort());
    });
  });
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((it) => it.trim() !== '');
}

function questionsOf({ stories, suspicions }: ImportReport): readonly string[] {
  const joins = stories.flatMap((it) =>
    it.joins.map((join) => `${join.lines[0]}\tjoin\t${join.left}|${join.right}`),
  );
  const slips = suspicions.map((it) => `${it.lines[0]}\tsuspicious\t${it.text}`);
  return [...joins, ...slips].sort();
}
