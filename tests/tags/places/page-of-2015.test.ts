import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { named, placesOfDraft } from './places-in.ts';

const FOLDER = join(import.meta.dirname, '../../../articles/2015-11-12');

const draft = (name: string) => readFileSync(join(FOLDER, `${name}.md`), 'utf8');

describe('the places of the page of 2015', () => {
  it.each([
    ['chenzhou-lianyihui', ['郴州市 431000']],
    ['fulian-xinmeiti', ['湖南省 430000']],
    ['loudi-pinpai', ['娄底市 431300', '湖南省 430000']],
    // The place tag is wrong, but it names 邵阳: a rule reports it.
    ['qiyang-liushouertong', ['邵阳市 430500', '永州市 431100', '祁阳县 431121']],
    ['xiangtan-yuyingshi', ['湘潭县 430321', '湘潭市 430300']],
  ])('%s', async (name, places) => {
    expect((await placesOfDraft(draft(name))).map(named)).toEqual(places);
  });

  it('have chains up to the province', async () => {
    const [, , county] = await placesOfDraft(draft('qiyang-liushouertong'));
    expect(county?.chain).toEqual([
      { name: '祁阳县', code: '431121', level: 'county' },
      { name: '永州市', code: '431100', level: 'prefecture' },
      { name: '湖南省', code: '430000', level: 'province' },
    ]);
  });

  it('count every form, and what refers back to them', async () => {
    const [city] = await placesOfDraft(draft('chenzhou-lianyihui'));
    expect(city?.forms).toEqual(['郴州市', '全市', '郴州', '郴州市']);
    // The place tag is the first of five.
    expect(city?.mentions).toBe(5);
    const text = draft('chenzhou-lianyihui');
    expect(text.slice(city?.first ?? 0).startsWith('郴州\n')).toBe(true);
    const [county] = await placesOfDraft(draft('xiangtan-yuyingshi'));
    expect(county?.forms).toEqual(['湘潭县', '该县']);
  });
});
