import * as path from 'node:path';
import type { CheckedFile } from '../../check/checked-file.ts';
import type { Finding } from '../../model/finding.ts';
import type { Config } from '../../model/newsroom.ts';
import { UsageError } from '../../model/usage-error.ts';
import { replaceInside } from '../../platform/replace-inside.ts';
import { rules } from '../../rules/registry.ts';
import { printNote, type Session } from '../session.ts';

/** What a run does with the baseline: the findings that were there when caibian was brought in. */
export type BaselineUse = 'write' | 'use' | 'prune';

/** Name of the baseline, in the newsroom's folder. */
const BASELINE = 'caibian-baseline.json';

/** Fingerprints of known findings with their rule, by the draft's path in the newsroom. */
type Baseline = Readonly<Record<string, readonly { readonly rule: string; readonly fingerprint: string }[]>>;

/** What a run checked. */
export interface CheckedForBaseline {
  readonly files: readonly CheckedFile[];
  /** Paths of the drafts that were checked as part of an issue: only there the rules of an issue were asked. */
  readonly together: ReadonlySet<string>;
}

/**
 * The files without the findings of the baseline. `write` puts what was found into the baseline and keeps nothing back;
 * `prune` takes out of it what was looked for and is no longer found. Both leave alone what this run did not look at, and
 * forget files that are no longer there. Throws a UsageError for a baseline that is not there or cannot be read.
 */
export function withBaseline(
  session: Session,
  config: Config,
  checked: CheckedForBaseline,
  use: BaselineUse,
): readonly CheckedFile[] {
  const { files } = checked;
  const keyOf = (shown: string) => keyFor(session, config, shown);
  if (use === 'write') {
    const before =
      session.platform.files.kindOf(baselineFile(config)) === 'file' ? readBaseline(session, config) : {};
    const found = files.map((it) => [keyOf(it.path), entriesOf(it.findings)] as const);
    store(session, config, { ...before, ...Object.fromEntries(found) });
    const count = files.reduce((sum, it) => sum + it.findings.length, 0);
    printNote(session, {
      zh: `${count} 处已记入 ${BASELINE}；以后用 --baseline use，只报新的。`,
      en: `${count} findings written to ${BASELINE}; with --baseline use only new ones are told.`,
    });
    return files;
  }
  const baseline = readBaseline(session, config);
  if (use === 'prune') store(session, config, pruned(baseline, checked, keyOf));
  return files.map((file) => {
    const known = new Set(baseline[keyOf(file.path)]?.map((it) => it.fingerprint));
    return { ...file, findings: file.findings.filter((it) => !known.has(it.fingerprint)) };
  });
}

function entriesOf(findings: readonly Finding[]): Baseline[string] {
  return findings.map(({ rule, fingerprint }) => ({ rule, fingerprint }));
}

/** A draft's path in the newsroom, whatever folder caibian was called from. */
function keyFor({ platform }: Session, { root }: Config, shown: string): string {
  const absolute = path.resolve(platform.workingFolder, shown);
  return path.relative(root, absolute).split(path.sep).join('/');
}

/** Codes of the rules that only an issue checked as a whole is asked about. */
const OF_ISSUES: ReadonlySet<string> = new Set(
  rules.filter((it) => it.scope === 'issue').map((it) => it.code),
);

function pruned(
  baseline: Baseline,
  { files, together }: CheckedForBaseline,
  keyOf: (shown: string) => string,
): Baseline {
  const found = new Map(
    files.map((it) => [keyOf(it.path), { it, prints: new Set(it.findings.map((one) => one.fingerprint)) }]),
  );
  return Object.fromEntries(
    Object.entries(baseline).map(([key, entries]) => {
      const current = found.get(key);
      if (current === undefined) return [key, entries];
      const wasAsked = (rule: string) => together.has(current.it.path) || !OF_ISSUES.has(rule);
      return [key, entries.filter((it) => current.prints.has(it.fingerprint) || !wasAsked(it.rule))];
    }),
  );
}

function baselineFile({ root }: Config): string {
  return path.join(root, BASELINE);
}

/** Stores a baseline in order of path, without files that are no longer there and those without findings. */
function store({ platform }: Session, config: Config, baseline: Baseline): void {
  const kept = Object.entries(baseline).filter(
    ([key, entries]) =>
      entries.length > 0 && platform.files.kindOf(path.resolve(config.root, key)) === 'file',
  );
  const sorted = Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
  const text = `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}\n`;
  replaceInside(platform.files, config.root, baselineFile(config), new TextEncoder().encode(text));
}

function readBaseline({ platform }: Session, config: Config): Baseline {
  const file = baselineFile(config);
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
