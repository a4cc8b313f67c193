import { nearestWord } from '../../language/edit-distance.ts';
import type { Localised } from '../../model/localised.ts';
import type { PageStyle } from '../../model/page-style.ts';
import type { StyleFault } from './style-fault.ts';

/** Faces and colours that are named and not defined. */
export function nameFaults(style: PageStyle): readonly StyleFault[] {
  const looks = Object.entries(style.looks).map(([name, look]) => ({ keys: ['looks', name], look }));
  const bands = style.headlines.map((look, index) => ({ keys: ['headlines', index], look }));
  const rules = Object.entries(style.rules).flatMap(([name, look]) =>
    look === null ? [] : [{ keys: ['rules', name, 'colour'], colour: look.colour }],
  );
  const tint = style.tint === null ? [] : [{ keys: ['tint'], colour: style.tint }];
  const colours = [
    ...[...looks, ...bands].map(({ keys, look }) => ({ keys: [...keys, 'colour'], colour: look.colour })),
    ...[...rules, ...tint],
  ];
  return [
    ...[...looks, ...bands].flatMap(({ keys, look }) =>
      undefinedName([...keys, 'face'], look.face, style.faces, { zh: '字体', en: 'face' }),
    ),
    ...colours.flatMap(({ keys, colour }) =>
      undefinedName(keys, colour, style.colours, { zh: '颜色', en: 'colour' }),
    ),
  ];
}

function undefinedName(
  keys: readonly PropertyKey[],
  name: string,
  defined: Readonly<Record<string, unknown>>,
  what: Localised,
): readonly StyleFault[] {
  if (Object.hasOwn(defined, name)) return [];
  const known = Object.keys(defined);
  const nearest = nearestWord(name, known);
  const [zh, en] =
    nearest === null
      ? [`已定义的有 ${known.join('、')}`, `defined are ${known.join(', ')}`]
      : [`是不是 ${nearest}？`, `did you mean ${nearest}?`];
  return [[keys, { zh: `没有定义${what.zh} ${name}，${zh}`, en: `there is no ${what.en} ${name}; ${en}` }]];
}
