// Bundles caibian into dist/: one entry, and chunks that load when a command needs them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

rmSync('dist/main.js', { force: true });
rmSync('dist/chunks', { recursive: true, force: true });

const { metafile } = await build({
  entryPoints: { main: 'src/cli/run-process.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  keepNames: true,
  legalComments: 'none',
  metafile: true,
  // Native segmenters are installed, not bundled.
  external: ['@node-rs/jieba', '@node-rs/jieba/*', 'nodejieba'],
  // A CommonJS entry that is loaded lazily would lose its named exports: ESM comes first.
  mainFields: ['module', 'main'],
  // yaml has its ESM only as an entry for browsers.
  alias: { yaml: resolve('node_modules/yaml/browser/index.js') },
  define: { 'process.env.CAIBIAN_BUILD_VERSION': JSON.stringify(version) },
  banner: {
    // Some bundled CommonJS packages ask for node's own modules by require.
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

writeFileSync('dist/LICENSES.txt', licencesOf(Object.keys(metafile.inputs)));

/** The licences of the packages whose code is in the bundle. */
function licencesOf(inputs) {
  const folders = new Set(
    inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []),
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
