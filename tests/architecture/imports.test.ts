import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of src/ may import beside itself. Data flows one way: see docs/architecture.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ['model'],
  draft: ['model', 'language'],
  article: ['model', 'language', 'draft'],
  rules: ['model', 'language', 'draft', 'article'],
  tags: ['model', 'language', 'draft', 'article'],
  fonts: ['model', 'language', 'platform'],
  compose: ['model', 'language', 'article'],
  check: ['model', 'language', 'draft', 'article', 'rules'],
  outputs: ['model', 'language', 'article', 'tags', 'fonts', 'compose'],
  reporters: ['model', 'language', 'rules', 'check'],
  platform: ['model', 'language'],
  import: ['model', 'language', 'draft', 'article'],
  newsroom: ['model', 'language', 'rules', 'platform'],
  issue: [
    'fonts',
    'compose',
    'model',
    'language',
    'draft',
    'article',
    'rules',
    'tags',
    'check',
    'outputs',
    'newsroom',
    'platform',
  ],
  cli: [
    ...['model', 'language', 'draft', 'article', 'rules', 'tags', 'fonts', 'compose', 'check'],
    ...['outputs', 'reporters', 'import', 'newsroom', 'issue', 'platform'],
  ],
};

/** Packages and node modules that have one home. */
const HOMES: readonly { readonly package: RegExp; readonly home: RegExp }[] = [
  { package: /^node:(fs|child_process)/, home: /^platform\// },
  { package: /^commander$/, home: /^cli\// },
  { package: /^chalk$/, home: /^reporters\// },
  { package: /jieba/, home: /^language\/segment\// },
  { package: /^gray-matter$/, home: /^draft\/copy-slip\// },
  { package: /^(pdfkit)$/, home: /^outputs\/pdf\// },
  { package: /^(subset-font|fontverter|fontkit)$/, home: /^fonts\// },
  { package: /^liquidjs$/, home: /^outputs\// },
  { package: /^remark-html$/, home: /^outputs\// },
  { package: /^(mammoth|saxes)$/, home: /^import\/docx\// },
  { package: /^fflate$/, home: /^(import\/docx|outputs\/pdf)\// },
  { package: /^parse5$/, home: /^import\/html\// },
  { package: /^pinyin-pro$/, home: /^language\// },
  { package: /^@clack\/prompts$/, home: /^cli\// },
  { package: /^re2js$/, home: /^language\// },
  { package: /^diff$/, home: /^cli\// },
  // Their data are generated: no run loads them.
  { package: /^(chinese-days|lunar-typescript|gb2260|element-china-area-data)$/, home: /^nowhere\// },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const SOURCE = path.resolve(import.meta.dirname, '../../src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const imports: readonly Import[] = files.flatMap(importsOf);

describe('imports', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports).toContainEqual({ from: 'check/check-draft.ts', to: 'article/read-article.ts' });
  });

  it('run one way between the folders', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [folder, target] = [folderOf(from), folderOf(to)];
      return isLocal(to) && target !== folder && !MAY_IMPORT[folder]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('keep each library in its home', () => {
    const wrong = imports.filter(({ from, to }) =>
      HOMES.some((rule) => !isLocal(to) && rule.package.test(to) && !rule.home.test(from)),
    );
    expect(wrong).toEqual([]);
  });

  it('never lead from a rule to a rule, nor from an output to an output', () => {
    const rules = imports.filter(({ from, to }) => isRule(from) && isRule(to));
    const outputs = imports.filter(({ from, to }) => isOutput(from) && isOutput(to));
    expect([...rules, ...outputs]).toEqual([]);
  });
});

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(path.join(SOURCE, file), 'utf8');
  const named = text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]/g);
  const bare = text.matchAll(/\bimport\(?\s*['"]([^'"]+)['"]/g);
  return [...named, ...bare].map((match) => ({ from: file, to: resolved(file, match[1] ?? '') }));
}

function resolved(from: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier;
}

function isLocal(to: string): boolean {
  return files.includes(to);
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** A rule is a file in a group's folder that exports a rule's card. */
function isRule(file: string): boolean {
  if (!/^rules\/[^/]+\/[^/]+\.ts$/.test(file)) return false;
  return /:\s*(Draft|Text|Article|Issue|Suppression)Rule\s*=/.test(
    readFileSync(path.join(SOURCE, file), 'utf8'),
  );
}

/** An output is a file of outputs/ that exports an output. */
function isOutput(file: string): boolean {
  if (!/^outputs\/[^/]+\.ts$/.test(file)) return false;
  return /:\s*Output\s*=/.test(readFileSync(path.join(SOURCE, file), 'utf8'));
}
