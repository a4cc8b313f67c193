import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { build } from 'rolldown';

// Bundles a TypeScript script beside the packages it imports and runs it: node bench/run.mjs <script.ts> [arguments].
// Node 20 cannot run TypeScript; node flags for the script go into NODE_OPTIONS.
const [script, ...params] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('usage: node bench/run.mjs <script.ts> [arguments]\n');
  process.exitCode = 2;
} else {
  process.exitCode = await bundleAndRun(script, params);
}

async function bundleAndRun(script, params) {
  const folder = mkdtempSync(join(import.meta.dirname, '..', 'node_modules', '.bench-'));
  try {
    const outfile = join(folder, 'script.mjs');
    await build({
      input: resolve(script),
      platform: 'node',
      external: (id) => !id.startsWith('.') && !isAbsolute(id),
      output: { file: outfile, sourcemap: 'inline', codeSplitting: false },
    });
    const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...params], {
      stdio: 'inherit',
    });
    return run.status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
