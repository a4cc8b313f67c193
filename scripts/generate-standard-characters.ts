/**
 * Writes src/language/data/standard-characters.generated.ts: the characters of 通用规范汉字表 (2013) and the standard
 * forms of those outside it, from the Unihan database of Unicode 15.0.0 and scripts/data/standard-forms.txt.
 *
 *     apt-get install unicode-data bzip2
 *     node scripts/generate-standard-characters.ts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = '/usr/share/unicode/';
const HAND_MADE = new URL('data/standard-forms.txt', import.meta.url);
const OUTPUT = new URL('../src/language/data/standard-characters.generated.ts', import.meta.url);

/** The inputs as the Debian package unicode-data 15.0.0 brings them, with their sha256. */
const INPUTS = {
  'Unihan_OtherMappings.txt.bz2': 'bdeef44d75d914e793b7f27ddc3bee01b2d11dd34f4e52de1a9fba74a1612dc2',
  'Unihan_Variants.txt.bz2': '42f42d18fe0368ca8dfb76d91bb2612b4bb34fe7960a4aa770687c0bf48a0cce',
} as const;

/** Numbers above this are the table's third list: characters for names, places and sciences only. */
const LAST_OF_COMMON_LISTS = 6500;

/** What one field of Unihan says of each character: the code points named, in its order. */
type Relation = ReadonlyMap<string, readonly string[]>;

interface Unihan {
  /** Number of each character in the table of 2013. */
  readonly standard: ReadonlyMap<string, number>;
  readonly simplified: Relation;
  /** Traditional character to the simplified ones that name it as theirs. */
  readonly namedBySimplified: Relation;
  readonly variants: Relation;
  /** Characters of GB/T 2312, which the newspapers used before the table: each stands for itself. */
  readonly inOldStandard: ReadonlySet<string>;
}

/** Whether the inputs are on this machine, in the version that is pinned. */
export function inputsArePresent(): boolean {
  return Object.entries(INPUTS).every(([file, hash]) => existsSync(FOLDER + file) && hashOf(file) === hash);
}

/** The text of the generated module. */
export function standardCharactersModule(): string {
  const unihan = readUnihan();
  const forms = new Map<string, string>();
  const candidates = new Set([
    ...unihan.simplified.keys(),
    ...unihan.namedBySimplified.keys(),
    ...unihan.variants.keys(),
  ]);
  for (const character of candidates) {
    const form = unihan.standard.has(character) ? null : onlyForm(character, unihan);
    if (form !== null) forms.set(character, form);
  }
  for (const [from, to] of handMadeForms()) {
    if (unihan.standard.has(from) || !unihan.standard.has(to))
      throw new Error(`not a standard form: ${from}${to}`);
    forms.set(from, to);
  }
  return moduleOf([...unihan.standard.keys()].sort(byCodePoint), forms);
}

/**
 * The one standard form of a character: its simplified form, else that of its variants. Null when there is none or
 * several, and for variants that the older standard keeps apart (擗 is not 劈, whatever dictionaries of old say).
 */
function onlyForm(character: string, unihan: Unihan): string | null {
  const direct = commonest(simplifiedForms(character, unihan), unihan);
  if (direct.length === 0 && unihan.inOldStandard.has(character)) return null;
  const forms = direct.length > 0 ? direct : commonest(variantForms(character, unihan), unihan);
  return forms.length === 1 ? (forms[0] ?? null) : null;
}

function simplifiedForms(character: string, unihan: Unihan): readonly string[] {
  const forms = [
    ...(unihan.simplified.get(character) ?? []),
    ...(unihan.namedBySimplified.get(character) ?? []),
  ];
  return forms.filter((form) => form !== character && unihan.standard.has(form));
}

/** Standard forms by way of a variant: the variant itself, or its simplified form. */
function variantForms(character: string, unihan: Unihan): readonly string[] {
  const related = unihan.variants.get(character) ?? [];
  return related.flatMap((it) => (unihan.standard.has(it) ? [it] : simplifiedForms(it, unihan)));
}

/** The forms without repeats; those of the third list only when there is none of the other two. */
function commonest(forms: readonly string[], unihan: Unihan): readonly string[] {
  const all = [...new Set(forms)];
  const common = all.filter((form) => (unihan.standard.get(form) ?? 0) <= LAST_OF_COMMON_LISTS);
  return common.length > 0 ? common : all;
}

