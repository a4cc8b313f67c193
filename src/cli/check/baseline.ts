import * as path from 'node:path';
import type { CheckedFile } from '../../check/checked-file.ts';
import type { Finding } from '../../model/finding.ts';
import type { Config } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { replaceInside } from '../../platform/replace-inside.ts';
import { printNote, type Session } from '../session.ts';

/** What a run does with the baseline: the findings that were there when caibian was brought in. */
export type BaselineUse = 'write' | 'use' | 'prune';

/** Name of the baseline, in the newsroom's folder. */
const BASELINE = 'caibian-baseline.json';

/** Fingerprints of known findings with their rule, by the draft's path in the newsroom. */
type Baseline = Readonly<Record<string, readonly { readonly rule: string; readonly fingerprint: string }[]>>;

/**
 * The files without the findings of the baseline. `write` makes the baseline of what was found and keeps nothing back;
 * `prune` takes out of it what is no longer found in the files checked. Throws a UsageError for a baseline that is
 * not there or cannot be read.
 */
export function withBaseline(
  session: Session,
  config: Config,
  files: readonly CheckedFile[],
  use: BaselineUse,
): readonly CheckedFile[] {
  const keyOf = (file: CheckedFile) => keyFor(session, config, file);
  if (use === 'write') {
    const found = files.filter((it) => it.findings.length > 0);
    store(session, config, Object.fromEntries(found.map((it) => [keyOf(it), entriesOf(it.findings)])));
    const count = found.reduce((sum, it) => sum + it.findings.length, 0);
    printNote(session, {
      zh: `${count} 处已记入 ${BASELINE}；以后用 --baseline use，只报新的。`,
      en: `${count} findings written to ${BASELINE}; with --baseline use only new ones are told.`,
    });
    return files;
  }
  const baseline = readBaseline(session, config);
  if (use === 'prune') store(session, config, pruned(baseline, files, keyOf));
  return files.map((file) => {
    const known = new Set(baseline[keyOf(file)]?.map((it) => it.fingerprint));
    return { ...file, findings: file.findings.filter((it) => !known.has(it.fingerprint)) };
  });
}

function entriesOf(findings: readonly Finding[]): Baseline[string] {
  return findings.map(({ rule, fingerprint }) => ({ rule, fingerprint }));
}

/** A draft's path in the newsroom, whatever folder caibian was called from. */
function keyFor({ platform }: Session, { root }: Config, file: CheckedFile): string {
  const absolute = path.resolve(platform.workingFolder, file.path);
  return path.relative(root, absolute).split(path.sep).join('/');
}

function pruned(
  baseline: Baseline,
  files: readonly CheckedFile[],
  keyOf: (file: CheckedFile) => string,
): Baseline {
  const found = new Map(files.map((it) => [keyOf(it), new Set(it.findings.map((one) => one.fingerprint))]));
  const kept = Object.entries(baseline).map(([key, entries]) => {
    const current = found.get(key);
    return [key, entries.filter((it) => current === undefined || current.has(it.fingerprint))] as const;
  });
  return Object.fromEntries(kept.filter(([, entries]) => entries.length > 0));
}

function store({ platform }: Session, { root }: Config, baseline: Baseline): void {
  const sorted = Object.fromEntries(
    Object.entries(baseline).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  const text = `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
  replaceInside(platform.files, root, path.join(root, BASELINE), new TextEncoder().encode(text));
}

function readBaseline({ platform }: Session, { root }: Config): Baseline {
  const file = path.join(root, BASELINE);
  if (platform.files.kindOf(file) !== 'file') {
    throw new UsageError({
      zh: `没有 ${BASELINE}，请先用 --baseline write 记下现有的问题。`,
      en: `there is no ${BASELINE}; make one with --baseline write.`,
    });
  }
  const baseline = baselineIn(new TextDecoder().decode(platform.files.read(file)));
  if (baseline !== null) return baseline;
  throw new UsageError({
    zh: `${BASELINE} 读不出来，请用 --baseline write 重新生成。`,
    en: `${BASELINE} cannot be read; make it anew with --baseline write.`,
  });
}

/** The baseline in a text; null when it is none of version 1. */
function baselineIn(text: string): Baseline | null {
  try {
    const data = JSON.parse(text) as { version?: unknown; findings?: unknown } | null;
    if (data?.version !== 1 || typeof data.findings !== 'object' || data.findings === null) return null;
    return isBaseline(data.findings) ? data.findings : null;
  } catch {
    return null;
  }
}

function isBaseline(data: object): data is Baseline {
  return Object.values(data).every(
    (entries: unknown) =>
      Array.isArray(entries) &&
      entries.every((it: unknown) => typeof it === 'object' && it !== null && 'fingerprint' in it),
  );
}
