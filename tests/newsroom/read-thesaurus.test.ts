import { afterEach, describe, expect, it } from 'vitest';
import { loadNewsroom } from '../../src/newsroom/load-newsroom.ts';
import { nodePlatform } from '../../src/platform/node.ts';
import { type TemporaryNewsroom, temporaryNewsroom } from '../support/run-cli.ts';

let newsroom: TemporaryNewsroom;

afterEach(() => newsroom.remove());

async function load(yaml: string) {
  newsroom = temporaryNewsroom({ 'desk/thesaurus.yaml': yaml });
  const loaded = await loadNewsroom({ ...nodePlatform('/'), workingFolder: newsroom.folder }, undefined);
  return { thesaurus: loaded.desk.thesaurus, notes: loaded.notes.map(({ zh }) => zh) };
}

const WOMEN = '- word: 中华全国妇女联合会\n  forms: [全国妇联]\n';

describe('thesaurus.yaml', () => {
  it('is read as words with their forms', async () => {
    expect(await load(WOMEN)).toEqual({
      thesaurus: [{ preferred: '中华全国妇女联合会', forms: ['全国妇联'] }],
      notes: [],
    });
  });

  it('may hold comments alone', async () => {
    expect(await load('# 还没有填\n')).toEqual({ thesaurus: [], notes: [] });
  });

  it.each([
    ['a form of two words', '- word: 妇联\n  forms: [全国妇联]\n', '“全国妇联”在 thesaurus.yaml 第 1 项'],
    ['a word entered twice', '- word: 中华全国妇女联合会\n  forms: [全妇]\n', '已有，此项未采用'],
    ['a word that is a form', '- word: 妇联\n  forms: [中华全国妇女联合会]\n', '是规范词'],
    ['a form written twice', '- word: 妇联\n  forms: [妇女组织, 妇女组织]\n', '写了两次'],
    ['a word as its own form', '- word: 妇联\n  forms: [妇联]\n', '写了两次'],
  ])('notes %s and uses the rest', async (_, more, note) => {
    const { thesaurus, notes } = await load(WOMEN + more);
    expect(thesaurus[0]).toEqual({ preferred: '中华全国妇女联合会', forms: ['全国妇联'] });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(note);
    expect(notes[0]).toContain('thesaurus.yaml 第 2 项');
  });

  it.each(["[3, '']", '[3, {a: b}]', '[3, [甲]]'])('tells which form is no text: %s', async (forms) => {
    const failure = await load(`- word: 妇联\n  forms: ${forms}\n`).catch((error: unknown) => error);
    expect((failure as { localised: { zh: string } }).localised.zh).toContain('forms 的第 2 个不是文字');
  });
});
