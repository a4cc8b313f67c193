import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as divisions from '../../../src/language/places/divisions.ts';

type Divisions = typeof divisions;

/** What is to be found under a name, and by the name's end. */
function found({ divisionsNamed, divisionsCalled, endsLikeDivision }: Divisions, name: string): unknown {
  return [divisionsNamed(name), divisionsCalled(name), endsLikeDivision(name, name.length)];
}

describe('a few look-ups, which search, and many, which read the tables', () => {
  const all = divisions.allDivisions();
  const full = [...new Set(all.flatMap((it) => [it.name, it.stem, it.name.slice(1), `${it.stem}县`]))];
  const names = [
    ...full,
    '湘西州',
    '湘西自治州',
    '江华县',
    '新疆自治区',
    '内蒙古',
    '河南县',
    '州',
    '',
    '|',
    '02',
    '市 ',
  ];
  // Beyond the number of look-ups that are answered by searching.
  for (const name of names) divisions.divisionsNamed(name);

  beforeEach(() => vi.resetModules());

  it.each(Array.from({ length: 12 }, (_, part) => part))('find the same (%i)', async (part) => {
    const fresh: Divisions = await import('../../../src/language/places/divisions.ts');
    const some = names.filter((_, at) => (names.length - at) % 240 === part);
    expect(some.length).toBeGreaterThan(20);
    for (const name of some) expect([name, found(fresh, name)]).toEqual([name, found(divisions, name)]);
  });
});
