import { elementsOf, type XmlElement } from './xml.ts';

/** What a part points to. */
export interface Relationship {
  /** The last step of its type: image, header, footnotes, hyperlink … */
  readonly type: string;
  /** A part's path inside the archive, or for an external one the address as written. */
  readonly target: string;
  /** True for what lies outside the file. It is told to people and never fetched. */
  readonly external: boolean;
}

/** A part's relationships by id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** Where the relationships of a part are kept: word/document.xml -> word/_rels/document.xml.rels. */
export function relationshipsPath(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Reads the relationships of a part. A target that leads out of the archive names no part, and is found nowhere. */
export function readRelationships(root: XmlElement, part: string): Relationships {
  const found = new Map<string, Relationship>();
  for (const { name, attributes } of elementsOf(root)) {
    const [id, target] = [attributes.get('Id'), attributes.get('Target')];
    if (name !== 'rel:Relationship' || id === undefined || target === undefined) continue;
    const external = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type')?.split('/').at(-1) ?? '';
    found.set(id, { type, target: external ? target : resolvedPath(part, target), external });
  }
  return found;
}

/** A target's path: counted from the part's folder, or with a slash from the root. */
function resolvedPath(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
