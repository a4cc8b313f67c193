import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageStyle } from '../../../src/model/page-style.ts';
import { UsageError } from '../../../src/model/usage-error.ts';
import { readPageStyle } from '../../../src/newsroom/page-style/read-page-style.ts';
import { templatesWith } from '../../support/page-styles.ts';

/** Millimetres of a point. */
const MM = 25.4 / 72;

function readOwn(yaml: string, name = 'zhoukan'): PageStyle {
  return readPageStyle(templatesWith({ [name]: yaml }), name);
}

function refusal(yaml: string): { readonly zh: string; readonly en: string } {
  try {
    readOwn(yaml);
  } catch (error) {
    if (error instanceof UsageError) return error.localised;
    throw error;
  }
  throw new Error('the style was not refused');
}

/** Millimetres of the type area and what stands around it. */
function areaOf({ sheet, typeArea, body, furniture }: PageStyle) {
  const width =
    (typeArea.columns * typeArea.measure + (typeArea.columns - 1) * typeArea.gutter) * body.size * MM;
  const height = (typeArea.rows + furniture.folioRows) * body.leading * MM;
  return { width, side: (sheet.width - width) / 2, foot: sheet.height - typeArea.top - height };
}

describe('the built-in page styles', () => {
  it('set a tabloid in five columns of 14 characters, 244.5 mm on a sheet of 275 x 390 mm', () => {
    const style = readPageStyle(templatesWith(), 'tabloid');
    expect(style.sheet).toMatchObject({ width: 275, height: 390 });
    expect(style.typeArea).toMatchObject({ columns: 5, measure: 14, gutter: 1.75, rows: 84 });
    expect(style.body).toMatchObject({ size: 9, leading: 12 });
    const area = areaOf(style);
    expect(area.width).toBeCloseTo(244.475, 2);
    expect(area.foot).toBeGreaterThan(10);
    expect(area.foot).toBeLessThan(13);
  });

  it('set a broadsheet in eight columns of 13 characters, about 350 mm on a sheet of 390 x 550 mm', () => {
    const style = readPageStyle(templatesWith(), 'broadsheet');
    expect(style.sheet).toMatchObject({ width: 390, height: 550, bleed: 3 });
    const area = areaOf(style);
    expect(area.width).toBeGreaterThan(347);
    expect(area.width).toBeLessThan(354);
    expect(style.typeArea.rows * style.body.leading * MM).toBeCloseTo(491, 0);
    expect(area.foot).toBeGreaterThan(20);
    expect(style.looks.kicker).toEqual({
      face: 'sans',
      size: 16,
      colour: 'black',
      align: 'start',
      room: 1.3,
    });
  });

  it('set a proof with the type and columns of a tabloid', () => {
    const [proof, tabloid] = ['proof', 'tabloid'].map((name) => readPageStyle(templatesWith(), name));
    expect(proof?.looks).toEqual(tabloid?.looks);
    expect(proof?.headlines).toEqual(tabloid?.headlines);
    expect({ ...proof?.typeArea, top: 0 }).toEqual({ ...tabloid?.typeArea, top: 0 });
    expect(proof?.sheet.cropMarks).toBe(false);
  });

  it.each(['tabloid', 'broadsheet', 'proof'])('print black text of %s with black ink alone', (name) => {
    const { looks, colours, headlines } = readPageStyle(templatesWith(), name);
    expect(colours.black).toEqual([0, 0, 0, 100]);
    expect(looks.paragraph.colour).toBe('black');
    expect(new Set(headlines.map(({ colour }) => colour))).toEqual(new Set(['black']));
  });
});

