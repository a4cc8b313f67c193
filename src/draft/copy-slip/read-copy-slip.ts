import type { CopySlip, CopySlipEntry } from '../../model/draft.ts';
import type { Span } from '../../model/text.ts';
import { type DraftProblem, draftProblem } from '../problems.ts';
import { fieldChunks } from './chunks.ts';
import { mayNestTooDeep } from './depth.ts';
import { COPY_SLIP_LIMITS, UNSAFE_KEYS } from './limits.ts';
import { readLiteralField } from './literal-fields.ts';
import { readPlainField } from './plain-field.ts';
import { type RepairedField, repairColon, repairTabs } from './repairs.ts';
import { splitDraft } from './split.ts';
import { loadYaml, readYamlFields, type YamlFields } from './yaml-fields.ts';

/** A draft's copy slip, where its body begins, and what was wrong with the slip. */
export interface ReadCopySlip {
  readonly copySlip: CopySlip | null;
  readonly bodyStart: number;
  readonly problems: readonly DraftProblem[];
}

/** Anchors and aliases tie fields together, and a slip may open as another thing than a mapping of fields. */
const WHOLE = /(?:[:\-?,[{][ \t]+|[[{,])[&*][^\s*]|^(?:[{[%?]|-[ \t\r\n]|\.\.\.)/m;

/**
 * Reads the copy slip of a draft. Every field is read for itself, so that a mistake in one leaves the others
 * understood; a value is the text as written (see {@link readYamlFields}).
 */
export async function readCopySlip(text: string): Promise<ReadCopySlip> {
  const split = await splitDraft(text);
  if (split === null) return { copySlip: null, bodyStart: 0, problems: [] };
  const fields = split.readable ? await readFields(text, split.inner) : { entries: [], problems: [] };
  return {
    copySlip: { span: split.inner, entries: fields.entries },
    bodyStart: split.bodyStart,
    problems: [...split.problems, ...fields.problems],
  };
}

async function readFields(text: string, inner: Span): Promise<YamlFields> {
  const source = text.slice(inner.start, inner.end);
  const refusal = refusalOf(source);
  if (refusal !== null) return { entries: [], problems: [draftProblem(refusal, firstLine(text, inner))] };
  const whole = WHOLE.test(source) ? await readWhole(text, inner) : null;
  if (whole !== null) return whole;
  const entries: CopySlipEntry[] = [];
  const problems: DraftProblem[] = [];
  for (const chunk of fieldChunks(text, inner)) {
    const field = await readField(text, chunk);
    entries.push(...field.entries);
    problems.push(...field.problems);
  }
  return withoutDoubles({ entries, problems });
}

function refusalOf(source: string): 'copy-slip-too-large' | 'copy-slip-too-deep' | null {
  if (source.length > COPY_SLIP_LIMITS.units) return 'copy-slip-too-large';
  return mayNestTooDeep(source) ? 'copy-slip-too-deep' : null;
}

/** A slip read in one piece; null when its fields had better be read one by one. */
async function readWhole(text: string, inner: Span): Promise<YamlFields | null> {
  const source = text.slice(inner.start, inner.end);
  const fields = readYamlFields(await loadYaml(), source, (at) => inner.start + at);
  const misread = fields?.entries.some((entry) => /[:：]/.test(entry.key)) ?? false;
  if (fields !== null) return misread ? null : withoutDoubles(fields);
  if (!/^\s*(?:\[|-[ \t\r\n])/.test(source)) return null;
  return { entries: [], problems: [draftProblem('copy-slip-not-a-mapping', firstLine(text, inner))] };
}

async function readField(text: string, chunk: Span): Promise<YamlFields> {
  const plain = readPlainField(text, chunk);
  if (plain !== null) return { entries: [plain], problems: [] };
  const yaml = await loadYaml();
  const field = repairColon(text, chunk);
  const tabless = repairTabs(field, /^[^\s:]*/.exec(field.source)?.[0] ?? '');
  const attempts: readonly RepairedField[] = tabless === null ? [field] : [field, tabless];
  for (const { source, placeOf, problems } of attempts) {
    const read = readYamlFields(yaml, source, placeOf);
    if (read !== null) return { entries: read.entries, problems: [...problems, ...read.problems] };
  }
  const { entry, problem } = readLiteralField(field);
  return { entries: entry === null ? [] : [entry], problems: [...field.problems, problem] };
}

/** Leaves the first of doubled fields, and none whose key is unsafe. */
function withoutDoubles(fields: YamlFields): YamlFields {
  const entries: CopySlipEntry[] = [];
  const problems = [...fields.problems];
  const seen = new Set<string>();
  for (const entry of fields.entries) {
    const unsafe = UNSAFE_KEYS.includes(entry.key);
    if (unsafe) problems.push(draftProblem('copy-slip-unsafe-key', entry.keySpan, { field: entry.key }));
    else if (seen.has(entry.key)) {
      problems.push(draftProblem('copy-slip-duplicate-key', entry.keySpan, { field: entry.key }));
    } else entries.push(entry);
    seen.add(entry.key);
  }
  return { entries, problems };
}

function firstLine(text: string, inner: Span): Span {
  const rest = /[\r\n]/.exec(text.slice(inner.start, inner.end));
  return { start: inner.start, end: rest === null ? inner.end : inner.start + rest.index };
}
