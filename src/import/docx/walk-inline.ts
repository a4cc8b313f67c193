import { isMute, linkOfField, type OpenField } from './fields.ts';
import { wordsOf } from './kept.ts';
import { noteOf } from './note-list.ts';
import { asideKey, changeOf, type Fate, say, sayPiece, tellReferred, type Walk } from './walk.ts';
import { characterOf, chosenBranch, PROPERTIES, wordsIn } from './words-in.ts';
import { childOf, elementsOf, type XmlElement } from './xml.ts';

type Handler = (walk: Walk, element: XmlElement, fate: Fate) => void;

/**
 * What stands in a paragraph, element by element. One that is not named here is opened: what a new version of Word wraps
 * around words must not lose them.
 */
const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['w:r', walkRun],
  ['w:t', (walk, { text }, fate) => say(walk, text, fate)],
  ['m:t', (walk, { text }, fate) => say(walk, text, fate)],
  [
    'w:delText',
    (walk, { text }, fate) => say(walk, text, { ...fate, deleted: fate.deleted ?? { author: '' } }),
  ],
  ['w:ins', (walk, element, fate) => walkInline(walk, element.children, insertedBy(element, fate))],
  ['w:moveTo', (walk, element, fate) => walkInline(walk, element.children, insertedBy(element, fate))],
  ['w:del', (walk, element, fate) => walkInline(walk, element.children, deletedBy(element, fate))],
  ['w:moveFrom', (walk, element, fate) => walkInline(walk, element.children, deletedBy(element, fate))],
  ['w:tab', (walk, _, fate) => sayPiece(walk, { kind: 'tab' }, fate)],
  ['w:ptab', (walk, _, fate) => sayPiece(walk, { kind: 'tab' }, fate)],
  ['w:br', (walk, _, fate) => sayPiece(walk, { kind: 'break' }, fate)],
  ['w:cr', (walk, _, fate) => sayPiece(walk, { kind: 'break' }, fate)],
  ['w:p', walkStrayParagraph],
  ['w:noBreakHyphen', (walk, element, fate) => say(walk, characterOf(element), fate)],
  ['w:softHyphen', (walk, element, fate) => say(walk, characterOf(element), fate)],
  ['w:sym', walkSymbol],
  ['w:fldChar', walkFieldCharacter],
  ['w:fldSimple', walkSimpleField],
  ['w:instrText', walkInstruction],
  ['w:hyperlink', walkLink],
  ['w:footnoteReference', (walk, element) => tellReferred(walk, asideKey('footnote', element), walk.number)],
  ['w:endnoteReference', (walk, element) => tellReferred(walk, asideKey('endnote', element), walk.number)],
  ['w:commentReference', (walk, element) => tellReferred(walk, asideKey('comment', element), walk.number)],
  ['w:commentRangeStart', (walk, element) => tellReferred(walk, asideKey('comment', element), walk.number)],
  ['w:ruby', walkRuby],
  ['m:oMath', walkFormula],
  ['w:txbxContent', walkTextBox],
  ['w:drawing', walkDrawing],
  ['w:pict', walkDrawing],
  ['w:object', walkDrawing],
  ['a:blip', (walk, element, fate) => addPicture(walk, element, ['r:embed', 'r:link'], fate)],
  ['v:imagedata', (walk, element, fate) => addPicture(walk, element, ['r:id', 'r:href'], fate)],
  ['v:textpath', (walk, element) => leftOut(walk, 'text-box', element.attributes.get('string'))],
  ['c:chart', (walk) => leftOut(walk, 'left-out', 'chart')],
  ['dgm:relIds', (walk) => leftOut(walk, 'left-out', 'SmartArt')],
  ['o:OLEObject', (walk, element) => leftOut(walk, 'left-out', element.attributes.get('ProgID') ?? 'OLE')],
  ['mc:AlternateContent', (walk, element, fate) => walkInline(walk, chosenBranch(element), fate)],
]);

/** Reads what stands in a paragraph; words go to the walk's pieces and notes. */
export function walkInline(walk: Walk, elements: readonly XmlElement[], fate: Fate): void {
  for (const element of elements) {
    if (PROPERTIES.has(element.name)) continue;
    const handler = HANDLERS.get(element.name);
    if (handler === undefined) walkInline(walk, element.children, fate);
    else handler(walk, element, fate);
  }
}

/** What becomes of words that somebody deleted, and of what they put in before. */
export function deletedBy(element: XmlElement, fate: Fate): Fate {
  return { ...fate, deleted: changeOf(element) };
}

/** What becomes of words that somebody inserted. */
export function insertedBy(element: XmlElement, fate: Fate): Fate {
  return { ...fate, inserted: changeOf(element) };
}

function walkRun(walk: Walk, run: XmlElement, fate: Fate): void {
  const properties = childOf(run, 'w:rPr');
  const { styles } = walk;
  walkInline(walk, run.children, {
    ...fate,
    hidden: fate.hidden || styles.isHidden(properties, walk.properties),
    bold: styles.isBold(properties, walk.properties),
  });
}

/** A paragraph where none may be: its words stay, on a line of their own. */
function walkStrayParagraph(walk: Walk, paragraph: XmlElement, fate: Fate): void {
  if (walk.pieces.length > 0) sayPiece(walk, { kind: 'break' }, fate);
  walkInline(walk, paragraph.children, fate);
}