describe('a style of the newsroom', () => {
  it('says only what it changes, and keeps the rest key by key', () => {
    const style = readOwn('extends: tabloid\nbody: { leading: 12.5 }\ntypeArea: { rows: 80 }\ntint: null\n');
    expect(style.name).toBe('zhoukan');
    expect(style.body).toEqual({ size: 9, leading: 12.5, hangingMarks: true, latinSpace: 0 });
    expect(style.typeArea.columns).toBe(5);
    expect(style.tint).toBeNull();
    expect(style).not.toHaveProperty('extends');
  });

  it('goes before the built-in one of its name', () => {
    const own = templatesWith({ proof: 'extends: tabloid\nstoryGap: 2\n' });
    expect(readPageStyle(own, 'proof').storyGap).toBe(2);
  });

  it('may add faces and colours and use them', () => {
    const style = readOwn(
      'extends: tabloid\nfaces: { xiaobiao: [fonts/FZXBSJW.ttf] }\ncolours: { blue: [100, 60, 0, 0] }\nlooks: { ear: { face: xiaobiao, colour: blue } }\n',
    );
    expect(style.looks.ear).toMatchObject({ face: 'xiaobiao', colour: 'blue', size: 11 });
    expect(style.faces.serif).toEqual(['noto-serif-sc-400', 'lxgw-wenkai-500']);
  });

  it('takes the fonts that caibian.yaml gives a face, and refuses a face that it lacks', () => {
    const read = templatesWith();
    const style = readPageStyle(read, 'tabloid', { serif: ['fonts/FZSSJW.ttf', 'noto-serif-sc-400'] });
    expect(style.faces.serif).toEqual(['fonts/FZSSJW.ttf', 'noto-serif-sc-400']);
    expect(style.faces.kai).toEqual(['lxgw-wenkai-500', 'noto-serif-sc-400']);
    expect(() => readPageStyle(read, 'tabloid', { serfi: ['a.ttf'] })).toThrow(/fonts\.serfi.*serif/);
    expect(() => readPageStyle(read, 'tabloid', { constructor: ['a.ttf'] })).toThrow(UsageError);
  });
});

