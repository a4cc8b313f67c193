import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';

/** The text of a schema in tests/specs/. */
export function schemaNamed(name: string): string {
  return readFileSync(path.resolve(import.meta.dirname, '../specs', name), 'utf8');
}

/** What libxml2 finds wrong with an XML document under a schema (XSD). */
export async function xmlFaults(contents: string, schema: string): Promise<readonly string[]> {
  const xml = [{ fileName: 'report.xml', contents }];
  const { errors } = await validateXML({ xml, schema: [schema] });
  return errors.map((it) => it.message);
}

/** Fails when libxml2 does not take the document. */
export async function expectValid(contents: string, schema: string): Promise<void> {
  expect(await xmlFaults(contents, schema)).toEqual([]);
}