function readUnihan(): Unihan {
  const mappings = fieldsOf('Unihan_OtherMappings.txt.bz2');
  const variants = fieldsOf('Unihan_Variants.txt.bz2');
  const standard = [...(mappings.get('kTGH') ?? [])].map(
    ([it, value]) => [it, Number(value.split(':')[1])] as const,
  );
  const simplified = relation(variants.get('kSimplifiedVariant'));
  const named: [string, string][] = [...relation(variants.get('kTraditionalVariant'))].flatMap(
    ([it, others]) => others.map((other): [string, string] => [other, it]),
  );
  const semantic = relation(variants.get('kSemanticVariant'));
  const shapes = relation(variants.get('kZVariant'));
  return {
    standard: new Map(standard),
    simplified,
    namedBySimplified: gather(named),
    variants: gather(
      [...semantic, ...shapes].flatMap(([it, others]) =>
        others.map((other): [string, string] => [it, other]),
      ),
    ),
    inOldStandard: new Set(mappings.get('kGB0')?.keys()),
  };
}

function gather(pairs: readonly (readonly [string, string])[]): Relation {
  const gathered = new Map<string, string[]>();
  for (const [from, to] of pairs) gathered.set(from, [...(gathered.get(from) ?? []), to]);
  return gathered;
}

function relation(field: ReadonlyMap<string, string> | undefined): Relation {
  return new Map([...(field ?? [])].map(([it, value]) => [it, value.split(' ').map(characterOf)]));
}

/** Fields of a Unihan file: field name, then character, then value. */
function fieldsOf(file: keyof typeof INPUTS): ReadonlyMap<string, ReadonlyMap<string, string>> {
  if (hashOf(file) !== INPUTS[file]) throw new Error(`${file} is not the pinned version`);
  const fields = new Map<string, Map<string, string>>();
  const text = execFileSync('bzip2', ['-dc', FOLDER + file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  for (const line of text.split('\n')) {
    const [codePoint = '', field = '', value = ''] = line.split('\t');
    if (!codePoint.startsWith('U+')) continue;
    const values = fields.get(field) ?? new Map<string, string>();
    fields.set(field, values.set(characterOf(codePoint), value));
  }
  return fields;
}

/** The character that `U+4E94`, or `U+4E94<kMatthews`, names. */
function characterOf(written: string): string {
  return String.fromCodePoint(Number.parseInt(written.slice(2), 16));
}

function handMadeForms(): readonly (readonly [string, string])[] {
  const lines = readFileSync(HAND_MADE, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  const pairs = lines.flatMap((line) => line.split(' ')).filter((pair) => pair !== '');
  return pairs.map((pair) => {
    const [from = '', to = ''] = pair;
    return [from, to] as const;
  });
}

function hashOf(file: string): string {
  return createHash('sha256')
    .update(readFileSync(FOLDER + file))
    .digest('hex');
}

function byCodePoint(one: string, other: string): number {
  return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}

function moduleOf(standard: readonly string[], forms: ReadonlyMap<string, string>): string {
  const pairs = [...forms].sort(([one], [other]) => byCodePoint(one, other)).map((pair) => pair.join(''));
  return [
    '// Generated by scripts/generate-standard-characters.ts; do not edit.',
    '// Source: Unihan database, Unicode 15.0.0 (Unicode licence), and scripts/data/standard-forms.txt.',
    ...Object.entries(INPUTS).map(([file, hash]) => `// ${file} sha256 ${hash}`),
    '',
    constant(
      'The 8,105 characters of 通用规范汉字表 (2013), by code point.',
      'STANDARD_CHARACTERS',
      lines(standard, 50),
    ),
    constant(
      'Traditional and variant characters outside the table, each followed by its one standard form.',
      'STANDARD_FORMS',
      lines(pairs, 25),
    ),
  ].join('\n');
}

function constant(comment: string, name: string, text: readonly string[]): string {
  return [
    `/** ${comment} */`,
    `export const ${name} =`,
    ...text.map((it, at) => `  '${it}'${at === text.length - 1 ? ';' : ' +'}`),
    '',
  ].join('\n');
}

function lines(pieces: readonly string[], aLine: number): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < pieces.length; at += aLine) result.push(pieces.slice(at, at + aLine).join(''));
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(OUTPUT, standardCharactersModule());
