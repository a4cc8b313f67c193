import type { Span } from '../../model/text.ts';
import type { CutPassage } from '../copy/cut-passages.ts';

/** A word or a part of one, as bodies' names are read. */
export interface Piece extends Span {
  readonly text: string;
  /** The dictionary's letters for the word it is, or is part of. */
  readonly tag: string;
}

/** Words of the dictionary that hold the end or the beginning of a body's name: 市委书记, 省委党校, 省直机关, 局局长, 小学教师. */
const LONG_WORD = [
  /^([省市县区州]委)(.+)$/,
  /^([省市县区州])(直.+)$/,
  /^(.{2,}?|[局院厅部处所社校厂行会])(副?(?:书记|主席|主任|秘书长|常委|部长|局长|院长|校长|会长|行长|社长|厂长|干部|教师|老师|教授|学生|医生|护士|职工|律师|员工|民警|法官|总裁|经理))$/,
];

/** Tags that the dictionary gives such words. */
const MAY_BE_LONG: readonly string[] = ['n', 'nt', 'j', 'nz'];

/** The words of a passage; those that hold more than one part of a name are parted. */
export function piecesOf({ tokens }: CutPassage): readonly Piece[] {
  const pieces: Piece[] = [];
  // A plain loop: this runs for every word of an article.
  for (const { word, tag, start, end } of tokens) {
    const piece = { text: word, tag, start, end };
    if (word.length > 2 && MAY_BE_LONG.includes(tag)) pieces.push(...partsOf(piece));
    else pieces.push(piece);
  }
  return pieces;
}

function partsOf(piece: Piece): readonly Piece[] {
  for (const pattern of LONG_WORD) {
    const [, head, tail] = pattern.exec(piece.text) ?? [];
    if (head === undefined || tail === undefined) continue;
    const middle = piece.start + head.length;
    return [
      { text: head, tag: 'n', start: piece.start, end: middle },
      ...partsOf({ text: tail, tag: 'n', start: middle, end: piece.end }),
    ];
  }
  return [piece];
}

/** 1 at each offset at which a piece begins or ends. */
export function edgesOf(pieces: readonly Piece[], length: number): Uint8Array {
  const edges = new Uint8Array(length + 1);
  for (const { start, end } of pieces) {
    edges[start] = 1;
    edges[end] = 1;
  }
  return edges;
}
