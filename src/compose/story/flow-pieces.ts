import type { FacedRun } from '../../article/printed/set-paragraphs.ts';
import type { TextLook, TextLookName } from '../../model/page-style.ts';
import type { FaceSpan } from '../lines/face-span.ts';
import { breakParagraphVariants } from '../lines/paragraph-variants.ts';
import type { SetLine } from '../lines/set-line.ts';
import type { TextKind } from '../text-styles.ts';
import { TEXT_STYLES } from '../text-styles.ts';
import type { Compositor } from './compositor.ts';
import type { FlowPiece, FlowVariant } from './flow-piece.ts';
import { headlineSetting } from './headline-setting.ts';
import type { BodyText } from './story-copy.ts';
import { tablePieces } from './table-pieces.ts';

/** Looks of the faces that a body's runs are set in. */
const FACE_LOOKS: Readonly<Record<FacedRun['face'], TextLookName>> = {
  body: 'paragraph',
  emphasis: 'paragraph',
  dateline: 'dateline',
  strong: 'strong',
};

/** How the composer sets each kind of text. */
const TEXT_KINDS: Readonly<Record<Exclude<BodyText['kind'], 'table'>, TextKind>> = {
  paragraph: 'paragraph',
  subhead: 'subhead',
  briefHeadline: 'briefHeadline',
  quotation: 'quotation',
  listItem: 'listItem',
  verse: 'verse',
  code: 'verse',
  break: 'subhead',
};

/** A story's body as pieces for columns of `measure` em; texts of which nothing is printed are left out. */
export function flowPieces(
  body: readonly BodyText[],
  measure: number,
  compositor: Compositor,
): readonly FlowPiece[] {
  const pieces = body.flatMap((item, text): readonly FlowPiece[] => {
    if (item.kind === 'table') return tablePieces(item.table, text, measure, compositor);
    const kind = TEXT_KINDS[item.kind];
    const variants = isHead(kind)
      ? headVariants(item.runs, kind, measure, compositor)
      : paragraphVariants(item.runs, kind, measure, compositor);
    return variants.length === 0 ? [] : [{ kind, text, variants, ...keeping(kind) }];
  });
  const spaced = pieces.map((piece, at) => ({ ...piece, space: spaceBefore(piece, pieces[at - 1]) }));
  const last = spaced.at(-1);
  // Nothing follows it that it could be kept with.
  return last === undefined ? [] : [...spaced.slice(0, -1), { ...last, keepsWithNext: false }];
}

/** Empty grid lines before a piece: its own, or those that the one above asks for, a table's rows apart. */
function spaceBefore({ kind, space }: FlowPiece, above: FlowPiece | undefined): number {
  if (above === undefined || kind === 'tableRow') return space;
  return Math.max(space, TEXT_STYLES[above.kind].linesAfter);
}

/** How the composer sets a kind of text. */
export function textKind(kind: Exclude<BodyText['kind'], 'table'>): TextKind {
  return TEXT_KINDS[kind];
}

function isHead(kind: TextKind): kind is 'subhead' | 'briefHeadline' {
  return kind === 'subhead' || kind === 'briefHeadline';
}

function keeping(kind: TextKind): Pick<FlowPiece, 'space' | 'keepsWithNext' | 'keepsTogether'> {
  const { linesBefore, keepsWithNext, keepsTogether } = TEXT_STYLES[kind];
  return { space: linesBefore, keepsWithNext, keepsTogether };
}

/** A paragraph in as many lines as it takes, one fewer and one more where its levers allow. */
function paragraphVariants(
  runs: readonly FacedRun[],
  kind: TextKind,
  measure: number,
  compositor: Compositor,
): readonly FlowVariant[] {
  const { body } = compositor.style;
  const { indent, turnover, align } = TEXT_STYLES[kind];
  const faces = faceSpans(runs, compositor);
  const text = runs.map((run) => run.text).join('');
  const variants = breakParagraphVariants(text, {
    measure,
    indent,
    turnover,
    profile: 'press',
    hangingMarks: body.hangingMarks,
    latinSpace: body.latinSpace,
    justify: align === 'justify',
    faces,
  });
  return variants
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, cost }) => ({ cost, lines: lines.map((line) => flowLine(line, faces, 0)) }));
}

function flowLine(line: SetLine, faces: readonly FaceSpan[], x: number): FlowVariant['lines'][number] {
  return { line, faces, x, cells: null };
}

/** A subhead or a brief's headline in lines broken by sense. */
function headVariants(
  runs: readonly FacedRun[],
  kind: 'subhead' | 'briefHeadline',
  measure: number,
  compositor: Compositor,
): readonly FlowVariant[] {
  const look = compositor.style.looks[kind];
  const text = runs.map((run) => run.text).join('');
  const setting = headlineSetting(text, look, measure * compositor.style.body.size, null, compositor);
  if (setting === null) return [];
  const lines = setting.lines.map(({ line, faces, width }) => {
    const rest = Math.max(0, measure - width / compositor.style.body.size);
    return flowLine(line, faces, restBefore(rest, look.align));
  });
  return [{ lines, cost: 0 }];
}

function restBefore(rest: number, align: TextLook['align']): number {
  return align === 'centre' ? rest / 2 : align === 'end' ? rest : 0;
}

/** The faces of runs that follow each other. */
function faceSpans(runs: readonly FacedRun[], { style, typefaces }: Compositor): readonly FaceSpan[] {
  let end = 0;
  return runs.flatMap(({ text, face }) => {
    end += text.length;
    const look = style.looks[FACE_LOOKS[face]];
    const typeface = typefaces[look.face];
    if (typeface === undefined) return [];
    const colour = style.colours[look.colour];
    const ink = colour === undefined ? {} : { colour };
    return [{ end, typeface, scale: look.size / style.body.size, emphasised: face === 'emphasis', ...ink }];
  });
}
