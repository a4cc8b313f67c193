import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { isSafePath } from '../article/safe-names.ts';
import type { Issue } from '../model/issue.ts';
import type { Files } from '../platform/platform.ts';
import type { BuiltIssue } from './build-issue.ts';
import type { IssueFile } from './issue-file.ts';
import { bytesOf } from './write-files.ts';

/** The name of the record that a build leaves beside its files. */
const BUILD_MANIFEST_NAME = 'manifest.json';

/** A draft that went into a build. */
export interface BuildSource {
  readonly slug: string;
  readonly id: string;
  /** Path relative to the issue manifest. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The record of a build: which article, from which bytes, became which files, and which are the pages'. Contains no time and no machine. */
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
    pages: issue.pages.map(({ pageNumber }) => ({
      pageNumber,
      outputs: built.filesOfPage.get(pageNumber) ?? [],
    })),
    files: [...hashes].map(([name, sha256]) => ({ path: name, sha256 })),
  };
  return { path: BUILD_MANIFEST_NAME, content: `${JSON.stringify(record, null, 2)}\n` };
}

/** SHA-256 of a content, as hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file that a build made, as its record lists it. */
export interface RecordedFile {
  readonly path: string;
  readonly sha256: string;
}

/** The files that the record in an output folder lists; none when there is no record, or it is not one of ours. */
export function readBuildRecord(files: Files, folder: string): readonly RecordedFile[] {
  const bytes = bytesOf(files, path.join(folder, BUILD_MANIFEST_NAME));
  if (bytes === null) return [];
  try {
    const record: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const listed = typeof record === 'object' && record !== null && 'files' in record ? record.files : [];
    return Array.isArray(listed)
      ? listed.filter(isRecordedFile).filter(({ path: name }) => isSafePath(name))
      : [];
  } catch {
    return [];
  }
}

function isRecordedFile(value: unknown): value is RecordedFile {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('sha256' in value)) return false;
  return typeof value.path === 'string' && typeof value.sha256 === 'string';
}