describe('a wrong style', () => {
  it.each([
    ['body: { leading: -12 }', 'body.leading', '太小'],
    ['body: { leading: .nan }', 'body.leading', '应是数字'],
    ['body: { leading: .inf }', 'body.leading', '应是数字'],
    ['body: { leading: 8 }', 'body.leading', '行会叠在一起'],
    ['body: { size: 10.5 }', 'looks.paragraph.size', 'body.size'],
    ['sheet: { width: 27.5 }', 'sheet.width', '应不小于 50'],
    ['sheet: { width: 240 }', 'typeArea.columns', '版心宽 244.5 毫米，超过纸宽 240 毫米'],
    ['typeArea: { columns: 9 }', 'typeArea.columns', '请减少栏数'],
    ['typeArea: { columns: 2.5 }', 'typeArea.columns', '应是整数'],
    ['typeArea: { columns: five }', 'typeArea.columns', '应是数字'],
    ['typeArea: { measure: 3 }', 'typeArea.measure', '应不小于 4'],
    ['typeArea: { rows: 95 }', 'typeArea.rows', '最多 86 行'],
    ['typeArea: { colums: 5 }', 'typeArea.colums', '是不是 columns？'],
    ['typearea: { columns: 5 }', 'typearea', '是不是 typeArea？'],
    ['looks: { subheads: { size: 9 } }', 'looks.subheads', '是不是 subhead？'],
    ['looks: { subhead: { color: red } }', 'looks.subhead.color', '是不是 colour？'],
    ['looks: { subhead: { colour: rde } }', 'looks.subhead.colour', '没有定义颜色 rde'],
    ['looks: { subhead: { face: sansbold } }', 'looks.subhead.face', '是不是 sansBold？'],
    ['looks: { subhead: { face: toString } }', 'looks.subhead.face', '没有定义字体 toString'],
    ['looks: { subhead: { align: center } }', 'looks.subhead.align', 'start、centre、end'],
    ['looks: { subhead: 9 }', 'looks.subhead', '应是“键: 值”'],
    ['rules: { folio: null }', 'rules.folio', '应是“键: 值”'],
    ['rules: { story: { colour: blue } }', 'rules.story.colour', '没有定义颜色 blue'],
    ['tint: pink', 'tint', '没有定义颜色 pink'],
    ['colours: { red: [0, 100, 100] }', 'colours.red', '至少要有 4 项'],
    ['colours: { red: [0, 100, 120, 0] }', 'colours.red[3]', '应不大于 100'],
    ['colours: { red: [0, 100, 100, 100] }', 'colours.red', '四色共 300%'],
    ['faces: { kai: [] }', 'faces.kai', '至少要有 1 项'],
    ['furniture: { nameplateRows: 90 }', 'furniture.nameplateRows', '至少要留 10 行'],
    ['furniture: { earColumns: 5 }', 'furniture.earColumns', '应少于 5 栏'],
    ['headlines: []', 'headlines', '至少要有 1 项'],
    ['pictures: { mostCropped: 95 }', 'pictures.mostCropped', '应不大于 0.9'],
    ['weights: { tombstone: -1 }', 'weights.tombstone', '应不小于 0'],
  ])('%s is told with its file and key', (yaml, key, words) => {
    const { zh, en } = refusal(`extends: tabloid\n${yaml}\n`);
    expect(zh).toContain(` 的 ${key}：`);
    expect(zh).toContain(words);
    expect(en).toContain(`, ${key}: `);
  });

  it.each([
    ['[36, 40]', 'headlines[1].sizes', '应从大到小'],
    ['[40, 40]', 'headlines[1].sizes', '应从大到小'],
    ['[30]', 'headlines[2].sizes', '应小于前一档的 30 磅'],
  ])('lead headlines of %s are refused', (sizes, key, words) => {
    const { headlines } = readPageStyle(templatesWith(), 'tabloid');
    const [lead, ...others] = headlines.map((band) => ({ ...band, sizes: [...band.sizes] }));
    const yaml = JSON.stringify({
      extends: 'tabloid',
      headlines: [{ ...lead, sizes: JSON.parse(sizes) }, ...others],
    });
    expect(refusal(yaml).zh).toContain(key);
    expect(refusal(yaml).zh).toContain(words);
  });

  it('is told by the file that says it', () => {
    expect(refusal('extends: tabloid\nbody: { size: 10.5 }\n').zh).toContain('templates/print/tabloid.yaml');
    expect(refusal('extends: tabloid\nstoryGap: -1\n').zh).toContain('moban/print/zhoukan.yaml');
  });

  it('lacks a key: the message names it', () => {
    expect(refusal('title: { zh: 周刊, en: Weekly }\n').zh).toContain('moban/print/zhoukan.yaml');
    expect(refusal('').en).toContain('title: is not there');
    const { extends: _, ...complete } = { extends: 'x', ...readPageStyle(templatesWith(), 'tabloid') };
    const { storyGap, name, ...lacking } = complete;
    expect(refusal(JSON.stringify(lacking)).zh).toContain('storyGap：没有写，请补上');
    expect(readOwn(JSON.stringify({ ...lacking, storyGap })).name).not.toBe(name);
  });

  it.each([
    ['extends: zhoukan\n', 'zhoukan → zhoukan'],
    ['extends: tabliod\n', 'print/tabliod.yaml'],
    ['extends: ../../etc/passwd\n', '没有这个版面样式'],
    ['extends: [tabloid]\n', '应是一个样式名'],
    ['- tabloid\n', '读不出版面样式'],
    ['title: {zh: 四开\n', '不合 YAML 语法'],
    ['extends: tabloid\nlooks: &a { subhead: *a }\n', 'looks.subhead'],
  ])('%j is refused', (yaml, words) => {
    expect(refusal(yaml).zh).toContain(words);
  });

  it('is always refused with a UsageError, whatever stands at a key', () => {
    const keys = Object.keys(readPageStyle(templatesWith(), 'tabloid')).filter((key) => key !== 'name');
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 3 }), (key, value) => {
        const yaml = JSON.stringify({ extends: 'tabloid', [key]: value });
        try {
          expect(readOwn(yaml).name).toBe('zhoukan');
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});
