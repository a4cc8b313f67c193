import { createHash } from 'node:crypto';
import type { Issue } from '../model/issue.ts';
import type { BuiltIssue } from './build-issue.ts';
import type { IssueFile } from './issue-file.ts';

/** The name of the record that a build leaves beside its files. */
export const BUILD_MANIFEST_NAME = 'manifest.json';

/** A draft that went into a build. */
export interface BuildSource {
  readonly slug: string;
  readonly id: string;
  /** Path relative to the issue manifest. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The record of a build: which article, from which bytes, became which files. Contains no time and no machine. */
export function buildManifest(issue: Issue, sources: readonly BuildSource[], built: BuiltIssue): IssueFile {
  const hashes = new Map(built.files.map((file) => [file.path, hashOf(file.content)]));
  const record = {
    version: 1,
    date: issue.date,
    articles: sources.map((source) => ({
      id: source.id,
      slug: source.slug,
      source: { path: source.path, sha256: hashOf(source.bytes) },
      outputs: built.filesOfArticle.get(source.slug) ?? [],
    })),
    files: [...hashes].map(([path, sha256]) => ({ path, sha256 })),
  };
  return { path: BUILD_MANIFEST_NAME, content: `${JSON.stringify(record, null, 2)}\n` };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