function walkSymbol(walk: Walk, element: XmlElement, fate: Fate): void {
  const character = characterOf(element);
  if (character !== '') {
    say(walk, character, fate);
    return;
  }
  const { attributes } = element;
  const [font, char] = [attributes.get('w:font') ?? '', attributes.get('w:char') ?? ''];
  sayPiece(walk, { kind: 'symbol', font, char }, fate);
}

function walkInstruction(walk: Walk, { text }: XmlElement, fate: Fate): void {
  const field = walk.fields.at(-1);
  if (field !== undefined && !field.inResult && fate.deleted === null) field.instruction += text;
}

function walkFieldCharacter(walk: Walk, element: XmlElement, fate: Fate): void {
  if (!walk.wholeFields.has(element)) return;
  const type = element.attributes.get('w:fldCharType');
  if (type === 'begin') {
    walk.fields.push({
      instruction: '',
      hasWords: false,
      inResult: false,
      resultIn: walk.pieces,
      resultAt: 0,
    });
    return;
  }
  const field = type === 'end' ? walk.fields.pop() : walk.fields.at(-1);
  if (field === undefined) return;
  if (type === 'end') tellField(walk, field, fate);
  else Object.assign(field, { inResult: true, resultIn: walk.pieces, resultAt: walk.pieces.length });
}

function tellField(walk: Walk, field: OpenField, fate: Fate): void {
  const { instruction, hasWords, inResult, resultIn, resultAt } = field;
  const link = linkOfField(instruction);
  if (hasWords || (link === null && !isMute(instruction) && fate.deleted === null)) {
    walk.notes.add(noteOf('field-code', walk.number, instruction.trim()));
  } else if (link !== null && fate.deleted === null) {
    const isHere = inResult && resultIn === walk.pieces;
    tellLink(walk, link, isHere ? wordsOf(walk.pieces.slice(resultAt)) : '');
  }
}

function walkSimpleField(walk: Walk, element: XmlElement, fate: Fate): void {
  const before = walk.pieces.length;
  walkInline(walk, element.children, fate);
  const instruction = element.attributes.get('w:instr') ?? '';
  const link = linkOfField(instruction);
  if (link !== null) tellLink(walk, link, wordsOf(walk.pieces.slice(before)));
  else if (!isMute(instruction)) walk.notes.add(noteOf('field-code', walk.number, instruction.trim()));
}

function walkLink(walk: Walk, element: XmlElement, fate: Fate): void {
  const before = walk.pieces.length;
  walkInline(walk, element.children, fate);
  const relationship = walk.relationships.get(element.attributes.get('r:id') ?? '');
  if (relationship?.external !== true || fate.deleted !== null) return;
  tellLink(walk, relationship.target, wordsOf(walk.pieces.slice(before)));
}

/** Tells where a link leads, unless its words say it. */
function tellLink(walk: Walk, address: string, words: string): void {
  if (address.startsWith('#') || bareAddress(address) === bareAddress(words)) return;
  walk.notes.add(noteOf('link', walk.number, address.trim()));
}

function bareAddress(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '');
}

/** Pinyin over a character: the character stays, the pinyin is told. */
function walkRuby(walk: Walk, element: XmlElement, fate: Fate): void {
  for (const child of element.children) {
    if (child.name === 'w:rt') leftOut(walk, 'left-out', wordsIn(child));
    else walkInline(walk, [child], fate);
  }
}

/** A formula: its letters stay in a row, which may not say what its shape did. */
function walkFormula(walk: Walk, element: XmlElement, fate: Fate): void {
  const stays = fate.deleted === null && !fate.hidden && walk.inBody;
  walkInline(walk, element.children, fate);
  if (stays) walk.notes.add(noteOf('left-out', walk.number, wordsIn(element), { inText: true }));
}

function walkTextBox(walk: Walk, element: XmlElement, fate: Fate): void {
  const text = walk.readAside(walk, element.children, { ...fate, bold: false });
  walk.notes.add(noteOf('text-box', walk.number, text.trim()));
}

function walkDrawing(walk: Walk, element: XmlElement, fate: Fate): void {
  const outer = walk.alternative;
  walk.alternative = alternativeOf(element);
  walkInline(walk, element.children, fate);
  walk.alternative = outer;
}

/** What a drawing says for those who cannot see it. */
function alternativeOf(drawing: XmlElement): string {
  for (const { name, attributes } of elementsOf(drawing)) {
    if (name === 'w:txbxContent') return '';
    const text =
      name === 'wp:docPr' ? (attributes.get('descr') ?? attributes.get('title')) : attributes.get('alt');
    if (text !== undefined && text.trim() !== '') return text.replace(/\s+/g, ' ').trim();
  }
  return '';
}

/** Adds a picture to the running text, one in a text box too; elsewhere it is told only. */
function addPicture(walk: Walk, element: XmlElement, keys: readonly string[], fate: Fate): void {
  const id = keys.map((key) => element.attributes.get(key)).find((it) => it !== undefined && it !== '');
  if (id === undefined) return;
  const host = fate.deleted === null && !fate.hidden ? walk.body : null;
  if (host === null) {
    leftOut(walk, 'picture-left-out', walk.relationships.get(id)?.target ?? id);
    return;
  }
  const added = walk.pictures.add(id, walk.relationships, walk.alternative);
  if (typeof added === 'number') host.pieces.push({ kind: 'picture', index: added });
  else leftOut(walk, 'picture-left-out', added.leftOut);
}

function leftOut(
  walk: Walk,
  kind: 'left-out' | 'picture-left-out' | 'text-box',
  text: string | undefined,
): void {
  walk.notes.add(noteOf(kind, walk.number, (text ?? '').trim()));
}
