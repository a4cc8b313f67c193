import { cpSync } from 'node:fs';

/** HarfBuzz. */
export const SUBSET_WASM = 'node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm';

/** How subset-font finds HarfBuzz, which would not be there where caibian is installed. */
const SOUGHT = "require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')";

/** Lets the bundled subset-font find HarfBuzz beside the bundle: in dist/, whether its code is in a chunk or not. */
export function subsetWasm() {
  return {
    name: 'subset-wasm',
    transform: {
      filter: { id: /subset-font\/index\.js$/ },
      handler(code) {
        if (!code.includes(SOUGHT)) throw new Error('subset-font finds HarfBuzz in another way');
        const found = "require('node:path').join(__dirname.replace(/chunks$/, ''), 'harfbuzz-subset.wasm')";
        return code.replace(SOUGHT, found);
      },
    },
  };
}

/** Puts HarfBuzz beside the bundle. */
export function copySubsetWasm() {
  cpSync(SUBSET_WASM, 'dist/harfbuzz-subset.wasm');
}
