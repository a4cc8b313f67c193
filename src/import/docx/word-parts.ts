import { type Archive, MOST_XML } from './archive.ts';
import { type ListCounter, listCounter } from './numbering.ts';
import { damaged, wrongFile } from './refusals.ts';
import { type Relationships, readRelationships, relationshipsPath } from './relationships.ts';
import { readStyles, type Styles } from './styles.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** A part with words, as a tree, and what it points to. */
export interface WordPart {
  /** Its path in the archive. */
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: Relationships;
}

/** The parts of a Word file that hold words or say what they are. */
export interface WordParts {
  readonly document: WordPart;
  readonly styles: Styles;
  readonly lists: ListCounter;
  readonly comments: WordPart | null;
  readonly footnotes: WordPart | null;
  readonly endnotes: WordPart | null;
  readonly headers: readonly WordPart[];
  readonly footers: readonly WordPart[];
  /** Paths of macros. They are never run, nor read. */
  readonly macros: readonly string[];
}

/** Reads the parts of a Word file. Refuses an archive that is none, and parts that are not safe to read. */
export async function readWordParts(archive: Archive): Promise<WordParts> {
  const document = await mainPart(archive);
  const linked = async (type: string): Promise<readonly WordPart[]> => {
    const found = [...document.relationships.values()].filter((it) => it.type === type && !it.external);
    const paths = [...new Set(found.map(({ target }) => target))];
    const parts: WordPart[] = [];
    for (const path of paths) if (archive.has(path)) parts.push(await partAt(archive, path));
    return parts;
  };
  const first = async (type: string) => (await linked(type))[0] ?? null;
  return {
    document,
    styles: readStyles((await first('styles'))?.root ?? null),
    lists: listCounter((await first('numbering'))?.root ?? null),
    comments: await first('comments'),
    footnotes: await first('footnotes'),
    endnotes: await first('endnotes'),
    headers: await linked('header'),
    footers: await linked('footer'),
    macros: archive.names.filter((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)),
  };
}

/** The document: what the package points to, or where every program puts it. */
async function mainPart(archive: Archive): Promise<WordPart> {
  if (!archive.has('[Content_Types].xml')) throw notWord(archive);
  const root = await xmlAt(archive, '_rels/.rels');
  const links = root === null ? [] : [...readRelationships(root, '').values()];
  const main = links.find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  const path = main ?? 'word/document.xml';
  if (!archive.has(path)) throw notWord(archive);
  if (/^(?:xl|ppt)\//i.test(path)) throw notWord(archive);
  const part = await partAt(archive, path);
  if (part.root.name !== 'w:document') throw notWord(archive);
  return part;
}

async function partAt(archive: Archive, path: string): Promise<WordPart> {
  const root = await xmlAt(archive, path);
  if (root === null) throw damaged(path);
  const links = await xmlAt(archive, relationshipsPath(path));
  return { path, root, relationships: links === null ? new Map() : readRelationships(links, path) };
}

async function xmlAt(archive: Archive, path: string): Promise<XmlElement | null> {
  const bytes = archive.read(path, MOST_XML);
  return bytes === null ? null : parseXml(bytes, path);
}

/** What an archive is that is no Word file, as far as its parts tell. */
function notWord(archive: Archive): Error {
  if (archive.has('xl/workbook.xml')) {
    return wrongFile(
      'excel-inside',
      'Excel 表格',
      'an Excel workbook',
      '请把表格复制到 Word 文档再导入',
      'Copy the table into a Word document',
    );
  }
  if (archive.has('ppt/presentation.xml')) {
    return wrongFile(
      'slides-inside',
      '演示文稿（PowerPoint）',
      'a PowerPoint presentation',
      '请把文字复制到 Word 文档再导入',
      'Copy its text into a Word document',
    );
  }
  if (archive.has('content.xml')) {
    return wrongFile(
      'opendocument-inside',
      'OpenDocument 文档（.odt）',
      'an OpenDocument file',
      '请用 Word 或 WPS 打开，另存为 .docx 再导入',
      'Save it as .docx in Word',
    );
  }
  return wrongFile(
    'archive-inside',
    '压缩包',
    'an archive',
    '请先解压，再导入里面的稿件',
    'Unpack it, and import the copy inside',
  );
}
