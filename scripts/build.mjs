// Bundles caibian into dist/: what `check` needs in one file, which loads faster than many, and the rest in chunks that
// load when a command needs them. CommonJS, because node reads it with less ado than modules and can cache its code.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { bundleFonts } from './bundle-fonts.mjs';
import { cardTexts } from './card-texts.mjs';
import { copySubsetWasm, SUBSET_WASM, subsetWasm } from './subset-wasm.mjs';

const ENTRY = resolve('src/cli/run-process.ts');
/** Imported lazily, yet needed by `check` in any newsroom with a configuration: one file loads faster than several. */
const ALWAYS_NEEDED = [
  'src/newsroom/read-config.ts',
  'src/reporters/text.ts',
  'node_modules/gray-matter/index.js',
];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist/main.cjs', { force: true });
rmSync('dist/chunks', { recursive: true, force: true });

const bundle = await rolldown({
  input: { main: ENTRY },
  platform: 'node',
  plugins: [cardTexts(), subsetWasm()],
  // Native segmenters are installed, not bundled.
  external: [/^@node-rs\/jieba/, 'nodejieba'],
  resolve: {
    mainFields: ['module', 'main'],
    alias: {
      // yaml has its ESM only as an entry for browsers.
      yaml: resolve('node_modules/yaml/browser/index.js'),
      // gray-matter is only the splitter: the YAML library that it would load, and never use, stays out.
      'js-yaml': resolve('scripts/unused/js-yaml.mjs'),
      // commander would start programs with it; caibian has none, and node takes long to load it.
      'node:child_process': resolve('scripts/unused/child-process.mjs'),
    },
  },
  transform: {
    target: 'node20.19',
    define: {
      'process.env.CAIBIAN_BUILD_VERSION': JSON.stringify(version),
      'process.env.CAIBIAN_BUILD_ID': JSON.stringify(buildId()),
    },
  },
  // gray-matter's JavaScript engine; the copy slip's guard keeps all copy from it (docs/decisions/004).
  checks: { eval: false },
});

const { output } = await bundle.write({
  dir: 'dist',
  format: 'cjs',
  minify: true,
  keepNames: true,
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
  codeSplitting: {
    groups: [
      { debugName: 'core', name: (module, context) => (startsWithMain(module, context) ? 'core' : null) },
    ],
  },
});

// One byte a character: node then takes the file as it is, without decoding it and in half the memory.
for (const chunk of output) {
  if (chunk.type === 'chunk') writeFileSync(`dist/${chunk.fileName}`, inAscii(chunk));
}

// The compiled code that is kept between runs (bin/code-cache.js) cannot import.
const importing = output.filter((chunk) => chunk.type === 'chunk' && /\bimport\(/.test(chunk.code));
if (importing.length > 0)
  throw new Error(`import() left in ${importing.map((chunk) => chunk.fileName).join(', ')}`);

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync('dist/LICENSES.txt', licencesOf([...modules, resolve(SUBSET_WASM)]));
copySubsetWasm();
await bundleFonts();

/** Code with escapes for all characters beyond ASCII. Throws where an escape would not mean the character. */
function inAscii({ code, fileName }) {
  const doubtful = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]|(?<!RegExp\()String\.raw`[^`]*[^\0-\x7f]/.exec(code);
  if (doubtful !== null) throw new Error(`${fileName}: cannot be written in ASCII: ${doubtful[0]}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether a module is loaded whenever caibian starts: reached from the entry without a lazy import. */
function startsWithMain(module, context) {
  startsWithMain.reached ??= reachedFrom([ENTRY, ...ALWAYS_NEEDED.map((file) => resolve(file))], context);
  return startsWithMain.reached.has(module);
}

function reachedFrom(entries, context) {
  const reached = new Set();
  const queue = [...entries];
  for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
    if (reached.has(module)) continue;
    reached.add(module);
    queue.push(...(context.getModuleInfo(module)?.importedIds ?? []));
  }
  return reached;
}

/** The licences of the packages whose code is in the bundle. */
function licencesOf(files) {
  const folders = new Set(
    files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...folders].sort().map(licenceOf).join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const text = ['LICENSE', 'license', 'LICENSE.md', 'LICENCE', 'LICENSE.txt', 'LICENSE-MIT'].flatMap(
    (file) => {
      try {
        return [readFileSync(`${folder}/${file}`, 'utf8').trim()];
      } catch {
        return [];
      }
    },
  )[0];
  return `${'='.repeat(72)}\n${name} ${version} (${license})\n\n${text ?? `Licensed under ${license}.`}\n`;
}

/** Changes with any source or dependency: results that were kept by another build are not used. */
function buildId() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  const files = readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(`src/${file}`));
  return hash.digest('hex').slice(0, 16);
}
