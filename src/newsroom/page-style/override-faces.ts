import { nearestWord } from '../../language/edit-distance.ts';
import { UsageError } from '../../model/usage-error.ts';

/** Chains of fonts by face. */
type Faces = Readonly<Record<string, readonly string[]>>;

/** A style's faces with the newsroom's own fonts. Throws a UsageError for a face that the style does not have. */
export function overrideFaces(faces: Faces, fonts: Faces, style: string): Faces {
  const unknown = Object.keys(fonts).find((face) => !Object.hasOwn(faces, face));
  if (unknown === undefined) return { ...faces, ...fonts };
  const known = Object.keys(faces);
  const nearest = nearestWord(unknown, known);
  throw new UsageError({
    zh: `caibian.yaml 的 fonts.${unknown}：版面样式 ${style} 没有这种字体，${nearest === null ? `有的是 ${known.join('、')}。` : `是不是 ${nearest}？`}`,
    en: `caibian.yaml, fonts.${unknown}: page style ${style} has no such face; ${nearest === null ? `it has ${known.join(', ')}.` : `did you mean ${nearest}?`}`,
  });
}
