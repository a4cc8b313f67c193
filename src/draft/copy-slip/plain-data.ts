import type { Alias, Document, Node, Pair } from 'yaml';
import { COPY_SLIP_LIMITS, UNSAFE_KEYS } from './limits.ts';

/** The parts of the YAML library that reading needs, handed in because it is loaded late. */
export type Yaml = typeof import('yaml');

/** What went wrong while values became plain data; `node` tells where. */
export interface DataFault {
  readonly kind:
    | 'copy-slip-too-many-aliases'
    | 'copy-slip-too-deep'
    | 'copy-slip-unsafe-key'
    | 'copy-slip-duplicate-key';
  readonly node: Node;
}

/** A reading under way. */
export interface DataReading {
  readonly yaml: Yaml;
  readonly document: Document;
  /** What went wrong so far. */
  readonly faults: DataFault[];
  /** The key of the top-level field being read: where limits are reported. */
  field: Node | null;
  /** What is left of the budget for aliases. */
  aliasedLeft: number;
  /** True when an alias had no anchor, or an anchor no value: an editor's * or & was taken for YAML's. */
  misread: boolean;
}

/** Begins a reading of one document. */
export function beginReading(yaml: Yaml, document: Document): DataReading {
  return {
    yaml,
    document,
    faults: [],
    field: null,
    aliasedLeft: COPY_SLIP_LIMITS.aliasedValues,
    misread: false,
  };
}

/**
 * A node as plain data: text, null, lists and records of these. A record never has an unsafe key, and keeps the
 * first of doubled keys. What is beyond the limits becomes null, with one fault a reading.
 */
export function plainData(reading: DataReading, node: unknown, depth = 0, aliased = false): unknown {
  const { yaml } = reading;
  if (!yaml.isNode(node)) return null;
  if (depth > COPY_SLIP_LIMITS.depth) return fault(reading, 'copy-slip-too-deep', node);
  if (aliased && reading.aliasedLeft-- <= 0) return null;
  if (yaml.isAlias(node)) return aliasedData(reading, node, depth);
  if (yaml.isSeq(node)) return node.items.map((item) => plainData(reading, item, depth + 1, aliased));
  if (yaml.isMap(node)) return recordOf(reading, node.items, depth, aliased);
  if (!yaml.isScalar(node)) return null;
  const data = scalarData(node);
  if (data === null && node.anchor !== undefined) reading.misread = true;
  return data;
}

function aliasedData(reading: DataReading, alias: Alias, depth: number): unknown {
  const node = alias.resolve(reading.document);
  if (node === undefined) reading.misread = true;
  return reading.aliasedLeft > 0
    ? plainData(reading, node, depth + 1, true)
    : fault(reading, 'copy-slip-too-many-aliases', alias);
}

/** Text of a scalar; null when nothing was written. */
function scalarData(node: { value: unknown; source?: string; type?: string }): string | null {
  const unwritten = node.source === '' && (node.type ?? 'PLAIN') === 'PLAIN';
  return unwritten || node.value === null ? null : String(node.value);
}

function recordOf(reading: DataReading, pairs: readonly Pair[], depth: number, aliased: boolean): unknown {
  const record: Record<string, unknown> = {};
  for (const { key, value } of pairs) {
    const name = plainData(reading, key, depth + 1, aliased);
    if (typeof name !== 'string' || !reading.yaml.isNode(key)) continue;
    if (UNSAFE_KEYS.includes(name)) fault(reading, 'copy-slip-unsafe-key', key);
    else if (Object.hasOwn(record, name)) fault(reading, 'copy-slip-duplicate-key', key);
    else record[name] = plainData(reading, value, depth + 1, aliased);
  }
  return record;
}

function fault(reading: DataReading, kind: DataFault['kind'], node: Node): null {
  const once = kind === 'copy-slip-too-deep' || kind === 'copy-slip-too-many-aliases';
  if (!once) reading.faults.push({ kind, node });
  else if (!reading.faults.some((it) => it.kind === kind))
    reading.faults.push({ kind, node: reading.field ?? node });
  return null;
}
